package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What an activity needs for about so much money: goods, and a service that takes the rest. */
final class RequerimientoRules {
    private static final List<Map<String, String>> INSUMOS = TablaTsv.read("insumos");
    private static final BigDecimal TERCIO = new BigDecimal("0.3");
    private static final BigDecimal ESCRITORIO = new BigDecimal("0.03");

    private final Borrador borrador;
    private final Sorteo sorteo;
    private final List<Integer> meses;

    /** @param sorteo decides what it buys and whether it pays every month or every quarter */
    RequerimientoRules(Borrador borrador, Sorteo sorteo) {
        this.borrador = borrador;
        this.sorteo = sorteo;
        int cada = sorteo.ocurre(60) ? 1 : 3;
        this.meses =
                IntStream.rangeClosed(1, 12).filter(m -> m % cada == 0).boxed().toList();
    }

    List<Requerimiento> activos(BigDecimal soles) {
        boolean estudio = borrador.denominacion().startsWith("Estudio");
        return List.of(rest(row(estudio ? "estudio" : "obra").get(0), "2.6", soles));
    }

    /** What the activity itself consumes, some things of the desk, and a service that takes the rest. */
    List<Requerimiento> bienesYServicios(BigDecimal soles) {
        List<Requerimiento> todos = new ArrayList<>();
        BigDecimal queda = soles;
        List<Map<String, String>> propios = own("bien");
        if (!propios.isEmpty()) {
            good(sorteo.de(propios), soles.multiply(TERCIO)).ifPresent(todos::add);
        }
        good(sorteo.de(row("bien")), soles.multiply(ESCRITORIO)).ifPresent(todos::add);
        for (Requerimiento r : todos) {
            queda = queda.subtract(r.total());
        }
        List<Map<String, String>> servicios = new ArrayList<>(row("servicio"));
        servicios.addAll(own("servicio"));
        todos.add(rest(sorteo.de(servicios), "2.3", queda));
        return todos;
    }

    private Optional<Requerimiento> good(Map<String, String> bien, BigDecimal soles) {
        BigDecimal precio = new BigDecimal(bien.get("precio"));
        BigDecimal cantidad = soles.divide(precio.multiply(BigDecimal.valueOf(meses.size())), 0, RoundingMode.DOWN);
        return cantidad.signum() > 0 ? Optional.of(of(bien, "2.3", precio, cantidad)) : Optional.empty();
    }

    /** Those of its cost centre, else those of its AEI. */
    private List<Map<String, String>> own(String tipo) {
        List<Map<String, String>> suyos = INSUMOS.stream()
                .filter(i -> i.get("tipo").equals(tipo)
                        && i.get("para").equals(borrador.centro().codigo()))
                .toList();
        return suyos.isEmpty()
                ? INSUMOS.stream()
                        .filter(i ->
                                i.get("tipo").equals(tipo) && borrador.aei().startsWith(i.get("para")))
                        .toList()
                : suyos;
    }

    private static List<Map<String, String>> row(String para) {
        return INSUMOS.stream().filter(i -> i.get("para").equals(para)).toList();
    }

    /** One a time, at the price that spends it all but some soles. */
    private Requerimiento rest(Map<String, String> insumo, String generica, BigDecimal soles) {
        BigDecimal precio = soles.divide(BigDecimal.valueOf(meses.size()), 0, RoundingMode.DOWN)
                .max(BigDecimal.TEN);
        return of(insumo, generica, precio, BigDecimal.ONE);
    }

    private Requerimiento of(Map<String, String> insumo, String generica, BigDecimal precio, BigDecimal cantidad) {
        return new Requerimiento(
                insumo.get("tipo"),
                insumo.get("item"),
                insumo.get("detalle"),
                insumo.get("clasificador"),
                insumo.get("unidad_medida"),
                GastoRules.rubro(borrador, generica),
                precio,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> meses.contains(m) ? cantidad : BigDecimal.ZERO)
                        .toList());
    }
}
