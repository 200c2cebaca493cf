package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T4;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a paper was received, until when it could be, and who is missing. */
final class PlazosTest {
    @TempDir
    Path raiz;

    private static Entidad conPlazos(String inhabil) {
        return Entidad.dePrueba()
                .parametro("inhabil", inhabil)
                .fila("plazos", "periodo", T4, "fecha_limite", LocalDate.of(2023, 1, 13))
                .fila("feriados", "fecha", LocalDate.of(2023, 1, 13), "motivo", "Aniversario")
                .fila("prorrogas", "periodo", T4, "unidad", "03", "fecha_limite", LocalDate.of(2023, 1, 20))
                .celda("prorrogas", 1, "documento", "Memorando 7");
    }

    /** 13/01/2023 is a Friday and a holiday: the next working day is Monday 16. */
    @ParameterizedTest
    @CsvSource({
        "se mantiene,       02, 2023-01-12, -1",
        "se mantiene,       02, 2023-01-16, 3",
        "pasa al siguiente, 02, 2023-01-16, 0",
        "pasa al siguiente, 02, 2023-01-18, 2",
        "se mantiene,       03, 2023-01-20, 0",
        "se mantiene,       03, 2023-01-25, 5",
    })
    void the_folder_says_the_day_of_reception_and_days_late_follow(
            String inhabil, String unidad, String recibido, int dias) {
        Oficina o = Aprobada.en(raiz, conPlazos(inhabil));
        o.hoy = "2023-02-01";
        Oficina.Respuesta r = o.entrega(
                recibido + "/" + unidad + ".xlsx",
                Papeles.evaluada(o.plantilla(unidad, T4)).guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        var asiento = o.registro(T4).get(0);
        assertEquals(LocalDate.parse(recibido), asiento.recibo().recepcion().orElseThrow());
        assertEquals(dias, asiento.dictamen().diasTarde().orElseThrow());
    }

    @Test
    void who_has_not_delivered_is_listed_with_the_days_of_delay() {
        Oficina o = Aprobada.en(raiz, conPlazos("se mantiene"));
        o.hoy = "2023-01-15";
        o.entrega("02.xlsx", Papeles.evaluada(o.plantilla("02", T4)).guarda());
        o.entrega(
                "03.xlsx",
                Papeles.evaluada(o.plantilla("03", T4))
                        .escribe(Papeles.FISICA, "AO.0004", "ejecutado_01", "x")
                        .guarda());
        Oficina.Respuesta r = o.quipu("pendientes", "--periodo", T4, "--json");
        assertEquals(0, r.salida());
        assertEquals("01 no_entrego 2", told(r.json(), 0));
        assertEquals("03 observado -5", told(r.json(), 1));
        assertEquals(2, r.json().get("pendientes").size());
        assertEquals(4, o.quipu("pendientes", "--periodo", T4, "--estricto").salida());
        String dicho = o.quipu("pendientes", "--periodo", T4).out();
        assertTrue(dicho.contains("2 días tarde") && dicho.contains("Faltan 2 de 3 unidades"), dicho);
        assertTrue(StreamSupport.stream(r.json().get("pendientes").spliterator(), false)
                .noneMatch(p -> p.get("unidad").asText().equals("03.01")));
    }

    private static String told(JsonNode documento, int n) {
        JsonNode p = documento.get("pendientes").get(n);
        return p.get("unidad").asText() + " " + p.get("situacion").asText() + " "
                + p.get("dias_tarde").asInt();
    }

    @Test
    void when_nobody_is_missing_strictness_has_nothing_to_say() {
        Oficina o = Aprobada.en(raiz);
        assertEquals(0, o.quipu("pendientes", "--periodo", "2022", "--estricto").salida());
        assertEquals(4, o.quipu("pendientes", "--periodo", T4, "--estricto").salida());
    }

    /** Nobody waits for it, and it dies if nobody hands it back. */
    @Test
    void a_correction_that_was_returned_is_told_while_the_accepted_one_counts() {
        Oficina o = Aprobada.en(raiz);
        Lapiz bien = Papeles.evaluada(o.plantilla("02", T4));
        assertEquals("aceptado", o.entrega("02.xlsx", bien.guarda()).veredicto());
        Oficina.Respuesta r = o.entrega(
                "02.xlsx",
                Papeles.evaluada(o.plantilla("02", T4))
                        .escribe(Papeles.FISICA, "AO.0002", "ejecutado_10", "x")
                        .guarda());
        assertEquals("observado", r.veredicto());
        String devuelto = r.archivo(0).get("devuelto").asText();
        assertTrue(new String(o.lee(devuelto.replace(".xlsx", ".txt")), java.nio.charset.StandardCharsets.UTF_8)
                .contains("Mientras tanto vale su entrega n.º 1, ya aceptada."));
        assertTrue(o.quipu("pendientes", "--periodo", T4)
                .out()
                .contains("Además, vale lo aceptado pero se devolvió una corrección que no ha vuelto:\n"
                        + "  02           " + devuelto + "\n"));
        assertEquals(
                "[\"02\"]",
                o.quipu("pendientes", "--periodo", T4, "--json")
                        .json()
                        .get("correcciones_devueltas")
                        .toString());
        assertTrue(Consolidados.celdas(o, T4).values().stream()
                .anyMatch(c -> c.contains("después envió una corrección con errores")));

        assertEquals(
                "aceptado",
                o.entrega(
                                "02.xlsx",
                                Papeles.evaluada(o.plantilla("02", T4))
                                        .escribe(Papeles.FISICA, "AO.0002", "ejecutado_10", 9)
                                        .guarda())
                        .veredicto());
        assertFalse(o.quipu("pendientes", "--periodo", T4).out().contains("Además"));
    }

    private static Entidad cerrada() {
        return Entidad.dePrueba()
                .fila("plazos", "periodo", T4, "fecha_limite", LocalDate.of(2023, 1, 13), "cerrado", "SI");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-05", "2023-02-04"})
    void who_did_not_deliver_for_a_closed_period_is_late_no_more_and_is_asked_for_nothing(String hoy) {
        Oficina o = Aprobada.en(raiz);
        o.entrega("02.xlsx", Papeles.evaluada(o.plantilla("02", T4)).guarda());
        o.entidad(cerrada());
        o.hoy = hoy;
        Oficina.Respuesta r = o.quipu("pendientes", "--periodo", T4);
        assertEquals(0, r.salida());
        assertEquals(
                "  01           ◌ No entregó   cerrado          Alcaldía\n"
                        + "  03           ◌ No entregó   cerrado          Servicios\n"
                        + "Faltan 2 de 3 unidades. El periodo está cerrado: lo que envíen ya no se recibe.\n",
                r.out());
        JsonNode json = o.quipu("pendientes", "--periodo", T4, "--json").json();
        assertTrue(json.get("cerrado").asBoolean());
        assertEquals(2, json.get("pendientes").size());
        o.quipu("consolidar", "--periodo", T4);
        List<String> hoja = Consolidados.celdas(o, T4).entrySet().stream()
                .filter(c -> c.getKey().startsWith("Pendientes!"))
                .map(Map.Entry::getValue)
                .toList();
        assertEquals(2, Collections.frequency(hoja, "cerrado"), hoja.toString());
        assertEquals(
                2,
                Collections.frequency(
                        hoja,
                        "Nada: el periodo está cerrado y lo que llegue ya no se recibe. Para recibirlo, borre el SI de"
                                + " «Cerrado» en Plazos."),
                hoja.toString());
        assertTrue(hoja.stream().noneMatch(c -> c.contains("plazo vence")), hoja.toString());
        String estado = o.quipu("estado").out();
        assertTrue(estado.contains("Periodo 2022-T4 (cerrado): aceptadas 1, por corregir 0, sin entregar 2\n"), estado);
    }

    @Test
    void a_period_that_is_open_says_so_in_the_document_of_pendientes() {
        Oficina o = Aprobada.en(raiz);
        assertTrue(!o.quipu("pendientes", "--periodo", T4, "--json")
                .json()
                .get("cerrado")
                .asBoolean());
    }
}
