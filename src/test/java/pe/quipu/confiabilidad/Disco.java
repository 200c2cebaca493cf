package pe.quipu.confiabilidad;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The disk of the machine with a numbered point before everything the program asks of it below one folder. Put under a
 * whole program with {@code -Djava.nio.file.spi.DefaultFileSystemProvider=pe.quipu.confiabilidad.Disco}: no line of the
 * program knows. What SQLite does is native and does not pass here.
 */
public final class Disco extends FileSystemProvider {
    private static final Set<OpenOption> ESCRITURA = Set.of(
            StandardOpenOption.WRITE,
            StandardOpenOption.APPEND,
            StandardOpenOption.CREATE,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.TRUNCATE_EXISTING);

    private static Path raiz;
    private static Punto.Suceso suceso = p -> {};
    private static int contados;
    private static boolean dentro;

    private final FileSystemProvider real;
    private final DiscoSistema sistema;

    /** @param real the provider of the platform: the machine gives it */
    public Disco(FileSystemProvider real) {
        this.real = real;
        this.sistema = new DiscoSistema(this, real.getFileSystem(URI.create("file:///")));
    }

    /** From now on what is asked below the folder is counted from 1 and told. */
    static synchronized void arm(Path carpeta, Punto.Suceso queSucede) {
        raiz = carpeta.toAbsolutePath();
        suceso = queSucede;
        contados = 0;
    }

    static synchronized int disarm() {
        raiz = null;
        return contados;
    }

    /** What the event itself asks of the disk is no point. */
    static synchronized void point(Punto.Clase clase, Path ruta, Path otra, int bytes) throws IOException {
        if (raiz == null || dentro || !ruta.toAbsolutePath().startsWith(raiz)) {
            return;
        }
        dentro = true;
        try {
            suceso.at(new Punto(++contados, clase, ruta, otra, bytes));
        } finally {
            dentro = false;
        }
    }

    private static void point(Punto.Clase clase, Path ruta) throws IOException {
        point(clase, ruta, ruta, 0);
    }

    private static Path real(Path ruta) {
        return DiscoRuta.real(ruta);
    }

    private DiscoRuta wrap(Path ruta) {
        return new DiscoRuta(sistema, ruta);
    }

    @Override
    public FileChannel newFileChannel(Path ruta, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        Set<OpenOption> pedido = new HashSet<>(options);
        pedido.retainAll(ESCRITURA);
        point(pedido.isEmpty() ? Punto.Clase.LEER : Punto.Clase.ABRIR, ruta);
        return new DiscoCanal(ruta, real.newFileChannel(real(ruta), options, attrs));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path ruta, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        return newFileChannel(ruta, options, attrs);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path ruta, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        point(Punto.Clase.LISTAR, ruta);
        DirectoryStream<Path> stream = real.newDirectoryStream(real(ruta), p -> filter.accept(wrap(p)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> todo = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return todo.hasNext();
                    }

                    @Override
                    public Path next() {
                        return wrap(todo.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path ruta, FileAttribute<?>... attrs) throws IOException {
        point(Punto.Clase.CREAR_CARPETA, ruta);
        real.createDirectory(real(ruta), attrs);
    }

    @Override
    public void delete(Path ruta) throws IOException {
        point(Punto.Clase.BORRAR, ruta);
        real.delete(real(ruta));
    }

    @Override
    public void copy(Path de, Path a, CopyOption... options) throws IOException {
        point(Punto.Clase.ABRIR, a);
        real.copy(real(de), real(a), options);
    }

    @Override
    public void move(Path de, Path a, CopyOption... options) throws IOException {
        point(Punto.Clase.MOVER, de, a, 0);
        real.move(real(de), real(a), options);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        point(Punto.Clase.ABRIR, link);
        real.createLink(real(link), real(existing));
    }

    @Override
    public boolean isSameFile(Path ruta, Path otra) throws IOException {
        return real.isSameFile(real(ruta), real(otra));
    }

    @Override
    public boolean isHidden(Path ruta) throws IOException {
        return real.isHidden(real(ruta));
    }

    @Override
    public FileStore getFileStore(Path ruta) throws IOException {
        return real.getFileStore(real(ruta));
    }

    @Override
    public void checkAccess(Path ruta, AccessMode... modes) throws IOException {
        real.checkAccess(real(ruta), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path ruta, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(ruta), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path ruta, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(ruta), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path ruta, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(real(ruta), attributes, options);
    }

    @Override
    public void setAttribute(Path ruta, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(ruta), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return real.newFileSystem(uri, env);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return sistema;
    }

    @Override
    public Path getPath(URI uri) {
        return wrap(real.getPath(uri));
    }
}
