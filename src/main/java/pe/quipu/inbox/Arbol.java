package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Walks a folder of ours that an office may have put elsewhere: the folder itself may be a link (a share, a larger disk)
 * and is followed; what lies in it is not. Paths are told under the name the folder has here.
 */
final class Arbol implements FileVisitor<Path> {
    private final Path folder;
    private final Path real;
    private final FileVisitor<Path> visitor;

    private Arbol(Path folder, Path real, FileVisitor<Path> visitor) {
        this.folder = folder;
        this.real = real;
        this.visitor = visitor;
    }

    static void walk(Path folder, FileVisitor<Path> visitor) throws IOException {
        if (!Files.isSymbolicLink(folder)) {
            Files.walkFileTree(folder, visitor);
            return;
        }
        Path real = folder.toRealPath();
        Files.walkFileTree(real, new Arbol(folder, real, visitor));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
        return visitor.preVisitDirectory(here(dir), attributes);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        return visitor.visitFile(here(file), attributes);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        return visitor.visitFileFailed(here(file), e);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
        return visitor.postVisitDirectory(here(dir), e);
    }

    private Path here(Path path) {
        return path.equals(real) ? folder : folder.resolve(real.relativize(path));
    }
}
