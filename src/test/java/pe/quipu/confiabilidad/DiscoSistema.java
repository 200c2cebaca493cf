package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The file system of {@link Disco}: that of the platform, with its paths wrapped. */
final class DiscoSistema extends FileSystem {
    private final Disco disco;
    private final FileSystem real;

    DiscoSistema(Disco disco, FileSystem real) {
        this.disco = disco;
        this.real = real;
    }

    @Override
    public FileSystemProvider provider() {
        return disco;
    }

    @Override
    public Path getPath(String first, String... more) {
        return new DiscoRuta(this, real.getPath(first, more));
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        List<Path> raices = new ArrayList<>();
        real.getRootDirectories().forEach(p -> raices.add(new DiscoRuta(this, p)));
        return raices;
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        PathMatcher matcher = real.getPathMatcher(syntaxAndPattern);
        return p -> matcher.matches(DiscoRuta.real(p));
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return real.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }
}
