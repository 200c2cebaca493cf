package pe.quipu.consolidado;

import java.util.Locale;
import pe.quipu.plan.ActividadOperativa;

/** The words of the plan as cells show them. */
final class Rotulos {
    private Rotulos() {}

    /** {@code NO_DEFINIDO} is «no definido». */
    static String of(Enum<?> termino) {
        if (termino == ActividadOperativa.Tipo.INVERSION) {
            return "inversión";
        }
        return termino.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
