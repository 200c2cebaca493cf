package pe.quipu.confiabilidad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.app.VeinteArchivos;

/** The working folders these tests spoil, made once and copied for each of them. */
final class Modelo {
    /** For what is done hundreds of times: one of each kind, and none depends on the order in which they arrive. */
    private static final Set<String> POCOS =
            Set.of("03 2022-T1.xlsx", "01 2022-T1.xlsx", "apuntes.xlsx", "estructura ajena.xlsx");

    private static final Path CASA = Maquina.folder("modelo");
    private static final Path VEINTE = twenty();
    private static final Path CUATRO = four();

    private Modelo() {}

    /** Twenty files in {@code entrada/}. */
    static Path veinte() {
        return VEINTE;
    }

    /** Four files of one quarter, and its consolidated workbook published before. */
    static Path cuatro() {
        return CUATRO;
    }

    private static Path twenty() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Estado.delete(CASA)));
        try {
            VeinteArchivos.prepare(CASA.resolve("veinte"), CASA.resolve("borrador"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CASA.resolve("veinte");
    }

    private static Path four() {
        Path cuatro = CASA.resolve("cuatro");
        Estado.copy(VEINTE, cuatro);
        keep(cuatro.resolve("entrada"), POCOS);
        keep(cuatro.resolve("consolidado"), Set.of("2022-T1_consolidado.xlsx", "anteriores"));
        return cuatro;
    }

    private static void keep(Path carpeta, Set<String> nombres) {
        try (Stream<Path> todo = Files.list(carpeta)) {
            for (Path p : todo.toList()) {
                if (!nombres.contains(p.getFileName().toString())) {
                    Files.delete(p);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
