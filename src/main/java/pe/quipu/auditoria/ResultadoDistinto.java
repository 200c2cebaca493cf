package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.avance.Media;
import pe.quipu.avance.Razon;

/** AGG-001 of the results: the share of indicators reached, objective by objective, and the mean of the objectives. */
final class ResultadoDistinto implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        List<IndicadorImpreso> todos = IndicadorImpreso.of(caso);
        List<Reparo> reparos = new ArrayList<>();
        List<BigDecimal> calculados = new ArrayList<>();
        List<BigDecimal> impresos = new ArrayList<>();
        for (Fila f : caso.tabla(Publicado.RESULTADOS).de(Publicado.Clase.OEI).toList()) {
            List<IndicadorImpreso> suyos = todos.stream()
                    .filter(i ->
                            i.fila().oei().equals(f.codigo()) && i.alcanzado().isPresent())
                    .toList();
            if (!suyos.isEmpty()) {
                BigDecimal valor = share(suyos, i -> i.alcanzado());
                calculados.add(valor);
                f.celda("resultado").numero().ifPresent(impresos::add);
                objective(f, suyos, valor).ifPresent(reparos::add);
            }
        }
        if (!calculados.isEmpty()) {
            caso.tabla(Publicado.RESULTADOS)
                    .total()
                    .flatMap(f -> average(f.celda("resultado"), mean(calculados), mean(impresos)))
                    .ifPresent(reparos::add);
        }
        return reparos.stream();
    }

    private static Optional<Reparo> objective(Fila f, List<IndicadorImpreso> suyos, BigDecimal valor) {
        Impreso impreso = f.celda("resultado");
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
        return !atis.isEmpty() && same(new Media(atis).valor().movePointRight(2), impreso)
                ? "es el promedio de avance de los indicadores, que es otra cosa"
                : "no sale de ninguna regla conocida";
    }

    private static String cause(List<IndicadorImpreso> contradichos) {
        return contradichos.isEmpty()
                ? ""
                : " Vea "
                        + Cifras.lista(contradichos.stream()
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
