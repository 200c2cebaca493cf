package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pe.quipu.app.VeinteArchivos;

/** An error of the disk at each point, for once or from then on; when it is over, the day ends as it should. */
final class Errores {
    private static final int UNA_VEZ = 1;
    private static final List<String> MOTIVOS = List.of(
            "No space left on device",
            "Input/output error",
            "Disk quota exceeded",
            "Read-only file system",
            "Permission denied",
            "Too many open files");

    private final Laboratorio lab;

    Errores(Laboratorio lab) {
        this.lab = lab;
    }

    void run(int cuantos) throws IOException {
        Path sinError = lab.copy(lab.modelo());
        Disco.arm(sinError, p -> {});
        Laboratorio.day(sinError);
        int puntos = Disco.disarm();
        Desenlace debe = Desenlace.of(sinError).sorted();
        Promesas promesas = Promesas.of(Estado.of(lab.modelo()), Estado.of(sinError));
        Set<String> salidas = new TreeSet<>();
        Set<String> frases = new TreeSet<>();
        List<Integer> todos = new ArrayList<>();
        for (int i = 0; i < MOTIVOS.size() * 2 * puntos; i++) {
            todos.add(i);
        }
        List<Integer> casos = Laboratorio.spread(todos, cuantos);
        for (int caso : casos) {
            int k = 1 + caso / (MOTIVOS.size() * 2);
            // Walks through every pair of reason and length as the points go by.
            String motivo = MOTIVOS.get((caso + k) % MOTIVOS.size());
            int veces = (caso / MOTIVOS.size() + k) % 2 == 0 ? UNA_VEZ : Integer.MAX_VALUE;
            Path raiz = lab.copy(lab.modelo());
            Disco.arm(raiz, p -> {
                if (p.n() >= k && p.n() - k < veces) {
                    fail(motivo, p);
                }
            });
            VeinteArchivos.Dicho dicho;
            try {
                dicho = Laboratorio.day(raiz);
            } finally {
                Disco.disarm();
            }
            String donde = "error " + k + " «" + motivo + "» " + (veces == UNA_VEZ ? "una vez" : "desde ahí");
            salidas.add(String.valueOf(dicho.salida()));
            Averia.check(lab, donde, raiz, dicho, promesas, debe, frases);
        }
        lab.tell("puntos", puntos);
        lab.tell("errores", casos.size());
        lab.tell("salidas", salidas);
        for (String frase : frases) {
            lab.tell("frase", frase);
        }
    }

    private static void fail(String motivo, Punto p) throws IOException {
        if (motivo.equals("Permission denied")) {
            throw new AccessDeniedException(p.ruta().toString());
        }
        boolean conNombre = p.clase() != Punto.Clase.ESCRIBIR
                && p.clase() != Punto.Clase.A_MEDIO_ESCRIBIR
                && p.clase() != Punto.Clase.FORZAR;
        throw conNombre ? new FileSystemException(p.ruta().toString(), null, motivo) : new IOException(motivo);
    }
}
