package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.avance.Media;
import pe.quipu.avance.Razon;
import pe.quipu.libro.CeldaRef;
import pe.quipu.observacion.Enumeracion;

/** AGG-001 of the results: the share of indicators reached, objective by objective, and the mean of the objectives. */
final class ResultadoDistinto implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        Map<Fila, List<IndicadorImpreso>> grupos = groups(caso);
        Stream<Reparo> objetivos =
                grupos.entrySet().stream().flatMap(g -> objective(g.getKey(), g.getValue()).stream());
        List<BigDecimal> impresos = grupos.keySet().stream()
                .flatMap(f -> f.celda("resultado").numero().stream())
                .toList();
        Stream<Reparo> promedio = grupos.isEmpty()
                ? Stream.empty()
                : caso.tabla(Publicado.RESULTADOS).cierre().stream()
                        .flatMap(f -> average(f.celda("resultado"), mean(grupos), mean(impresos)).stream());
        return Stream.concat(objetivos, promedio);
    }

    /** What comes out, by cell of a printed result. */
    static Map<CeldaRef, BigDecimal> values(Caso caso) {
        Map<Fila, List<IndicadorImpreso>> grupos = groups(caso);
        Map<CeldaRef, BigDecimal> valores = new LinkedHashMap<>();
        grupos.forEach((f, suyos) -> valores.put(f.celda("resultado").celda(), reached(suyos)));
        if (!grupos.isEmpty()) {
            caso.tabla(Publicado.RESULTADOS)
                    .cierre()
                    .ifPresent(f -> valores.put(f.celda("resultado").celda(), mean(grupos)));
        }
        return valores;
    }

    /** The indicators that can be judged, by objective; an objective without any is left out. */
    private static Map<Fila, List<IndicadorImpreso>> groups(Caso caso) {
        List<IndicadorImpreso> todos = IndicadorImpreso.of(caso);
        Map<Fila, List<IndicadorImpreso>> grupos = new LinkedHashMap<>();
        caso.tabla(Publicado.RESULTADOS).de(Publicado.Clase.OEI).forEach(f -> {
            List<IndicadorImpreso> suyos = todos.stream()
                    .filter(i ->
                            i.fila().oei().equals(f.codigo()) && i.alcanzado().isPresent())
                    .toList();
            if (!suyos.isEmpty()) {
                grupos.put(f, suyos);
            }
        });
        return grupos;
    }

    private static BigDecimal reached(List<IndicadorImpreso> suyos) {
        return share(suyos, IndicadorImpreso::alcanzado);
    }

    private static BigDecimal mean(Map<Fila, List<IndicadorImpreso>> grupos) {
        return mean(grupos.values().stream().map(ResultadoDistinto::reached).toList());
    }

    private static Optional<Reparo> objective(Fila f, List<IndicadorImpreso> suyos) {
        Impreso impreso = f.celda("resultado");
        BigDecimal valor = reached(suyos);
        if (impreso.numero().isEmpty() || same(valor, impreso)) {
            return Optional.empty();
        }
        List<IndicadorImpreso> contradichos =
                suyos.stream().filter(IndicadorImpreso::contradice).toList();
        boolean posible = contradichos.stream().anyMatch(i -> i.sentido().fuente() == SentidoRules.Fuente.REDACCION);
        long logrados = suyos.stream().filter(i -> i.alcanzado().orElse(false)).count();
        return Optional.of(Reparo.inconsistencia(Prueba.AGG_001, impreso, Cifras.porciento(valor))
                .dice(
                        "resultado",
                        Map.of(
                                "fila", f.codigo(),
                                "impreso", impreso.texto(),
                                "posible", posible ? " (posible)" : "",
                                "logrados", String.valueOf(logrados),
                                "total", String.valueOf(suyos.size()),
                                "calculado", Cifras.porciento(valor),
                                "otra", how(impreso, suyos),
                                "causa", cause(contradichos))));
    }

    /** How the printed figure comes out. */
    private static String how(Impreso impreso, List<IndicadorImpreso> suyos) {
        if (same(share(suyos, IndicadorImpreso::declarado), impreso)) {
            return "sale de contar los «sí» impresos";
        }
        List<Razon> atis = suyos.stream().flatMap(i -> i.ati().stream()).toList();
        return !atis.isEmpty() && same(Media.simple(atis).valor().movePointRight(2), impreso)
                ? "es el promedio de avance de los indicadores, que es otra cosa"
                : "no sale de ninguna regla conocida";
    }

    private static String cause(List<IndicadorImpreso> contradichos) {
        return contradichos.isEmpty()
                ? ""
                : " Vea "
                        + Enumeracion.all(contradichos.stream()
                                .map(i -> i.logrado().celda().toString())
                                .toList())
                        + ".";
    }

    private static Optional<Reparo> average(Impreso impreso, BigDecimal calculado, BigDecimal deImpresos) {
        if (impreso.numero().isEmpty() || same(calculado, impreso)) {
            return Optional.empty();
        }
        String otra = same(deImpresos, impreso)
                ? "sale de promediar los resultados impresos"
                : "no sale de ninguna regla conocida";
        return Optional.of(Reparo.inconsistencia(Prueba.AGG_001, impreso, Cifras.porciento(calculado))
                .dice(
                        "promedio",
                        Map.of(
                                "impreso", impreso.texto(),
                                "calculado", Cifras.porciento(calculado),
                                "otra", otra)));
    }

    private static boolean same(BigDecimal calculado, Impreso impreso) {
        return Porcentaje.rounded(calculado, impreso, RoundingMode.HALF_UP)
                || Porcentaje.rounded(calculado, impreso, RoundingMode.DOWN);
    }

    private static BigDecimal share(
            List<IndicadorImpreso> suyos, java.util.function.Function<IndicadorImpreso, Optional<Boolean>> juicio) {
        long si = suyos.stream().filter(i -> juicio.apply(i).orElse(false)).count();
        return Porcentaje.points(BigDecimal.valueOf(si), BigDecimal.valueOf(suyos.size()));
    }

    private static BigDecimal mean(List<BigDecimal> numeros) {
        return numeros.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(Math.max(1, numeros.size())), Razon.PRECISION);
    }
}
