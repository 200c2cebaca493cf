package pe.quipu.aceptacion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * One side of an activity over the whole year, physical or financial, worked month by month from what stands in the
 * cells.
 *
 * @param inicial where a running total stood before January
 * @param metas twelve months
 * @param hechos what stands in the twelve cells; empty when nothing was delivered
 * @param demanda what was asked for, where that is what divides
 */
record Lado(
        String tipo, BigFraction inicial, List<BigFraction> metas, List<Object> hechos, Optional<BigFraction> demanda) {
    private static final List<String> MESES =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "set", "oct", "nov", "dic");

    /** @param situacion as the consolidated workbook words it; the pair is there only when it is «Medido» */
    record Par(String situacion, Optional<BigFraction> hecho, Optional<BigFraction> base) {
        Optional<BigFraction> razon() {
            return hecho.map(h -> h.divide(base.orElseThrow()));
        }
    }

    /** Between two months of the year, both included, the last one being December or before it. */
    Par between(int desde, int hasta) {
        BigFraction base = promised(desde, hasta);
        if (!Fraccion.positive(base)) {
            return new Par(unpromised(desde, hasta), Optional.empty(), Optional.empty());
        }
        if (goals(desde, hasta).stream().noneMatch(m -> figure(m).isPresent())) {
            return new Par("No reportó", Optional.empty(), Optional.empty());
        }
        return new Par(
                "Medido", Optional.of(done(desde, hasta)), Optional.of(desde == 1 ? demanda.orElse(base) : base));
    }

    /** To December, over the goal of the year. */
    Par year() {
        Par aLaFecha = between(1, 12);
        return aLaFecha.situacion().equals("Medido")
                ? new Par(
                        "Medido", aLaFecha.hecho(), Optional.of(goalOfTheYear().subtract(inicial)))
                : aLaFecha;
    }

    BigFraction goalOfTheYear() {
        return tipo.equals("incremental")
                ? Fraccion.sum(metas)
                : metas.stream().filter(Fraccion::positive).reduce(BigFraction.ZERO, (a, b) -> b);
    }

    BigFraction promised(int desde, int hasta) {
        return switch (tipo) {
            case "incremental" ->
                Fraccion.sum(IntStream.rangeClosed(desde, hasta)
                        .filter(m -> !says(m, "NA"))
                        .mapToObj(m -> metas.get(m - 1))
                        .toList());
            case "acumulada" -> level(1, hasta).subtract(level(1, desde - 1));
            default -> level(desde, hasta).equals(BigFraction.ZERO) ? BigFraction.ZERO : level(desde, hasta);
        };
    }

    BigFraction done(int desde, int hasta) {
        return switch (tipo) {
            case "incremental" ->
                Fraccion.sum(IntStream.rangeClosed(desde, hasta)
                        .mapToObj(m -> figure(m).orElse(BigFraction.ZERO))
                        .toList());
            case "acumulada" -> lastFigure(1, hasta).subtract(lastFigure(1, desde - 1));
            default -> lastFigure(desde, hasta);
        };
    }

    /** What was promised for the months that have a figure. */
    BigFraction promisedAndTold() {
        return Fraccion.sum(goals(1, 12).stream()
                .filter(m -> figure(m).isPresent())
                .map(m -> metas.get(m - 1))
                .toList());
    }

    boolean reported() {
        return IntStream.rangeClosed(1, 12).anyMatch(m -> figure(m).isPresent());
    }

    /** «parcial (faltan abr-jun)», or nothing. */
    String partial() {
        List<Integer> faltan =
                goals(1, 12).stream().filter(m -> figure(m).isEmpty()).toList();
        if (faltan.isEmpty() || !between(1, 12).situacion().equals("Medido")) {
            return "";
        }
        List<List<Integer>> tramos = new ArrayList<>();
        for (int mes : faltan) {
            if (tramos.isEmpty() || last(tramos.get(tramos.size() - 1)) + 1 != mes) {
                tramos.add(new ArrayList<>());
            }
            tramos.get(tramos.size() - 1).add(mes);
        }
        return tramos.stream()
                .map(t -> t.size() == 1 ? name(t.get(0)) : name(t.get(0)) + "-" + name(last(t)))
                .collect(Collectors.joining(", ", "parcial (faltan ", ")"));
    }

    private String unpromised(int desde, int hasta) {
        boolean hecho = IntStream.rangeClosed(desde, hasta)
                .anyMatch(m -> figure(m).filter(Fraccion::positive).isPresent());
        return hecho ? "Ejecutado no programado" : "Sin programación";
    }

    private List<Integer> goals(int desde, int hasta) {
        return IntStream.rangeClosed(desde, hasta)
                .filter(m -> Fraccion.positive(metas.get(m - 1)) && !says(m, "NA"))
                .boxed()
                .toList();
    }

    private BigFraction level(int desde, int hasta) {
        List<Integer> conMeta = goals(desde, hasta);
        return conMeta.isEmpty() ? inicial : metas.get(last(conMeta) - 1);
    }

    private BigFraction lastFigure(int desde, int hasta) {
        return goals(desde, hasta).stream()
                .flatMap(m -> figure(m).stream())
                .reduce(inicial, (antes, despues) -> despues);
    }

    private Optional<BigFraction> figure(int mes) {
        return hechos.isEmpty() ? Optional.empty() : Fraccion.of(hechos.get(mes - 1));
    }

    private boolean says(int mes, String palabra) {
        return !hechos.isEmpty() && hechos.get(mes - 1).equals(palabra);
    }

    private static int last(List<Integer> meses) {
        return meses.get(meses.size() - 1);
    }

    private static String name(int mes) {
        return MESES.get(mes - 1);
    }
}
