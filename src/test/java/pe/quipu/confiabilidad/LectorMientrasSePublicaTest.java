package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.RawXlsx;
import pe.quipu.excel.XlsxReader;
import pe.quipu.inbox.Publicacion;
import pe.quipu.libro.Lectura;

/** Managers open the published workbook at any moment: they find one version whole, and never an earlier one again. */
@Tag("confiabilidad")
final class LectorMientrasSePublicaTest {
    private static final int FILAS = 500;

    @TempDir
    Path carpeta;

    @Test
    void whoever_opens_it_meanwhile_sees_one_whole_version_and_never_an_older_one() throws Exception {
        Path libro = carpeta.resolve("2022-T4_consolidado.xlsx");
        int publicaciones = Medida.cuantos(100, 500);
        Publicacion.publish(libro, version(0));
        AtomicBoolean publicando = new AtomicBoolean(true);
        ExecutorService lector = Executors.newSingleThreadExecutor();
        Future<List<Integer>> vistas = lector.submit(() -> {
            List<Integer> todas = new ArrayList<>();
            while (publicando.get()) {
                todas.add(read(libro));
            }
            return todas;
        });
        for (int n = 1; n <= publicaciones; n++) {
            assertEquals(libro, Publicacion.publish(libro, version(n)));
        }
        publicando.set(false);
        lector.shutdown();
        List<Integer> todas = vistas.get(1, TimeUnit.MINUTES);
        assertEquals(todas.stream().sorted().toList(), todas, "an older version came back");
        assertTrue(todas.size() > 1, () -> "only " + todas.size() + " readings");
        assertEquals(publicaciones, read(libro));
        Medida.tell("un solo escritor", "lecturas durante " + publicaciones + " publicaciones", todas.size());
    }

    /** Its number in every row. */
    private static byte[] version(int n) {
        StringBuilder filas = new StringBuilder();
        for (int fila = 1; fila <= FILAS; fila++) {
            filas.append("<row r='%d'><c r='A%d'><v>%d</v></c></row>".formatted(fila, fila, n));
        }
        return RawXlsx.rows(filas.toString()).bytes();
    }

    private static int read(Path libro) throws IOException {
        if (!(XlsxReader.read(Files.readAllBytes(libro)) instanceof Lectura.Legible legible)) {
            throw new AssertionError("half a workbook");
        }
        var hoja = legible.libro().hojas().get(0);
        List<String> numeros = hoja.filas().stream()
                .map(fila -> hoja.celda(fila, 0).valor().mostrado())
                .distinct()
                .toList();
        assertEquals(1, numeros.size(), () -> "two versions in one: " + numeros);
        assertEquals(FILAS, hoja.filas().size());
        return Integer.parseInt(numeros.get(0));
    }
}
