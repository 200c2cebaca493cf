package pe.quipu.confiabilidad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What lies in a working folder at one moment: the fingerprint of each file by its path, an empty one for a folder. Left
 * out: the log, the lock and the scratch space, which say nothing of the papers.
 */
record Estado(Map<String, String> archivos) {
    static final String TEMPORAL = "/.quipu-";

    private static final Pattern APARTE =
            Pattern.compile("registro/(?:quipu\\.log.*|\\.candado(?:-entrada)?|\\.trabajo/sqlite-.*)");

    private static final Map<String, String> LEIDOS = new HashMap<>();

    static Estado of(Path raiz) {
        Map<String, String> archivos = new TreeMap<>();
        walk(raiz, (ruta, nombre, carpeta) -> {
            boolean temporal = nombre.contains(TEMPORAL);
            // Temporary names are drawn by lot; what they hold tells two states apart.
            String clave = temporal ? nombre.substring(0, nombre.lastIndexOf(TEMPORAL)) + TEMPORAL : nombre;
            archivos.merge(clave, carpeta ? "" : temporal ? sha256(ruta) : known(ruta), (a, b) -> a + b);
        });
        return new Estado(archivos);
    }

    /** What the person finds in the folders: everything but what Quipu keeps for itself. */
    Map<String, String> papeles() {
        return archivos.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty() && !e.getKey().startsWith("registro/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** Contents that lie under a folder. */
    Set<String> contenidos(String carpeta) {
        return archivos.entrySet().stream()
                .filter(e -> e.getKey().startsWith(carpeta) && !e.getValue().isEmpty())
                .filter(e -> !e.getKey().contains(TEMPORAL))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> temporales() {
        return archivos.keySet().stream()
                .filter(n -> n.contains(TEMPORAL) || n.endsWith("-journal"))
                .collect(Collectors.toSet());
    }

    /**
     * The same folder apart. What is published is never written again in its place, so a link of it is a copy that keeps
     * what the register remembers of a source: its time and the file behind its name.
     */
    static void copy(Path de, Path a) {
        try {
            Files.createDirectories(a);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        walk(de, (ruta, nombre, carpeta) -> {
            Path destino = a.resolve(nombre);
            if (carpeta) {
                Files.createDirectories(destino);
            } else if (nombre.contains(TEMPORAL) || nombre.startsWith("registro/")) {
                Files.copy(ruta, destino, StandardCopyOption.COPY_ATTRIBUTES);
            } else {
                link(ruta, destino);
            }
        });
    }

    private static void link(Path de, Path a) throws IOException {
        try {
            Files.createLink(a, de);
        } catch (FileSystemException | UnsupportedOperationException e) {
            // Another disk: there the sources are other files, which no register knows yet.
            Files.copy(de, a, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    static void delete(Path raiz) {
        if (!Files.exists(raiz, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(raiz, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Visita {
        void visit(Path ruta, String nombre, boolean carpeta) throws IOException;
    }

    private static void walk(Path raiz, Visita visita) {
        try {
            Files.walkFileTree(raiz, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    String nombre = name(folder);
                    if (!nombre.isEmpty()) {
                        visita.visit(folder, nombre, true);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String nombre = name(file);
                    if (!APARTE.matcher(nombre).matches()) {
                        visita.visit(file, nombre, false);
                    }
                    return FileVisitResult.CONTINUE;
                }

                private String name(Path ruta) {
                    return raiz.relativize(ruta).toString().replace('\\', '/');
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fingerprint of a file that nobody has touched since it was last read. */
    private static String known(Path file) {
        try {
            BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            String clave = a.fileKey() + " " + a.size() + " " + a.lastModifiedTime();
            return file.toString().contains("registro")
                    ? sha256(file)
                    : LEIDOS.computeIfAbsent(clave, c -> sha256(file));
        } catch (IOException e) {
            return "-";
        }
    }

    /** What a text says but for the number of its line in the register. */
    static String sinNumero(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)Registro\\s+n\\.º\\s+\\d+:", "Registro:");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return "-";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
