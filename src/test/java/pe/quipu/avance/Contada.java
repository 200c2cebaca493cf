package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Promedio;

/**
 * An activity in whole numbers.
 *
 * @param decimales of its physical figures; money has two
 */
record Contada(
        String codigo,
        String centro,
        String aei,
        boolean inversion,
        boolean anulada,
        int ultimoMes,
        Cuenta fisica,
        int decimales,
        Cuenta financiera,
        Map<Promedio, Long> pesos) {
    private static final int FISICOS = 4;
    private static final int CENTIMOS = 2;

    static Contada of(ActividadOperativa a, Optional<Reporte.DeActividad> reporte, Periodo periodo) {
        long soles = 0;
        long[] mensual = whole(a.financiera().meses(), CENTIMOS);
        for (long mes : mensual) {
            soles += mes;
        }
        long prioridad = a.prioridad().equals("muy alta") ? 3 : a.prioridad().equals("alta") ? 2 : 1;
        return new Contada(
                a.codigo(),
                a.centroCosto(),
                a.aei(),
                a.tipo() == ActividadOperativa.Tipo.INVERSION,
                a.vida().hasta() < periodo.mesFinal(),
                a.vida().hasta(),
                new Cuenta(
                        Cuenta.Clase.values()[a.tipoMeta().ordinal()],
                        whole(a.fisica().inicial(), FISICOS),
                        whole(a.fisica().meses(), FISICOS),
                        reporte.map(r -> months(r.ejecutado(), FISICOS)).orElse(List.of()),
                        reporte.map(Contada::asked).orElse(Map.of())),
                FISICOS,
                new Cuenta(
                        Cuenta.Clase.SUMA,
                        0,
                        mensual,
                        reporte.map(r -> months(r.devengado(), CENTIMOS)).orElse(List.of()),
                        Map.of()),
                Map.of(
                        Promedio.AVG_CAP,
                        1L,
                        Promedio.AVG_RAW,
                        1L,
                        Promedio.W_FIN,
                        soles,
                        Promedio.W_PRIORIDAD,
                        prioridad));
    }

    /** As it stood at the end of an earlier month. */
    Contada al(int mes) {
        return new Contada(
                codigo, centro, aei, inversion, ultimoMes < mes, ultimoMes, fisica, decimales, financiera, pesos);
    }

    String oei() {
        return "OEI." + aei.substring(4, 6);
    }

    long peso(Promedio promedio) {
        return pesos.get(promedio);
    }

    private static Map<Integer, Long> asked(Reporte.DeActividad r) {
        Map<Integer, Long> pedidos = new HashMap<>();
        r.demandas().forEach((mes, d) -> d.numero().ifPresent(n -> pedidos.put(mes, whole(n, FISICOS))));
        return pedidos;
    }

    private static List<Cuenta.Mes> months(List<Dato> datos, int decimales) {
        return datos.stream()
                .map(d -> d.numero()
                        .map(n -> new Cuenta.Mes("n", whole(n, decimales)))
                        .orElse(new Cuenta.Mes(d.noAplica() ? "NA" : ".", 0)))
                .toList();
    }

    private static long[] whole(List<BigDecimal> meses, int decimales) {
        return meses.stream().mapToLong(m -> whole(m, decimales)).toArray();
    }

    /** Fails on a figure with more decimals: nothing is rounded here. */
    private static long whole(BigDecimal n, int decimales) {
        return n.movePointRight(decimales).longValueExact();
    }
}
