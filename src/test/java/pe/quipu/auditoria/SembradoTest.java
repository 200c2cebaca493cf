package pe.quipu.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pe.quipu.auditoria.Limpio.number;
import static pe.quipu.auditoria.Limpio.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.quipu.ejemplo.IloEstructura;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Unidad;

/** One fault of each kind at a random place of the clean tables: that one is found, and nothing else. */
final class SembradoTest {
    private static final int VECES = 20;
    private static final long SEMILLA = Long.getLong("semilla", 2022);
    private static final Estructura ESTRUCTURA = IloEstructura.read();

    /** Where a fault was planted: the row is found again in the workbook by its place in the table. */
    private record Lugar(String tabla, Map<String, String> fila, String columna) {}

    @ParameterizedTest
    @EnumSource(Prueba.class)
    void a_planted_fault_is_found_alone(Prueba prueba) {
        Random azar = new Random(SEMILLA + prueba.ordinal());
        for (int vez = 1; vez <= VECES; vez++) {
            Limpio l = Limpio.set();
            Lugar lugar = plant(prueba, l, azar);
            Publicado p = Mesa.typed(l.tablas);
            List<Reparo> hallados = Auditoria.of(
                            p, prueba == Prueba.GRAN_001 ? Optional.of(ESTRUCTURA) : Optional.empty())
                    .reparos();
            int indice = l.tabla(lugar.tabla()).indexOf(lugar.fila());
            String celda = p.tabla(lugar.tabla())
                    .filas()
                    .get(indice)
                    .celda(lugar.columna())
                    .celda()
                    .toString();
            assertEquals(
                    List.of(prueba.id() + " " + celda),
                    hallados.stream().map(Reparo::toString).toList(),
                    "seed " + SEMILLA + ", time " + vez + ": " + lugar);
        }
    }

    /** The clean tables with what offices add to them: subtotals of some rows, a mean before the total, a heading. */
    @ParameterizedTest
    @ValueSource(strings = {"", "numero", "programado", "ejecutado", "promedio"})
    void among_subtotals_and_means_a_planted_fault_is_found_alone(String columna) {
        Random azar = new Random(SEMILLA + columna.length());
        for (int vez = 1; vez <= VECES; vez++) {
            Limpio l = Limpio.set();
            List<Map<String, String>> tabla = l.tabla("tabla05");
            int cuantas = l.hojas("tabla05").size();
            int corte = 2 + azar.nextInt(cuantas - 4);
            Map<String, String> promedio = row("PROMEDIO", "porcentaje", mean(l.hojas("tabla05")));
            List<Map<String, String>> partes =
                    List.of(subtotal(tabla.subList(0, corte)), subtotal(tabla.subList(corte, cuantas)));
            tabla.add(cuantas, partes.get(1));
            tabla.add(cuantas + 1, promedio);
            tabla.add(corte, partes.get(0));
            tabla.add(azar.nextInt(2) * (corte + 1), row("ÓRGANOS", "", ""));
            Map<String, String> sembrada = partes.get(azar.nextInt(2));
            if (columna.equals("promedio")) {
                promedio.put("porcentaje", "11.1");
            } else if (!columna.isEmpty()) {
                sembrada.put(columna, Cifra.soles(number(sembrada.get(columna)).add(BigDecimal.ONE)));
            }
            Publicado p = Mesa.typed(l.tablas);
            List<Reparo> hallados = Auditoria.of(p, Optional.empty()).reparos();
            String celda = columna.equals("promedio")
                    ? "AGG-001 F" + (8 + tabla.indexOf(promedio))
                    : "SUM-001 "
                            + (char) ('C'
                                    + List.of("numero", "programado", "ejecutado")
                                            .indexOf(columna)) + (8 + tabla.indexOf(sembrada));
            assertEquals(
                    columna.isEmpty() ? List.of() : List.of(celda),
                    hallados.stream()
                            .map(r -> r.prueba().id() + " " + r.celda().a1())
                            .toList(),
                    "seed " + SEMILLA + ", time " + vez);
        }
    }

