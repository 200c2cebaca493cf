package pe.quipu.aceptacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every paper of the example gets exactly the verdict and the observations that it says, as the register tells it. */
final class EjemploIT {
    @Test
    void every_file_has_its_verdict_and_its_observations_and_nothing_else_is_observed() {
        Esperado esperado = Esperado.deIlo();
        Map<String, String> debe = new TreeMap<>();
        for (Path archivo : Recorrido.files(Recorrido.EJEMPLO)) {
            String ruta = Recorrido.EJEMPLO.relativize(archivo).toString().replace('\\', '/');
            if (ruta.contains("/")) {
                Esperado.Caso caso = esperado.de(ruta);
                debe.put(
                        Sha256.of(archivo) + " " + archivo.getFileName(),
                        caso.veredicto() + " " + caso.observaciones());
            }
        }
        Map<String, String> resulto = new TreeMap<>();
        RegistroLeido.lineas(Recorrido.corregido())
                .forEach(l -> resulto.put(l.sha256() + " " + l.archivo(), l.veredicto() + " " + l.observaciones()));
        assertEquals(lines(debe), lines(resulto));
        assertEquals(174, resulto.size());
    }

    @Test
    void what_was_delivered_is_kept_byte_for_byte_and_the_folder_is_left_empty() {
        for (RegistroLeido.Linea l : RegistroLeido.lineas(Recorrido.corregido())) {
            Path guardado = Recorrido.corregido().resolve(l.destino());
            assertTrue(Files.isRegularFile(guardado), l.destino());
            assertEquals(l.sha256(), Sha256.of(guardado), l.destino());
        }
        assertEquals(
                0, Recorrido.files(Recorrido.corregido().resolve("entrada")).size());
    }

    private static String lines(Map<String, String> filas) {
        return filas.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .reduce("", (a, b) -> a + "\n" + b);
    }
}
