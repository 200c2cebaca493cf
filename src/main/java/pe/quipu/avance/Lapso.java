package pe.quipu.avance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Periodo;

/**
 * Months of a year looked at together (Directiva 003-2016-MPH/17, art. 12: monthly, quarterly, by semester, yearly).
 *
 * @param desde first month, 1 to 12
 * @param hasta last month that is measured, 1 to 12
 */
public record Lapso(Clase clase, int desde, int hasta) {
    public enum Clase {
        MES("Mes"),
        TRIMESTRE("Trimestre"),
        SEMESTRE("Semestre"),
        /** What was done until the cut-off against the goal of the whole year. */
        ANIO("Año"),
        /** January to the cut-off: the one that gives the colour of everything else. */
        A_LA_FECHA("A la fecha");

        private final String rotulo;

        Clase(String rotulo) {
            this.rotulo = rotulo;
        }

        public String rotulo() {
            return rotulo;
        }
    }

    public Lapso {
        if (desde < 1 || hasta < desde || hasta > 12) {
            throw new IllegalArgumentException("not a span of months: " + desde + " to " + hasta);
        }
    }

    /** Those that have ended by a month, then the year and what goes of it. @param corte 1 to 12 */
    public static List<Lapso> al(int corte) {
        return Stream.of(
                        ended(Clase.MES, 1, corte),
                        ended(Clase.TRIMESTRE, 3, corte),
                        ended(Clase.SEMESTRE, 6, corte),
                        Stream.of(new Lapso(Clase.ANIO, 1, corte), aLaFecha(corte)))
                .flatMap(l -> l)
                .toList();
    }

    public static Lapso aLaFecha(int corte) {
        return new Lapso(Clase.A_LA_FECHA, 1, corte);
    }

    private static Stream<Lapso> ended(Clase clase, int meses, int corte) {
        return IntStream.rangeClosed(1, corte / meses).mapToObj(n -> new Lapso(clase, meses * (n - 1) + 1, meses * n));
    }

    /** Whether it looks at a year that has not ended: it has a progress and no verdict. */
    public boolean enCurso() {
        return clase == Clase.ANIO && hasta < 12;
    }

    /** The period it is, where it is one that has ended. */
    Optional<Periodo> periodo(int ejercicio) {
        return switch (clase) {
            case MES -> Optional.of(new Periodo(ejercicio, Periodo.Clase.MES, hasta));
            case TRIMESTRE -> Optional.of(Periodo.trimestre(ejercicio, hasta / 3));
            case SEMESTRE -> Optional.of(new Periodo(ejercicio, Periodo.Clase.SEMESTRE, hasta / 6));
            case ANIO, A_LA_FECHA -> Optional.empty();
        };
    }

    /** {@code Mar}, {@code II trimestre}, {@code Año}, {@code Ene-set}. */
    public String nombre(int ejercicio) {
        return switch (clase) {
            case MES -> Mes.abreviado(hasta);
            case TRIMESTRE, SEMESTRE ->
                periodo(ejercicio).orElseThrow().titulo().replace(" de " + ejercicio, "");
            case ANIO -> "Año";
            case A_LA_FECHA ->
                hasta == 1
                        ? Mes.abreviado(1)
                        : Mes.abreviado(1) + "-" + Mes.abreviado(hasta).toLowerCase(java.util.Locale.ROOT);
        };
    }
}
