package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T4;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook comes and goes between the unit and the office until it is accepted, and never undoes a newer one. */
final class CicloDeEntregasTest {
    @TempDir
    Path raiz;

    private byte[] buena(Oficina o) {
        return Papeles.evaluada(o.plantilla("02", T4)).guarda();
    }

    private byte[] mala(Oficina o) {
        return Papeles.evaluada(o.plantilla("02", T4))
                .escribe(FISICA, "AO.0002", "ejecutado_10", "12 reg.")
                .guarda();
    }

    @Test
    void a_good_workbook_is_filed_as_it_came_with_its_proof_of_reception() {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = buena(o);
        Oficina.Respuesta r = o.entrega("mi libro.xlsx", libro);
        assertEquals(0, r.salida(), r.err());
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals(List.of(), r.codigos());
        String original = r.archivo(0).get("destino").asText();
        assertArrayEquals(libro, o.lee(original));
        String constancia = new String(o.lee(r.archivo(0).get("devuelto").asText()), StandardCharsets.UTF_8);
        assertTrue(constancia.contains("mi libro.xlsx"), constancia);
        assertEquals(List.of(), o.archivos("entrada"));
        assertTrue(o.archivos("consolidado").contains("2022-T4_consolidado.xlsx"));
    }

    @Test
    void a_faulty_workbook_comes_back_and_its_correction_is_the_second_round() {
        Oficina o = Aprobada.en(raiz);
        Oficina.Respuesta primera = o.entrega("02.xlsx", mala(o));
        assertEquals(3, primera.salida());
        assertEquals("observado", primera.veredicto());
        assertEquals(List.of("FIL-001"), primera.codigos(), primera.out());
        String devuelto = primera.archivo(0).get("devuelto").asText();
        assertEquals("observado/2022-T4/02_2022-T4_OBSERVADO_r1.xlsx", devuelto);

        Lapiz lapiz = new Lapiz(o.lee(devuelto));
        assertEquals("12 reg.", lapiz.lee(FISICA, "AO.0002", "ejecutado_10"));
        assertEquals("10", lapiz.lee(FISICA, "AO.0002", "ejecutado_11"));
        lapiz.escribe(FISICA, "AO.0002", "ejecutado_10", 10);
        Oficina.Respuesta segunda = o.entrega("corregido.xlsx", lapiz.guarda());
        assertEquals("aceptado", segunda.veredicto(), segunda.out());
        assertEquals(2, segunda.archivo(0).get("ronda").asInt());
        assertTrue(segunda.archivo(0).get("destino").asText().matches("aceptado/2022-T4/02_2022-T4_r2_.{8}\\.xlsx"));
    }

    @Test
    void while_observed_the_unit_may_correct_its_own_file_instead() {
        Oficina o = Aprobada.en(raiz);
        byte[] mala = mala(o);
        o.entrega("02.xlsx", mala);
        byte[] suya =
                new Lapiz(mala).escribe(FISICA, "AO.0002", "ejecutado_10", 10).guarda();
        assertEquals("aceptado", o.entrega("02.xlsx", suya).veredicto());
    }

    @Test
    void a_repeated_file_changes_nothing() {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = buena(o);
        o.entrega("02.xlsx", libro);
        byte[] consolidado = o.lee("consolidado/2022-T4_consolidado.xlsx");
        List<String> aceptado = o.archivos("aceptado");
        List<String> consolidados = o.archivos("consolidado");
        var registro = o.registro(T4);

        o.hoy = "2023-01-09";
        Oficina.Respuesta r = o.entrega("otro nombre.xlsx", libro);
        assertEquals(0, r.salida());
        assertEquals("duplicado", r.veredicto());
        assertEquals(List.of("LIB-040"), r.codigos());
        assertTrue(
                r.archivo(0).get("observaciones").get(0).get("mensaje").asText().contains("05/01/2023"), r.out());
        assertEquals(registro, o.registro(T4));
        assertEquals(aceptado, o.archivos("aceptado"));
        assertEquals(consolidados, o.archivos("consolidado"));
        assertArrayEquals(consolidado, o.lee("consolidado/2022-T4_consolidado.xlsx"));
    }

    @Test
    void what_started_from_an_older_accepted_round_is_a_conflict() {
        Oficina o = Aprobada.en(raiz);
        byte[] primera = buena(o);
        byte[] vieja = new Lapiz(primera)
                .escribe(FISICA, "AO.0002", "ejecutado_12", 11)
                .guarda();
        o.entrega("02.xlsx", primera);
        Oficina.Respuesta r = o.entrega("02 otra.xlsx", vieja);
        assertEquals(3, r.salida());
        assertEquals("conflicto", r.veredicto());
        assertEquals(List.of("LIB-041"), r.codigos());
        assertTrue(r.archivo(0).get("destino").asText().startsWith("cuarentena/"));
        assertEquals(1, o.registro(T4).stream().filter(a -> a.vigente()).count());
    }

    @Test
    void a_template_made_after_acceptance_brings_what_was_delivered_and_replaces_it() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("02.xlsx", buena(o));
        Lapiz lapiz = new Lapiz(o.plantilla("02", T4));
        assertEquals("10", lapiz.lee(FISICA, "AO.0002", "ejecutado_12"));
        lapiz.escribe(FISICA, "AO.0002", "ejecutado_12", 11);
        Oficina.Respuesta r = o.entrega("02.xlsx", lapiz.guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals(2, r.archivo(0).get("ronda").asInt());
        assertEquals(
                List.of(false, true),
                o.registro(T4).stream().map(a -> a.vigente()).toList());
        assertFalse(o.archivos("consolidado/anteriores").isEmpty());
    }

    @Test
    void a_refused_file_is_judged_again_once_the_office_has_put_right_what_was_wrong() {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = buena(o);
        o.entidad(Entidad.dePrueba()
                .fila("plazos", "periodo", "2022-T3", "fecha_limite", java.time.LocalDate.of(2022, 10, 10)));
        assertEquals(List.of("LIB-032"), o.entrega("02.xlsx", libro).codigos());
        assertEquals("duplicado", o.entrega("02.xlsx", libro).veredicto());
        o.entidad(Entidad.dePrueba());
        assertEquals("aceptado", o.entrega("02.xlsx", libro).veredicto());
    }
}
