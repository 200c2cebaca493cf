package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/**
 * One of the five figures at the top of the Tablero.
 *
 * @param nota what the figure is made of
 * @param enlace the way to its detail
 */
record Tarjeta(String rotulo, Contenido cifra, Tipo tipo, Contenido nota, String enlace) {
    /** First and last column of each card. */
    private static final int[][] LUGARES = {{0, 1}, {2, 3}, {4, 6}, {8, 11}, {12, 15}};

    static void draw(Lienzo lienzo, int fila, List<Tarjeta> tarjetas) {
        Estilo rotulo = Estilo.de(Papel.TARJETA_ROTULO);
        for (int i = 0; i < LUGARES.length; i++) {
            int desde = LUGARES[i][0];
            int hasta = LUGARES[i][1];
            Tarjeta t = tarjetas.get(i);
            lienzo.across(fila, desde, hasta, Celda.texto(desde, t.rotulo(), rotulo));
            lienzo.across(fila + 1, desde, hasta, Celda.de(desde, t.cifra(), Estilo.de(Papel.TARJETA_CIFRA, t.tipo())));
            lienzo.across(fila + 2, desde, hasta, Celda.de(desde, t.nota(), rotulo));
            Celda detalle = Celda.texto(desde, "ver detalle ►", rotulo);
            lienzo.across(fila + 3, desde, hasta, detalle.conEnlace(t.enlace()));
        }
        lienzo.height(fila, 21);
        lienzo.height(fila + 1, 32);
        lienzo.height(fila + 2, 18);
        lienzo.height(fila + 3, 20);
    }

    static Tarjeta delivered(Marco<?> marco, Cuadro pendientes) {
        String situaciones = pendientes.rango("situacion");
        long todas = marco.consolidado().entregas().size();
        long faltan = marco.consolidado().entregas().stream()
                .filter(PendientesDesigner::pending)
                .count();
        return new Tarjeta(
                "Unidades con entrega aceptada",
                text(
                        "COUNTIF(" + situaciones + ",\"✔*\")&\" de \"&COUNTIF(" + situaciones + ",\"?*\")",
                        todas - faltan + " de " + todas),
                Tipo.CENTRADO,
                text(
                        "COUNTIF(" + situaciones + ",\"?*\")-COUNTIF(" + situaciones + ",\"✔*\")&\" pendientes\"",
                        faltan + " pendientes"),
                "#'Pendientes'!A" + Cuadro.PRIMERA);
    }

    /** A cell of another sheet; where that is blank, so is this. */
    static Formula live(String celda, Optional<BigDecimal> valor) {
        return Formula.of(
                "IF(" + celda + "=\"\",\"\"," + celda + ")",
                valor.map(Valor::numero).orElse(Valor.VACIO));
    }

    static Formula text(String expresion, String cache) {
        return Formula.of(expresion, Valor.texto(cache));
    }

    /** Soles in millions with two decimals at most: {@code 23.4}. */
    static String millions(BigDecimal soles) {
        return soles.movePointLeft(6)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The expression that gives {@link #millions} of a cell. */
    static String millions(String celda) {
        return "ROUND(" + celda + "/1000000,2)";
    }
}
