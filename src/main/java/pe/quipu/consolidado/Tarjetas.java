package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Semaforo;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/** The five figures at the top of the Tablero, each live, with the way to its detail. */
record Tarjetas(Marco marco, Tabla<Resumen> objetivos, Cuadro pendientes) {
    private record Tarjeta(String rotulo, Contenido cifra, Tipo tipo, Contenido nota, String enlace) {}

    /** First and last column of each card. */
    private static final int[][] LUGARES = {{0, 1}, {2, 3}, {4, 6}, {8, 11}, {12, 15}};

    void draw(Lienzo lienzo, int fila) {
        List<Tarjeta> tarjetas = List.of(reached(), colours(), physical(), money(), delivered());
        for (int i = 0; i < LUGARES.length; i++) {
            int desde = LUGARES[i][0];
            int hasta = LUGARES[i][1];
            Tarjeta t = tarjetas.get(i);
            Estilo rotulo = Estilo.de(Papel.TARJETA_ROTULO);
            lienzo.across(fila, desde, hasta, Celda.texto(desde, t.rotulo(), rotulo));
            lienzo.across(fila + 1, desde, hasta, Celda.de(desde, t.cifra(), Estilo.de(Papel.TARJETA_CIFRA, t.tipo())));
            lienzo.across(fila + 2, desde, hasta, Celda.de(desde, t.nota(), rotulo));
            lienzo.across(
                    fila + 3,
                    desde,
                    hasta,
                    Celda.texto(desde, "ver detalle ►", rotulo).conEnlace(t.enlace()));
        }
        lienzo.height(fila, 21);
        lienzo.height(fila + 1, 32);
        lienzo.height(fila + 2, 18);
        lienzo.height(fila + 3, 20);
    }

    private Resumen total() {
        return objetivos.total().orElseThrow();
    }

    /** A cell of the total row of Objetivos. */
    private String cell(String clave) {
        return objetivos.cuadro().celda(clave, objetivos.cuadro().filaTotal());
    }

    private Tarjeta reached() {
        return new Tarjeta(
                "Indicadores que llegaron a su logro esperado",
                text(
                        cell("logrados") + "&\" de \"&" + cell("indicadores"),
                        total().logro().logrados() + " de " + total().logro().total()),
                Tipo.CENTRADO,
                text(
                        cell("reportados") + "&\" con valor reportado\"",
                        total().logro().medidos() + " con valor reportado"),
                "#'Indicadores'!A" + Cuadro.PRIMERA);
    }

    private Tarjeta colours() {
        String estados = objetivos.cuadro().rango("estado");
        String formula = Arrays.stream(Semaforo.values())
                .limit(3)
                .map(s -> "\"" + symbol(s) + " \"&COUNTIF(" + estados + ",\"" + symbol(s) + "*\")")
                .collect(Collectors.joining("&\"   \"&"));
        String cache = Arrays.stream(Semaforo.values())
                .limit(3)
                .map(s -> symbol(s) + " " + count(s))
                .collect(Collectors.joining("   "));
        return new Tarjeta(
                "Objetivos por color",
                text(formula, cache),
                Tipo.CENTRADO,
                text("COUNTIF(" + estados + ",\"◌*\")&\" sin dato\"", count(Semaforo.SIN_DATO) + " sin dato"),
                "#'Objetivos'!A" + Cuadro.PRIMERA);
    }

    private Tarjeta physical() {
        return new Tarjeta(
                "Avance físico",
                live(cell("fisico"), total().grupo().promedioFisico()),
                Tipo.PORCENTAJE,
                text(
                        cell("cobertura") + "&\" actividades medidas\"",
                        total().grupo().medidas() + " de " + total().grupo().total() + " actividades medidas"),
                "#'Unidades'!A" + Cuadro.PRIMERA);
    }

    private Tarjeta money() {
        String formula = "\"S/ \"&ROUND(" + cell("devengado_soles") + "/1000000,2)&\" de \"&ROUND("
                + cell("programado_soles") + "/1000000,2)&\" millones\"";
        return new Tarjeta(
                "Devengado entre programado",
                live(cell("financiero"), total().grupo().razonFinanciera().map(Razon::redondeada)),
                Tipo.PORCENTAJE,
                text(
                        formula,
                        "S/ " + millions(total().grupo().ejecutado()) + " de "
                                + millions(total().grupo().programado()) + " millones"),
                "#'Unidades'!A" + Cuadro.PRIMERA);
    }

    private Tarjeta delivered() {
        String situaciones = pendientes.rango("situacion");
        long todas = marco.consolidado().entregas().size();
        long pendientesHoy = marco.consolidado().entregas().stream()
                .filter(PendientesDesigner::pending)
                .count();
        return new Tarjeta(
                "Unidades con entrega aceptada",
                text(
                        "COUNTIF(" + situaciones + ",\"✔*\")&\" de \"&COUNTIF(" + situaciones + ",\"?*\")",
                        todas - pendientesHoy + " de " + todas),
                Tipo.CENTRADO,
                text(
                        "COUNTIF(" + situaciones + ",\"?*\")-COUNTIF(" + situaciones + ",\"✔*\")&\" pendientes\"",
                        pendientesHoy + " pendientes"),
                "#'Pendientes'!A" + Cuadro.PRIMERA);
    }

    int count(Semaforo luz) {
        return (int) objetivos.filas().stream()
                .filter(o -> Colores.of(o.resultado(), marco.escala()) == luz)
                .count();
    }

    static String symbol(Semaforo luz) {
        return switch (luz) {
            case VERDE -> "✔";
            case AMBAR -> "▲";
            case ROJO -> "✖";
            case SIN_DATO -> "◌";
        };
    }

    /** A cell of another sheet; where that is blank, so is this. */
    static Formula live(String celda, Optional<BigDecimal> valor) {
        return Formula.of(
                "IF(" + celda + "=\"\",\"\"," + celda + ")",
                valor.map(Valor::numero).orElse(Valor.VACIO));
    }

    private static Formula text(String expresion, String cache) {
        return Formula.of(expresion, Valor.texto(cache));
    }

    private static String millions(BigDecimal soles) {
        BigDecimal millones =
                soles.movePointLeft(6).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return millones.toPlainString();
    }
}
