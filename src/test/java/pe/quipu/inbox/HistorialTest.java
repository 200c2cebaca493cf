package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The earlier workbooks: enough to look back, never without end, and nothing of a person is deleted. */
final class HistorialTest {
    private static final String BASE = "2022-T4_consolidado";
    private static final LocalDate HOY = LocalDate.of(2023, 1, 10);

    @TempDir
    Path folder;

    private Path carpeta;
    private Registro registro;
    private Historial historial;

    @BeforeEach
    void open() throws IOException {
        registro = Registro.open(Workspace.in(folder).carpeta());
        carpeta = folder.resolve("consolidado/anteriores");
        historial = new Historial(registro, carpeta);
    }

    @AfterEach
    void close() {
        registro.close();
    }

    private static byte[] bytes(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }

    /** Published, and then replaced at some hour. */
    private void replaced(String texto, LocalDateTime hora) throws IOException {
        historial.published(bytes(texto));
        historial.keep(BASE, bytes(texto), hora);
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        try (var files = Files.list(carpeta)) {
            for (Path f : files.sorted().toList()) {
                contents.add(Files.readString(f));
            }
        }
        return contents;
    }

    @Test
    void of_each_earlier_day_the_last_is_left_and_of_today_the_last_ones() {
        List<String> nombres = new ArrayList<>(List.of(
                BASE + "_20230108-090000.xlsx",
                BASE + "_20230109-090000.xlsx",
                BASE + "_20230109-120000.xlsx",
                BASE + "_20230109-120000_2.xlsx",
                BASE + "_20230109-120000_10.xlsx"));
        IntStream.range(0, Historial.DE_HOY + 2)
                .forEach(i -> nombres.add(BASE + "_20230110-08%02d00.xlsx".formatted(i)));
        assertEquals(
                List.of(
                        BASE + "_20230109-090000.xlsx",
                        BASE + "_20230109-120000.xlsx",
                        BASE + "_20230109-120000_2.xlsx",
                        BASE + "_20230110-080000.xlsx",
                        BASE + "_20230110-080100.xlsx"),
                Historial.sobran(nombres, BASE, HOY));
    }

    @Test
    void names_of_others_and_of_other_workbooks_are_none_of_its() {
        List<String> nombres = List.of(
                BASE + "_20230109-090000.xlsx",
                BASE + "_20230109-100000 revisado.xlsx",
                BASE + "_20230109-100000.xlsm",
                BASE + "_lunes.xlsx",
                "2022-T4_consolidado_nuevo.xlsx",
                "2022-T3_consolidado_20230109-100000.xlsx",
                "estructura_ab12cd34.xlsx");
        assertEquals(List.of(), Historial.sobran(nombres, BASE, HOY));
    }

    @Test
    void only_what_was_published_here_goes() throws IOException {
        LocalDateTime ayer = HOY.minusDays(1).atTime(9, 0);
        replaced("uno", ayer);
        replaced("dos", ayer.plusHours(1));
        historial.keep(BASE, bytes("lo que alguien escribió en el libro"), ayer.plusHours(2));
        replaced("tres", ayer.plusHours(3));
        historial.prune(BASE, HOY);
        assertEquals(List.of("lo que alguien escribió en el libro", "tres"), contents());
    }

    @Test
    void what_is_published_again_is_known_again() throws IOException {
        LocalDateTime ayer = HOY.minusDays(1).atTime(9, 0);
        replaced("uno", ayer);
        replaced("dos", ayer.plusHours(1));
        historial.prune(BASE, HOY);
        historial.published(bytes("uno"));
        historial.keep(BASE, bytes("uno"), ayer.plusHours(2));
        historial.prune(BASE, HOY);
        assertEquals(List.of("uno"), contents());
    }

    @Test
    void the_same_content_is_kept_once() throws IOException {
        replaced("uno", HOY.atTime(9, 0));
        replaced("uno", HOY.atTime(9, 1));
        assertEquals(List.of("uno"), contents());
    }

    @Test
    void without_earlier_ones_there_is_nothing_to_let_go() throws IOException {
        historial.prune(BASE, HOY);
        assertEquals(false, Files.exists(carpeta));
    }
}