    private static Map<String, String> row(String nombre, String columna, String texto) {
        Map<String, String> fila = new LinkedHashMap<>();
        List.of("codigo", "denominacion", "numero", "programado", "ejecutado", "porcentaje")
                .forEach(c -> fila.put(c, ""));
        fila.put("denominacion", nombre);
        if (!columna.isEmpty()) {
            fila.put(columna, texto);
        }
        return fila;
    }

    private static Map<String, String> subtotal(List<Map<String, String>> filas) {
        Map<String, String> fila =
                row("SUBTOTAL", "numero", Limpio.sum(filas, "numero").toPlainString());
        fila.put("programado", Cifra.soles(Limpio.sum(filas, "programado")));
        fila.put("ejecutado", Cifra.soles(Limpio.sum(filas, "ejecutado")));
        fila.put("porcentaje", Limpio.rounded(ratio(fila), 0));
        return fila;
    }

    private static String mean(List<Map<String, String>> filas) {
        return Limpio.sum(filas, "porcentaje")
                .divide(BigDecimal.valueOf(filas.size()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Lugar plant(Prueba prueba, Limpio l, Random azar) {
        return switch (prueba) {
            case SUM_001 -> sum(l, azar);
            case SUM_002 ->
                put(
                        l,
                        "tabla03",
                        l.total("tabla03"),
                        "soles",
                        l.tabla("tabla01").get(0).get("poi_pia"));
            case PCT_001 -> percentage(l, azar);
            case PCT_002 -> average(l, azar);
            case PCT_003 -> cut(l, azar);
            case SCALE_001 -> scale(l, azar);
            case MIS_001 -> silent(l, unit(l, azar, f -> true), "0");
            case MIS_002 -> unprogrammed(l, azar);
            case MIS_003 -> code(l, azar);
            case GRAN_001 -> grain(l, azar);
            case OVER_001 -> over(l, azar);
            case OVER_002 -> uncounted(l, azar);
            case DIR_001 ->
                put(
                        l,
                        "indicadores",
                        one(l.tabla("indicadores"), azar, f -> f.get("sentido").equals("ascendente")),
                        "sentido",
                        "");
            case ACH_001 -> flipped(l, azar);
            case AGG_001 ->
                azar.nextBoolean()
                        ? shifted(l, azar, "tabla04", "fisico")
                        : shifted(l, azar, "resultados", "resultado");
            case CAT_001 -> renamed(l, azar);
            case CNT_001 ->
                put(
                        l,
                        "tabla02",
                        l.tabla("tabla02").get(2),
                        azar.nextBoolean() ? "pim" : "poi_pia",
                        String.valueOf(900 + azar.nextInt(99)));
            case FMT_001 -> formed(l, azar);
            case BUD_001 -> budget(l, azar);
            case LINK_001 -> unlinked(l, azar);
        };
    }

    private static Lugar put(Limpio l, String tabla, Map<String, String> fila, String columna, String texto) {
        fila.put(columna, texto);
        return new Lugar(tabla, fila, columna);
    }

    private static Map<String, String> one(
            List<Map<String, String>> filas, Random azar, Predicate<Map<String, String>> cuales) {
        List<Map<String, String>> posibles = filas.stream().filter(cuales).toList();
        return posibles.get(azar.nextInt(posibles.size()));
    }

    private static Map<String, String> unit(Limpio l, Random azar, Predicate<Map<String, String>> cuales) {
        return one(l.hojas("tabla05"), azar, cuales);
    }

    private static BigDecimal ratio(Map<String, String> f) {
        return points(number(f.get("ejecutado")), number(f.get("programado")));
    }

    private static Lugar sum(Limpio l, Random azar) {
        BigDecimal mas = BigDecimal.valueOf(1 + azar.nextInt(99_999), 2);
        String columna = azar.nextBoolean() ? "programado" : "ejecutado";
        Map<String, String> fila = l.total("tabla05");
        return put(
                l,
                "tabla05",
                fila,
                columna,
                Cifra.soles(number(fila.get(columna)).add(mas)));
    }

    private static Lugar percentage(Limpio l, Random azar) {
        Map<String, String> f = unit(l, azar, x -> true);
        int impreso = Integer.parseInt(f.get("porcentaje"));
        int otro = impreso > 30 ? impreso - 3 - azar.nextInt(9) : impreso + 7;
        return put(l, "tabla05", f, "porcentaje", String.valueOf(otro));
    }

    /** Some units are made to execute little, so that the mean and the ratio of totals are far apart. */
    private static Lugar average(Limpio l, Random azar) {
        for (int i = 0; i < 20; i++) {
            Map<String, String> f =
                    unit(l, azar, x -> number(x.get("programado")).compareTo(new BigDecimal("3e6")) < 0);
            f.put("ejecutado", Cifra.soles(number(f.get("programado")).divide(BigDecimal.TEN, 2, RoundingMode.DOWN)));
            f.put("porcentaje", Limpio.rounded(ratio(f), 0));
        }
        l.square();
        List<Map<String, String>> filas = l.hojas("tabla05");
        BigDecimal media =
                Limpio.sum(filas, "porcentaje").divide(BigDecimal.valueOf(filas.size()), 1, RoundingMode.HALF_UP);
        return put(l, "tabla05", l.total("tabla05"), "porcentaje", media.toPlainString());
    }

    private static Lugar cut(Limpio l, Random azar) {
        Map<String, String> f = unit(l, azar, x -> !Limpio.rounded(ratio(x), 0)
                .equals(ratio(x).setScale(0, RoundingMode.DOWN).toPlainString()));
        return put(
                l,
                "tabla05",
                f,
                "porcentaje",
                ratio(f).setScale(0, RoundingMode.DOWN).toPlainString());
    }

    private static Lugar scale(Limpio l, Random azar) {
        Map<String, String> f = unit(l, azar, x -> true);
        return put(
                l,
                "tabla05",
                f,
                "ejecutado",
                Cifra.soles(number(f.get("ejecutado")).movePointRight(1 + azar.nextInt(3))));
    }

    private static Lugar silent(Limpio l, Map<String, String> f, String impreso) {
        f.put("ejecutado", azarBlank(f));
        f.put("porcentaje", impreso);
        l.square();
        return new Lugar("tabla05", f, "porcentaje");
    }

    /** Blank or a dash, by the unit. */
    private static String azarBlank(Map<String, String> f) {
        return f.get("codigo").hashCode() % 2 == 0 ? "" : "-";
    }

    private static Lugar unprogrammed(Limpio l, Random azar) {
        Map<String, String> f = unit(l, azar, x -> number(x.get("programado")).compareTo(new BigDecimal("2e6")) < 0);
        f.put("programado", "");
        f.put("porcentaje", "100");
        l.square();
        return new Lugar("tabla05", f, "porcentaje");
    }

    private static Lugar code(Limpio l, Random azar) {
        Map<String, String> f = unit(l, azar, x -> l.hojas("tabla05").indexOf(x) > 0);
        String otro =
                switch (azar.nextInt(3)) {
                    case 0 -> "";
                    case 1 -> f.get("codigo").substring(1);
                    default ->
                        l.hojas("tabla05")
                                .get(l.hojas("tabla05").indexOf(f) - 1)
                                .get("codigo");
                };
        return put(l, "tabla05", f, "codigo", otro);
    }

    private static Lugar grain(Limpio l, Random azar) {
        Map<String, String> hija =
                unit(l, azar, f -> superior(f).flatMap(s -> row(l, s)).isPresent());
        hija.put("ejecutado", "");
        hija.put("porcentaje", "");
        l.square();
        return new Lugar("tabla05", superior(hija).flatMap(s -> row(l, s)).orElseThrow(), "porcentaje");
    }

    private static Optional<String> superior(Map<String, String> f) {
        return ESTRUCTURA.unidad(f.get("codigo")).flatMap(Unidad::dependeDe);
    }

    private static Optional<Map<String, String>> row(Limpio l, String codigo) {
        return l.hojas("tabla05").stream()
                .filter(f -> f.get("codigo").equals(codigo))
                .findFirst();
    }

    private static Lugar over(Limpio l, Random azar) {
        if (azar.nextBoolean()) {
            Map<String, String> aei = one(l.hojas("tabla04"), azar, f -> true);
            aei.put("fisico", 101 + azar.nextInt(30) + "%");
            l.square();
            return new Lugar("tabla04", aei, "fisico");
        }
        Map<String, String> f = unit(l, azar, x -> number(x.get("programado")).compareTo(new BigDecimal("2e6")) < 0);
        f.put("ejecutado", Cifra.soles(number(f.get("programado")).multiply(new BigDecimal("1.25"))));
        f.put("porcentaje", Limpio.rounded(ratio(f), 0));
        l.square();
        return new Lugar("tabla05", f, "porcentaje");
    }

    private static Lugar uncounted(Limpio l, Random azar) {
        Map<String, String> f = unit(l, azar, x -> true);
        f.put("numero", "");
        l.square();
        return new Lugar("tabla05", f, "numero");
    }

    private static Lugar flipped(Limpio l, Random azar) {
        Map<String, String> f = one(l.tabla("indicadores"), azar, x -> true);
        return put(l, "indicadores", f, "logrado", f.get("logrado").equals("sí") ? "no" : "sí");
    }

    private static Lugar shifted(Limpio l, Random azar, String tabla, String columna) {
        Map<String, String> f = one(l.tabla(tabla), azar, x -> x.get("codigo").startsWith("OEI"));
        int impreso = number(f.get(columna)).intValueExact();
        return put(
                l,
                tabla,
                f,
                columna,
                (impreso > 50 ? impreso - 13 - azar.nextInt(9) : impreso + 13 + azar.nextInt(9)) + "%");
    }

    private static Lugar renamed(Limpio l, Random azar) {
        Map<String, String> f = one(l.tabla("tabla04"), azar, x -> true);
        return put(l, "tabla04", f, "denominacion", "Archivo de expedientes " + f.get("codigo"));
    }

    private static Lugar formed(Limpio l, Random azar) {
        if (azar.nextBoolean()) {
            Map<String, String> f = unit(l, azar, x -> x.get("numero").length() == 1);
            return put(l, "tabla05", f, "numero", "0" + f.get("numero"));
        }
        Map<String, String> f = unit(l, azar, x -> x.get("programado").matches("\\d+,\\d{3},.*"));
        return put(l, "tabla05", f, "programado", f.get("programado").replaceFirst(",", "'"));
    }

    private static Lugar budget(Limpio l, Random azar) {
        boolean pim = azar.nextBoolean();
        Map<String, String> f = l.tabla(pim ? "tabla02" : "tabla01").get(0);
        String columna = pim ? "pim" : "poi_aprobado";
        BigDecimal veces = BigDecimal.valueOf(110 + azar.nextInt(200), 2);
        return put(
                l,
                pim ? "tabla02" : "tabla01",
                f,
                columna,
                Cifra.soles(number(f.get(columna)).multiply(veces)));
    }

    private static Lugar unlinked(Limpio l, Random azar) {
        Map<String, String> i =
                one(l.tabla("indicadores"), azar, x -> x.get("codigo").contains("AEI"));
        String aei = i.get("codigo").substring(i.get("codigo").indexOf("AEI"));
        l.tabla("indicadores").remove(i);
        l.square();
        Map<String, String> f =
                one(l.tabla("tabla04"), azar, x -> x.get("codigo").equals(aei));
        return new Lugar("tabla04", f, "codigo");
    }
}
