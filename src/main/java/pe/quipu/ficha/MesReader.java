package pe.quipu.ficha;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pe.quipu.plan.Mes;

/** The months as people write them: «Setiembre», «Septiembre», «Set.», «SEP», «ene». */
final class MesReader {
    private static final Map<String, Integer> MESES = months();

    private MesReader() {}

    /** 1 to 12; empty when the whole text is not a month. */
    static Optional<Integer> read(String texto) {
        return Optional.ofNullable(MESES.get(Normal.of(texto)));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> meses = new HashMap<>(Map.of("SEP", 9, "SEPTIEMBRE", 9));
        for (int mes = 1; mes <= 12; mes++) {
            meses.put(Normal.of(Mes.nombre(mes)), mes);
            meses.put(Normal.of(Mes.abreviado(mes)), mes);
        }
        return Map.copyOf(meses);
    }
}
