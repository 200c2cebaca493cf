package pe.quipu.libro;

/** What came of reading the bytes of a file: a workbook, or the one reason why there is none. */
public sealed interface Lectura {
    record Legible(LibroLleno libro) implements Lectura {}

    /** @param detalle a name or a figure that helps the person (a sheet, a limit); never a technical text */
    record Ilegible(Motivo motivo, String detalle) implements Lectura {}

    /** Each has a sentence of its own in the catalogue. */
    enum Motivo {
        VACIO,
        /** Cut in half, a broken zip, a missing end. */
        INCOMPLETO,
        CON_CONTRASENA,
        /** Excel 97-2003 and every older binary workbook. */
        XLS,
        XLSB,
        ODS,
        /** Word, PowerPoint or another office document. */
        OTRO_DOCUMENTO,
        PDF,
        CSV,
        HTML,
        XML,
        IMAGEN,
        TEXTO,
        /** A zip that is no workbook. */
        ZIP,
        DESCONOCIDO,
        /** «Hoja de cálculo Open XML estricto». */
        ESTRICTO,
        CON_MACROS,
        /** Larger than a form can ever be. */
        DEMASIADO_GRANDE,
        /** What no spreadsheet program writes: a DOCTYPE, a bomb, repeated parts, a path that leaves the file. */
        INTERIOR_ANORMAL,
        HOJAS_REPETIDAS,
        /** The workbook names a sheet whose content is not in the file, or whose content is not XML. */
        HOJA_DANADA
    }
}
