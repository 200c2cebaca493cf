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
import pe.quipu.observacion.Cifra;

/**
 * One of the five figures at the top of the Tablero.
 *
 * @param nota what the figure is made of
 * @param enlace the way to its detail
 */
record Tarjeta(String rotulo, Contenido cifra, Tipo tipo, Contenido nota, String enlace) {
    /** @param derecha first column of the right half of the page, after the one that parts it from the left */
    static void draw(Lienzo lienzo, int fila, int derecha, List<Tarjeta> tarjetas) {
        int[][] lugares = {{0, 1}, {2, 3}, {4, derecha - 2}, {derecha, derecha + 3}, {derecha + 4, derecha + 7}};
        Estilo rotulo = Estilo.de(Papel.TARJETA_ROTULO);
        for (int i = 0; i < lugares.length; i++) {
            int desde = lugares[i][0];
            int hasta = lugares[i][1];
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
                counted(
                        "(COUNTIF(" + situaciones + ",\"?*\")-COUNTIF(" + situaciones + ",\"✔*\"))",
                        faltan,
                        "pendiente",
                        "pendientes"),
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

    /** A fraction in a sentence, with one decimal at most: {@code 65.7 %}. */
    static String percent(BigDecimal fraccion) {
        BigDecimal cien = fraccion.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return (cien.signum() == 0 ? BigDecimal.ZERO : cien.stripTrailingZeros()).toPlainString() + " %";
    }

    /** The expression that gives {@link #percent} of a cell. */
    static String percent(String celda) {
        return "ROUND(100*" + celda + ",1)&\" %\"";
    }

    /** The note that counts: {@code 1 pendiente}, {@code 3 pendientes}. @param expresion gives {@code n} */
    static Formula counted(String expresion, long n, String una, String varias) {
        return text(
                "%1$s&IF(%1$s=1,\" %2$s\",\" %3$s\")".formatted(expresion, una, varias), Cifra.cuantas(n, una, varias));
    }
}
