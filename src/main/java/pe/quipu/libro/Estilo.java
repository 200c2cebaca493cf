package pe.quipu.libro;

/**
 * The name of a look: what the cell is for, what kind of value it shows, and whether an observation marks it. The
 * palette of {@code excel} turns the three into colours, fonts, borders, number formats and the unlocked flag.
 */
public record Estilo(Papel papel, Tipo tipo, Marca marca) {
    public enum Papel {
        TITULO,
        SUBTITULO,
        /** Help line under a title, legend, footnote. */
        NOTA,
        ENLACE,
        SECCION,
        /** Heading of a column that is not filled in by the reader of the sheet. */
        ENCABEZADO,
        /** Heading of a column the unit fills in. */
        ENCABEZADO_ENTRADA,
        /** The hidden row of column keys. */
        CLAVE,
        /** Filled in by the unit: the only unlocked role. */
        ENTRADA,
        /** Comes from the plan or the office; grey, locked. */
        BLOQUEADO,
        /** A formula; locked. */
        CALCULO,
        /** A cell of a presentation table. */
        CELDA,
        TOTAL,
        /** Label and figure of a card on the Tablero. */
        TARJETA_ROTULO,
        TARJETA_CIFRA,
        VERDE,
        AMBAR,
        ROJO,
        /** Without data: not reported, not programmed, not yet measured. */
        SIN_DATO,
        /** Executed above or without what was programmed. */
        EXCESO,
        ERROR,
        ADVERTENCIA,
        AVISO
    }

    public enum Tipo {
        TEXTO,
        /** Text that looks like a number: kept as text ({@code @}). */
        CODIGO,
        CENTRADO,
        ENTERO,
        CANTIDAD,
        SOLES,
        /** A fraction shown as a percentage with one decimal. */
        PORCENTAJE,
        FECHA,
        /** A count of what is missing: zero shows as ✔. */
        FALTA
    }

    public enum Marca {
        NINGUNA,
        ERROR,
        ADVERTENCIA,
        AVISO
    }

    public static Estilo de(Papel papel, Tipo tipo) {
        return new Estilo(papel, tipo, Marca.NINGUNA);
    }

    public static Estilo de(Papel papel) {
        return de(papel, Tipo.TEXTO);
    }

    public Estilo con(Marca marca) {
        return new Estilo(papel, tipo, marca);
    }
}
