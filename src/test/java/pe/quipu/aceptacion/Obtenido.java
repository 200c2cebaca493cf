package pe.quipu.aceptacion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An indicator of the structure with the value its unit reported.
 *
 * @param datos its row in the structure
 */
record Obtenido(Map<String, Object> datos, Optional<BigFraction> valor) {
    String codigo() {
        return (String) datos.get("codigo");
    }

    String elemento() {
        return (String) datos.get("elemento");
    }

    String oei() {
        return elemento().startsWith("OEI.") ? elemento() : "OEI." + elemento().substring(4, 6);
    }

    private boolean baja() {
        return datos.get("sentido").equals("descendente");
    }

    private BigFraction esperado() {
        return Fraccion.of(datos.get("logro_esperado")).orElseThrow();
    }

    /** Obtained over expected when it must rise, the other way when it must fall, never above one. */
    Optional<BigFraction> ati() {
        return valor.map(v -> !baja()
                        ? v.divide(esperado())
                        : Fraccion.positive(v) ? esperado().divide(v) : BigFraction.ONE)
                .map(r -> r.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : r);
    }

    Optional<Boolean> logrado() {
        return valor.map(v -> baja() ? v.compareTo(esperado()) <= 0 : v.compareTo(esperado()) >= 0);
    }

    /** 1 for the most relevant; who said nothing of it is in the middle. */
    private int grado() {
        return switch ((String) datos.get("relevancia")) {
            case "muy relevante" -> 1;
            case "poco relevante" -> 3;
            default -> 2;
        };
    }

    private Optional<BigFraction> falta() {
        return valor.map(v -> baja() ? v.subtract(esperado()) : esperado().subtract(v))
                .map(f -> Fraccion.positive(f) ? f : BigFraction.ZERO);
    }

    /** Of the year of one quarter alone, and of indicators whose baseline was not published. */
    private void wayGone(Map<String, Object> r) {
        if (!datos.get("agregable").equals("") || !datos.get("linea_base").equals("no publicado")) {
            throw new AssertionError("the oracle does not know this kind of indicator: " + datos);
        }
        r.put("agregable", "No");
        r.put(
                "relevancia",
                List.of("muy relevante", "relevante", "poco relevante").get(grado() - 1));
        r.put("valor_acumulado", Hecho.figure(valor));
        r.put("brecha", Hecho.figure(falta()));
        r.put("tipo_ii_bruto", "");
        r.put("tipo_ii", "");
        r.put("situacion_ii", valor.isPresent() ? "Sin línea base" : "No reportó");
        r.put("grado", Fraccion.shown(new BigFraction(grado())));
        r.put(
                "ati_por_grado",
                ati().<Object>map(a ->
                                Fraccion.shown(Fraccion.de(Fraccion.shown(a)).multiply(grado())))
                        .orElse(""));
    }

    Map<String, Object> row(Escalon escala, Map<String, String> nombres, Map<String, String> cargos) {
        Map<String, Object> r = new LinkedHashMap<>();
        Stream.of("codigo", "elemento", "denominacion", "unidad_medida", "sentido", "logro_esperado", "responde")
                .forEach(c -> r.put(c, datos.get(c)));
        r.put("oei", oei());
        r.put("linea_base", "");
        r.put("valor_obtenido", Hecho.figure(valor));
        r.put("ati", Hecho.figure(ati()));
        r.put("logrado", logrado().map(l -> l ? "✔ Sí" : "✖ No").orElse("◌ No reportó"));
        r.put("situacion", valor.isPresent() ? "Medido" : "No reportó");
        r.put("estado", escala.of(ati(), "No reportó"));
        r.put("responde_unidad", nombres.get((String) datos.get("responde")));
        r.put("responde_cargo", cargos.get((String) datos.get("responde")));
        wayGone(r);
        return r;
    }

    static Map<String, Object> summary(List<Obtenido> grupo, Escalon escala) {
        Map<String, Object> r = new LinkedHashMap<>();
        long logrados = grupo.stream().filter(o -> o.logrado().orElse(false)).count();
        long conDato = grupo.stream().filter(o -> o.valor().isPresent()).count();
        Optional<BigFraction> resultado = conDato == 0
                ? Optional.empty()
                : Optional.of(new BigFraction(logrados).divide(new BigFraction(grupo.size())));
        r.put("logrados", Fraccion.shown(new BigFraction(logrados)));
        r.put("indicadores", Fraccion.shown(new BigFraction(grupo.size())));
        r.put("reportados", Fraccion.shown(new BigFraction(conDato)));
        r.put("resultado", Hecho.figure(resultado));
        r.put("estado", escala.of(resultado, grupo.isEmpty() ? "Sin indicador" : "No reportó"));
        r.put(
                "ati_medio",
                Hecho.figure(
                        Suma.mean(grupo.stream().flatMap(o -> o.ati().stream()).toList())));
        int menor = grupo.stream().mapToInt(Obtenido::grado).max().orElse(0);
        List<Obtenido> medidos = grupo.stream().filter(o -> o.ati().isPresent()).toList();
        BigFraction peso = Fraccion.sum(medidos.stream()
                .map(o -> new BigFraction(menor + 1 - o.grado()))
                .toList());
        BigFraction pesados = Fraccion.sum(medidos.stream()
                .map(o -> o.ati().orElseThrow().multiply(menor + 1 - o.grado()))
                .toList());
        r.put("grado_menor", Fraccion.shown(new BigFraction(menor)));
        r.put("ati_ponderado", medidos.isEmpty() ? "" : Fraccion.shown(pesados.divide(peso)));
        return r;
    }
}
