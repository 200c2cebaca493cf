package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.quipu.consolidado.Resumen.Alcance;
import pe.quipu.ficha.Normal;
import pe.quipu.plan.Necesidad;

/**
 * What Abastecimiento buys at once: everything asked for of one item, clasificador and unit of measure. Where the SIGA
 * code is not known the name stands for it, in whatever spelling.
 */
record Item(Necesidad primera, List<Pedido> pedidos, Alcance alcance) {
    private record Llave(String item, String tipo, String clasificador, String unidadMedida) {}

    static List<Item> of(List<Pedido> pedidos) {
        Map<Llave, List<Pedido>> grupos = pedidos.stream()
                .collect(Collectors.groupingBy(p -> key(p.necesidad()), LinkedHashMap::new, Collectors.toList()));
        return grupos.values().stream()
                .map(g -> new Item(g.get(0).necesidad(), g, Alcance.FILA))
                .sorted(Comparator.comparing((Item i) -> i.primera().clasificador())
                        .thenComparing(i -> Normal.of(i.primera().detalle()))
                        .thenComparing(i -> i.primera().item())
                        .thenComparing(i -> Normal.of(i.primera().unidadMedida())))
                .toList();
    }

    static Item total(List<Pedido> pedidos) {
        return new Item(null, pedidos, Alcance.TOTAL);
    }

    private static Llave key(Necesidad n) {
        return new Llave(
                n.item().isEmpty() ? Normal.of(n.detalle()) : n.item(),
                n.tipo().name(),
                n.clasificador(),
                Normal.of(n.unidadMedida()));
    }

    boolean esTotal() {
        return alcance == Alcance.TOTAL;
    }

    String texto(Function<Necesidad, String> cual) {
        return esTotal() ? "" : cual.apply(primera);
    }

    BigDecimal suma(Function<Necesidad, BigDecimal> cuanto) {
        return pedidos.stream().map(Pedido::necesidad).map(cuanto).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int unidades() {
        return (int) pedidos.stream().map(Pedido::unidad).distinct().count();
    }
}
