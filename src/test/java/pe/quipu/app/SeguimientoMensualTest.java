package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FINANCIERA;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T2;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The monthly follow-up beside the quarterly evaluation, and a month that both tell. */
final class SeguimientoMensualTest {
    private static final String M01 = "2022-M01";
    private static final String M02 = "2022-M02";
    private static final String M03 = "2022-M03";

    @TempDir
    Path raiz;

    private static Lapiz lleno(Oficina o, String unidad, String periodo) {
        return Papeles.evaluada(o.plantilla(unidad, periodo));
    }

    private static void acepta(Oficina o, Lapiz lapiz) {
        Oficina.Respuesta r = o.entrega("libro.xlsx", lapiz.guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
    }

    @Test
    void art_12_a_month_asks_for_what_was_done_and_for_nothing_else() {
        Oficina o = Aprobada.en(raiz);
        try (Lapiz mes = new Lapiz(o.plantilla("02", "2022-M07"))) {
            List<String> hojas = IntStream.range(0, mes.libro().getNumberOfSheets())
                    .filter(i -> !mes.libro().isSheetHidden(i) && !mes.libro().isSheetVeryHidden(i))
                    .mapToObj(mes.libro()::getSheetName)
                    .toList();
            assertEquals(
                    List.of("Carátula", "Instrucciones", FISICA, FINANCIERA, "Motivos", "Verificación", "Notas"),
                    hojas);
            assertTrue(mes.tiene(FISICA, "ejecutado_07"));
            assertFalse(mes.tiene(FISICA, "ejecutado_08"));
        }
    }

    @Test
    void a_month_far_below_its_goal_needs_no_factors_until_the_quarter() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, lleno(o, "02", M01).escribe(FISICA, "AO.0002", "ejecutado_01", 1));
        Oficina.Respuesta r = o.entrega("t1.xlsx", lleno(o, "02", T1).guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        Oficina.Respuesta bajo = o.entrega(
                "t1.xlsx",
                lleno(o, "02", T1).escribe(FISICA, "AO.0002", "ejecutado_03", 1).guarda());
        assertEquals("observado", bajo.veredicto());
        assertTrue(bajo.codigos().contains("AVA-001"), bajo.out());
    }

    @Test
    void what_is_not_known_or_does_not_apply_needs_its_reason_every_month() {
        Oficina o = Aprobada.en(raiz);
        Lapiz sin = lleno(o, "02", M01).escribe(FISICA, "AO.0002", "ejecutado_01", "SR");
        Oficina.Respuesta r = o.entrega("m.xlsx", sin.guarda());
        assertEquals("observado", r.veredicto());
        assertEquals(List.of("FIL-020"), r.codigos());
        acepta(
                o,
                lleno(o, "02", M01)
                        .escribe(FISICA, "AO.0002", "ejecutado_01", "SR")
                        .escribe("Motivos", "AO.0002", "motivo_sr", "Se malogró el equipo"));
    }

    @Test
    void a_reason_once_accepted_comes_written_while_its_month_is_told_again_and_another_one_needs_its_own() {
        Oficina o = Aprobada.en(raiz);
        acepta(
                o,
                lleno(o, "02", M01)
                        .escribe(FISICA, "AO.0002", "ejecutado_01", "SR")
                        .escribe("Motivos", "AO.0002", "motivo_sr", "Se malogró el equipo"));
        for (String periodo : List.of(M02, M03)) {
            Lapiz mes = lleno(o, "02", periodo).escribe(FISICA, "AO.0002", "ejecutado_01", "SR");
            assertEquals("Se malogró el equipo", mes.lee("Motivos", "AO.0002", "motivo_sr"));
            assertEquals("", mes.lee("Motivos", "AO.0003", "motivo_sr"));
            assertFalse(mes.bloqueada("Motivos", "AO.0002", "motivo_sr"));
            acepta(o, mes);
        }
        try (Lapiz trimestre = new Lapiz(o.plantilla("02", T1))) {
            assertEquals("Se malogró el equipo", trimestre.lee("Factores", "AO.0002", "motivo_sr"));
        }
        Lapiz abril = lleno(o, "02", "2022-M04").escribe(FISICA, "AO.0002", "ejecutado_01", "SR");
        Oficina.Respuesta r = o.entrega(
                "m.xlsx", abril.escribe(FISICA, "AO.0003", "ejecutado_04", "SR").guarda());
        assertEquals(List.of("FIL-020"), r.codigos(), r.out());
        acepta(o, lleno(o, "02", "2022-M04").escribe(FISICA, "AO.0002", "ejecutado_01", 9));
        try (Lapiz mayo = new Lapiz(o.plantilla("02", "2022-M05"))) {
            assertEquals("", mayo.lee("Motivos", "AO.0002", "motivo_sr"), "nothing is left to give a reason for");
        }
    }

