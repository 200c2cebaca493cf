package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pe.quipu.app.VeinteArchivos;

/**
 * A program of its own, started on {@link Disco}: cuts and spoils days of a model workspace and writes what came of it,
 * one {@code figure=value} a line, one {@code rojo=…} for each promise that did not hold.
 */
public final class Laboratorio {
    private final Path modelo;
    private final Path obra;
    private final Path informe;
    private final long desde = System.nanoTime();
    private int obras;

    Laboratorio(Path modelo, Path obra, Path informe) {
        this.modelo = modelo;
        this.obra = obra;
        this.informe = informe;
    }

    /** {@code cortes|errores|tamanos MODEL WORK REPORT N M}. */
    public static void main(String[] args) throws IOException {
        Laboratorio l = new Laboratorio(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        System.setProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
        int n = Integer.parseInt(args[4]);
        int m = Integer.parseInt(args[5]);
        switch (args[0]) {
            case "cortes" -> new Cortes(l).run(n, m);
            case "errores" -> new Errores(l).run(n);
            case "tamanos" -> new Tamanos(l).run(n);
            default -> throw new IllegalArgumentException(args[0]);
        }
        l.tell("segundos", l.seconds());
        System.exit(0);
    }

    long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - desde);
    }

    Path modelo() {
        return modelo;
    }

    /** A folder to work in, with what another one holds. */
    Path copy(Path de) {
        Path a = obra.resolve("obra-" + ++obras);
        Estado.copy(de, a);
        return a;
    }

    static VeinteArchivos.Dicho day(Path raiz) {
        return VeinteArchivos.quipu(raiz, "procesar");
    }

    void tell(String cifra, Object valor) throws IOException {
        Files.writeString(informe, cifra + "=" + valor + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void red(String donde, List<String> que) throws IOException {
        for (String q : que.subList(0, Math.min(que.size(), 4))) {
            tell("rojo", donde + ": " + q);
        }
    }

    /** Some of a list, spread over all of it. */
    static <T> List<T> spread(List<T> todo, int cuantos) {
        List<T> algunos = new ArrayList<>();
        int n = Math.min(cuantos, todo.size());
        for (int i = 0; i < n; i++) {
            algunos.add(todo.get((int) ((long) i * todo.size() / n)));
        }
        return algunos;
    }
}
