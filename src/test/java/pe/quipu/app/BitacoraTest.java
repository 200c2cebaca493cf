package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import pe.quipu.confiabilidad.Medida;
import pe.quipu.plan.Periodo;

/** The log as the program ships it: what others wrote forges no line of it, and it does not fill the disk. */
@Tag("confiabilidad")
final class BitacoraTest {
    private static final String LINEA = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d (INFO |WARN |ERROR) .*";
    private static final String FALSA = "2023-01-10 10:00:00 INFO  entrega 7 · aceptado";
    private static final long MEGA = 1L << 20;

    @TempDir
    Path raiz;

    private List<String> written(Consumer<Logger> program) throws Exception {
        LoggerContext contexto = new LoggerContext();
        contexto.setMDCAdapter(new ch.qos.logback.classic.util.LogbackMDCAdapter());
        try {
            contexto.putProperty("quipu.log", raiz.resolve("quipu.log").toString());
            JoranConfigurator lector = new JoranConfigurator();
            lector.setContext(contexto);
            lector.doConfigure(Path.of("src/main/resources/logback.xml").toFile());
            program.accept(contexto.getLogger("pe.quipu.prueba"));
        } finally {
            contexto.stop();
        }
        return Files.readAllLines(raiz.resolve("quipu.log"));
    }

    @Test
    void no_name_forges_a_line() throws Exception {
        List<String> trampas = List.of(
                "a.xlsx\n" + FALSA,
                "a.xlsx\r" + FALSA,
                "a.xlsx\u2028" + FALSA,
                "a.xlsx\u0085" + FALSA,
                "a\u202exslx.exe",
                "\u001b[2J\u0007a.xlsx",
                "{} %msg %n ${user.home}.xlsx");
        List<String> lineas = written(log -> trampas.forEach(t -> log.info("{}: llegó", t)));
        assertEquals(trampas.size(), lineas.size(), lineas.toString());
        for (String linea : lineas) {
            assertTrue(linea.matches(LINEA), linea);
            assertTrue(
                    linea.codePoints()
                            .noneMatch(c -> Character.isISOControl(c)
                                    || Character.getType(c) == Character.FORMAT
                                    || c == 0x2028),
                    linea);
        }
        assertTrue(lineas.get(6).endsWith("{} %msg %n ${user.home}.xlsx: llegó"), lineas.get(6));
    }

    @Test
    void no_name_forges_a_line_from_inside_a_stack_trace() throws Exception {
        NoSuchFileException falla = new NoSuchFileException("/x/a.xlsx\n" + FALSA);
        falla.addSuppressed(new IOException("b\r\n" + FALSA));
        List<String> lineas = written(log -> log.error("no se pudo leer", new IOException("c\n" + FALSA, falla)));
        assertTrue(lineas.get(0).matches(LINEA), lineas.get(0));
        assertTrue(lineas.size() > 3, lineas.toString());
        lineas.stream().skip(1).forEach(l -> assertTrue(l.matches("(\t|    ).*"), l));
    }

    @Test
    void a_line_is_bounded_whatever_it_tells() throws Exception {
        List<String> lineas = written(log -> log.info("{}", "ñ".repeat(1_000_000)));
        assertEquals(1, lineas.size());
        assertTrue(lineas.get(0).length() <= 2_100, String.valueOf(lineas.get(0).length()));
    }

    @Test
    void years_of_lines_take_no_more_than_a_bounded_place() throws Exception {
        int megas = Medida.cuantos(12, 120);
        String mucho = "x".repeat(1_900);
        written(log -> {
            for (long i = 0; i < megas * MEGA / mucho.length(); i++) {
                log.info("{}", mucho);
            }
        });
        long total = 0;
        try (var archivos = Files.list(raiz)) {
            for (Path p : archivos.toList()) {
                assertTrue(Files.size(p) <= 6 * MEGA, p + " takes " + Files.size(p));
                total += Files.size(p);
            }
        }
        Medida.tell("servicio", "MB de registro escritos, MB que ocupan", megas + ", " + total / MEGA);
        assertTrue(total <= 61 * MEGA, "it takes " + total);
    }

    @Test
    void its_hours_are_those_of_the_office_wherever_the_machine_thinks_it_is() throws Exception {
        TimeZone zona = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        try {
            String hora = written(log -> log.info("x")).get(0).substring(0, 13);
            LocalDateTime ahora = LocalDateTime.now(ZoneId.of("America/Lima"));
            DateTimeFormatter forma = DateTimeFormatter.ofPattern("uuuu-MM-dd HH");
            assertTrue(
                    List.of(forma.format(ahora), forma.format(ahora.minusHours(1)))
                            .contains(hora),
                    hora);
        } finally {
            TimeZone.setDefault(zona);
        }
    }

    @Test
    void of_a_delivery_it_tells_what_is_known_and_nothing_else() {
        assertEquals(
                "rechazado: archivo «x.pdf»; sin observaciones; sha256 01234567, en «cuarentena/x.pdf»",
                Bitacora.line(new Atendido(
                        "x.pdf",
                        "0123456789",
                        Veredicto.RECHAZADO,
                        "",
                        Optional.empty(),
                        0,
                        "cuarentena/x.pdf",
                        "",
                        List.of())));
        assertEquals(
                "extemporáneo: archivo «x.xlsx», unidad 02, periodo 2022-T4, ronda 3; sin observaciones; sha256 01234567,"
                        + " en «y»",
                Bitacora.line(new Atendido(
                        "x.xlsx",
                        "0123456789",
                        Veredicto.EXTEMPORANEO,
                        "02",
                        Periodo.parse("2022-T4"),
                        3,
                        "y",
                        "",
                        List.of())));
    }
}
