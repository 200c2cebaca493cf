package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Grafico;
import pe.quipu.libro.Valor;

/**
 * The groups with most money on the Tablero, each figure taken live from their sheet, and the bars beside them.
 *
 * @param filas the groups to show, the largest first
 * @param fila the row of the section
 */
record Mayores<T>(Tabla<T> tabla, List<T> filas, Vista vista, int fila, Function<T, BigDecimal> orden) {
    /**
     * @param titulo of the section
     * @param claves the five columns shown after the code and the name
     * @param series the columns whose soles are drawn one beside the other, and their names
     */
    record Vista(String titulo, List<String> claves, List<Serie> series) {}

    record Serie(String clave, String nombre, Papel color) {}

    /** To the right, outside the printed page: what the chart draws. */
    private static final int AYUDANTE = 18;

    private static final int COLUMNA_GRAFICO = 8;
    private static final int POCOS = 7;
    private static final int ALTO_DEL_GRAFICO = 240;
    private static final BigDecimal MILLON = BigDecimal.valueOf(1_000_000);

    int total() {
        return first() + Math.max(1, filas.size());
    }

    private int first() {
        return fila + 2;
    }

    void draw(Lienzo lienzo) {
        lienzo.section(fila, 0, 6, vista.titulo());
        lienzo.headings(fila + 1, 0, Papel.ENCABEZADO, List.of(heading("codigo"), heading("denominacion")));
        lienzo.headings(
                fila + 1,
                2,
                Papel.ENCABEZADO,
                vista.claves().stream().map(this::heading).toList());
        lienzo.headings(
                fila + 1,
                AYUDANTE + 1,
                Papel.NOTA,
                vista.series().stream().map(Serie::nombre).toList());
        for (int i = 0; i < filas.size(); i++) {
            row(lienzo, first() + i, Cuadro.PRIMERA + tabla.filas().indexOf(filas.get(i)), filas.get(i), Papel.CELDA);
            bars(lienzo, first() + i, Cuadro.PRIMERA + tabla.filas().indexOf(filas.get(i)), filas.get(i));
            if (filas.size() < POCOS) {
                lienzo.height(first() + i, ALTO_DEL_GRAFICO / filas.size());
            }
        }
        if (filas.isEmpty()) {
            lienzo.across(first(), 0, 6, Celda.texto(0, "Todavía no hay nada aceptado.", Estilo.de(Papel.NOTA)));
        }
        row(lienzo, total(), tabla.cuadro().filaTotal(), tabla.total().orElseThrow(), Papel.TOTAL);
    }

    private String heading(String clave) {
        return tabla.campo(clave).encabezado();
    }

    private void row(Lienzo lienzo, int destino, int origen, T t, Papel papel) {
        Celda codigo = Celda.de(0, tabla.valor("codigo", t, origen), Estilo.de(papel, Tipo.CODIGO));
        lienzo.put(
                destino,
                papel == Papel.TOTAL ? codigo : codigo.conEnlace(tabla.cuadro().enlace(origen)));
        lienzo.put(destino, 1, tabla.valor("denominacion", t, origen), papel, Tipo.TEXTO);
        for (int c = 0; c < vista.claves().size(); c++) {
            String clave = vista.claves().get(c);
            Formula viva = Formula.of(live(tabla.cuadro().celda(clave, origen)), tabla.valor(clave, t, origen));
            lienzo.put(destino, 2 + c, viva, papel, tabla.campo(clave).tipo());
        }
    }

    private static String live(String celda) {
        return "IF(" + celda + "=\"\",\"\"," + celda + ")";
    }

    private void bars(Lienzo lienzo, int destino, int origen, T t) {
        lienzo.put(destino, AYUDANTE, tabla.valor("codigo", t, origen), Papel.NOTA, Tipo.CODIGO);
        for (int s = 0; s < vista.series().size(); s++) {
            String clave = vista.series().get(s).clave();
            BigDecimal soles = tabla.valor(clave, t, origen) instanceof Valor.Numero n ? n.numero() : BigDecimal.ZERO;
            String formula = "ROUND(" + tabla.cuadro().celda(clave, origen) + "/" + unit() + ",2)";
            Valor cache = Valor.numero(soles.divide(unit(), 2, RoundingMode.HALF_UP));
            lienzo.put(destino, AYUDANTE + 1 + s, Formula.of(formula, cache), Papel.NOTA, Tipo.CANTIDAD);
        }
    }

    /** Millions, or thousands where a million would leave no bar. */
    private BigDecimal unit() {
        boolean millones = orden.apply(filas.get(0)).compareTo(MILLON) >= 0;
        return millones ? MILLON : BigDecimal.valueOf(1_000);
    }

    Grafico chart() {
        String unidad = unit().equals(MILLON) ? "millones" : "miles";
        return new Grafico(
                Grafico.Clase.BARRAS_APILADAS,
                "En " + unidad + " de soles",
                "Barras: " + vista.titulo() + ", en " + unidad + " de soles.",
                CeldaRef.letras(COLUMNA_GRAFICO) + fila,
                CeldaRef.letras(COLUMNA_GRAFICO + 8) + (total() + 1),
                "#,##0.0;;;",
                java.util.stream.IntStream.range(0, vista.series().size())
                        .mapToObj(s -> new Grafico.Serie(
                                vista.series().get(s).nombre(),
                                range(0),
                                range(1 + s),
                                vista.series().get(s).color()))
                        .toList());
    }

    private String range(int columna) {
        String letras = "$" + CeldaRef.letras(AYUDANTE + columna) + "$";
        return "'Tablero'!" + letras + first() + ":" + letras + (total() - 1);
    }
}
