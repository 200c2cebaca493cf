package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.inbox.AtomicFile;

/** A file gets its name only when it is safe, and the name is made safe before anything else goes on. */
final class OrdenDelDiscoTest {
    private static final byte[] CONTENIDO = "un libro".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    Path real;

    private Path carpeta;
    private final List<String> pedido = new ArrayList<>();

    @BeforeEach
    void listen() {
        carpeta = new Disco(FileSystems.getDefault().provider()).getPath(real.toUri());
        Disco.arm(carpeta, punto -> {
            if (punto.clase().changes() && punto.clase() != Punto.Clase.A_MEDIO_ESCRIBIR) {
                pedido.add(punto.clase() + " " + name(punto.ruta()));
            }
        });
    }

    @AfterEach
    void stop() {
        Disco.disarm();
    }

    @Test
    void what_is_replaced_is_forced_renamed_and_its_folder_forced() throws IOException {
        AtomicFile.write(carpeta.resolve("libro.xlsx"), CONTENIDO);
        assertEquals(
                List.of("ABRIR temporal", "ESCRIBIR temporal", "FORZAR temporal", "MOVER temporal", "FORZAR carpeta"),
                pedido);
    }

    @Test
    void what_goes_beside_is_forced_renamed_and_its_folder_forced() throws IOException {
        Files.write(real.resolve("acta.txt"), CONTENIDO);
        AtomicFile.writeNew(carpeta.resolve("acta.txt"), CONTENIDO);
        assertEquals(
                List.of("ABRIR temporal", "ESCRIBIR temporal", "FORZAR temporal", "MOVER temporal", "FORZAR carpeta"),
                pedido);
    }

    @Test
    void a_new_folder_is_forced_in_the_one_above() throws IOException {
        AtomicFile.createFolder(carpeta.resolve("observado"));
        assertEquals(List.of("CREAR_CARPETA observado", "FORZAR carpeta"), pedido);
    }

    private String name(Path ruta) {
        String nombre = ruta.getFileName().toString();
        return nombre.startsWith(".quipu-")
                ? "temporal"
                : ruta.endsWith(real.getFileName().toString()) ? "carpeta" : nombre;
    }
}
