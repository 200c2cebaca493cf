package pe.quipu.confiabilidad;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import pe.quipu.app.Main;

/**
 * Quipu on {@link Disco}, which dies at the point {@code quipu.corte} of those that change something in the folder {@code
 * quipu.raiz}: nothing is closed, nothing is flushed. With 0 it lives, and tells on the error output how many there were.
 */
public final class Caida {
    static final int MUERTO = 137;

    private Caida() {}

    public static void main(String[] args) {
        int corte = Integer.getInteger("quipu.corte");
        AtomicInteger n = new AtomicInteger();
        Disco.arm(Path.of(System.getProperty("quipu.raiz")), punto -> {
            if (punto.clase().changes() && n.incrementAndGet() == corte) {
                Runtime.getRuntime().halt(MUERTO);
            }
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println("puntos=" + n.get())));
        Main.main(args);
    }
}
