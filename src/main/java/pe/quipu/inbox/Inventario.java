package pe.quipu.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What lies in the working folder, found by content and not by name: the evidence when the register is in doubt. */
public final class Inventario {
    private static final List<String> ARCHIVO = List.of("aceptado", "observado", "cuarentena");

    private final Carpeta carpeta;
    /** Fingerprint by path from the working folder, of what is filed. */
    private final Map<String, Papel> archivados = new TreeMap<>();
    /** Any file with a content, wherever it lies; filled when it is first asked for. */
    private final Map<String, Path> porHuella = new HashMap<>();

    private Inventario(Carpeta carpeta) {
        this.carpeta = carpeta;
    }

    public static Inventario of(Carpeta carpeta) throws IOException {
        Inventario inventario = new Inventario(carpeta);
        for (String folder : ARCHIVO) {
            for (Path file : inventario.files(carpeta.raiz().resolve(folder))) {
                String destino = carpeta.relative(file);
                inventario.archivados.put(
                        destino,
                        new Papel(
                                destino,
                                file,
                                Sha256.of(file),
                                Files.getLastModifiedTime(file).toInstant()));
            }
        }
        return inventario;
    }

    /** Whether any original lies filed, without opening one: a register that does not exist cannot be a new one then. */
    public static boolean hayPapeles(Carpeta carpeta) {
        Inventario inventario = new Inventario(carpeta);
        return ARCHIVO.stream()
                .flatMap(folder -> inventario.files(carpeta.raiz().resolve(folder)).stream())
                .anyMatch(file -> Papel.named(file.getFileName().toString()));
    }

    /** Accepted forms, by path from the working folder, that have no line: those under a name of their own content. */
    public static List<String> desconocidos(Carpeta carpeta, Registro registro) {
        Set<String> conocidos = registro.destinos();
        List<String> desconocidos = new ArrayList<>();
        for (Path file : new Inventario(carpeta).files(carpeta.raiz().resolve(ARCHIVO.get(0)))) {
            String nombre = file.getFileName().toString();
            if (Papel.delivery(nombre)
                    && !conocidos.contains(carpeta.relative(file))
                    && Papel.matches(nombre, sha(file))) {
                desconocidos.add(carpeta.relative(file));
            }
        }
        return desconocidos.stream().sorted().toList();
    }

    private static String sha(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The originals that lie under a name of their own content, by name. */
    public List<Papel> papeles() {
        return archivados.values().stream()
                .filter(p -> Papel.matches(p.nombre(), p.sha256()))
                .toList();
    }

    /** What lies under a name, from the working folder. */
    public Optional<Papel> en(String destino) {
        return Optional.ofNullable(archivados.get(destino));
    }

    /** Some file of the working folder with that very content. */
    public Optional<Path> con(String sha256) throws IOException {
        if (porHuella.isEmpty()) {
            for (Path file : files(carpeta.raiz())) {
                porHuella.putIfAbsent(Sha256.of(file), file);
            }
        }
        return Optional.ofNullable(porHuella.get(sha256));
    }

    /** Every file but the register's own and what is half written. */
    private List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try {
            walk(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private void walk(Path folder, List<Path> files) throws IOException {
        Arbol.walk(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return dir.equals(carpeta.registro()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !temporary(file.getFileName().toString())) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean temporary(String name) {
        return TemporaryName.matches(name) || TemporaryName.unfinished(name).isPresent();
    }
}
