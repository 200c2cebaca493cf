package pe.quipu.aceptacion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.math3.fraction.BigFraction;

/** A group of activities: how many, how many measured, the mean of their capped ratios, their soles. */
record Suma(List<Hecho> hechos) {
    private static final Comparator<Hecho> ORDEN = Comparator.comparing(
                    (Hecho h) -> h.promesa().centro())
            .thenComparing(h -> h.promesa().codigo());

    /** @param porTipo whether the plan has inversiones: then they are also told apart */
    Map<String, Object> row(Escalon escala, boolean porTipo) {
        Map<String, Object> r = new LinkedHashMap<>();
        List<BigFraction> topes = tops(h -> true);
        if (porTipo) {
            r.put("fisico_actividades", Hecho.figure(mean(tops(h -> !h.inversion()))));
            r.put("fisico_inversiones", Hecho.figure(mean(tops(Hecho::inversion))));
        }
        Optional<BigFraction> fisico = mean(topes);
        BigFraction programado = Fraccion.sum(
                hechos.stream().map(h -> h.financiero().promised(1, 12)).toList());
        List<BigFraction> devengados = hechos.stream()
                .filter(h -> h.financiero().reported())
                .map(h -> h.financiero().done(1, 12))
                .toList();
        BigFraction devengado = Fraccion.sum(devengados);
        String situacion = money(programado, devengado, devengados.size());
        Optional<BigFraction> financiero =
                situacion.equals("Medido") ? Optional.of(devengado.divide(programado)) : Optional.empty();
        r.put("actividades", Fraccion.shown(new BigFraction(hechos.size())));
        r.put("medidas", Fraccion.shown(new BigFraction(topes.size())));
        long parciales =
                hechos.stream().filter(h -> !h.fisico().partial().isEmpty()).count();
        r.put("parciales", Fraccion.shown(new BigFraction(parciales)));
        r.put(
                "cobertura",
                topes.size() + " de " + hechos.size()
                        + (parciales == 0 ? "" : ", " + parciales + (parciales == 1 ? " parcial" : " parciales")));
        r.put("fisico", Hecho.figure(fisico));
        r.put("estado_fisico", escala.of(fisico, physical()));
        r.put("programado_soles", Fraccion.shown(programado));
        r.put("devengado_soles", devengados.isEmpty() ? "" : Fraccion.shown(devengado));
        r.put("financiero", Hecho.figure(financiero));
        r.put("financiero_reportado", Hecho.figure(apart(programado, devengado, financiero)));
        r.put("estado_financiero", escala.of(financiero, situacion));
        return r;
    }

    /** Over what had been promised for the months with a figure, where that is less than all. */
    private Optional<BigFraction> apart(
            BigFraction programado, BigFraction devengado, Optional<BigFraction> financiero) {
        BigFraction suyo = Fraccion.sum(
                hechos.stream().map(h -> h.financiero().promisedAndTold()).toList());
        return financiero
                .filter(f -> Fraccion.positive(suyo) && !suyo.equals(programado))
                .map(f -> devengado.divide(suyo));
    }

    private List<BigFraction> tops(Predicate<Hecho> cuales) {
        return hechos.stream().filter(cuales).flatMap(h -> h.tope().stream()).toList();
    }

    /** The measured activity that advanced least; without any, the first one. */
    String lowest() {
        return hechos.stream()
                .sorted(ORDEN)
                .filter(h -> h.razon().isPresent())
                .min(Comparator.comparing(h -> h.razon().orElseThrow()))
                .or(() -> hechos.stream().min(ORDEN))
                .map(h -> h.promesa().codigo())
                .orElse("");
    }

    static Optional<BigFraction> mean(List<BigFraction> partes) {
        return partes.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraccion.sum(partes).divide(partes.size()));
    }

    private String physical() {
        if (hechos.isEmpty()) {
            return "Sin actividades";
        }
        boolean alguno = hechos.stream()
                .anyMatch(h -> h.fisico().between(1, 12).situacion().equals("No reportó"));
        return alguno ? "No reportó" : "Sin programación";
    }

    private String money(BigFraction programado, BigFraction devengado, int conDato) {
        if (hechos.isEmpty()) {
            return "Sin actividades";
        } else if (!Fraccion.positive(programado)) {
            return Fraccion.positive(devengado) ? "Ejecutado no programado" : "Sin programación";
        }
        return conDato > 0 ? "Medido" : "No reportó";
    }
}
