package pe.quipu.consolidado;

/** Texts cut to the room they have, in a cell and in the formula that fills it. */
final class Corto {
    private Corto() {}

    static String of(String texto, int letras) {
        return texto.length() <= letras ? texto : texto.substring(0, letras - 1) + "…";
    }

    /** The expression that gives {@link #of} of another. */
    static String formula(String expresion, int letras) {
        return "IF(LEFT(%1$s,%2$d)=%1$s&\"\",%1$s&\"\",LEFT(%1$s,%3$d)&\"…\")".formatted(expresion, letras, letras - 1);
    }
}
