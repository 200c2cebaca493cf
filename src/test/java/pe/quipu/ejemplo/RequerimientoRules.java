package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What an activity needs for about so much money: goods, and a service that takes the rest. */
final class RequerimientoRules {
    private static final List<Map<String, String>> INSUMOS = TablaTsv.read("insumos");
    private static final BigDecimal TERCIO = new BigDecimal("0.3");

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

    List<Requerimiento> bienesYServicios(BigDecimal soles) {
        List<Requerimiento> todos = new ArrayList<>();
        BigDecimal queda = soles;
        List<Map<String, String>> bienes = new ArrayList<>(row("bien"));
        INSUMOS.stream()
                .filter(i -> i.get("tipo").equals("bien") && borrador.aei().startsWith(i.get("para")))
                .forEach(bienes::add);
        for (int n = sorteo.entero(1, 2); n > 0; n--) {
            Map<String, String> bien = bienes.remove(sorteo.entero(0, bienes.size() - 1));
            BigDecimal precio = new BigDecimal(bien.get("precio"));
            BigDecimal cantidad = soles.multiply(TERCIO)
                    .divide(precio.multiply(BigDecimal.valueOf(meses.size())), 0, RoundingMode.DOWN)
                    .min(BigDecimal.valueOf(2000));
            if (cantidad.signum() > 0) {
                Requerimiento r = of(bien, "2.3", precio, cantidad);
                todos.add(r);
                queda = queda.subtract(r.total());
            }
        }
        List<Map<String, String>> servicios = new ArrayList<>(row("servicio"));
        INSUMOS.stream()
                .filter(i -> i.get("tipo").equals("servicio") && borrador.aei().startsWith(i.get("para")))
                .forEach(servicios::add);
        todos.add(rest(sorteo.de(servicios), "2.3", queda));
        return todos;
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
