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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A later form puts right the months that nobody told, cell by cell, and no other. */
final class RegularizacionTest {
    private static final int BANDA = 4;

    @TempDir
    Path raiz;

    private static Oficina conSinReporte(Path raiz) {
        Oficina o = Aprobada.en(raiz);
        Oficina.Respuesta r = o.entrega(
                "t1.xlsx",
                Papeles.evaluada(o.plantilla("02", T1))
                        .escribe(FISICA, "AO.0002", "ejecutado_02", "SR")
                        .escribe(FISICA, "AO.0003", "ejecutado_02", "NA")
                        .escribe("Factores", "AO.0002", "motivo_sr", "Sin equipo")
                        .escribe("Factores", "AO.0003", "motivo_sr", "Era feriado largo")
                        .escribe("Factores", "AO.0002", "factores_dificultaron", "Sin equipo")
                        .escribe("Factores", "AO.0002", "causa", "personal")
                        .escribe("Factores", "AO.0002", "tipo_desviacion", "cantidad")
                        .escribe("Factores", "AO.0002", "medida_correctiva", "Comprar")
                        .escribe("Factores", "AO.0002", "responsable", "Jefe")
                        .escribe("Factores", "AO.0002", "plazo", java.time.LocalDate.of(2022, 6, 30))
                        .guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        return o;
    }

    @Test
    void only_the_month_said_not_to_be_known_is_open_and_says_so() {
        Oficina o = conSinReporte(raiz);
        try (Lapiz t2 = new Lapiz(o.plantilla("02", T2))) {
            assertFalse(t2.bloqueada(FISICA, "AO.0002", "ejecutado_02"));
            assertEquals("SR", t2.lee(FISICA, "AO.0002", "ejecutado_02"));
            assertTrue(t2.bloqueada(FISICA, "AO.0003", "ejecutado_02"), "NA is told");
            assertTrue(t2.bloqueada(FISICA, "AO.0002", "ejecutado_01"));
            assertTrue(t2.bloqueada(FINANCIERA, "AO.0002", "devengado_02"));
            int columna = t2.celda(FISICA, "AO.0002", "ejecutado_02").getColumnIndex();
            assertEquals(
                    "Regul.",
                    t2.libro().getSheet(FISICA).getRow(BANDA).getCell(columna).getStringCellValue());
            String nota = t2.libro()
                    .getSheet(FISICA)
                    .getRow(BANDA + 2)
                    .getCell(columna)
                    .getCellComment()
                    .getString()
                    .getString();
            assertTrue(nota.startsWith("Regularización"), nota);
            assertEquals(
                    "Ejecutado",
                    t2.libro()
                            .getSheet(FISICA)
                            .getRow(BANDA)
                            .getCell(columna + 1)
                            .getStringCellValue());
        }
    }

    @Test
    void what_is_put_right_counts_in_its_month_and_is_listed() {
        Oficina o = conSinReporte(raiz);
        Oficina.Respuesta r = o.entrega(
                "t2.xlsx",
                Papeles.evaluada(o.plantilla("02", T2))
                        .escribe(FISICA, "AO.0002", "ejecutado_02", 9)
                        .escribe("Factores", "AO.0003", "motivo_sr", "Era feriado largo")
                        .escribe("Compromisos", "2022-T1.AO.0002", "cumplida", "SI")
                        .escribe("Compromisos", "2022-T1.AO.0002", "evidencia", "Orden de compra 7")
                        .guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals("9", Consolidados.dato(o, T2, "AO.0002", 2, "ejecutado_fisico"));
        assertEquals(List.of("AO.0002 feb Ejecutado no reportó -> 9"), SeguimientoMensualTest.rectified(o, T2));
        assertEquals("", Consolidados.dato(o, T1, "AO.0002", 2, "ejecutado_fisico"), "June says nothing of March");
        try (Lapiz t3 = new Lapiz(o.plantilla("02", "2022-T3"))) {
            assertTrue(t3.bloqueada(FISICA, "AO.0002", "ejecutado_02"));
            assertEquals("9", t3.lee(FISICA, "AO.0002", "ejecutado_02"));
        }
    }

    @Test
    void a_returned_workbook_keeps_what_was_put_right_and_what_was_locked() throws java.io.IOException {
        Oficina o = conSinReporte(raiz);
        Oficina.Respuesta r = o.entrega(
                "t2.xlsx",
                Papeles.evaluada(o.plantilla("02", T2))
                        .escribe(FISICA, "AO.0002", "ejecutado_02", 9)
                        .escribe(FISICA, "AO.0002", "ejecutado_01", 77)
                        .escribe(FISICA, "AO.0002", "ejecutado_06", "muchos")
                        .escribe("Factores", "AO.0003", "motivo_sr", "Era feriado largo")
                        .escribe("Compromisos", "2022-T1.AO.0002", "cumplida", "SI")
                        .escribe("Compromisos", "2022-T1.AO.0002", "evidencia", "Orden de compra 7")
                        .guarda());
        assertEquals("observado", r.veredicto(), r.out());
        assertTrue(r.codigos().contains("PLA-006"), r.out());
        String devuelto = o.registro(T2).get(0).dictamen().devuelto().orElseThrow();
        byte[] libro = java.nio.file.Files.readAllBytes(raiz.resolve(devuelto));
        try (Lapiz vuelta = new Lapiz(libro)) {
            assertEquals("9", vuelta.lee(FISICA, "AO.0002", "ejecutado_02"));
            assertFalse(vuelta.bloqueada(FISICA, "AO.0002", "ejecutado_02"));
            assertEquals("10", vuelta.lee(FISICA, "AO.0002", "ejecutado_01"));
            assertTrue(vuelta.bloqueada(FISICA, "AO.0002", "ejecutado_01"));
        }
        Oficina.Respuesta otra = o.entrega(
                "t2.xlsx",
                new Lapiz(libro).escribe(FISICA, "AO.0002", "ejecutado_06", 10).guarda());
        assertEquals("aceptado", otra.veredicto(), otra.out());
        assertEquals("9", Consolidados.dato(o, T2, "AO.0002", 2, "ejecutado_fisico"));
    }

    @Test
    void who_was_silent_in_the_last_quarter_keeps_the_nine_months_it_told() {
        Oficina o = Aprobada.en(raiz);
        assertEquals(
                "aceptado",
                o.entrega(
                                "t3.xlsx",
                                Papeles.evaluada(o.plantilla("02", "2022-T3")).guarda())
                        .veredicto());
        assertEquals(0, o.quipu("consolidar", "--periodo", "2022-T4").salida());
        assertEquals("10", Consolidados.dato(o, "2022-T4", "AO.0002", 9, "ejecutado_fisico"));
        assertEquals("", Consolidados.dato(o, "2022-T4", "AO.0002", 10, "ejecutado_fisico"));
        assertEquals("sin_dato", Consolidados.dato(o, "2022-T4", "AO.0002", 10, "situacion_ejecutado"));
        assertTrue(Consolidados.dato(o, "2022-T4", "AO.0002", 9, "archivo").contains("2022-T3"));
        assertTrue(
                Consolidados.celdas(o, "2022-T4").containsValue("parcial (faltan oct-dic)"),
                "nothing says what is missing");
        assertTrue(o.quipu("pendientes", "--periodo", "2022-T4").out().contains("02 "), "its T4 is still owed");
    }

    @Test
    void a_month_without_goal_that_an_earlier_quarter_left_blank_stays_with_the_form_that_told_it() {
        Oficina o = sinMetaEnFebrero(raiz);
        Lapiz t2 = Papeles.evaluada(o.plantilla("02", T2)).escribe(FINANCIERA, "AO.0002", "devengado_02", 500);
        assertEquals("aceptado", o.entrega("t2.xlsx", t2.guarda()).veredicto());
        Lapiz t1 = Papeles.evaluada(o.plantilla("02", T1)).escribe(FINANCIERA, "AO.0002", "devengado_02", null);
        assertEquals("aceptado", o.entrega("t1.xlsx", t1.guarda()).veredicto());

        Lapiz otra = new Lapiz(o.plantilla("02", T2));
        assertFalse(otra.bloqueada(FINANCIERA, "AO.0002", "devengado_02"));
        assertEquals("500", otra.lee(FINANCIERA, "AO.0002", "devengado_02"));
        Oficina.Respuesta r = o.entrega(
                "t2.xlsx", otra.escribe(FISICA, "AO.0002", "ejecutado_06", 9).guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals("500", Consolidados.dato(o, T2, "AO.0002", 2, "devengado_soles"));
    }

    private static Oficina sinMetaEnFebrero(Path raiz) {
        Oficina o = Oficina.con(raiz, Entidad.dePrueba());
        o.deja(
                "2021-03-25/02.xlsx",
                new Lapiz(Papeles.formulacion(o.plantilla("02", "2022"), "02/AEI.01.02"))
                        .escribe("Programación financiera", "1", "soles_02", null)
                        .guarda());
        o.deja("2021-03-25/01.xlsx", Papeles.formulacion(o.plantilla("01", "2022"), "01/AEI.01.01"));
        o.deja("2021-03-25/03.xlsx", Papeles.formulacion(o.plantilla("03", "2022"), "03/AEI.02.01"));
        assertEquals(0, o.quipu("procesar").salida());
        assertEquals(0, o.quipu("aprobar", "--ejercicio", "2022").salida());
        return o;
    }
}
