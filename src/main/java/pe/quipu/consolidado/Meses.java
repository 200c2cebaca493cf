package pe.quipu.consolidado;

import java.util.Locale;
import pe.quipu.plan.Mes;

/** A month in few letters: {@code abr}. */
final class Meses {
    private Meses() {}

    static String name(int mes) {
        return Mes.abreviado(mes).toLowerCase(Locale.ROOT);
    }
}
