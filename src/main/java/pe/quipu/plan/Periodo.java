package pe.quipu.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a form is about: {@code 2023} (formulation of the year), {@code 2022-T4}, {@code 2022-M07}, {@code 2022-S1},
 * {@code 2022-A}, {@code 2023-CN} (needs table alone), {@code 2023-PIA} (consistency round), {@code 2023-R01}
 * (modification).
 *
 * @param numero which month, quarter, semester or modification; 0 where there is only one
 */
public record Periodo(int ejercicio, Clase clase, int numero) {
    private static final Pattern CODIGO = Pattern.compile(
            "(20\\d\\d)(?:-(?:(T)([1-4])|(M)(0[1-9]|1[0-2])|(S)([12])|(A)|(CN)|(PIA)|(R)(0[1-9]|[1-9]\\d)))?");
    private static final String[] ROMANOS = {"", "I", "II", "III", "IV"};

    public enum Clase {
        FORMULACION,
        /** The cuadro de necesidades alone, before the activities exist. */
        NECESIDADES,
        /** The plan is made consistent with the opening budget (PIA). */
        CONSISTENCIA,
        /** A modification of the plan in force (Directiva 003-2016-MPH/17, art. 8.2.3). */
        MODIFICACION,
        MES,
        TRIMESTRE,
        SEMESTRE,
        ANUAL
    }

    /** Empty when the text is not the code of a period. */
    public static Optional<Periodo> parse(String codigo) {
        Matcher m = CODIGO.matcher(codigo.strip().toUpperCase(java.util.Locale.ROOT));
        if (!m.matches()) {
            return Optional.empty();
        }
        int ejercicio = Integer.parseInt(m.group(1));
        if (m.group(2) != null) {
            return Optional.of(new Periodo(ejercicio, Clase.TRIMESTRE, Integer.parseInt(m.group(3))));
        } else if (m.group(4) != null) {
            return Optional.of(new Periodo(ejercicio, Clase.MES, Integer.parseInt(m.group(5))));
        } else if (m.group(6) != null) {
            return Optional.of(new Periodo(ejercicio, Clase.SEMESTRE, Integer.parseInt(m.group(7))));
        }
        if (m.group(11) != null) {
            return Optional.of(new Periodo(ejercicio, Clase.MODIFICACION, Integer.parseInt(m.group(12))));
        }
        Clase clase = m.group(8) != null
                ? Clase.ANUAL
                : m.group(9) != null ? Clase.NECESIDADES : m.group(10) != null ? Clase.CONSISTENCIA : Clase.FORMULACION;
        return Optional.of(new Periodo(ejercicio, clase, 0));
    }

    public static Periodo formulacion(int ejercicio) {
        return new Periodo(ejercicio, Clase.FORMULACION, 0);
    }

    public static Periodo trimestre(int ejercicio, int numero) {
        return new Periodo(ejercicio, Clase.TRIMESTRE, numero);
    }

    public static Periodo anual(int ejercicio) {
        return new Periodo(ejercicio, Clase.ANUAL, 0);
    }

    public boolean esFormulacion() {
        return clase == Clase.FORMULACION;
    }

    /** Whether a form of it makes or changes the plan: the formulation, the consistency round, a modification. */
    public boolean hacePlan() {
        return clase == Clase.FORMULACION || clase == Clase.CONSISTENCIA || clase == Clase.MODIFICACION;
    }

    /** Whether its plan is made earlier in the year: the formulation, then the consistency round, then each modification. */
    public boolean antesQue(Periodo otra) {
        return clase.compareTo(otra.clase) < 0 || clase == otra.clase && numero < otra.numero;
    }

    /** Whether a form of it tells what was done against the plan. */
    public boolean evalua() {
        return !hacePlan() && clase != Clase.NECESIDADES;
    }

    /** The first month of the period, 1 to 12. */
    public int mesInicial() {
        return switch (clase) {
            case FORMULACION, NECESIDADES, CONSISTENCIA, MODIFICACION, ANUAL -> 1;
            case MES -> numero;
            case TRIMESTRE -> 3 * numero - 2;
            case SEMESTRE -> 6 * numero - 5;
        };
    }

