package pe.quipu.excel;

import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import pe.quipu.libro.Lectura.Motivo;

/** The inflated bytes of one part, with its stated size and checksum verified on the way to its end. */
final class PartStream extends InputStream {
    private final ZipEntryInfo entry;
    private final byte[] file;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private int storedAt;
    private long count;
    private final Stretch stretch = new Stretch();

    PartStream(byte[] file, int at, ZipEntryInfo entry) {
        this.file = file;
        this.entry = entry;
        this.storedAt = at;
        inflater.setInput(file, at, (int) entry.compressed());
        if (entry.method() == ZipEntryInfo.STORED && entry.compressed() != entry.size()) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL);
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int n = entry.method() == ZipEntryInfo.STORED ? copy(into, offset, length) : inflate(into, offset, length);
        if (n == 0) {
            return end();
        }
        count += n;
        if (count > entry.size()) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL); // more than it said: the limits were checked on a lie
        }
        crc.update(into, offset, n);
        checkRun(into, offset, n);
        return n;
    }

    private int copy(byte[] into, int offset, int length) {
        int n = (int) Math.min(length, entry.size() - count);
        System.arraycopy(file, storedAt, into, offset, n);
        storedAt += n;
        return n;
    }

    private int inflate(byte[] into, int offset, int length) {
        try {
            int n = inflater.inflate(into, offset, length);
            if (n == 0 && !inflater.finished()) {
                throw Refusal.of(Motivo.INCOMPLETO);
            }
            return n;
        } catch (DataFormatException e) {
            throw Refusal.of(Motivo.INCOMPLETO);
        }
    }

    private int end() {
        if (count != entry.size()) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL);
        }
        if (crc.getValue() != entry.crc()) {
            throw Refusal.of(Motivo.INCOMPLETO);
        }
        return -1;
    }

    /** A parser holds a whole attribute, comment or text in memory; without markup for a megabyte it is none of them. */
    private void checkRun(byte[] into, int offset, int n) {
        for (int i = offset; i < offset + n; i++) {
            if (stretch.add(into[i]) > Limits.RUN_BYTES) {
                throw Refusal.of(Motivo.INTERIOR_ANORMAL);
            }
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
