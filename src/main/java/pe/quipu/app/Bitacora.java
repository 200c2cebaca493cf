package pe.quipu.app;

import java.nio.file.Path;
import pe.quipu.inbox.Carpeta;

/** Where the program writes what happened: the log of the workspace, once there is a workspace. */
final class Bitacora {
    private static final String DONDE = "quipu.log";

    private Bitacora() {}

    /** To be called before the first line is logged; a folder that is no workspace gets no log. */
    static void in(Carpeta carpeta) {
        System.setProperty(DONDE, carpeta.registro().resolve("quipu.log").toString());
    }

    static Path path() {
        return Path.of(System.getProperty(
                DONDE,
                Path.of(System.getProperty("java.io.tmpdir"), "quipu.log").toString()));
    }
}
