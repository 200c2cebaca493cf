package pe.quipu.aceptacion;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** The colour of a ratio, by the thresholds of the structure. */
record Escalon(BigFraction verde, BigFraction ambar, String palabra) {
    static Escalon of(Map<String, Object> parametros) {
        BigFraction cien = new BigFraction(100);
        return new Escalon(
                Fraccion.of(parametros.get("umbral_verde")).orElseThrow().divide(cien),
                Fraccion.of(parametros.get("umbral_ambar")).orElseThrow().divide(cien),
                (String) parametros.get("palabra_ambar"));
    }

    String of(Optional<BigFraction> razon, String situacion) {
        return razon.map(r -> r.compareTo(verde) >= 0 ? "✔ Verde" : r.compareTo(ambar) >= 0 ? "▲ " + palabra : "✖ Rojo")
                .orElse("◌ " + situacion);
    }
}
