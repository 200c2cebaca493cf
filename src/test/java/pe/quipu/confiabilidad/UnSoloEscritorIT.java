package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.app.Aluvion;

/** Several Quipus on one folder: one works, the others say which and leave, and when it dies another goes on. */
@Tag("confiabilidad")
final class UnSoloEscritorIT {
    private static final String PRUEBA = "un solo escritor";
    private static final int PROCESOS = 4;
    private static final int OCUPADO = 5;

    @TempDir
    Path carpeta;

    @Test
    void four_at_once_attend_each_file_exactly_once() throws IOException, InterruptedException, SQLException {
        int corridas = Medida.cuantos(1, 20);
        int archivos = Medida.cuantos(60, 1_000);
        Map<Integer, Integer> salidas = new TreeMap<>();
        for (int i = 0; i < corridas; i++) {
            Path raiz = carpeta.resolve("oficina" + i);
            Aluvion.Mezcla mezcla = Aluvion.Mezcla.de(archivos);
            Aluvion.en(raiz, Medida.cuantos(6, 30)).drop(mezcla);
            Map<String, String> dejados = Lineas.fingerprints(raiz.resolve("entrada"));
            List<Programa> todos = new ArrayList<>();
            for (int n = 0; n < PROCESOS; n++) {
                todos.add(procesar(raiz));
            }
            for (Programa uno : todos) {
                int salida = uno.end();
                salidas.merge(salida, 1, Integer::sum);
                boolean dice = uno.dicho().contains("Otro Quipu (proceso ");
                assertEquals(salida == OCUPADO, dice, uno.dicho());
            }
            Lineas lineas = Lineas.of(raiz);
            lineas.assertOnceEach(dejados, raiz);
            assertEquals(mezcla.veredictos(), lineas.veredictos());
        }
        Medida.tell(PRUEBA, "corridas de " + PROCESOS + " procesos con " + archivos + " archivos", corridas);
        Medida.tell(PRUEBA, "códigos de salida", salidas);
        assertTrue(salidas.getOrDefault(OCUPADO, 0) > 0, () -> "nobody met another: " + salidas);
    }

    @Test
    void when_the_one_that_works_is_killed_another_takes_over() throws IOException, InterruptedException, SQLException {
        Path raiz = carpeta.resolve("oficina");
        Aluvion aluvion = Aluvion.en(raiz, 3);
        try (Programa vigilar = Programa.start(carpeta, "vigilar", "--cada", "1", "--carpeta", raiz.toString())) {
            while (!vigilar.dicho().contains("Vigilando")) {
                assertTrue(vigilar.alive(), vigilar.dicho());
                Thread.sleep(100);
            }
            Programa segundo = procesar(raiz);
            assertEquals(OCUPADO, segundo.end(), segundo.dicho());
            assertTrue(segundo.dicho().contains("Otro Quipu (proceso " + vigilar.pid()), segundo.dicho());
        }
        aluvion.drop(Aluvion.Mezcla.de(20));
        Map<String, String> dejados = Lineas.fingerprints(raiz.resolve("entrada"));
        long desde = System.nanoTime();
        try (Programa tercero = procesar(raiz)) {
            while (tercero.alive() && !holds(tercero, raiz)) {
                Thread.sleep(50);
            }
            Medida.tell(
                    PRUEBA,
                    "segundos en tomar el lugar",
                    Duration.ofNanos(System.nanoTime() - desde).toMillis() / 1000.0);
            assertTrue(tercero.end() != OCUPADO, tercero.dicho());
        }
        Lineas.of(raiz).assertOnceEach(dejados, raiz);
    }

    private static boolean holds(Programa programa, Path raiz) throws IOException {
        return Files.readString(raiz.resolve("registro/.candado")).startsWith(programa.pid() + "\n");
    }

    private Programa procesar(Path raiz) throws IOException {
        return Programa.start(carpeta, "procesar", "--carpeta", raiz.toString(), "--hoy", "2023-01-05");
    }
}
