package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Logro;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Semaforo;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Grafico;
import pe.quipu.documento.Grafico.Serie;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.documento.Tono;

/** The executive summary: the result of each objective, drawn and told. */
final class ResumenDesigner {
    private static final List<Columna> COLUMNAS = List.of(
            Columna.texto(16),
            Columna.texto(54),
            Columna.centrada(19),
            Columna.cifra(18),
            Columna.centrada(21),
            Columna.cifra(16),
            Columna.cifra(20),
            Columna.cifra(20));

    private final EvaluacionInstitucional e;
    private final Pinta pinta;
    private final List<DeObjetivo> objetivos;

    ResumenDesigner(EvaluacionInstitucional e) {
        this.e = e;
        this.pinta = new Pinta(e);
        this.objetivos = e.objetivos();
    }

    List<Bloque> design() {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "3. Resumen ejecutivo"));
        bloques.addAll(EvaluacionDesigner.points(Frase.dichas(ResumenFrase.values(), e)));
        bloques.add(results());
        if (objetivos.stream().anyMatch(o -> o.juzgado().isPresent())) {
            bloques.add(byState());
        }
        if (objetivos.stream()
                .anyMatch(o ->
                        o.grupo().promedioFisico().isPresent() || o.financiero().isPresent())) {
            bloques.add(bothSides());
        }
        return bloques;
    }

    private Tabla results() {
        List<Renglon> filas = new ArrayList<>();
        objetivos.forEach(o ->
                filas.add(row(Clase.FILA, o.codigo(), o.oei().denominacion(), o.logro(), o.resultado(), o.grupo())));
        Logro todos = Logro.of(e.resultados().indicadores());
        filas.add(row(
                Clase.TOTAL,
                "Total",
                "Entidad",
                todos,
                todos.razon().map(Razon::redondeada),
                e.resultados().entidad()));
        return new Tabla(
                Tabla.Serie.CUADRO,
                "Resultado de los objetivos estratégicos institucionales",
                COLUMNAS,
                List.of(Renglon.de(
                        Clase.CABECERA,
                        List.of(
                                "OEI",
                                "Objetivo",
                                "Indicadores logrados",
                                "Resultado 1/",
                                "Semáforo de resultados 2/",
                                "Avance físico 3/",
                                "Avance financiero 4/",
                                "Financiero de lo reportado 5/"))),
                filas,
                """
                1/ LOGRADO: indicadores que llegaron a su logro esperado, entre todos los del objetivo y sus acciones. «–»: ninguno tiene dato.
                2/ SEMAFORO: escala %s, verde desde %s, %s desde %s%s.
                3/ %s: %s.
                4/ FIN_ACUM: devengado entre programado de %s; en los grupos, total entre total.
                5/ %s
                %s%s""".formatted(
                        e.escala().codigo(),
                        Cifras.porcentaje(e.escala().verde()),
                        e.intermedio(),
                        Cifras.porcentaje(e.escala().ambar()),
                        e.escala().norma().isBlank() ? "" : " (" + e.escala().norma() + ")",
                        e.regla(),
                        Notas.promedio(e),
                        e.aLaFecha(),
                        Notas.reportado(),
                        Notas.noReporto(e),
                        e.estructura().parametros().pim().isPresent()
                                ? "\nFIN_PIM: devengado entre PIM. " + Notas.pim(e)
                                : ""));
    }

    private Renglon row(
            Clase clase, String codigo, String nombre, Logro logro, Optional<BigDecimal> resultado, Grupo g) {
        return new Renglon(
                clase,
                List.of(
                        Celda.de(codigo),
                        Celda.de(nombre),
                        Celda.de(logro.logrados() + " de " + logro.total()),
                        Pinta.porcentaje(resultado),
                        pinta.estado(logro.juzgada().map(Razon::redondeada), logro.estado()),
                        Pinta.porcentaje(g.promedioFisico()),
                        Pinta.financiero(g),
                        Pinta.aparte(g)));
    }

    private Grafico byState() {
        return new Grafico(
                Grafico.Clase.BARRAS,
                "Indicadores logrados por objetivo, con el color de su semáforo",
                "Barras: " + told(o -> o.resultado()),
                Grafico.Medida.PORCENTAJE,
                objetivos.stream().map(DeObjetivo::codigo).toList(),
                luces().map(luz -> new Serie(
                                name(luz),
                                Pinta.tono(luz),
                                objetivos.stream()
                                        .map(o -> o.resultado().filter(v -> e.semaforo(o.juzgado()) == luz))
                                        .toList()))
                        .toList(),
                Optional.empty(),
                "LOGRADO: indicadores logrados entre todos los del objetivo y sus acciones. Sin barra: sin dato o ningún indicador logrado.");
    }

    /** Before December what is on its way has its bar too, in no colour, as on the Tablero. */
    private Stream<Semaforo> luces() {
        boolean anual = e.periodo().mesFinal() == 12;
        return Stream.of(Semaforo.values()).filter(luz -> luz != Semaforo.SIN_DATO || !anual);
    }

    private String name(Semaforo luz) {
        return luz.texto(e.escala(), Estado.EN_CURSO).substring(2);
    }

    private Grafico bothSides() {
        return new Grafico(
                Grafico.Clase.COLUMNAS,
                "Avance físico y avance financiero de lo reportado, por objetivo",
                "Columnas. Físico: " + told(o -> o.grupo().promedioMedido()) + " Financiero: "
                        + told(DeObjetivo::financieroReportado),
                Grafico.Medida.PORCENTAJE,
                objetivos.stream().map(DeObjetivo::codigo).toList(),
                List.of(
                        new Serie(
                                "Avance físico",
                                Tono.PRIMERO,
                                objetivos.stream()
                                        .map(o -> o.grupo().promedioMedido())
                                        .toList()),
                        new Serie(
                                "Avance financiero de lo reportado",
                                Tono.SEGUNDO,
                                objetivos.stream()
                                        .map(DeObjetivo::financieroReportado)
                                        .toList())),
                Optional.empty(),
                "%s y FIN_REPORTADO, de %s: las dos sin quien no reportó; los meses que faltan de los demás siguen en lo programado de la primera. Sin columna: sin dato."
                        .formatted(e.regla(), e.aLaFecha()));
    }

    private String told(java.util.function.Function<DeObjetivo, Optional<BigDecimal>> valor) {
        return Cifras.lista(objetivos.stream()
                        .map(o -> o.codigo() + " "
                                + valor.apply(o).map(Cifras::porcentaje).orElse("sin dato"))
                        .toList())
                + ".";
    }
}
