package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import pe.quipu.ejemplo.LibroPublicado;
import pe.quipu.observacion.Cifra;

/** The tables of Ilo as they should have been printed: every code, total, percentage, name and form put right. */
final class Limpio {
    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    final Map<String, List<Map<String, String>>> tablas = LibroPublicado.ilo();

    static Limpio set() {
        Limpio l = new Limpio();
        l.units();
        l.actions();
        l.goals();
        l.square();
        return l;
    }

    List<Map<String, String>> tabla(String clave) {
        return tablas.get(clave);
    }

    /** The rows of a table without its objectives and its total. */
    List<Map<String, String>> hojas(String clave) {
        return tabla(clave).stream()
                .filter(f -> !total(f) && !f.get("codigo").startsWith("OEI"))
                .toList();
    }

    Map<String, String> total(String clave) {
        return tabla(clave).stream().filter(Limpio::total).findFirst().orElseThrow();
    }

    private static boolean total(Map<String, String> f) {
        return f.values().stream().anyMatch(v -> v.startsWith("TOTAL") || v.equals("PROMEDIO"));
    }

    static BigDecimal number(String texto) {
        String limpio = texto.replaceAll("[',%]|^-$", "");
        return limpio.isEmpty() ? BigDecimal.ZERO : new BigDecimal(limpio);
    }

