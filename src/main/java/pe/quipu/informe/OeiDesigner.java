package pe.quipu.informe;

import java.util.ArrayList;
import java.util.List;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Medida;
import pe.quipu.avance.Razon;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.plan.Aei;

/** Objective by objective: its indicators, its actions and what was done for it. */
final class OeiDesigner {
    private final EvaluacionInstitucional e;
    private final Pinta pinta;

    OeiDesigner(EvaluacionInstitucional e) {
        this.e = e;
        this.pinta = new Pinta(e);
    }

    List<Bloque> design() {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "4. Evaluación de los objetivos estratégicos"));
        int n = 0;
        for (DeObjetivo o : e.objetivos()) {
            bloques.add(new Titulo(2, "4.%d %s".formatted(++n, o.nombre())));
            bloques.addAll(EvaluacionDesigner.points(Frase.dichas(ObjetivoFrase.values(), o)));
            if (!o.indicadores().isEmpty()) {
                bloques.add(indicators(o));
            }
            if (!o.actividades().isEmpty()) {
                bloques.add(activities(o));
            }
        }
        return bloques;
    }

    private Tabla indicators(DeObjetivo o) {
        return new Tabla(
                Tabla.Serie.CUADRO,
                "Indicadores de " + o.codigo(),
                List.of(
                        Columna.texto(30),
                        Columna.texto(65),
                        Columna.centrada(17),
                        Columna.cifra(18),
                        Columna.cifra(18),
                        Columna.cifra(15),
                        Columna.centrada(23)),
                List.of(Renglon.de(
                        Clase.CABECERA,
                        List.of("Código", "Indicador", "Sentido", "Esperado", "Obtenido", "ATI", "¿Logró?"))),
                o.indicadores().stream().map(OeiDesigner::row).toList(),
                "ATI: obtenido entre esperado si debe subir, esperado entre obtenido si debe bajar, de 0 % a 100 %. LOGRADO:"
                        + " llegó a su logro esperado, según su sentido. «No reportó»: no hay valor; no es 0.");
    }

    private static Renglon row(DeIndicador i) {
        return Renglon.de(
                Clase.FILA,
                List.of(
                        i.indicador().codigo(),
                        i.indicador().denominacion(),
                        switch (i.indicador().sentido()) {
                            case ASCENDENTE -> "sube";
                            case DESCENDENTE -> "baja";
                            case NO_DEFINIDO -> Cifras.NINGUNA;
                        },
                        Cifras.conUnidad(
                                i.indicador().logroEsperado(), i.indicador().unidadMedida()),
                        i.aLaFecha()
                                .map(v -> Cifras.conUnidad(v, i.indicador().unidadMedida()))
                                .orElse("No reportó"),
                        i.ati().map(Razon::redondeada).map(Cifras::porcentaje).orElse(Cifras.NINGUNA),
                        i.logrado()
                                .map(l -> l ? "✔ Sí" : "✖ No")
                                .orElse(i.situacion() == Estado.EN_CURSO ? "◌ En curso" : Cifras.NINGUNA)));
    }

    private Tabla activities(DeObjetivo o) {
        List<Renglon> filas = new ArrayList<>();
        for (Aei accion : o.acciones()) {
            List<DeActividad> suyas = o.actividades().stream()
                    .filter(a -> a.actividad().aei().equals(accion.codigo()))
                    .toList();
            if (!suyas.isEmpty()) {
                filas.add(new Renglon(
                        Clase.GRUPO, List.of(Celda.ancha(accion.codigo() + " · " + accion.denominacion(), 7))));
                suyas.forEach(a -> filas.add(row(a)));
            }
        }
        o.actividades().stream()
                .filter(a -> e.estructura().accion(a.actividad().aei()).isEmpty())
                .forEach(a -> filas.add(row(a)));
        return new Tabla(
                Tabla.Serie.CUADRO,
                "Actividades de " + o.codigo(),
                List.of(
                        Columna.texto(17),
                        Columna.texto(64),
                        Columna.centrada(20),
                        Columna.cifra(20),
                        Columna.centrada(22),
                        Columna.cifra(26),
                        Columna.cifra(22)),
                List.of(Renglon.de(
                        Clase.CABECERA,
                        List.of(
                                "Código",
                                "Actividad operativa o inversión",
                                "Centro de costo",
                                "Avance físico",
                                "Semáforo físico",
                                "Devengado S/",
                                "Avance financiero"))),
                filas,
                "FIS_ACUM y FIN_ACUM: ejecutado entre programado de " + e.aLaFecha()
                        + ". EXCESO: más de 100 % en una actividad es más de lo programado. " + Notas.noReporto(e));
    }

    private Renglon row(DeActividad a) {
        Medida fisica = a.fisica();
        return new Renglon(
                Clase.FILA,
                List.of(
                        Celda.de(a.actividad().codigo()),
                        Celda.de(a.actividad().denominacion()),
                        Celda.de(a.actividad().centroCosto()),
                        Pinta.porcentaje(fisica.acumulado().razon().map(Razon::redondeada)),
                        pinta.estado(
                                fisica.acumulado().razon().map(Razon::redondeada),
                                fisica.acumulado().estado()),
                        Celda.de(a.financiera().ejecutado().map(Cifras::soles).orElse(Cifras.NINGUNA)),
                        Celda.de(a.financiera()
                                .acumulado()
                                .razon()
                                .map(Razon::redondeada)
                                .map(Cifras::porcentaje)
                                .orElse(a.financiera().acumulado().estado().rotulo()))));
    }
}
