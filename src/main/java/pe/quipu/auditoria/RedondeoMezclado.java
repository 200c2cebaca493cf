package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PCT-003: some percentages of a column are rounded and others are cut: the few are told. */
final class RedondeoMezclado implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        List<Porcentaje> todos = Porcentaje.deFilas(caso.publicado()).stream()
                .filter(x -> x.impreso().numero().isPresent() && x.calculado().isPresent())
                .toList();
        List<Porcentaje> redondeados = only(todos, RoundingMode.HALF_UP, RoundingMode.DOWN);
        List<Porcentaje> truncados = only(todos, RoundingMode.DOWN, RoundingMode.HALF_UP);
        if (redondeados.isEmpty() || truncados.isEmpty()) {
            return Stream.empty();
        }
        return truncados.size() <= redondeados.size()
                ? truncados.stream().map(x -> told(x, RoundingMode.HALF_UP, redondeados.size(), truncados.size()))
                : redondeados.stream().map(x -> told(x, RoundingMode.DOWN, redondeados.size(), truncados.size()));
    }

    private static List<Porcentaje> only(List<Porcentaje> todos, RoundingMode si, RoundingMode no) {
        return todos.stream()
                .filter(x -> Porcentaje.rounded(x.calculado().orElseThrow(), x.impreso(), si)
                        && !Porcentaje.rounded(x.calculado().orElseThrow(), x.impreso(), no))
                .toList();
    }

    private static Reparo told(Porcentaje x, RoundingMode comun, int redondeados, int truncados) {
        BigDecimal calculado = x.calculado().orElseThrow();
        String esperado = calculado.setScale(x.impreso().decimales(), comun).toPlainString();
        return Reparo.aviso(Prueba.PCT_003, x.impreso(), esperado)
                .dice(
                        "mensaje",
                        Map.of(
                                "fila", x.fila().rotulo(),
                                "impreso", x.impreso().texto(),
                                "calculado", Cifras.porciento(calculado),
                                "esperado", esperado,
                                "redondeados", String.valueOf(redondeados),
                                "truncados", String.valueOf(truncados)));
    }
}
