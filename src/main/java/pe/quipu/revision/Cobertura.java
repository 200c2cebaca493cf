package pe.quipu.revision;

import java.util.stream.IntStream;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;

/**
 * Goals and soles of an activity set side by side (Directiva 003-2016-MPH/17, art. 8.1.3 step 4): by quarter, for a bill
 * seldom falls in the month of the work, and by half year or year where the activity is measured so. In an accumulated
 * or constant goal a month stands for all before it.
 */
final class Cobertura {
    private Cobertura() {}

    /** Some part of the year has a goal and no money to reach it. */
    static boolean goalsWithoutMoney(ActividadOperativa a) {
        int largo = length(a);
        Programacion soles = a.financiera();
        return starts(largo)
                .filter(desde -> any(a.fisica(), desde, desde + largo - 1))
                .anyMatch(desde -> !any(soles, incremental(a) ? desde : 1, desde + largo - 1));
    }

    /** Some part of the year has money and no goal it serves. */
    static boolean moneyWithoutGoals(ActividadOperativa a) {
        int largo = length(a);
        Programacion soles = a.financiera();
        return starts(largo)
                .filter(desde -> any(soles, desde, desde + largo - 1))
                .anyMatch(desde -> !any(a.fisica(), desde, incremental(a) ? desde + largo - 1 : 12));
    }

    private static boolean incremental(ActividadOperativa a) {
        return a.tipoMeta() == TipoMeta.INCREMENTAL;
    }

    private static int length(ActividadOperativa a) {
        return switch (a.medicion()) {
            case MENSUAL, TRIMESTRAL, A_DEMANDA -> 3;
            case SEMESTRAL -> 6;
            case ANUAL -> 12;
        };
    }

    private static IntStream starts(int largo) {
        return IntStream.iterate(1, mes -> mes <= 12, mes -> mes + largo);
    }

    private static boolean any(Programacion p, int desde, int hasta) {
        return p.suma(desde, hasta).signum() > 0;
    }
}
