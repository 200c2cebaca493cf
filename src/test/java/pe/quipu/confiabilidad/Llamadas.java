package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a run asked of the system in one folder, as strace wrote it down: the calls that change something. */
record Llamadas(List<Llamada> todas) {
    static final String CAMBIOS = "openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,"
            + "mkdir,mkdirat,ftruncate,link,linkat,copy_file_range,sendfile";

    private static final Pattern LINEA = Pattern.compile("(\\d+) +(\\w+)\\((.*)");
    private static final Pattern RUTA = Pattern.compile("\"([^\"]*)\"|\\d+<([^>]*)>");

    /** @param k how many of its name its thread had made, counting this one; @param rutas what it touches, in order */
    record Llamada(String nombre, int k, List<String> rutas) {
        /** A temporary file gets its name; a source that leaves {@code entrada/} was filed and forced before. */
        boolean publishes() {
            return nombre.startsWith("rename") && rutas.get(0).endsWith(".tmp");
        }
    }

    static Llamadas read(Path archivo, Path raiz) throws IOException {
        Map<String, Integer> hechas = new HashMap<>();
        List<Llamada> todas = new ArrayList<>();
        for (String linea : new String(Files.readAllBytes(archivo), StandardCharsets.ISO_8859_1).split("\n")) {
            Matcher m = LINEA.matcher(linea);
            if (!m.matches()) {
                continue;
            }
            String nombre = m.group(2);
            int k = hechas.merge(m.group(1) + nombre, 1, Integer::sum);
            List<String> rutas = paths(m.group(3), nombre, raiz + "/");
            boolean lee = nombre.equals("openat") && !m.group(3).contains("O_CREAT");
            boolean aparte =
                    m.group(3).contains("/registro/.trabajo") || m.group(3).contains("/registro/quipu.log");
            if (!rutas.isEmpty() && !lee && !aparte) {
                todas.add(new Llamada(nombre, k, rutas));
            }
        }
        return new Llamadas(todas);
    }

    /** What was renamed into the folder without being forced before, or without its folder being forced after. */
    List<String> disordered() {
        List<String> mal = new ArrayList<>();
        for (int i = 0; i < todas.size(); i++) {
            Llamada mueve = todas.get(i);
            if (mueve.publishes()) {
                String temporal = mueve.rutas().get(0);
                String destino = mueve.rutas().get(1);
                int escrita = last(i, List.of("write", "pwrite64"), temporal);
                int forzada = last(i, List.of("fsync", "fdatasync"), temporal);
                if (escrita < 0 || forzada < escrita) {
                    mal.add(destino + ": se publica sin forzar lo escrito");
                }
                String carpeta = destino.substring(0, destino.lastIndexOf('/'));
                boolean siguiente = i + 1 < todas.size()
                        && todas.get(i + 1).nombre().equals("fsync")
                        && todas.get(i + 1).rutas().get(0).equals(carpeta);
                if (!siguiente) {
                    mal.add(destino + ": no se fuerza su carpeta");
                }
            }
        }
        return mal;
    }

    long publications() {
        return todas.stream().filter(Llamada::publishes).count();
    }

    private int last(int antes, List<String> nombres, String ruta) {
        for (int i = antes - 1; i >= 0; i--) {
            Llamada l = todas.get(i);
            if (nombres.contains(l.nombre()) && l.rutas().get(0).equals(ruta)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> paths(String args, String nombre, String raiz) {
        List<String> rutas = new ArrayList<>();
        Matcher m = RUTA.matcher(args);
        while (m.find()) {
            String ruta = m.group(1) == null ? m.group(2) : m.group(1);
            if ((ruta + "/").startsWith(raiz)) {
                rutas.add(ruta);
            }
            if (nombre.endsWith("write") || nombre.equals("pwrite64")) {
                // What is written may look like a path.
                break;
            }
        }
        return rutas;
    }
}
