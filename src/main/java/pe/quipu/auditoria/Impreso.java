package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pe.quipu.ficha.Normal;
import pe.quipu.ficha.NumeroReader;
import pe.quipu.libro.CeldaRef;

/**
 * A cell exactly as the office printed it, and the number it says when it says one without doubt.
 *
 * @param texto as printed; empty for a blank cell
 * @param numero what is printed says
 * @param exacto what the cell holds; more than is printed where a format rounds it, and then a figure is right when
 *     either of the two is
 */
public record Impreso(CeldaRef celda, String texto, Optional<BigDecimal> numero, Optional<BigDecimal> exacto) {
    private static final Set<String> NADA = Set.of("", "-", "–", "—", "S/D", "SD", "SIN DATO");
    private static final Pattern CIFRAS = Pattern.compile("\\d[\\d,]*(\\.\\d+)?|\\.\\d+");
    /** What formulas of a spreadsheet lose on their way; the bar of our own workbooks. */
    private static final BigDecimal PERDIDA = new BigDecimal("1e-9");

    private static final BigDecimal MIL = BigDecimal.valueOf(1000);

    /** How the thousands are told apart. */
    enum Separador {
        COMA("coma de millares (1,234.50)"),
        APOSTROFO("apóstrofo de millones (1'234,567.89)"),
        PUNTO("punto de millares (1.234,50)"),
        ESPACIO("espacio de millares (1 234.50)"),
        NINGUNO("sin separador (1234.50)");

        private final String rotulo;

        Separador(String rotulo) {
            this.rotulo = rotulo;
        }

        String rotulo() {
            return rotulo;
        }
    }

    static Impreso of(CeldaRef celda, String texto) {
        String limpio = texto.strip();
        String sinSigno =
                limpio.endsWith("%") ? limpio.substring(0, limpio.length() - 1).strip() : limpio;
        Optional<BigDecimal> numero = !absent(limpio) && NumeroReader.read(sinSigno) instanceof NumeroReader.Entendido e
                ? Optional.of(e.numero())
                : Optional.empty();
        return new Impreso(celda, limpio, numero, numero);
    }

    /**
     * A cell that holds a number.
     *
     * @param exacto percentages in points
     * @param mostrado the number as its format shows it; a format that shows nothing prints nothing
     */
    static Impreso of(CeldaRef celda, BigDecimal exacto, String mostrado) {
        return mostrado.isBlank()
                ? of(celda, "")
                : new Impreso(celda, mostrado.strip(), Optional.of(shown(mostrado, exacto)), Optional.of(exacto));
    }

    /** The figures of the text when they are the number rounded, or rounded in thousands or millions; else the number. */
    private static BigDecimal shown(String mostrado, BigDecimal exacto) {
        Matcher cifras = CIFRAS.matcher(mostrado);
        if (!cifras.find()) {
            return exacto;
        }
        BigDecimal positivo = new BigDecimal(cifras.group().replace(",", ""));
        BigDecimal leido = exacto.signum() < 0 ? positivo.negate() : positivo;
        return IntStream.of(0, 3, 6)
                        .mapToObj(exacto::movePointLeft)
                        .anyMatch(n ->
                                n.setScale(leido.scale(), RoundingMode.HALF_UP).compareTo(leido) == 0)
                ? leido
                : exacto;
    }

    private static boolean absent(String texto) {
        return NADA.contains(Normal.of(texto));
    }

    /** Blank, or a dash: nothing was reported, which is not zero. */
    boolean falta() {
        return numero.isEmpty() && absent(texto);
    }

    /** Something is printed that is no number, or could be two. */
    boolean ilegible() {
        return !falta() && numero.isEmpty();
    }

    boolean mayorQueCero() {
        return exacto.filter(n -> n.signum() > 0).isPresent();
    }

    boolean cero() {
        return numero.filter(n -> n.signum() == 0).isPresent();
    }

    BigDecimal oCero() {
        return numero.orElse(BigDecimal.ZERO);
    }

    /** As the cell holds it, where that is more than it shows. */
    Impreso comoEsta() {
        return new Impreso(celda, texto, exacto, exacto);
    }

    boolean redondeado() {
        return !numero.equals(exacto);
    }

    /** Whether the cell holds a number, but for what a computer loses of it. */
    boolean tiene(BigDecimal otro) {
        return exacto.filter(n -> n.subtract(otro)
                                .abs()
                                .compareTo(PERDIDA.multiply(otro.abs().max(BigDecimal.ONE)))
                        <= 0)
                .isPresent();
    }

    /** Whether two cells say the same, as printed or as they are. */
    boolean igual(Impreso otro) {
        return oCero().compareTo(otro.oCero()) == 0 || tiene(otro.comoEsta().oCero());
    }

    /** With its percent sign, printed or not. */
    String enPorciento() {
        return texto.endsWith("%") ? texto : texto + " %";
    }

    /** As a sentence quotes it. */
    String citado() {
        return falta() ? "en blanco" : "«" + texto + "»";
    }

    /** Empty for a number below a thousand: any of the forms writes it so. */
    Optional<Separador> separador() {
        if (numero.filter(n -> n.abs().compareTo(MIL) >= 0).isEmpty()) {
            return Optional.empty();
        } else if (texto.matches(".*['’´`].*")) {
            return Optional.of(Separador.APOSTROFO);
        } else if (texto.matches(".*\\d,\\d{3}.*")) {
            return Optional.of(Separador.COMA);
        } else if (texto.matches(".*\\d\\.\\d{3}.*")) {
            return Optional.of(Separador.PUNTO);
        }
        return Optional.of(texto.matches(".*\\d\\s\\d{3}.*") ? Separador.ESPACIO : Separador.NINGUNO);
    }

    /** Whether a number of one digit carries a zero before it; empty for a longer one. */
    Optional<Boolean> ceroInicial() {
        String cifras = texto.replaceAll("[%\\s]", "");
        return cifras.matches("\\d") || cifras.matches("0+\\d+") ? Optional.of(cifras.length() > 1) : Optional.empty();
    }

    /** Whether a number carries its percent sign. */
    Optional<Boolean> conSigno() {
        return numero.map(n -> texto.endsWith("%"));
    }

    int decimales() {
        return numero.map(BigDecimal::scale).map(s -> Math.max(0, s)).orElse(0);
    }
}
