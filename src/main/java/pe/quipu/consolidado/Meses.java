package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pe.quipu.plan.Mes;

/** Months in few words: {@code abr-jun, ago}. */
final class Meses {
    private Meses() {}

    static String ranges(List<Integer> meses) {
        List<String> tramos = new ArrayList<>();
        for (int i = 0; i < meses.size(); ) {
            int fin = i;
            while (fin + 1 < meses.size() && meses.get(fin + 1) == meses.get(fin) + 1) {
                fin++;
            }
            String desde = name(meses.get(i));
            tramos.add(fin == i ? desde : desde + "-" + name(meses.get(fin)));
            i = fin + 1;
        }
        return String.join(", ", tramos);
    }

    static String name(int mes) {
        return Mes.abreviado(mes).toLowerCase(Locale.ROOT);
    }
}
