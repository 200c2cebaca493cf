package pe.quipu.ejemplo;

import java.util.List;

/**
 * A file of the example and what must come of delivering it.
 *
 * @param ruta inside the folder of the example
 * @param libro the workbook before {@code forma} is applied to it
 * @param observaciones {@code CODE Sheet!Cell}, each of them and no other
 */
record Archivo(String ruta, byte[] libro, Forma forma, String veredicto, List<String> observaciones) {
    static final String ACEPTADO = "aceptado";
    static final String OBSERVADO = "observado";
    static final String RECHAZADO = "rechazado";

    /** How the workbook becomes the file: all but the first two depend on other programs or on chance. */
    enum Forma {
        TAL_CUAL,
        CORTADO,
        POR_LIBREOFFICE,
        ODS,
        XLS,
        CON_CONTRASENA
    }

    static Archivo aceptado(String ruta, byte[] libro, String... observaciones) {
        return new Archivo(ruta, libro, Forma.TAL_CUAL, ACEPTADO, List.of(observaciones));
    }

    static Archivo observado(String ruta, byte[] libro, String observacion) {
        return new Archivo(ruta, libro, Forma.TAL_CUAL, OBSERVADO, List.of(observacion));
    }

    static Archivo rechazado(String ruta, byte[] libro, Forma forma, String codigo) {
        return new Archivo(ruta, libro, forma, RECHAZADO, List.of(codigo));
    }

    /** Whether it is worth a line of the list of expected results. */
    boolean notable() {
        return !observaciones.isEmpty() || forma != Forma.TAL_CUAL;
    }
}