    /** The cut-off month, 1 to 12. */
    public int mesFinal() {
        return switch (clase) {
            case FORMULACION, NECESIDADES, CONSISTENCIA, MODIFICACION, ANUAL -> 12;
            case MES -> numero;
            case TRIMESTRE -> 3 * numero;
            case SEMESTRE -> 6 * numero;
        };
    }

    /** The earlier evaluations of its kind in the year, the first one first. */
    public List<Periodo> anteriores() {
        return IntStream.range(1, evalua() ? numero : 0)
                .mapToObj(n -> new Periodo(ejercicio, clase, n))
                .toList();
    }

    /** Every evaluation that a year can have, of any class, the first to end first; of those that end together, the shortest. */
    public static List<Periodo> evaluaciones(int ejercicio) {
        return Stream.of(
                        IntStream.rangeClosed(1, 12).mapToObj(n -> new Periodo(ejercicio, Clase.MES, n)),
                        IntStream.rangeClosed(1, 4).mapToObj(n -> trimestre(ejercicio, n)),
                        IntStream.rangeClosed(1, 2).mapToObj(n -> new Periodo(ejercicio, Clase.SEMESTRE, n)),
                        Stream.of(anual(ejercicio)))
                .flatMap(p -> p)
                .sorted(Comparator.comparing(Periodo::mesFinal).thenComparing(Periodo::clase))
                .toList();
    }

    /** Every evaluation of the year that ends with this one or before, this one too. */
    public List<Periodo> hastaSuCorte() {
        return evaluaciones(ejercicio).stream()
                .filter(p -> p.mesFinal() <= mesFinal())
                .toList();
    }

    /** Whether every month of another evaluation of the year is one of its own. */
    public boolean contiene(Periodo otra) {
        return ejercicio == otra.ejercicio && mesInicial() <= otra.mesInicial() && otra.mesFinal() <= mesFinal();
    }

    /** The same period of the year before. */
    public Periodo interanual() {
        return new Periodo(ejercicio - 1, clase, numero);
    }

    /** The last day that is measured. */
    public LocalDate corte() {
        return YearMonth.of(ejercicio, mesFinal()).atEndOfMonth();
    }

    /**
     * The last day of delivery when sheet Plazos does not say otherwise: 10 calendar days after the period (Directiva
     * 003-2016-MPH/17, art. 12); for the formulation 30 March of the year before (art. 6), for the needs table the end
     * of that January (anexo 02). The opening budget is known in December; a modification has the whole year.
     */
    public LocalDate plazoDeLaDirectiva() {
        return switch (clase) {
            case FORMULACION -> LocalDate.of(ejercicio - 1, 3, 30);
            case NECESIDADES -> LocalDate.of(ejercicio - 1, 1, 31);
            case CONSISTENCIA -> LocalDate.of(ejercicio - 1, 12, 31);
            case MODIFICACION -> corte();
            case MES, TRIMESTRE, SEMESTRE, ANUAL -> corte().plusDays(10);
        };
    }

    /** {@code 2022-T4}: in file names, in the register and in the hidden sheet. */
    public String codigo() {
        return switch (clase) {
            case FORMULACION -> String.valueOf(ejercicio);
            case NECESIDADES -> ejercicio + "-CN";
            case CONSISTENCIA -> ejercicio + "-PIA";
            case MODIFICACION -> "%d-R%02d".formatted(ejercicio, numero);
            case ANUAL -> ejercicio + "-A";
            case MES -> "%d-M%02d".formatted(ejercicio, numero);
            case TRIMESTRE -> ejercicio + "-T" + numero;
            case SEMESTRE -> ejercicio + "-S" + numero;
        };
    }

    /** {@code IV trimestre de 2022}: in titles. */
    public String titulo() {
        return switch (clase) {
            case FORMULACION -> "Formulación del ejercicio " + ejercicio;
            case NECESIDADES -> "Cuadro de necesidades de " + ejercicio;
            case CONSISTENCIA -> "Consistencia con el PIA de " + ejercicio;
            case MODIFICACION -> "Modificación " + numero + " del POI " + ejercicio;
            case ANUAL -> "Año " + ejercicio;
            case MES -> Mes.nombre(numero) + " de " + ejercicio;
            case TRIMESTRE -> ROMANOS[numero] + " trimestre de " + ejercicio;
            case SEMESTRE -> ROMANOS[numero] + " semestre de " + ejercicio;
        };
    }

    @Override
    public String toString() {
        return codigo();
    }
}
