package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T4;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is named like a workbook and is none of the files a person drops: never followed, never opened, never waited for. */
@Tag("confiabilidad")
final class CosasRarasTest {
    private static final Duration NUNCA = Duration.ofMinutes(5);

    @TempDir
    Path raiz;

    @TempDir
    Path fuera;

    @Test
    void a_link_is_not_followed_wherever_it_points_and_the_next_file_is_attended() throws IOException {
        Oficina o = Aprobada.en(raiz);
        Path ajeno = Files.write(
                fuera.resolve("ajeno.xlsx"),
                Papeles.evaluada(o.plantilla("02", T4)).guarda());
        byte[] antes = Files.readAllBytes(ajeno);
        Path enlace = link(raiz.resolve("entrada/02.xlsx"), ajeno);
        link(raiz.resolve("entrada/roto.xlsx"), fuera.resolve("no hay"));
        link(raiz.resolve("entrada/carpeta.xlsx"), fuera);
        Oficina.Respuesta r = o.entrega("apuntes.xlsx", new byte[] {1, 2, 3});
        assertEquals(
                List.of("02.xlsx ignorado", "apuntes.xlsx rechazado", "carpeta.xlsx ignorado", "roto.xlsx ignorado"),
                verdicts(r));
        assertTrue(r.out().contains("no es un archivo común"), r.out());
        assertTrue(Files.isSymbolicLink(enlace));
        assertTrue(Files.exists(raiz.resolve("entrada/roto.xlsx"), LinkOption.NOFOLLOW_LINKS));
        assertEquals(List.of(), o.registro(T4));
        assertEquals(antes.length, Files.size(ajeno));
    }

    @Test
    void a_pipe_blocks_nobody() throws IOException, InterruptedException {
        Oficina o = Aprobada.en(raiz);
        Path tubo = Files.createDirectories(raiz.resolve("entrada")).resolve("tubo.xlsx");
        boolean hay = Files.isExecutable(Path.of("/usr/bin/mkfifo"))
                && new ProcessBuilder("mkfifo", tubo.toString()).start().waitFor() == 0;
        if (!hay) {
            System.out.println("OMITIDA: no hay mkfifo; los enlaces se prueban en todas partes");
        }
        Assumptions.assumeTrue(hay, "mkfifo");
        Oficina.Respuesta r = assertTimeoutPreemptively(NUNCA, () -> o.entrega("apuntes.xlsx", new byte[] {1, 2, 3}));
        assertEquals(List.of("apuntes.xlsx rechazado", "tubo.xlsx ignorado"), verdicts(r));
        assertTrue(r.out().contains("no es un archivo común"), r.out());
        assertTrue(Files.exists(tubo));
    }

    /** A share of another machine, or a larger disk. */
    @Test
    void the_folders_of_the_office_may_themselves_be_links() throws IOException {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        for (String nombre : List.of("entrada", "aceptado", "observado", "cuarentena")) {
            Path otra = fuera.resolve(nombre);
            Files.move(raiz.resolve(nombre), otra);
            link(raiz.resolve(nombre), otra);
        }
        assertEquals(List.of("02.xlsx aceptado"), verdicts(o.entrega("02.xlsx", libro)));
        assertEquals(0, o.quipu("reparar").salida());
        Files.delete(raiz.resolve("registro/quipu.db"));
        Oficina.Respuesta r = o.quipu("procesar");
        assertEquals(6, r.salida(), "what is filed elsewhere is filed: " + r);
        assertTrue(r.err().contains("quipu reparar"), r.err());
    }

    @Test
    void a_file_of_half_a_gigabyte_is_not_opened_and_the_next_one_is_attended() throws IOException {
        Oficina o = Aprobada.en(raiz);
        try (RandomAccessFile video =
                new RandomAccessFile(raiz.resolve("entrada/video.mp4").toFile(), "rw")) {
            video.setLength(3L << 40);
        }
        Oficina.Respuesta r = assertTimeoutPreemptively(NUNCA, () -> o.entrega("apuntes.xlsx", new byte[] {1, 2, 3}));
        assertEquals(List.of("apuntes.xlsx rechazado", "video.mp4 ignorado"), verdicts(r));
        assertTrue(r.out().contains("pesa más de 500 MB"), r.out());
    }

    @Test
    void a_folder_named_as_a_workbook_is_a_folder_and_what_is_in_it_is_attended() throws IOException {
        Oficina o = Aprobada.en(raiz);
        Files.createDirectories(raiz.resolve("entrada/vacia.xlsx"));
        Oficina.Respuesta r = o.entrega(
                "carpeta.xlsx/02.xlsx", Papeles.evaluada(o.plantilla("02", T4)).guarda());
        assertEquals(List.of("02.xlsx aceptado"), verdicts(r));
        assertTrue(Files.isDirectory(raiz.resolve("entrada/vacia.xlsx")));
    }

    @Test
    void a_file_in_the_place_of_the_drop_folder_is_told_and_left_and_the_folder_is_served_when_it_is_back()
            throws IOException {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        Path entrada = raiz.resolve("entrada");
        try (var todo = Files.walk(entrada)) {
            for (Path p : todo.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
        Files.writeString(entrada, "una nota");
        Oficina.Respuesta r = o.quipu("procesar");
        assertEquals(5, r.salida(), r.toString());
        assertTrue(
                r.err().contains("entrada: ahí hay un archivo donde debe haber una carpeta. Muévalo a otro sitio."),
                r.err());
        assertEquals("una nota", Files.readString(entrada));
        Files.delete(entrada);
        assertEquals("aceptado", o.entrega("02.xlsx", libro).veredicto());
    }

    private static List<String> verdicts(Oficina.Respuesta r) {
        return StreamSupport.stream(r.json().get("archivos").spliterator(), false)
                .map(a -> a.get("archivo").asText() + " " + a.get("veredicto").asText())
                .sorted()
                .toList();
    }

    private static Path link(Path enlace, Path a) throws IOException {
        Files.createDirectories(enlace.getParent());
        return Files.createSymbolicLink(enlace, a);
    }
}
