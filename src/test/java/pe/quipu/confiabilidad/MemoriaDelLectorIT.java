package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.HostileFiles;
import pe.quipu.excel.LectorSuelto;

/** Whatever a file is made of, reading it takes little memory: the least that was seen to be enough, with some to spare. */
@Tag("confiabilidad")
final class MemoriaDelLectorIT {
    /** A million cells are held while they are read, before one too many is found: with 128 MB there is no room for them. */
    private static final int MEGABYTES = 192;

    @TempDir
    Path carpeta;

    @Test
    void every_hostile_file_is_read_in_bounded_memory() throws IOException, InterruptedException {
        List<String> esperado = new ArrayList<>();
        for (HostileFiles.Hostile h : HostileFiles.all()) {
            Files.write(carpeta.resolve(h.name()), h.bytes());
            esperado.add(h.motivo() + "\t" + h.name());
        }
        List<String> dicho = lector(MEGABYTES);
        String cifras = dicho.remove(dicho.size() - 1);
        Medida.tell("hostil", "libros hostiles leídos con -Xmx" + MEGABYTES + "m", esperado.size());
        Medida.tell("hostil", "libros hostiles", cifras);
        esperado.sort(null);
        dicho.sort(null);
        assertEquals(esperado, dicho);
    }

    private List<String> lector(int megabytes) throws IOException, InterruptedException {
        Path dicho = Files.createTempFile("quipu-lector", ".txt");
        Process proceso = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LectorSuelto.class.getName(),
                        carpeta.toString())
                .redirectOutput(dicho.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!proceso.waitFor(5, TimeUnit.MINUTES)) {
            proceso.destroyForcibly();
            throw new AssertionError("no answer in 5 minutes");
        }
        List<String> lineas = new ArrayList<>(Files.readAllLines(dicho));
        Files.delete(dicho);
        assertEquals(0, proceso.exitValue());
        return lineas;
    }
}
