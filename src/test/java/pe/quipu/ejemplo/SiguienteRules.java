package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reconstructs what a cost centre formulates for 2023: most activities of 2022 with other goals and other money, some
 * dropped, some new. Its money is what its needs, its payroll and its contracts add up to.
 */
final class SiguienteRules {
    /** Programmed nothing in 2022 and executed soles; for 2023 they ask for about as much. */
    private static final Map<String, String> SIN_PROGRAMA = Map.of("03.17", "110000", "03.11.03.04", "2500000");
    /** Nothing is dropped, and two more are written: above the entity's maximum. */
    static final String DEMASIADAS = "03.02";
    /** One more activity that spends nothing of its own. */
    static final String CON_SIN_COSTO = "03.01";

    private SiguienteRules() {}

    static List<Formulada> de(CentroDeCosto centro) {
        Sorteo sorteo = Sorteo.para("2023 " + centro.codigo());
        List<Formulada> todas = new ArrayList<>();
        List<Borrador> anteriores = BorradorRules.de(centro);
        for (Borrador b : anteriores) {
            Sorteo suyo = Sorteo.para("2023 " + centro.codigo() + " " + b.denominacion());
            boolean termina = b.cui().isEmpty() ? suyo.ocurre(10) : suyo.ocurre(45);
            if (todas.isEmpty() || centro.codigo().equals(DEMASIADAS) || !termina) {
                todas.add(carried(b, todas.size(), suyo));
            }
        }
        int nuevas = centro.codigo().equals(DEMASIADAS) ? 2 : sorteo.ocurre(30) ? 1 : 0;
        List<String> usadas = anteriores.stream().map(Borrador::denominacion).toList();
        Vocabulario.comunes().stream()
                .filter(p -> !usadas.contains(p.denominacion()))
                .limit(nuevas)
                .forEach(p -> todas.add(fresh(centro, p, new BigDecimal(sorteo.entero(6, 30) * 1000), sorteo)));
        if (centro.codigo().equals(CON_SIN_COSTO)) {
            Vocabulario.comunes().stream()
                    .filter(p -> todas.stream()
                            .noneMatch(t -> t.borrador().denominacion().equals(p.denominacion())))
                    .limit(1)
                    .forEach(p -> todas.add(fresh(centro, p, BigDecimal.ZERO, sorteo)));
        }
        return List.copyOf(todas);
    }

    private static Formulada carried(Borrador b, int orden, Sorteo sorteo) {
        BigDecimal antes = b.total().signum() == 0
                ? new BigDecimal(SIN_PROGRAMA.getOrDefault(b.centro().codigo(), "0"))
                : b.total();
        BigDecimal soles = antes.multiply(BigDecimal.valueOf(sorteo.entero(85, 118)))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP);
        return valued(with(b, goals(b, sorteo)), orden, soles, b.denominacion(), sorteo);
    }

    private static Formulada fresh(CentroDeCosto centro, Vocabulario.Palabra p, BigDecimal soles, Sorteo sorteo) {
        int nivel = sorteo.entero(1, 4);
        Borrador b = new Borrador(
                centro,
                p.aei(),
                p.denominacion(),
                "",
                p.unidadMedida(),
                p.sujeto(),
                p.atributo(),
                "incremental",
                "trimestral",
                "media",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> BigDecimal.valueOf(m % 3 == 0 ? nivel : 0))
                        .toList(),
                Collections.nCopies(12, BigDecimal.ZERO));
        return valued(b, 1, soles, "", sorteo);
    }

    /** Never the twelve goals of the year before. */
    private static List<BigDecimal> goals(Borrador b, Sorteo sorteo) {
        if (b.tipoMeta().equals("acumulada")) {
            int antes = (int) b.metas().stream().filter(m -> m.signum() == 0).count();
            int primero = 1 + (antes + sorteo.entero(1, 3)) % 4;
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(m -> BigDecimal.valueOf(m < primero ? 0 : 100 * (m - primero + 1) / (13 - primero)))
                    .toList();
        }
        BigDecimal factor = BigDecimal.valueOf(sorteo.entero(104, 125)).movePointLeft(2);
        return b.metas().stream()
                .map(m -> m.signum() == 0 ? m : m.multiply(factor).setScale(0, RoundingMode.UP))
                .toList();
    }

    private static Formulada valued(Borrador b, int orden, BigDecimal soles, String continua, Sorteo sorteo) {
        List<Gasto> gastos = new ArrayList<>();
        List<Requerimiento> requerimientos = new ArrayList<>();
        RequerimientoRules rules = new RequerimientoRules(b, sorteo);
        Map<String, Integer> pesos = soles.signum() == 0 ? Map.of() : GastoRules.weights(b, orden);
        for (Map.Entry<String, Integer> peso : pesos.entrySet()) {
            BigDecimal suyo =
                    soles.multiply(BigDecimal.valueOf(peso.getValue())).movePointLeft(2);
            List<BigDecimal> meses;
            if (peso.getKey().equals("2.1") || peso.getKey().equals("2.3-CAS")) {
                meses = Collections.nCopies(12, suyo.divide(BigDecimal.valueOf(12), 0, RoundingMode.HALF_UP));
            } else {
                List<Requerimiento> suyos =
                        peso.getKey().equals("2.6") ? rules.activos(suyo) : rules.bienesYServicios(suyo);
                requerimientos.addAll(suyos);
                meses = suyos.stream()
                        .map(Requerimiento::soles)
                        .reduce(SiguienteRules::sum)
                        .orElseThrow();
            }
            gastos.add(GastoRules.line(b, peso.getKey(), meses));
        }
        return Formulada.of(b, gastos, requerimientos, continua, "2023");
    }

    private static List<BigDecimal> sum(List<BigDecimal> a, List<BigDecimal> b) {
        return IntStream.range(0, 12).mapToObj(m -> a.get(m).add(b.get(m))).toList();
    }

    static Borrador with(Borrador b, List<BigDecimal> metas) {
        return new Borrador(
                b.centro(),
                b.aei(),
                b.denominacion(),
                b.cui(),
                b.unidadMedida(),
                b.sujeto(),
                b.atributo(),
                b.tipoMeta(),
                b.medicion(),
                b.prioridad(),
                metas,
                b.soles());
    }
}
