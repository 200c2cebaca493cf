package pe.quipu.confiabilidad;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;

/**
 * What holds at every moment of a day, also between two writes and on a failing disk: each source lies somewhere, each
 * workbook that was published too, and under a name of a person there is never a part of a file.
 *
 * @param fuentes the contents dropped in {@code entrada/}
 * @param publicados the consolidated workbooks there were before
 * @param enteros every content that is whole: those there were before and those there are at the end
 */
record Promesas(Set<String> fuentes, Set<String> publicados, Set<String> enteros) {
    static Promesas of(Estado antes, Estado despues) {
        Set<String> enteros = new TreeSet<>(antes.papeles().values());
        enteros.addAll(despues.papeles().values());
        return new Promesas(antes.contenidos("entrada/"), antes.contenidos("consolidado/"), enteros);
    }

    /** Broken promises: what is lost (L) and what is seen half written (H). */
    List<String> broken(Path raiz) throws IOException {
        return broken(raiz, Estado.of(raiz));
    }

    List<String> broken(Path raiz, Estado estado) throws IOException {
        List<String> rotas = new ArrayList<>();
        Set<String> consolidados = estado.contenidos("consolidado/");
        publicados.stream().filter(p -> !consolidados.contains(p)).forEach(p -> rotas.add("L: no está publicado " + p));
        Set<String> hay = new TreeSet<>(estado.contenidos("entrada/"));
        for (String carpeta : List.of("aceptado/", "observado/", "cuarentena/")) {
            hay.addAll(estado.contenidos(carpeta));
        }
        fuentes.stream().filter(f -> !hay.contains(f)).forEach(f -> rotas.add("L: no está " + f));
        for (Map.Entry<String, String> e : estado.papeles().entrySet()) {
            boolean temporal = e.getKey().contains(Estado.TEMPORAL);
            if (!temporal && !enteros.contains(e.getValue()) && !whole(raiz.resolve(e.getKey()))) {
                rotas.add("H: a medias " + e.getKey());
            }
        }
        return rotas;
    }

    /** Read to its end with the check of each part, as when a person opens it. */
    private static boolean whole(Path archivo) throws IOException {
        byte[] bytes = Files.readAllBytes(archivo);
        if (archivo.toString().endsWith(".txt")) {
            return bytes.length > 0 && bytes[bytes.length - 1] == '\n';
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                zip.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            return false;
        }
        // The list of the parts is at the end: «PK 5 6» and 18 bytes.
        int fin = bytes.length - 22;
        return fin > 0 && bytes[fin] == 'P' && bytes[fin + 1] == 'K' && bytes[fin + 2] == 5 && bytes[fin + 3] == 6;
    }
}
