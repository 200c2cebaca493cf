package pe.quipu.aceptacion;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/** An activity with what its unit reported of it, and the row of the consolidated workbook that must come of it. */
record Hecho(Promesa promesa, Optional<Map<String, Object>> fila, Lado fisico, Lado financiero) {
    /** The least that is shown as 100.1 %. */
    private static final BigFraction SE_VE = new BigFraction(10005, 10000);

    private static final List<String> PALABRAS = List.of(
            "factores_contribuyeron",
            "factores_dificultaron",
            "causa",
            "tipo_desviacion",
            "medida_correctiva",
            "responsable",
            "plazo",
            "medio_verificacion",
            "motivo_sr");

    /** @param evaluacion the accepted workbook of the reporting unit */
    static Hecho of(Promesa p, Optional<LibroAjeno> evaluacion) {
        Optional<Map<String, Object>> fisica = evaluacion.map(e -> row(e, p, "ejecutado_01"));
        Optional<Map<String, Object>> financiera = evaluacion.map(e -> row(e, p, "devengado_01"));
        return new Hecho(
                p,
                evaluacion.map(e -> row(e, p, "motivo_sr")),
                new Lado(
                        p.texto("tipo_meta"),
                        p.inicial(),
                        p.metas(),
                        months(fisica, "ejecutado_"),
                        p.texto("medicion").equals("a demanda")
                                ? fisica.flatMap(f -> Fraccion.of(f.get("demanda")))
                                        .filter(Fraccion::positive)
                                : Optional.empty()),
                new Lado(
                        "incremental",
                        BigFraction.ZERO,
                        p.soles(),
                        months(financiera, "devengado_"),
                        Optional.empty()));
    }

    private static Map<String, Object> row(LibroAjeno libro, Promesa p, String clave) {
        return libro.conClaves("codigo_ao", clave).stream()
                .filter(f -> f.get("codigo_ao").equals(p.codigo()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(p.codigo() + " is not in the workbook of " + p.reporta()));
    }

    private static List<Object> months(Optional<Map<String, Object>> fila, String familia) {
        return fila.map(f -> IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> f.get("%s%02d".formatted(familia, m)))
                        .toList())
                .orElse(List.of());
    }

    Optional<BigFraction> razon() {
        return fisico.between(1, 12).razon();
    }

    Optional<BigFraction> tope() {
        return razon().map(r -> r.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : r);
    }

    Map<String, Object> row(Escalon escala, Map<String, String> nombres, String archivo) {
        Map<String, Object> r = new LinkedHashMap<>();
        r.put("codigo_ao", promesa.codigo());
        r.put("centro_costo", promesa.centro());
        r.put("denominacion", promesa.texto("denominacion"));
        r.put("unidad", nombres.get(promesa.centro()));
        r.put("reporta", promesa.reporta());
        r.put("oei", promesa.oei());
        r.put("aei", promesa.aei());
        Stream.of("tipo", "unidad_medida", "tipo_meta")
                .forEach(c -> r.put(c, promesa.datos().get(c)));
        r.put("llave_unidad", "u:" + promesa.centro());
        physical(r, escala);
        financial(r, escala);
        PALABRAS.forEach(c -> r.put(c, fila.map(f -> f.get(c)).orElse("")));
        r.put("archivo", archivo);
        return r;
    }

    private void physical(Map<String, Object> r, Escalon escala) {
        Lado.Par trimestre = fisico.between(10, 12);
        Lado.Par fecha = fisico.between(1, 12);
        r.put("programado_periodo", figure(trimestre.base()));
        r.put("ejecutado_periodo", figure(trimestre.hecho()));
        r.put("programado_acum", figure(Optional.of(fisico.promised(1, 12))));
        r.put("demanda", figure(fisico.demanda()));
        r.put("ejecutado_acum", figure(fecha.hecho().or(() -> doneIfReported(fisico))));
        r.put("valor_inicial", figure(Optional.of(promesa.inicial()).filter(Fraccion::positive)));
        r.put("meta_anual", figure(Optional.of(fisico.goalOfTheYear())));
        r.put("fis_periodo", figure(trimestre.razon()));
        r.put("fis_acum", figure(fecha.razon()));
        r.put("fis_anual", figure(fisico.year().razon()));
        r.put("fis_tope", figure(tope()));
        r.put("peso", tope().isPresent() ? BigDecimal.ONE : "");
        r.put("situacion_fisica", fecha.situacion());
        r.put("estado_fisico", escala.of(fecha.razon(), fecha.situacion()));
        r.put("exceso", excess(fecha));
        r.put("parcial", fisico.partial());
    }

    private void financial(Map<String, Object> r, Escalon escala) {
        Lado.Par fecha = financiero.between(1, 12);
        r.put("programado_soles", figure(Optional.of(financiero.promised(1, 12))));
        r.put("programado_reportado", figure(Optional.of(financiero.promisedAndTold())));
        r.put("devengado_soles", figure(doneIfReported(financiero)));
        r.put("soles_anual", figure(Optional.of(financiero.goalOfTheYear())));
        r.put("fin_acum", figure(fecha.razon()));
        r.put("fin_anual", figure(financiero.year().razon()));
        r.put("situacion_financiera", fecha.situacion());
        r.put("estado_financiero", escala.of(fecha.razon(), fecha.situacion()));
        r.put("exceso_financiero", excess(fecha));
        r.put("parcial_financiero", financiero.partial());
    }

    boolean inversion() {
        return promesa.texto("tipo").equals("inversión");
    }

    private static Optional<BigFraction> doneIfReported(Lado lado) {
        return lado.reported() ? Optional.of(lado.done(1, 12)) : Optional.empty();
    }

    private static String excess(Lado.Par par) {
        return par.razon().filter(r -> r.compareTo(SE_VE) >= 0).isPresent() ? "Exceso" : "";
    }

    static Object figure(Optional<BigFraction> f) {
        return f.<Object>map(Fraccion::shown).orElse("");
    }
}