    static BigDecimal sum(List<Map<String, String>> filas, String columna) {
        return filas.stream().map(f -> number(f.get(columna))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal points(BigDecimal parte, BigDecimal todo) {
        return parte.multiply(CIEN).divide(todo, 20, RoundingMode.HALF_UP);
    }

    static String rounded(BigDecimal numero, int decimales) {
        return numero.setScale(decimales, RoundingMode.HALF_UP).toPlainString();
    }

    private void units() {
        for (Map<String, String> f : hojas("tabla05")) {
            if (f.get("codigo").isEmpty()) {
                f.put("codigo", "03.04");
            } else if (f.get("codigo").startsWith("3.")) {
                f.put("codigo", "0" + f.get("codigo"));
            } else if (f.get("codigo").equals("03.11")) {
                f.put("ejecutado", "88,405.60");
            }
            BigDecimal p = number(f.get("programado"));
            BigDecimal e = number(f.get("ejecutado"));
            p = p.signum() == 0 ? e : p;
            e = e.signum() == 0 || e.compareTo(p) > 0 ? p : e;
            f.put("numero", number(f.get("numero")).max(BigDecimal.ONE).toPlainString());
            f.put("programado", Cifra.soles(p));
            f.put("ejecutado", Cifra.soles(e));
            f.put("porcentaje", rounded(points(e, p), 0));
        }
    }

    /** Tabla 04 with each code once and something in each action; Tabla 03 prints the same actions. */
    private void actions() {
        Map<String, String> vistas = new HashMap<>();
        for (Map<String, String> f : tabla("tabla04")) {
            String codigo = f.get("codigo");
            f.put("codigo", vistas.putIfAbsent(codigo, codigo) == null ? codigo : "AEI.03.04");
            f.put("numero", number(f.get("numero")).max(BigDecimal.ONE).toPlainString());
            BigDecimal fisico = number(f.get("fisico")).min(CIEN);
            f.put("fisico", (fisico.signum() == 0 ? "90" : fisico.toPlainString()) + "%");
        }
        Map<String, String> totales = tabla("tabla03").get(tabla("tabla03").size() - 1);
        tabla("tabla03").clear();
        for (Map<String, String> f : tabla("tabla04")) {
            Map<String, String> otra = new LinkedHashMap<>();
            for (String columna : List.of("codigo", "denominacion", "numero", "soles")) {
                otra.put(columna, f.get(columna));
            }
            tabla("tabla03").add(otra);
        }
        tabla("tabla03").add(totales);
        tabla("resultados").stream()
                .filter(f -> !total(f))
                .forEach(f -> f.put(
                        "denominacion",
                        tabla("tabla04").stream()
                                .filter(o -> o.get("codigo").equals(f.get("codigo")))
                                .findFirst()
                                .orElseThrow()
                                .get("denominacion")));
    }

    private void goals() {
        List<Map<String, String>> filas = tabla("indicadores");
        List<Map<String, String>> sentidos = LibroPublicado.sentidos();
        for (int i = 0; i < filas.size(); i++) {
            filas.get(i).put("sentido", sentidos.get(i).get("sentido_inferido"));
            filas.get(i).put("logrado", reached(filas.get(i)) ? "sí" : "no");
        }
    }

    static boolean reached(Map<String, String> f) {
        int signo = number(f.get("obtenido")).compareTo(number(f.get("programado")));
        return f.get("sentido").equals("ascendente") ? signo >= 0 : signo <= 0;
    }

    /** Everything that follows from something else is made to follow again; the percentages of the units stay. */
    void square() {
        List<Map<String, String>> unidades = hojas("tabla05");
        for (String columna : List.of("programado", "ejecutado")) {
            total("tabla05").put(columna, Cifra.soles(sum(unidades, columna)));
        }
        total("tabla05").put("porcentaje", rounded(points(sum(unidades, "ejecutado"), sum(unidades, "programado")), 1));
        total("tabla05").put("numero", sum(unidades, "numero").toPlainString());
        shared("tabla03", "soles", sum(unidades, "programado"));
        shared("tabla04", "soles", sum(unidades, "ejecutado"));
        counted(sum(unidades, "numero"));
        objectives();
        budget();
        results();
    }

    /** The money of the units over the actions, as Tabla 04 weighs them; the last cents in the largest. */
    private void shared(String clave, String columna, BigDecimal monto) {
        List<Map<String, String>> pesos = hojas("tabla04");
        List<BigDecimal> partes = pesos.stream()
                .map(f -> number(f.get("numero")))
                .map(n -> n.add(BigDecimal.TEN))
                .toList();
        BigDecimal todas = partes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> suyas = new ArrayList<>(partes.stream()
                .map(p -> monto.multiply(p).divide(todas, 2, RoundingMode.DOWN))
                .toList());
        BigDecimal falta = monto.subtract(suyas.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        suyas.set(0, suyas.get(0).add(falta));
        IntStream.range(0, suyas.size()).forEach(i -> hojas(clave).get(i).put(columna, Cifra.soles(suyas.get(i))));
    }

    private void counted(BigDecimal cuantas) {
        for (String clave : List.of("tabla03", "tabla04")) {
            Map<String, String> primera = hojas(clave).get(0);
            BigDecimal falta = cuantas.subtract(sum(hojas(clave), "numero"));
            primera.put("numero", number(primera.get("numero")).add(falta).toPlainString());
        }
    }

    private void objectives() {
        for (String clave : List.of("tabla03", "tabla04")) {
            for (Map<String, String> f : tabla(clave)) {
                String codigo = f.get("codigo");
                List<Map<String, String>> aeis = of(clave, a -> a.startsWith("AEI" + codigo.replace("OEI", "") + "."));
                if (codigo.startsWith("OEI")) {
                    f.put("numero", sum(aeis, "numero").toPlainString());
                    f.put("soles", Cifra.soles(sum(aeis, "soles")));
                    f.computeIfPresent(
                            "fisico",
                            (k, v) -> rounded(
                                            sum(aeis, "fisico")
                                                    .divide(BigDecimal.valueOf(aeis.size()), 20, RoundingMode.HALF_UP),
                                            0)
                                    + "%");
                }
            }
        }
        total("tabla03").put("numero", sum(hojas("tabla03"), "numero").toPlainString());
        total("tabla03").put("soles", Cifra.soles(sum(hojas("tabla03"), "soles")));
    }

    private List<Map<String, String>> of(String clave, Predicate<String> codigo) {
        return hojas(clave).stream().filter(f -> codigo.test(f.get("codigo"))).toList();
    }

    private void budget() {
        Map<String, String> monto = tabla("tabla01").get(0);
        monto.put("poi_aprobado", "102,014,066.00");
        monto.put("poi_pia", "102,014,066.00");
        tabla("tabla02").get(0).put("poi_pia", "102,014,066.00");
        tabla("tabla02").get(0).put("pim", total("tabla03").get("soles"));
        tabla("tabla02").get(2).put("poi_pia", "245");
        tabla("tabla02").get(2).put("pim", total("tabla03").get("numero"));
    }

    private void results() {
        List<BigDecimal> partes = new ArrayList<>();
        for (Map<String, String> f : tabla("resultados")) {
            if (!total(f)) {
                List<Map<String, String>> suyos = tabla("indicadores").stream()
                        .filter(i -> i.get("codigo")
                                .matches(".*EI\\." + f.get("codigo").substring(4) + "\\b.*"))
                        .toList();
                long logrados = suyos.stream().filter(Limpio::reached).count();
                partes.add(points(BigDecimal.valueOf(logrados), BigDecimal.valueOf(suyos.size())));
                f.put("resultado", rounded(partes.get(partes.size() - 1), 0) + "%");
            } else {
                f.put(
                        "resultado",
                        rounded(
                                        partes.stream()
                                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                                .divide(BigDecimal.valueOf(partes.size()), 20, RoundingMode.HALF_UP),
                                        1)
                                + "%");
            }
        }
    }
}
