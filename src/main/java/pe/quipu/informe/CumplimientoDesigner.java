package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.Grupo;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;

/** What was fulfilled, by objective and action (table 04) and by unit (table 05), and who delivered. */
final class CumplimientoDesigner {
    private final EvaluacionInstitucional e;
    private final Pinta pinta;

    CumplimientoDesigner(EvaluacionInstitucional e) {
        this.e = e;
        this.pinta = new Pinta(e);
    }

    List<Bloque> design() {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "7. Evaluación del cumplimiento de las actividades operativas"));
        bloques.add(new Titulo(2, "7.1 Por objetivo y acción estratégica"));
        bloques.add(byAction());
        bloques.add(new Titulo(2, "7.2 Por unidad"));
        bloques.addAll(EvaluacionDesigner.points(Frase.dichas(UnidadFrase.values(), e)));
        bloques.add(byUnit());
        List<DeUnidad> pendientes =
                e.entregas().stream().filter(u -> !u.aceptada()).toList();
        if (!pendientes.isEmpty()) {
            bloques.add(pending(pendientes));
        }
        return bloques;
    }

    private Tabla byAction() {
        List<Renglon> filas = new ArrayList<>();
        Reparto.de(e)
                .forEach(r -> filas.add(action(
                        r.clase(),
                        r.codigo(),
                        r.nombre(),
                        r.prioridad() == 0 ? Cifras.NINGUNA : String.valueOf(r.prioridad()),
                        Grupo.of(r.actividades()))));
        filas.add(action(Clase.TOTAL, "Total", "Entidad", "", e.resultados().entidad()));
        return new Tabla(
                Tabla.Serie.TABLA_PUBLICADA,
                "Ejecución del plan operativo por elementos del plan estratégico institucional",
                List.of(
                        Columna.texto(19),
                        Columna.texto(56),
                        Columna.centrada(14),
                        Columna.cifra(17),
                        Columna.cifra(27),
                        Columna.cifra(16),
                        Columna.centrada(20),
                        Columna.centrada(20)),
                List.of(Renglon.de(
                        Clase.CABECERA,
                        List.of(
                                "Código",
                                "Descripción",
                                "Priori-\ndad",
                                "N.° de AO e inver-\nsiones 1/",
                                "Seguimiento financiero S/ 2/",
                                "Avance físico 3/",
                                "Medidas",
                                "Semáforo físico"))),
                filas,
                "1/ Sin las anuladas.\n2/ Devengado de " + e.aLaFecha() + "; «–»: nadie reportó.\n3/ " + Notas.fisico(e)
                        + "\n" + Notas.noReporto(e) + "\n" + Notas.corte(e));
    }

    private Renglon action(Clase clase, String codigo, String nombre, String prioridad, Grupo g) {
        return new Renglon(
                clase,
                List.of(
                        Celda.de(codigo),
                        Celda.de(nombre),
                        Celda.de(prioridad),
                        Celda.de(Cifras.cantidad(BigDecimal.valueOf(g.total()))),
                        Pinta.devengado(g),
                        Pinta.porcentaje(g.promedioFisico()),
                        Pinta.cobertura(g),
                        pinta.estado(g.promedioFisico(), g.estadoFisico())));
    }

    private Tabla byUnit() {
        List<Renglon> filas = new ArrayList<>();
        e.estructura()
                .unidades()
                .forEach(u -> filas.add(unit(
                        Clase.FILA, u.codigo(), u.denominacion(), e.resultados().deUnidad(u.codigo()))));
        others().forEach(codigo -> filas.add(unit(
                Clase.FILA,
                codigo,
                "(no está en la hoja Unidades)",
                e.resultados().deUnidad(codigo))));
        filas.add(unit(Clase.TOTAL, "Total", "Entidad", e.resultados().entidad()));
        return new Tabla(
                Tabla.Serie.TABLA_PUBLICADA,
                "Ejecución del plan operativo por centro de costo",
                List.of(
                        Columna.texto(20),
                        Columna.texto(52),
                        Columna.cifra(16),
                        Columna.cifra(28),
                        Columna.cifra(28),
                        Columna.cifra(22),
                        Columna.cifra(15),
                        Columna.centrada(19)),
                List.of(Renglon.de(
                        Clase.CABECERA,
                        List.of(
                                "Código",
                                "Descripción",
                                "N.° de AO e inver-\nsiones 1/",
                                "Programado a la fecha S/ 2/",
                                "Devengado S/ 3/",
                                "Ejecución 4/",
                                "Avance físico 5/",
                                "Medidas"))),
                filas,
                "1/ Sin las anuladas.\n2/ De " + e.aLaFecha() + ".\n3/ Lo que reportaron las unidades; «–»: no reportó."
                        + "\n4/ FIN_ACUM: devengado entre programado a la fecha; el total es total entre total, nunca un"
                        + " promedio." + Notas.aparte(e.resultados().entidad()) + "\n5/ " + Notas.fisico(e) + "\n"
                        + Notas.noReporto(e) + "\n" + Notas.pim(e) + "\n"
                        + Notas.corte(e));
    }

    /** Cost centres of activities that the structure does not list. */
    private Stream<String> others() {
        Set<String> listadas =
                e.estructura().unidades().stream().map(u -> u.codigo()).collect(Collectors.toSet());
        return e.resultados().actividades().stream()
                .map(a -> a.actividad().centroCosto())
                .filter(c -> !listadas.contains(c))
                .distinct()
                .sorted();
    }

    private static Renglon unit(Clase clase, String codigo, String nombre, Grupo g) {
        return new Renglon(
                clase,
                List.of(
                        Celda.de(codigo),
                        Celda.de(nombre),
                        Celda.de(Cifras.cantidad(BigDecimal.valueOf(g.total()))),
                        Celda.de(Cifras.soles(g.programado())),
                        Pinta.devengado(g),
                        Pinta.financiero(g),
                        Pinta.porcentaje(g.promedioFisico()),
                        Pinta.cobertura(g)));
    }

    private Tabla pending(List<DeUnidad> pendientes) {
        return new Tabla(
                Tabla.Serie.CUADRO,
                "Unidades sin evaluación aceptada",
                List.of(Columna.texto(60), Columna.texto(30), Columna.centrada(24), Columna.centrada(20)),
                List.of(Renglon.de(Clase.CABECERA, List.of("Unidad", "Situación", "Último día", "Días de atraso"))),
                pendientes.stream()
                        .map(u -> Renglon.de(
                                Clase.FILA,
                                List.of(
                                        u.nombre(),
                                        MemoDesigner.situacion(u.situacion()),
                                        Cifras.dia(u.fechaLimite()),
                                        u.diasTarde() > 0 ? String.valueOf(u.diasTarde()) : "en plazo")))
                        .toList(),
                "Días calendario al " + Cifras.fecha(e.fecha())
                        + "; los días siguen corriendo mientras no haya una evaluación aceptada.");
    }
}
