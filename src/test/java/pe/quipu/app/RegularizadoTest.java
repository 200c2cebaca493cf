package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T2;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter nobody delivered whose months came in the form of the next one. */
final class RegularizadoTest {
    @TempDir
    Path raiz;

    private static String pendientes(Oficina o) {
        return o.quipu("pendientes", "--periodo", T1)
                .out()
                .lines()
                .filter(l -> l.strip().startsWith("02 "))
                .findFirst()
                .orElseThrow();
    }

    private static void acepta(Oficina o, Lapiz lapiz) {
        Oficina.Respuesta r = o.entrega("02.xlsx", lapiz.guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
    }

    @Test
    void who_told_a_quarter_in_the_next_one_is_told_apart_from_who_told_nothing() {
        Oficina o = Aprobada.en(raiz);
        assertFalse(pendientes(o).contains("llegaron"), pendientes(o));
        acepta(o, Papeles.evaluada(o.plantilla("02", T2)));
        assertTrue(pendientes(o).endsWith("Planeamiento (sus meses llegaron con 2022-T2)"), pendientes(o));
        assertEquals(0, o.quipu("consolidar", "--periodo", T1).salida());
        assertTrue(
                Consolidados.celdas(o, T1).entrySet().stream()
                        .filter(c -> c.getKey().startsWith("Pendientes"))
                        .anyMatch(c -> c.getValue().endsWith(" Sus meses llegaron con 2022-T2.")),
                Consolidados.celdas(o, T1).toString());
        acepta(o, Papeles.evaluada(o.plantilla("02", T1)));
        assertFalse(o.quipu("pendientes", "--periodo", T1).out().contains("llegaron"));
    }

    @Test
    void a_month_that_nobody_knows_did_not_come() {
        Oficina o = Aprobada.en(raiz);
        Lapiz lapiz = Papeles.evaluada(o.plantilla("02", T2)).escribe(FISICA, "AO.0002", "ejecutado_02", "SR");
        lapiz.escribe("Factores", "AO.0002", "motivo_sr", "Sin equipo");
        for (String[] dice : new String[][] {
            {"factores_dificultaron", "Sin equipo"},
            {"causa", "personal"},
            {"tipo_desviacion", "cantidad"},
            {"medida_correctiva", "Comprar"},
            {"responsable", "Jefe"}
        }) {
            lapiz.escribe("Factores", "AO.0002", dice[0], dice[1]);
        }
        acepta(o, lapiz.escribe("Factores", "AO.0002", "plazo", java.time.LocalDate.of(2022, 9, 30)));
        assertFalse(pendientes(o).contains("llegaron"), pendientes(o));
    }
}
