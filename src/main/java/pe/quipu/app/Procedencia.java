package pe.quipu.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Entrega;

/**
 * Where in {@code entrada/} a file lay and what it was called: hints beside its content, never its identity.
 *
 * @param carpetas names of the folders it lay in, the nearest first
 * @param recibido the day of reception that a folder states, else the day it was first seen
 */
record Procedencia(String nombre, List<String> carpetas, LocalDate recibido) {
    /** The folder with which the office decides that a delivery in conflict is the one that counts. */
    static final String REEMPLAZA = "reemplaza";

    static Procedencia of(Carpeta carpeta, Entrega entrega) {
        Path entrada = carpeta.entrada();
        List<String> carpetas = new ArrayList<>();
        Path folder = entrega.origen().toAbsolutePath().normalize().getParent();
        while (folder != null && folder.startsWith(entrada) && !folder.equals(entrada)) {
            carpetas.add(folder.getFileName().toString());
            folder = folder.getParent();
        }
        return new Procedencia(
                entrega.nombre(),
                carpetas,
                entrega.recepcion().orElseGet(() -> LocalDate.ofInstant(entrega.visto(), Opciones.LIMA)));
    }

    /** Its own name and those of the folders it lay in, the nearest first. */
    Stream<String> nombres() {
        return Stream.concat(Stream.of(nombre), carpetas.stream());
    }

    boolean reemplaza() {
        return carpetas.stream().anyMatch(c -> c.strip().equalsIgnoreCase(REEMPLAZA));
    }
}
