package pe.quipu.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Ends what a cut left half done. Cut in turn, the next start does it again and arrives at the same. */
public final class Recuperacion {
    private Recuperacion() {}

    /** Before the first delivery is attended, and only by whoever holds the {@link Candado}. */
    public static void run(Carpeta carpeta, Registro registro) throws IOException {
        registro.pendientes().releaseAll();
        giveBack(carpeta.entrada(), registro.pendientes());
        new EnCurso(carpeta, registro).clean(true);
    }

    /** What left its name and has no line, as after the register was restored from a copy: it is attended again. */
    private static void giveBack(Path entrada, Pendientes pendientes) throws IOException {
        try (Stream<Path> files = Files.walk(entrada.toRealPath())) {
            List<Path> asides = files.filter(f -> f.getFileName().toString().startsWith(Retiro.ASIDE))
                    .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .toList();
            for (Path aside : asides) {
                String numero = aside.getFileName().toString().substring(Retiro.ASIDE.length());
                numero = numero.substring(0, Math.max(0, numero.indexOf('-')));
                if (!pendientes.owes(numero)) {
                    AtomicFile.moveToFreeName(aside, aside.resolveSibling("recuperado-" + numero + ".xlsx"));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
