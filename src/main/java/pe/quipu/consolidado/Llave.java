package pe.quipu.consolidado;

import java.util.Locale;

/**
 * A hidden column by which the groups of a sheet are summed. A code such as 03.10 would be compared as the number 3.1;
 * with letters before it, it is a text.
 */
enum Llave {
    UNIDAD,
    REPORTA,
    OEI,
    AEI,
    CATEGORIA,
    /** AEI and unit of measure together. */
    META,
    GENERICA,
    /** The genérica without the mark of CAS: a ceiling does not tell them apart. */
    GASTO,
    RUBRO,
    CLASIFICADOR;

    /** In place of a code that was not given. */
    static final String NADA = "—";

    private static final String PREFIJO = "k:";

    /** Key of the column. */
    String clave() {
        return "llave_" + name().toLowerCase(Locale.ROOT);
    }

    static String codigo(String codigo) {
        return codigo.isEmpty() ? NADA : codigo;
    }

    static String valor(String codigo) {
        return PREFIJO + codigo(codigo);
    }

    /** {@code ,range,"k:"&A7}: the rows of the code that stands in a cell. */
    String criterio(Cuadro detalle, String celda) {
        return "," + detalle.rango(clave()) + ",\"" + PREFIJO + "\"&" + celda;
    }

    <T> Campo<T> campo(java.util.function.Function<T, String> codigo) {
        return Campo.<T>codigo(clave(), "Llave", 8, fila -> valor(codigo.apply(fila)))
                .con(Campo.Clase.OCULTO);
    }
}
