package pe.quipu.ficha;

import java.util.List;
import java.util.Optional;
import pe.quipu.formato.Lista;

/** Codes as people leave them: with an apostrophe in front, with spaces, without their first zero. */
final class CodigoReader {
    private CodigoReader() {}

    /** Without the text mark and the spaces inside. */
    static String clean(String codigo) {
        String limpio = codigo.strip();
        limpio = limpio.startsWith("'") ? limpio.substring(1) : limpio;
        return limpio.replaceAll("\\s*\\.\\s*", ".");
    }

    /**
     * The one code of the list that only differs by zeros a spreadsheet drops: {@code 3.11.03.04} for
     * {@code 03.11.03.04}, {@code 1.1} for {@code 01.10}. Empty when there is none or more than one.
     */
    static Optional<String> lostZero(String codigo, Lista lista) {
        if (codigo.isEmpty() || !codigo.matches("[\\d.]+")) {
            return Optional.empty();
        }
        List<String> posibles = lista.opciones().stream()
                .map(Lista.Opcion::codigo)
                .filter(c -> bare(c).equals(bare(codigo)))
                .toList();
        return posibles.size() == 1 ? Optional.of(posibles.get(0)) : Optional.empty();
    }

    private static String bare(String codigo) {
        String sin = codigo.replaceFirst("^0+", "");
        return sin.chars().filter(c -> c == '.').count() == 1 ? sin.replaceFirst("0+$", "") : sin;
    }
}
