package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A channel of {@link Disco}: each write has a point before it and another when half of it is on the disk. */
final class DiscoCanal extends FileChannel {
    private final Path ruta;
    private final FileChannel real;

    DiscoCanal(Path ruta, FileChannel real) {
        this.ruta = ruta;
        this.real = real;
    }

    @Override
    public int write(ByteBuffer src) throws IOException {
        int bytes = src.remaining();
        Disco.point(Punto.Clase.ESCRIBIR, ruta, ruta, bytes);
        int half = bytes / 2;
        if (half > 0) {
            int end = src.limit();
            src.limit(src.position() + half);
            while (src.hasRemaining()) {
                real.write(src);
            }
            src.limit(end);
            Disco.point(Punto.Clase.A_MEDIO_ESCRIBIR, ruta, ruta, bytes - half);
        }
        while (src.hasRemaining()) {
            real.write(src);
        }
        return bytes;
    }

    @Override
    public long write(ByteBuffer[] srcs, int offset, int length) throws IOException {
        long bytes = 0;
        for (int i = offset; i < offset + length; i++) {
            bytes += write(srcs[i]);
        }
        return bytes;
    }

    @Override
    public int write(ByteBuffer src, long position) throws IOException {
        Disco.point(Punto.Clase.ESCRIBIR, ruta, ruta, src.remaining());
        return real.write(src, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        Disco.point(Punto.Clase.FORZAR, ruta, ruta, 0);
        real.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        Disco.point(Punto.Clase.ESCRIBIR, ruta, ruta, 0);
        real.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer dst) throws IOException {
        return real.read(dst);
    }

    @Override
    public long read(ByteBuffer[] dsts, int offset, int length) throws IOException {
        return real.read(dsts, offset, length);
    }

    @Override
    public int read(ByteBuffer dst, long position) throws IOException {
        return real.read(dst, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel src, long position, long count) throws IOException {
        Disco.point(Punto.Clase.ESCRIBIR, ruta, ruta, Math.toIntExact(Math.min(count, Integer.MAX_VALUE)));
        return real.transferFrom(src, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
