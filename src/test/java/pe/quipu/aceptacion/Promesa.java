package pe.quipu.aceptacion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An activity as its unit formulated it: the row of sheet Actividades and its twelve months of goals and of soles.
 *
 * @param codigo by the order of the units in the structure and of the rows in each workbook
 */
record Promesa(
        String codigo,
        String reporta,
        Map<String, Object> datos,
        BigFraction inicial,
        List<BigFraction> metas,
        List<BigFraction> soles) {

    static List<Promesa> all(List<String> unidades, Map<String, LibroAjeno> formulaciones) {
        List<Promesa> promesas = new ArrayList<>();
        for (String unidad : unidades) {
            LibroAjeno libro = formulaciones.get(unidad);
            Map<Object, Map<String, Object>> fisica = byRow(libro.conClaves("meta_01", "meta_anual"));
            List<Map<String, Object>> lineas = libro.conClaves("soles_01", "total");
            for (Map<String, Object> fila : libro.conClaves("sujeto", "atributo")) {
                if (!fila.get("denominacion").equals("")) {
                    promesas.add(new Promesa(
                            "AO.%04d".formatted(promesas.size() + 1),
                            unidad,
                            fila,
                            Fraccion.of(fisica.get(fila.get("fila")).getOrDefault("valor_inicial", ""))
                                    .orElse(BigFraction.ZERO),
                            months(fisica.get(fila.get("fila")), "meta_"),
                            money(lineas, fila.get("fila"))));
                }
            }
        }
        return promesas;
    }

    private static Map<Object, Map<String, Object>> byRow(List<Map<String, Object>> filas) {
        Map<Object, Map<String, Object>> porFila = new LinkedHashMap<>();
        filas.forEach(f -> porFila.put(f.get("fila"), f));
        return porFila;
    }

    private static List<BigFraction> months(Map<String, Object> fila, String familia) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(m ->
                        Fraccion.of(fila.get("%s%02d".formatted(familia, m))).orElse(BigFraction.ZERO))
                .toList();
    }

    /** Of all the lines that name the activity by its number. */
    private static List<BigFraction> money(List<Map<String, Object>> lineas, Object actividad) {
        List<List<BigFraction>> suyas = lineas.stream()
                .filter(l -> Fraccion.of(l.get("actividad")).equals(Fraccion.of(actividad)))
                .map(l -> months(l, "soles_"))
                .toList();
        return IntStream.range(0, 12)
                .mapToObj(m -> Fraccion.sum(suyas.stream().map(l -> l.get(m)).toList()))
                .toList();
    }

    String centro() {
        return code("centro_costo");
    }

    String aei() {
        return code("aei");
    }

    String oei() {
        return "OEI." + aei().substring(4, 6);
    }

    String texto(String clave) {
        return (String) datos.get(clave);
    }

    /** A choice of a list reads «03.17 · CONTRALORIA…». */
    private String code(String clave) {
        return texto(clave).split(" · ")[0];
    }
}
