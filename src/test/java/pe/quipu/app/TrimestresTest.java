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

/** What a quarter already said is not asked again, and cannot be changed in the next one. */
final class TrimestresTest {
    @TempDir
    Path raiz;

    @Test
    void months_of_an_accepted_quarter_come_written_and_locked() {
        Oficina o = Aprobada.en(raiz);
        o.entrega(
                "02.xlsx",
                Papeles.evaluada(o.plantilla("02", T1))
                        .escribe(FISICA, "AO.0002", "ejecutado_02", 11)
                        .guarda());
        try (Lapiz segundo = new Lapiz(o.plantilla("02", T2))) {
            assertEquals("11", segundo.lee(FISICA, "AO.0002", "ejecutado_02"));
            assertEquals("1000.5", segundo.lee(FINANCIERA, "AO.0003", "devengado_03"));
            for (int mes = 1; mes <= 6; mes++) {
                assertEquals(mes <= 3, segundo.bloqueada(FISICA, "AO.0002", "ejecutado_0" + mes), "month " + mes);
                assertEquals(mes <= 3, segundo.bloqueada(FINANCIERA, "AO.0002", "devengado_0" + mes), "month " + mes);
            }
            assertFalse(segundo.tiene(FISICA, "ejecutado_07"));
        }
    }

    @Test
    void months_of_a_quarter_that_was_not_accepted_stay_open() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("02.xlsx", new Lapiz(o.plantilla("02", T1)).guarda());
        try (Lapiz segundo = new Lapiz(o.plantilla("02", T2))) {
            assertFalse(segundo.bloqueada(FISICA, "AO.0002", "ejecutado_01"));
            assertEquals("", segundo.lee(FISICA, "AO.0002", "ejecutado_01"));
        }
    }

    @Test
    void what_was_accepted_counts_even_if_the_next_workbook_says_otherwise() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("02.xlsx", Papeles.evaluada(o.plantilla("02", T1)).guarda());
        Oficina.Respuesta r = o.entrega(
                "02.xlsx",
                Papeles.evaluada(o.plantilla("02", T2))
                        .escribe(FISICA, "AO.0002", "ejecutado_02", 4)
                        .guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals(List.of("PLA-006"), r.codigos());
        assertEquals("10", Consolidados.dato(o, T2, "AO.0002", 2, "ejecutado_fisico"));
        assertEquals("10", Consolidados.dato(o, T2, "AO.0002", 6, "ejecutado_fisico"));
    }

    @Test
    void an_activity_that_came_later_with_the_plan_still_can_be_filled_in() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T1)).guarda());
        Lapiz mas = new Lapiz(o.plantilla("01", "2022"));
        o.entrega("01f.xlsx", Papeles.formulacion(mas.guarda(), "01/AEI.01.01", "01/AEI.01.02"));
        assertEquals(0, o.quipu("aprobar", "--ejercicio", "2022").salida());
        byte[] plantilla = o.plantilla("01", T2);
        try (Lapiz segundo = new Lapiz(plantilla)) {
            assertEquals(List.of("AO.0001", "AO.0006"), segundo.filas(FISICA));
            assertEquals("10", segundo.lee(FISICA, "AO.0001", "ejecutado_01"));
            assertFalse(segundo.bloqueada(FISICA, "AO.0006", "ejecutado_01"));
        }
        Oficina.Respuesta r = o.entrega("01.xlsx", Papeles.evaluada(plantilla).guarda());
        assertTrue(r.veredicto().equals("aceptado"), r.out());
    }
}
