package pe.quipu.ficha;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Understands the goal of a plan as people type it, value + temporality («60 % como mínimo», «5 como mínimo al año»),
 * strictly: every word of the text, or not at all (Directiva 003-2016-MPH/17, art. 8.1.3 and anexo 01).
 */
final class LogroReader {
    /** What came of a text. */
    sealed interface Resultado {}

    /**
     * @param porcentaje whether the value is in percent points
     * @param cada how often it is to be reached: {@code año}, {@code trimestre}…; empty when the text does not say
     * @param hasta the year by which it is to be reached
     */
    record Entendido(
            BigDecimal valor, boolean porcentaje, Limite limite, Optional<String> cada, Optional<Integer> hasta)
            implements Resultado {
        /** Neither how often nor by when: the directive asks for one of them. */
        boolean sinTemporalidad() {
            return cada.isEmpty() && hasta.isEmpty();
        }

        /** Whether the text says more than a number and its sign. */
        boolean conPalabras() {
            return !sinTemporalidad() || limite != Limite.IGUAL;
        }

        String texto() {
            return limite.palabras
                    + valor.toPlainString()
                    + (porcentaje ? " %" : "")
                    + cada.map(c -> " por " + c).orElse("")
                    + hasta.map(a -> " al " + a).orElse("");
        }
    }

    /** Several goals in one cell: each is an indicator of its own. */
    record Varios(List<Entendido> logros) implements Resultado {
        String texto() {
            return logros.stream().map(l -> "«" + l.texto() + "»").collect(Collectors.joining(" y "));
        }
    }

    record Ambiguo(List<BigDecimal> lecturas) implements Resultado {}

    record NoEsLogro() implements Resultado {}

    enum Limite {
        IGUAL(""),
        AL_MENOS("al menos "),
        A_LO_MAS("a lo más ");

        private final String palabras;

        Limite(String palabras) {
            this.palabras = palabras;
        }
    }

    private static final Pattern PIEZA = Pattern.compile("[ ;,.]*(?:"
            + "(?<hasta>(?:AL|PARA EL|HASTA EL|HASTA|EN EL)(?: ANO)? (?<anio>20\\d\\d))"
            + "|(?<cada>(?:POR|AL|CADA) (?<lapso>ANO|SEMESTRE|TRIMESTRE|MES)|(?<adjetivo>ANUAL|SEMESTRAL|TRIMESTRAL|MENSUAL)(?:ES|MENTE)?)"
            + "|(?<minimo>(?:COMO )?MINIMO|(?:AL|POR LO) MENOS|NO MENOS DE|>=|≥)"
            + "|(?<maximo>(?:COMO )?MAXIMO|A LO MAS|NO MAS DE|<=|≤)"
            + "|(?<porciento>%|POR CIENTO)"
            + "|(?<numero>\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:[.,'’´`]\\d+)*)"
            + ")(?![A-Z0-9])[ ;,.]*");

    private final List<Entendido> logros = new ArrayList<>();
    /** The goal being read; null before the first number. */
    private BigDecimal valor;

    private boolean porcentaje;
    private Limite limite = Limite.IGUAL;
    private Optional<String> cada = Optional.empty();
    private Optional<Integer> hasta = Optional.empty();

    private LogroReader() {}

    static Resultado read(String texto) {
        return new LogroReader().all(Normal.of(texto));
    }

    private Resultado all(String texto) {
        Matcher m = PIEZA.matcher(texto);
        int leido = 0;
        while (leido < texto.length()) {
            if (!m.region(leido, texto.length()).lookingAt()) {
                return new NoEsLogro();
            } else if (m.group("numero") != null) {
                NumeroReader.Resultado numero = NumeroReader.read(m.group("numero"));
                if (numero instanceof NumeroReader.Ambiguo a) {
                    return new Ambiguo(a.lecturas());
                } else if (!(numero instanceof NumeroReader.Entendido)) {
                    return new NoEsLogro();
                }
                close();
                valor = ((NumeroReader.Entendido) numero).numero();
            } else if (!qualify(m)) {
                return new NoEsLogro();
            }
            leido = m.end();
        }
        close();
        return logros.isEmpty()
                ? new NoEsLogro()
                : logros.size() == 1 ? logros.get(0) : new Varios(List.copyOf(logros));
    }

    /** A word about the goal being read; false when it says again, or otherwise, what another one said. */
    private boolean qualify(Matcher m) {
        boolean nueva;
        if (m.group("porciento") != null) {
            nueva = valor != null && !porcentaje;
            porcentaje = true;
        } else if (m.group("hasta") != null) {
            nueva = hasta.isEmpty();
            hasta = Optional.of(Integer.valueOf(m.group("anio")));
        } else if (m.group("cada") != null) {
            nueva = cada.isEmpty();
            cada = Optional.of(span(m));
        } else {
            nueva = limite == Limite.IGUAL;
            limite = m.group("minimo") == null ? Limite.A_LO_MAS : Limite.AL_MENOS;
        }
        return nueva;
    }

    private static String span(Matcher m) {
        String palabra = m.group("lapso") == null ? m.group("adjetivo") : m.group("lapso");
        return switch (palabra) {
            case "SEMESTRE", "SEMESTRAL" -> "semestre";
            case "TRIMESTRE", "TRIMESTRAL" -> "trimestre";
            case "MES", "MENSUAL" -> "mes";
            default -> "año";
        };
    }

    /** Words before the first number are about it; later ones follow theirs. */
    private void close() {
        if (valor == null) {
            return;
        }
        logros.add(new Entendido(valor, porcentaje, limite, cada, hasta));
        valor = null;
        porcentaje = false;
        limite = Limite.IGUAL;
        cada = Optional.empty();
        hasta = Optional.empty();
    }
}
