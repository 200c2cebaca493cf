package pe.quipu.ejemplo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pe.quipu.plan.Estructura;

/** The structure of the example, as it is kept. */
public final class IloEstructura {
    private IloEstructura() {}

    public static Estructura read() {
        try {
            return LibroEstructura.read(Files.readAllBytes(Path.of("examples", "ilo-2022", "estructura.xlsx")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
