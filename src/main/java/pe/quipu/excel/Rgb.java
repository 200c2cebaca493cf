package pe.quipu.excel;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** A colour, written with its alpha byte: the schema wants eight digits. */
record Rgb(int valor) {
    static final Rgb BLANCO = new Rgb(0xFFFFFF);
    static final Rgb TINTA = new Rgb(0x1F1F1F);
    static final double CONTRASTE_AA = 4.5;

    byte[] argb() {
        return new byte[] {(byte) 0xFF, (byte) (valor >> 16), (byte) (valor >> 8), (byte) valor};
    }

    XSSFColor poi() {
        return new XSSFColor(argb(), null);
    }

    /** {@code 1F3864}, as a chart writes it. */
    String hex() {
        return "%06X".formatted(valor);
    }

    /** The WCAG 2 contrast ratio, from 1 to 21. */
    double contrast(Rgb otro) {
        double a = luminance() + 0.05;
        double b = otro.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    boolean legibleOn(Rgb fondo) {
        return contrast(fondo) >= CONTRASTE_AA;
    }

    private double luminance() {
        return 0.2126 * linear(valor >> 16 & 0xFF) + 0.7152 * linear(valor >> 8 & 0xFF) + 0.0722 * linear(valor & 0xFF);
    }

    private static double linear(int canal) {
        double c = canal / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
