package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T2;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.plan.Periodo;

/** Consolidated workbooks of months, semesters and years, from deliveries of whatever class. */
final class OtrasClasesTest {
    private static final long SEED = Long.getLong("seed", 2022L);
    private static final String S1 = "2022-S1";

    @TempDir
    Path raiz;

    private static void acepta(Oficina o, String unidad, String periodo) {
        Oficina.Respuesta r = o.entrega(
                unidad + periodo + ".xlsx",
                Papeles.evaluada(o.plantilla(unidad, periodo)).guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
    }

    @Test
    void a_semester_is_made_of_its_quarters_and_says_who_lacks_what() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, "01", T1);
        acepta(o, "01", T2);
        acepta(o, "02", T1);
        o.entrega("02.xlsx", new Lapiz(o.plantilla("02", T2)).guarda());
        assertEquals(0, o.quipu("consolidar", "--periodo", S1).salida());
        assertEquals("10", Consolidados.dato(o, S1, "AO.0001", 6, "ejecutado_fisico"));
        assertEquals("10", Consolidados.dato(o, S1, "AO.0002", 3, "ejecutado_fisico"));
        assertEquals("", Consolidados.dato(o, S1, "AO.0002", 4, "ejecutado_fisico"));
        JsonNode pendientes = o.quipu("pendientes", "--periodo", S1, "--json").json();
        assertEquals(3, pendientes.get("unidades").asInt());
        assertEquals(
                "[{unidad=02, situacion=observado, faltan=[4,5,6]}, {unidad=03, situacion=no_entrego,"
                        + " faltan=[1,2,3,4,5,6]}]",
                said(pendientes.get("pendientes")));
        acepta(o, "02", T2);
        acepta(o, "03", T2);
        assertEquals(0, o.quipu("pendientes", "--periodo", S1, "--estricto").salida());
        assertEquals("10", Consolidados.dato(o, S1, "AO.0004", 1, "ejecutado_fisico"), "written again by itself");
        assertFalse(Consolidados.celdas(o, S1).containsValue("◌ No entregó"));
    }

    private static String said(JsonNode pendientes) {
        List<String> lineas = new ArrayList<>();
        pendientes.forEach(p -> lineas.add("{unidad=" + p.get("unidad").asText() + ", situacion="
                + p.get("situacion").asText() + ", faltan=" + p.get("meses_que_faltan") + "}"));
        return lineas.toString();
    }

    @Test
    void a_quarter_is_always_owed_in_its_own_form() {
        Oficina o = Aprobada.en(raiz);
        List.of("2022-M01", "2022-M02", "2022-M03").forEach(p -> acepta(o, "02", p));
        assertEquals(0, o.quipu("consolidar", "--periodo", T1).salida());
        assertEquals("10", Consolidados.dato(o, T1, "AO.0002", 3, "ejecutado_fisico"));
        Oficina.Respuesta r = o.quipu("pendientes", "--periodo", T1);
        assertTrue(r.out().contains("Faltan 3 de 3"), r.out());
    }

    @Test
    void a_month_and_the_year_come_from_the_quarters_too() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, "02", T1);
        assertEquals(0, o.quipu("consolidar", "--periodo", "2022-M03").salida());
        assertEquals("10", Consolidados.dato(o, "2022-M03", "AO.0002", 3, "ejecutado_fisico"));
        assertEquals(0, o.quipu("consolidar", "--periodo", "2022-M02").salida());
        assertEquals(
                "",
                Consolidados.dato(o, "2022-M02", "AO.0002", 1, "ejecutado_fisico"),
                "a form that ends in March says nothing at the end of February");
        assertEquals(0, o.quipu("consolidar", "--periodo", "2022-A").salida());
        assertEquals("10", Consolidados.dato(o, "2022-A", "AO.0002", 3, "ejecutado_fisico"));
    }

    @Test
    void a_delivery_rewrites_its_own_workbook_and_those_that_end_with_it_or_later_and_nothing_else() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, "02", T1);
        acepta(o, "02", T2);
        assertEquals(0, o.quipu("consolidar", "--periodo", S1).salida());
        byte[] t1 = o.lee("consolidado/2022-T1_consolidado.xlsx");
        byte[] s1 = o.lee("consolidado/2022-S1_consolidado.xlsx");
        o.deja("03.xlsx", Papeles.evaluada(o.plantilla("03", T2)).guarda());
        Oficina.Respuesta r = o.quipu("procesar");
        assertEquals(0, r.salida(), r.toString());
        assertArrayEquals(t1, o.lee("consolidado/2022-T1_consolidado.xlsx"));
        assertFalse(java.util.Arrays.equals(s1, o.lee("consolidado/2022-S1_consolidado.xlsx")));
        assertEquals(
                List.of("2022-S1_consolidado.xlsx", "2022-T1_consolidado.xlsx", "2022-T2_consolidado.xlsx"),
                o.archivos("consolidado").stream()
                        .filter(a -> a.startsWith("2022-") && a.endsWith("_consolidado.xlsx"))
                        .toList());
        // Asked for again, that of the first quarter says on Pendientes with which form the months of 03 came.
        consolidate(o, List.of(S1, T1, T2));
        List<String> archivos = o.archivos("consolidado");
        consolidate(o, List.of(S1, T1, T2));
        assertEquals(archivos, o.archivos("consolidado"), "consolidating twice changes nothing");
    }

    private static void consolidate(Oficina o, List<String> periodos) {
        periodos.forEach(
                p -> assertEquals(0, o.quipu("consolidar", "--periodo", p).salida()));
    }

    /**
     * Five forms of one unit in random order, each with figures of its own: a month is what the last form in which it was
     * open says. A form has its own months open, and those before that nobody with an earlier or equal cut-off told.
     */
    @Test
    void whatever_the_order_each_month_is_what_the_last_form_that_could_say_it_says() {
        System.out.println("seed of the orders: " + SEED);
        Random azar = new Random(SEED);
        for (int vez = 0; vez < 3; vez++) {
            Oficina o = Aprobada.en(raiz.resolve("orden " + vez));
            List<String> orden = new ArrayList<>(List.of("2022-M01", "2022-M03", T1, "2022-M05", T2));
            java.util.Collections.shuffle(orden, azar);
            Map<Integer, Integer> dichos = new HashMap<>();
            Map<String, int[]> formas = new HashMap<>();
            for (String periodo : orden) {
                Periodo p = Periodo.parse(periodo).orElseThrow();
                Lapiz lapiz = Papeles.evaluada(o.plantilla("02", periodo));
                int[] suyos = new int[13];
                for (int mes = 1; mes <= p.mesFinal(); mes++) {
                    int m = mes;
                    boolean told = formas.entrySet().stream()
                            .anyMatch(
                                    f -> Periodo.parse(f.getKey()).orElseThrow().mesFinal() <= p.mesFinal()
                                            && f.getValue()[m] > 0);
                    boolean open = mes >= p.mesInicial() || !told;
                    String caso = "order " + orden + " of seed " + SEED + ", " + periodo + " month " + mes;
                    String columna = "ejecutado_%02d".formatted(mes);
                    assertEquals(!open, lapiz.bloqueada(FISICA, "AO.0002", columna), caso);
                    if (open) {
                        suyos[mes] = 10 + azar.nextInt(80);
                        lapiz.escribe(FISICA, "AO.0002", columna, suyos[mes]);
                        dichos.put(mes, suyos[mes]);
                    }
                }
                formas.put(periodo, suyos);
                if (lapiz.libro().getSheet("Factores") != null) {
                    lapiz.escribe("Factores", "AO.0002", "factores_contribuyeron", "Más demanda");
                    lapiz.escribe("Factores", "AO.0002", "medio_verificacion", "Informe");
                }
                Oficina.Respuesta r = o.entrega(periodo + ".xlsx", lapiz.guarda());
                assertEquals("aceptado", r.veredicto(), r.out());
            }
            for (int mes = 1; mes <= 6; mes++) {
                assertEquals(
                        String.valueOf(dichos.get(mes)),
                        Consolidados.dato(o, T2, "AO.0002", mes, "ejecutado_fisico"),
                        "order " + orden + " of seed " + SEED + ", month " + mes);
            }
        }
    }
}
