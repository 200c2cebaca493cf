package pe.quipu.confiabilidad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The figures of the reliability tests: printed, and kept in {@code target/confiabilidad/PRUEBA.txt}, so that what
 * {@code src/docs/confiabilidad.md} tells can be seen again. The long run asks for more of the same with {@code
 * -Dquipu.larga=true}.
 */
public final class Medida {
    private static final Path CARPETA = Path.of(System.getProperty("quipu.casa", ""), "target", "confiabilidad");

    private Medida() {}

    /** How many of something this run tries. */
    public static int cuantos(int enCadaPrueba, int enLaLarga) {
        return larga() ? enLaLarga : enCadaPrueba;
    }

    public static boolean larga() {
        return Boolean.getBoolean("quipu.larga");
    }

    /** One line of the table: {@code caidas · puntos de corte: 412}. */
    public static synchronized void tell(String prueba, String cifra, Object valor) {
        String linea = prueba + " · " + cifra + ": " + valor;
        System.out.println(linea);
        try {
            Files.createDirectories(CARPETA);
            Files.writeString(
                    CARPETA.resolve(prueba + ".txt"),
                    linea + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
