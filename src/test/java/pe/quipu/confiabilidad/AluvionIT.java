package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.app.Aluvion;

/** All the files of a year dropped at once. */
@Tag("confiabilidad")
final class AluvionIT {
    private static final String PRUEBA = "aluvion";
    private static final String HOY = "2023-01-05";

    @TempDir
    Path carpeta;

    @Test
    void each_file_gets_one_line_and_one_place_and_then_the_service_rests()
            throws IOException, InterruptedException, SQLException {
        Path raiz = carpeta.resolve("oficina");
        Aluvion.Mezcla mezcla = Aluvion.Mezcla.de(Medida.cuantos(150, 10_000));
        Aluvion.en(raiz, Medida.cuantos(6, 300)).drop(mezcla);
        Map<String, String> dejados = Lineas.fingerprints(raiz.resolve("entrada"));
        assertEquals(mezcla.total(), dejados.size());

        long desde = System.nanoTime();
        try (Programa procesar = Programa.start(carpeta, "procesar", "--carpeta", raiz.toString(), "--hoy", HOY)) {
            int salida = procesar.end();
            assertEquals(3, salida, procesar.dicho());
            Medida.tell(PRUEBA, "archivos dejados a la vez", dejados.size());
            Medida.tell(
                    PRUEBA,
                    "segundos en atenderlos",
                    Duration.ofNanos(System.nanoTime() - desde).toSeconds());
            Medida.tell(PRUEBA, "segundos de procesador", Math.round(procesar.segundos()));
            Medida.tell(PRUEBA, "memoria del programa, MB", procesar.memoria());
        }
        Lineas lineas = Lineas.of(raiz);
        Medida.tell(PRUEBA, "líneas del registro", lineas.veredictos());
        lineas.assertOnceEach(dejados, raiz);
        assertEquals(mezcla.veredictos(), lineas.veredictos());
        rests(raiz);
    }

    private void rests(Path raiz) throws IOException, InterruptedException {
        boolean seSabe = Files.isDirectory(Path.of("/proc/self"));
        if (!seSabe) {
            System.out.println("OMITIDA: el procesador en reposo (este sistema no lo dice en /proc)");
        }
        assumeTrue(seSabe);
        try (Programa vigilar = Programa.start(carpeta, "vigilar", "--carpeta", raiz.toString(), "--hoy", HOY)) {
            Thread.sleep(Medida.cuantos(8_000, 30_000));
            double porciento = vigilar.cpuPercent(Medida.cuantos(10, 60));
            assertTrue(vigilar.alive(), vigilar.dicho());
            Medida.tell(PRUEBA, "procesador en reposo, % de un núcleo", porciento);
            assertTrue(porciento <= 1, () -> porciento + " %");
        }
    }
}
