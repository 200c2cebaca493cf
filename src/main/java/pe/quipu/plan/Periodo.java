package pe.quipu.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form is about: {@code 2023} (formulation of the year), {@code 2022-T4}, {@code 2022-M07}, {@code 2022-S1},
 * {@code 2022-A}.
 *
 * @param numero which month, quarter or semester; 0 where there is only one
 */
public record Periodo(int ejercicio, Clase clase, int numero) {
    private static final Pattern CODIGO =
            Pattern.compile("(20\\d\\d)(?:-(?:(T)([1-4])|(M)(0[1-9]|1[0-2])|(S)([12])|(A)))?");
    private static final String[] ROMANOS = {"", "I", "II", "III", "IV"};

    public enum Clase {
        FORMULACION,
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
        return Optional.of(new Periodo(ejercicio, m.group(8) != null ? Clase.ANUAL : Clase.FORMULACION, 0));
    }

    public static Periodo formulacion(int ejercicio) {
        return new Periodo(ejercicio, Clase.FORMULACION, 0);
    }

    public static Periodo trimestre(int ejercicio, int numero) {
        return new Periodo(ejercicio, Clase.TRIMESTRE, numero);
    }

    public boolean esFormulacion() {
        return clase == Clase.FORMULACION;
    }

    /** The first month of the period, 1 to 12. */
    public int mesInicial() {
        return switch (clase) {
            case FORMULACION, ANUAL -> 1;
            case MES -> numero;
            case TRIMESTRE -> 3 * numero - 2;
            case SEMESTRE -> 6 * numero - 5;
        };
    }

    /** The cut-off month, 1 to 12. */
    public int mesFinal() {
        return switch (clase) {
            case FORMULACION, ANUAL -> 12;
            case MES -> numero;
            case TRIMESTRE -> 3 * numero;
            case SEMESTRE -> 6 * numero;
        };
    }

    /** The last day that is measured. */
    public LocalDate corte() {
        return YearMonth.of(ejercicio, mesFinal()).atEndOfMonth();
    }

    /**
     * The last day of delivery when sheet Plazos does not say otherwise: 10 calendar days after the period (Directiva
     * 003-2016-MPH/17, art. 12), 30 March of the year before for the formulation (art. 6).
     */
    public LocalDate plazoDeLaDirectiva() {
        return esFormulacion() ? LocalDate.of(ejercicio - 1, 3, 30) : corte().plusDays(10);
    }

    /** {@code 2022-T4}: in file names, in the register and in the hidden sheet. */
    public String codigo() {
        return switch (clase) {
            case FORMULACION -> String.valueOf(ejercicio);
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
