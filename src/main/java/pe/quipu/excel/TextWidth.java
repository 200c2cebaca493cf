package pe.quipu.excel;

/** Estimates how many lines a text takes, in a font nobody can measure on a machine without screen. */
final class TextWidth {
    private TextWidth() {}

    /** @param ancho width of the cell in digits of the default font (11 points) */
    static int lines(String texto, int ancho, Look look) {
        double util = Math.max(1, ancho) * 11.0 / look.puntos() * (look.peso() == Look.Peso.NEGRITA ? 0.94 : 1);
        int total = 0;
        for (String parrafo : texto.split("\n", -1)) {
            total += paragraph(parrafo, util);
        }
        return total;
    }

    private static int paragraph(String parrafo, double util) {
        int lineas = 1;
        double usado = 0;
        for (String palabra : parrafo.split(" ", -1)) {
            double largo = width(palabra);
            if (usado > 0 && usado + 0.5 + largo > util) {
                lineas++;
                usado = 0;
            }
            double total = usado == 0 ? largo : usado + 0.5 + largo;
            // A word longer than the line is broken inside.
            int cortes = (int) Math.ceil(total / util) - 1;
            lineas += Math.max(0, cortes);
            usado = cortes > 0 ? total - cortes * util : total;
        }
        return lineas;
    }

    static double width(String palabra) {
        return palabra.codePoints().mapToDouble(TextWidth::width).sum();
    }

    /** In digits of the same font. */
    private static double width(int c) {
        if ("iljtfrI.,;:'|!()[]-/ íï".indexOf(c) >= 0) {
            return 0.62;
        }
        if ("mwMW@%…—".indexOf(c) >= 0 || c > 0x2000) {
            return 1.6;
        }
        return Character.isUpperCase(c) ? 1.2 : 1.02;
    }
}