    @Test
    void an_unfilled_form_only_lacks_being_filled_in() {
        Oficina o = Aprobada.en(raiz);
        acepta(
                o,
                lleno(o, "02", M01)
                        .escribe(FISICA, "AO.0002", "ejecutado_01", "SR")
                        .escribe("Motivos", "AO.0002", "motivo_sr", "Sin equipo"));
        for (String periodo : List.of(M02, M03, T1, T2, "2022-S1", "2022-A")) {
            Oficina.Respuesta r = o.quipu(
                    "validar",
                    "--json",
                    write(o, periodo, o.plantilla("02", periodo)).toString());
            Set<String> codigos = new TreeSet<>(r.codigos());
            codigos.removeAll(Set.of("FIL-005", "FIL-018", "FIL-020", "AVA-021"));
            assertEquals(Set.of(), codigos, periodo + " " + r.out());
        }
    }

    private Path write(Oficina o, String nombre, byte[] libro) {
        try {
            return java.nio.file.Files.write(raiz.resolve(nombre + "_prueba.xlsx"), libro);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void months_told_come_locked_in_the_next_month_and_open_in_their_own_quarter() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, lleno(o, "02", M01).escribe(FISICA, "AO.0002", "ejecutado_01", 11));
        try (Lapiz segundo = new Lapiz(o.plantilla("02", M02))) {
            assertTrue(segundo.bloqueada(FISICA, "AO.0002", "ejecutado_01"));
            assertEquals("11", segundo.lee(FISICA, "AO.0002", "ejecutado_01"));
            assertFalse(segundo.bloqueada(FISICA, "AO.0002", "ejecutado_02"));
        }
        try (Lapiz trimestre = new Lapiz(o.plantilla("02", T1))) {
            assertEquals("11", trimestre.lee(FISICA, "AO.0002", "ejecutado_01"));
            assertFalse(trimestre.bloqueada(FISICA, "AO.0002", "ejecutado_01"));
        }
    }

    @Test
    void a_month_accepted_in_both_is_what_the_later_one_says_and_the_change_is_listed() {
        Oficina o = Aprobada.en(raiz.resolve("mes primero"));
        acepta(o, lleno(o, "02", M03).escribe(FISICA, "AO.0002", "ejecutado_03", 12));
        acepta(o, lleno(o, "02", T1).escribe(FISICA, "AO.0002", "ejecutado_03", 10));
        assertEquals("10", Consolidados.dato(o, T1, "AO.0002", 3, "ejecutado_fisico"));
        assertEquals(List.of("AO.0002 mar Ejecutado 12 -> 10"), rectified(o, T1));

        Oficina alReves = Aprobada.en(raiz.resolve("trimestre primero"));
        acepta(alReves, lleno(alReves, "02", T1));
        acepta(alReves, lleno(alReves, "02", M03).escribe(FISICA, "AO.0002", "ejecutado_03", 12));
        assertEquals("12", Consolidados.dato(alReves, T1, "AO.0002", 3, "ejecutado_fisico"));
        assertEquals(List.of("AO.0002 mar Ejecutado 10 -> 12"), rectified(alReves, T1));
    }

    @Test
    void a_month_told_twice_the_same_is_no_change() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, lleno(o, "02", M03));
        acepta(o, lleno(o, "02", T1));
        acepta(o, lleno(o, "02", T2));
        assertEquals(List.of(), rectified(o, T2));
    }

    @Test
    void a_round_that_corrects_a_figure_is_listed_too_and_reaches_the_later_quarter() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, lleno(o, "02", T1));
        acepta(o, lleno(o, "02", T2));
        acepta(o, lleno(o, "02", T1).escribe(FINANCIERA, "AO.0003", "devengado_02", 999.99));
        assertEquals("999.99", Consolidados.dato(o, T1, "AO.0003", 2, "devengado_soles"));
        assertEquals("999.99", Consolidados.dato(o, T2, "AO.0003", 2, "devengado_soles"));
        assertEquals(List.of("AO.0003 feb Devengado S/ 1000.5 -> 999.99"), rectified(o, T2));
        Lapiz antes = new Lapiz(o.lee("consolidado/2022-T2_consolidado.xlsx"));
        Sheet hoja = antes.libro().getSheet("Rectificaciones");
        String de = hoja.getRow(6).getCell(7).getHyperlink().getAddress();
        String a = hoja.getRow(6).getCell(9).getHyperlink().getAddress();
        assertTrue(de.contains("02_2022-T1_r1_") && de.contains("Evaluación financiera"), de);
        assertTrue(a.contains("02_2022-T1_r2_"), a);
        antes.close();
    }

    static List<String> rectified(Oficina o, String periodo) {
        var hoja = Consolidados.leido(o, periodo).hoja("Rectificaciones").orElseThrow();
        return hoja.filas().tailSet(7).stream()
                .map(f -> List.of(0, 4, 5, 6, 8).stream()
                        .map(c -> hoja.celda(f, c).valor().mostrado())
                        .toList())
                .filter(c -> !c.get(0).isEmpty())
                .map(c -> String.join(" ", c.subList(0, 4)) + " -> " + c.get(4))
                .toList();
    }
}
