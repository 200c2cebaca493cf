package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import pe.quipu.app.VeinteArchivos;

/** Disks of many sizes: from none to the whole that the day needs, what does not fit any more is not written. */
final class Tamanos {
    private static final String LLENO = "No space left on device";

    private final Laboratorio lab;

    Tamanos(Laboratorio lab) {
        this.lab = lab;
    }

    /** Counts what is written and what is given back. */
    private static final class Espacio implements Punto.Suceso {
        private final long tope;
        private long usado;
        private long mayor;

        Espacio(long tope) {
            this.tope = tope;
        }

        @Override
        public void at(Punto p) throws IOException {
            switch (p.clase()) {
                case BORRAR -> usado -= Files.isRegularFile(p.ruta()) ? Files.size(p.ruta()) : 0;
                case MOVER -> usado -= Files.isRegularFile(p.otra()) ? Files.size(p.otra()) : 0;
                // The half that fits is written; the other half finds no room.
                case ESCRIBIR -> take(p.bytes() - p.bytes() / 2);
                case A_MEDIO_ESCRIBIR -> take(p.bytes());
                default -> {}
            }
        }

        private void take(int bytes) throws IOException {
            if (usado + bytes > tope) {
                throw new IOException(LLENO);
            }
            usado += bytes;
            mayor = Math.max(mayor, usado);
        }
    }

    void run(int cuantos) throws IOException {
        Path holgado = lab.copy(lab.modelo());
        Espacio todo = new Espacio(Long.MAX_VALUE);
        day(holgado, todo);
        Desenlace debe = Desenlace.of(holgado).sorted();
        Promesas promesas = Promesas.of(Estado.of(lab.modelo()), Estado.of(holgado));
        Set<String> frases = new TreeSet<>();
        int incompletos = 0;
        for (int i = 0; i < cuantos; i++) {
            Espacio espacio = new Espacio(todo.mayor * i / cuantos);
            Path raiz = lab.copy(lab.modelo());
            VeinteArchivos.Dicho dicho = day(raiz, espacio);
            incompletos += dicho.salida() == 5 ? 1 : 0;
            Averia.check(lab, "disco de " + espacio.tope + " bytes", raiz, dicho, promesas, debe, frases);
        }
        lab.tell("bytes", todo.mayor);
        lab.tell("tamaños", cuantos);
        lab.tell("días incompletos", incompletos);
        for (String frase : frases) {
            lab.tell("frase", frase);
        }
    }

    private static VeinteArchivos.Dicho day(Path raiz, Espacio espacio) {
        Disco.arm(raiz, espacio);
        try {
            return Laboratorio.day(raiz);
        } finally {
            Disco.disarm();
        }
    }
}
