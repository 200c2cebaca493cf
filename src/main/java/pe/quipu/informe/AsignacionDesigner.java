package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Razon;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;

/** Where the money of the year was assigned, objective by objective: table 03. */
final class AsignacionDesigner {
    private final EvaluacionInstitucional e;
    private final BigDecimal todo;

    AsignacionDesigner(EvaluacionInstitucional e) {
        this.e = e;
        this.todo = DeObjetivo.asignado(e.resultados().actividades());
    }

    List<Bloque> design() {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "6. Evaluación de la asignación presupuestal"));
        EvaluacionDesigner.paragraphs(
                        Frase.dichas(new PlanFrase[] {PlanFrase.MAYOR_ASIGNACION, PlanFrase.SIN_ASIGNACION}, e))
                .forEach(bloques::add);
        bloques.add(table());
        return bloques;
    }

    private Tabla table() {
        List<Renglon> filas = new ArrayList<>();
        Reparto.de(e).forEach(r -> filas.add(row(r.clase(), r.codigo(), r.nombre(), r.actividades())));
        filas.add(row(Clase.TOTAL, "Total", "Entidad", e.resultados().actividades()));
        return new Tabla(
                Tabla.Serie.TABLA_PUBLICADA,
                "Plan operativo vigente según objetivos y acciones estratégicas institucionales",
                List.of(Columna.texto(20), Columna.texto(86), Columna.cifra(20), Columna.cifra(30), Columna.cifra(16)),
                List.of(Renglon.de(
                        Clase.CABECERA,
                        List.of(
                                "OEI / AEI",
                                "Descripción",
                                "N.° AO e inversiones 1/",
                                "Programación financiera del año S/ 2/",
                                "Parte"))),
                filas,
                "1/ Sin las anuladas.\n2/ Soles de los doce meses en la versión vigente; de una actividad anulada, los"
                        + " programados hasta su anulación.\n" + Notas.corte(e));
    }

    private Renglon row(Clase clase, String codigo, String nombre, List<DeActividad> suyas) {
        BigDecimal soles = DeObjetivo.asignado(suyas);
        return new Renglon(
                clase,
                List.of(
                        Celda.de(codigo),
                        Celda.de(nombre),
                        Celda.de(Cifras.cantidad(
                                BigDecimal.valueOf(Grupo.of(suyas).total()))),
                        Celda.de(Cifras.soles(soles)),
                        Celda.de(
                                todo.signum() == 0
                                        ? Cifras.NINGUNA
                                        : Cifras.porcentaje(new Razon(soles, todo).redondeada()))));
    }
}
