package pe.quipu.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The base look of a role. A white background means no fill. */
record Look(Rgb fondo, Rgb texto, int puntos, Peso peso, HorizontalAlignment alineacion, Borde borde) {
    enum Peso {
        NORMAL,
        NEGRITA
    }

    enum Borde {
        NINGUNO,
        /** A thin line around, as in a table. */
        FINO,
        /** A thin line around and a stronger one above. */
        TOTAL,
        /** A line below. */
        BAJO
    }

    Look withFondo(Rgb otro) {
        return new Look(otro, texto, puntos, peso, alineacion, borde);
    }
}
