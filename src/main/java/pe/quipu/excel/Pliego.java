package pe.quipu.excel;

import java.util.List;

/**
 * How a sheet lies on A4: which way, and on how many pages across. Municipal offices have a printer of A4, so there is no
 * other paper. Programs shrink the sheet to those pages and divide it between columns; they measure the letters they have,
 * which are not the same everywhere, so no scale is written.
 */
record Pliego(boolean horizontal, int paginas) {
    /** Letters of ten points on the screen are seven on paper: below that people take a magnifying glass. */
    private static final double LEGIBLE = 0.70;
    /** Upright a page takes more rows, but only if the letters stay large. */
    private static final double COMODA = 0.85;
    /** The least that can be made out at all. */
    private static final double DIMINUTA = 0.45;
    /** 210 and 297 mm less the margins, in pixels of 96 to the inch. */
    private static final double VERTICAL = 740;

    private static final double HORIZONTAL = 1068;
    private static final int DIGITO = 7;
    private static final int MARGEN = 5;

    /**
     * @param anchos of the columns to be printed, from the first one, in digits; 0 for a hidden one
     * @param clave how many of them come again on every page
     */
    static Pliego of(List<Integer> anchos, int clave) {
        int todo = pixels(anchos);
        if (todo <= VERTICAL / COMODA) {
            return new Pliego(false, 1);
        }
        double cabe = HORIZONTAL / LEGIBLE;
        return new Pliego(
                true,
                todo <= cabe
                        ? 1
                        : across(anchos.subList(clave, anchos.size()), cabe - pixels(anchos.subList(0, clave))));
    }

    /** One page across, upright while it can be made out: that takes the fewest pages. */
    static Pliego apretado(List<Integer> anchos) {
        return new Pliego(pixels(anchos) > VERTICAL / DIMINUTA, 1);
    }

    /** Columns are not divided: each goes whole to the page it fits on. */
    private static int across(List<Integer> anchos, double cabe) {
        int paginas = 1;
        int lleno = 0;
        for (int ancho : anchos) {
            int pixeles = pixels(List.of(ancho));
            if (lleno > 0 && lleno + pixeles > cabe) {
                paginas++;
                lleno = 0;
            }
            lleno += pixeles;
        }
        return paginas;
    }

    private static int pixels(List<Integer> anchos) {
        return anchos.stream().mapToInt(a -> a == 0 ? 0 : a * DIGITO + MARGEN).sum();
    }
}
