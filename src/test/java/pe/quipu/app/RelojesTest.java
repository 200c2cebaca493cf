package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T4;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.confiabilidad.Medida;
import pe.quipu.inbox.Asiento;

/** Whatever the clock, the language and the time zone of the machine: the same papers get the same verdicts. */
@Tag("confiabilidad")
final class RelojesTest {
    private static final String HOY = "2023-01-05";
    private static final List<String> EXPECTED = List.of(
            "ENTREGA I0.XLSX aceptado 01 2022-T4 1",
            "ENTREGA I1.XLSX observado 02 2022-T4 1",
            "ENTREGA I2.XLSX rechazado   0",
            "ENTREGA I3.XLSX duplicado 01 2022-T4 0",
            "ENTREGA I4.XLSX aceptado 02 2022-T4 2");

    @TempDir
    static Path raiz;

    private static List<byte[]> libros;
    private static Resultado expected;

    @BeforeAll
    static void deliver_on_a_plain_day() {
        libros = books();
        expected = plain("base");
    }

    /** What came of the same five deliveries. */
    private record Resultado(List<String> veredictos, List<String> mensajes, List<Map<String, String>> datos) {}

    /** Five deliveries, one pass each, of which the later ones depend on the earlier ones. */
    private static Resultado deliveries(String nombre, Function<Integer, String> hoy, Function<Integer, String> horas) {
        Oficina o = Aprobada.en(raiz.resolve(nombre));
        List<String> veredictos = new ArrayList<>();
        List<String> mensajes = new ArrayList<>();
        for (int i = 0; i < libros.size(); i++) {
            o.hoy = hoy.apply(i);
            String archivo = "ENTREGA I" + i + ".XLSX";
            o.deja(archivo, libros.get(i));
            age(o.raiz.resolve("entrada").resolve(archivo), horas.apply(i));
            Oficina.Respuesta r = o.quipu("procesar", "--json");
            JsonNode a = r.archivo(0);
            veredictos.add(String.join(
                    " ",
                    a.get("archivo").asText(),
                    a.get("veredicto").asText(),
                    a.get("unidad").asText(),
                    a.get("periodo").asText(),
                    a.get("ronda").asText()));
            a.get("observaciones").forEach(x -> mensajes.add(x.toString()));
        }
        assertEquals(List.of(), o.archivos("entrada"), nombre);
        assertEquals(EXPECTED, veredictos, nombre + mensajes);
        assertEquals(
                List.of("ENTREGA I0.XLSX", "ENTREGA I1.XLSX", "ENTREGA I4.XLSX"),
                o.registro(T4).stream().map(a -> a.recibo().archivo()).toList(),
                "the order of the register is the order of arrival");
        assertEquals(
                List.of("ENTREGA I0.XLSX", "ENTREGA I4.XLSX"),
                o.registro(T4).stream()
                        .filter(Asiento::vigente)
                        .map(a -> a.recibo().archivo())
                        .toList());
        return new Resultado(veredictos, mensajes, Consolidados.datos(o, T4));
    }

    /** Made once: two workbooks saved at two moments are not the same bytes. */
    private static List<byte[]> books() {
        Oficina o = Aprobada.en(raiz.resolve("unidades"));
        byte[] primero = Papeles.evaluada(o.plantilla("01", T4)).guarda();
        return List.of(
                primero,
                Papeles.evaluada(o.plantilla("02", T4))
                        .escribe(FISICA, "AO.0002", "ejecutado_10", "12 reg.")
                        .guarda(),
                "Iİıi nota".getBytes(StandardCharsets.UTF_8),
                primero,
                Papeles.evaluada(o.plantilla("02", T4)).guarda());
    }

    private static void age(Path archivo, String hora) {
        try {
            Files.setLastModifiedTime(archivo, FileTime.from(Instant.parse(hora)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resultado plain(String nombre) {
        return deliveries(nombre, i -> HOY, i -> "2023-01-05T15:00:0" + i + "Z");
    }

    @Test
    void languages_and_time_zones_change_no_verdict_no_message_and_no_figure() {
        List<Locale> languages = List.of(new Locale("es", "PE"), new Locale("tr", "TR"), Locale.ROOT);
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> zones = List.of("America/Lima", "Asia/Tokyo", "UTC");
        int combinations = 0;
        try {
            for (int i = 0; i < Medida.cuantos(3, 9); i++) {
                Locale.setDefault(languages.get(i % 3));
                TimeZone.setDefault(TimeZone.getTimeZone(zones.get((i + i / 3) % 3)));
                assertEquals(expected, plain("caso" + i), Locale.getDefault() + " " + TimeZone.getDefault());
                combinations++;
            }
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
        Medida.tell("intake", "idiomas y zonas con los mismos veredictos", combinations);
    }

    @Test
    void clocks_set_back_and_forward_change_no_verdict() {
        LocalDate hoy = LocalDate.parse(HOY);
        Map<String, Function<Integer, String>> relojes = new LinkedHashMap<>();
        relojes.put("salta", i -> hoy.plusDays(i % 2 == 0 ? 400 : -400).toString());
        relojes.put("retrocede", i -> hoy.minusDays(i < 2 ? 0 : 400).toString());
        if (Medida.larga()) {
            relojes.put("atrasado", i -> hoy.minusDays(400).toString());
            relojes.put("adelantado", i -> hoy.plusDays(400).toString());
        }
        relojes.forEach((nombre, reloj) -> deliveries(nombre, reloj, i -> "2023-01-05T15:00:00Z"));
        Medida.tell("intake", "relojes con los mismos veredictos", relojes.size());
    }

    @Test
    void the_times_that_files_say_of_themselves_change_no_verdict() {
        List<String> horas = List.of(
                "1970-01-01T00:00:00Z",
                "1601-01-01T00:00:00Z",
                "2107-12-31T23:59:58Z",
                "2038-01-19T03:14:08Z",
                "2023-01-05T15:00:00Z");
        assertEquals(expected, deliveries("horas", i -> HOY, horas::get));
    }
}
