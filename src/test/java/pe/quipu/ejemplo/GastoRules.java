package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reconstructed activity spends on and what pays for it: genérica, rubro and meta presupuestal. */
final class GastoRules {
    private static final Set<String> PROPIOS =
            Set.of("03.13", "03.14", "03.15", "03.08.03", "03.08.03.02", "03.09.03.07", "03.09.03.08");
    private static final Set<String> TRANSFERIDOS = Set.of("03.09.03.01", "03.09.03.02", "03.09.03.04", "03.09.03.05");
    private static final List<String> CODIGOS =
            CentroDeCosto.todos().stream().map(CentroDeCosto::codigo).toList();

    private GastoRules() {}

    /** Percent by genérica. @param orden place in the cost centre: the first one carries the payroll */
    static Map<String, Integer> weights(Borrador b, int orden) {
        Sorteo sorteo = Sorteo.para("gasto " + b.centro().codigo() + " " + b.denominacion());
        Map<String, Integer> pesos = new LinkedHashMap<>();
        if (!b.cui().isEmpty()) {
            pesos.put("2.6", 100);
        } else if (orden == 0) {
            pesos.put("2.1", 50);
            pesos.put("2.3", 35);
            pesos.put("2.3-CAS", 15);
        } else if (sorteo.ocurre(45)) {
            pesos.put("2.3", 100);
        } else if (sorteo.ocurre(55)) {
            pesos.put("2.3", 60);
            pesos.put("2.3-CAS", 40);
        } else {
            pesos.put("2.1", 60);
            pesos.put("2.3", 40);
        }
        return pesos;
    }

    /** What is already programmed by month, in lines that sum the same, month by month and to the cent. */
    static List<Gasto> split(Borrador b, int orden) {
        if (b.total().signum() == 0) {
            return List.of();
        }
        Map<String, Integer> pesos = weights(b, orden);
        List<BigDecimal> cuotas =
                pesos.values().stream().map(BigDecimal::valueOf).toList();
        List<List<BigDecimal>> meses =
                b.soles().stream().map(mes -> Sorteo.reparte(mes, cuotas)).toList();
        List<Gasto> gastos = new ArrayList<>();
        for (String generica : pesos.keySet()) {
            int i = gastos.size();
            gastos.add(line(b, generica, meses.stream().map(m -> m.get(i)).toList()));
        }
        return gastos;
    }

    static Gasto line(Borrador b, String generica, List<BigDecimal> soles) {
        BigDecimal total = soles.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        // An investment ends in its year.
        boolean sigue = b.cui().isEmpty();
        return new Gasto(
                meta(b),
                generica,
                rubro(b, generica),
                soles,
                sigue ? grown(total, "1.03") : BigDecimal.ZERO,
                sigue ? grown(total, "1.05") : BigDecimal.ZERO);
    }

    private static BigDecimal grown(BigDecimal total, String factor) {
        return total.multiply(new BigDecimal(factor)).setScale(0, RoundingMode.HALF_UP);
    }

    static String rubro(Borrador b, String generica) {
        String centro = b.centro().codigo();
        if (generica.equals("2.6")) {
            return "18";
        } else if (TRANSFERIDOS.contains(centro) && generica.equals("2.3")) {
            return "00";
        } else if (PROPIOS.contains(centro)) {
            return "09";
        }
        return generica.equals("2.1") || centro.startsWith("03.07") ? "08" : "07";
    }

    /** A secuencia funcional a cost centre; each investment has its own. */
    private static String meta(Borrador b) {
        return b.cui().isEmpty()
                ? "%04d".formatted(CODIGOS.indexOf(b.centro().codigo()) + 1)
                : "%04d".formatted(100 + Integer.parseInt(b.cui().substring(1)) / 37 % 900);
    }
}
