package pe.quipu.excel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pe.quipu.libro.Lectura.Motivo;

/**
 * The central directory, the only list of parts that is believed. Zip64 fields are understood because some programs
 * write them in small files too; sizes past the limits are refused like any other.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LOCATOR64 = 0x07064b50;
    private static final int LOCATOR64_SIZE = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_SIZE = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int MAX_COMMENT = 65_535;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    private final ByteBuffer b;

    private ZipDirectory(byte[] file) {
        b = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static List<ZipEntryInfo> read(byte[] file) {
        ZipDirectory directory = new ZipDirectory(file);
        return directory.entries(directory.end());
    }

    /** Whether the last bytes of a zip have its end record. */
    static boolean ends(byte[] tail) {
        try {
            new ZipDirectory(tail).end();
            return true;
        } catch (Refusal r) {
            return false;
        }
    }

    /** The end record that fills the file to its last byte; without it the file was cut. */
    private int end() {
        int first = Math.max(0, b.limit() - END_SIZE - MAX_COMMENT);
        for (int i = b.limit() - END_SIZE; i >= first; i--) {
            if (b.getInt(i) == END && i + END_SIZE + unsigned16(i + 20) == b.limit()) {
                return i;
            }
        }
        throw Refusal.of(Motivo.INCOMPLETO);
    }

    private List<ZipEntryInfo> entries(int end) {
        long count = unsigned16(end + 10);
        long size = unsigned32(end + 12);
        long at = unsigned32(end + 16);
        if (count == 0xFFFF || size == IN_ZIP64 || at == IN_ZIP64) {
            int end64 = end64(end);
            count = b.getLong(end64 + 32);
            size = b.getLong(end64 + 40);
            at = b.getLong(end64 + 48);
        }
        if (at < 0 || size < 0 || at > end || size > end - at || count < 0) {
            throw Refusal.of(Motivo.INCOMPLETO);
        } else if (count > Limits.ENTRIES) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL);
        }
        List<ZipEntryInfo> entries = new ArrayList<>();
        int next = (int) at;
        int last = (int) (at + size);
        while (next + ENTRY_SIZE <= last && b.getInt(next) == ENTRY && entries.size() < count) {
            int length = ENTRY_SIZE + unsigned16(next + 28) + unsigned16(next + 30) + unsigned16(next + 32);
            if (next + length > last) {
                throw Refusal.of(Motivo.INCOMPLETO);
            }
            entries.add(entry(next));
            next += length;
        }
        if (entries.size() != count || next != last) {
            throw Refusal.of(Motivo.INCOMPLETO);
        }
        return entries;
    }

    private int end64(int end) {
        int locator = end - LOCATOR64_SIZE;
        long at = locator >= 0 && b.getInt(locator) == LOCATOR64 ? b.getLong(locator + 8) : -1;
        if (at < 0 || at > locator - END64_SIZE || b.getInt((int) at) != END64) {
            throw Refusal.of(Motivo.INCOMPLETO);
        }
        return (int) at;
    }

    private ZipEntryInfo entry(int at) {
        int nameLength = unsigned16(at + 28);
        Extra64 extra = new Extra64(at + ENTRY_SIZE + nameLength, unsigned16(at + 30));
        long size = extra.or(unsigned32(at + 24)); // the order of the fields in the extra: size, compressed, offset
        long compressed = extra.or(unsigned32(at + 20));
        long header = extra.or(unsigned32(at + 42));
        return new ZipEntryInfo(
                name(b.array(), at + ENTRY_SIZE, nameLength),
                unsigned16(at + 8),
                unsigned16(at + 10),
                unsigned32(at + 16),
                compressed,
                size,
                header);
    }

    /** Some programs write the paths of another system. */
    static String name(byte[] file, int at, int length) {
        return new String(file, at, length, StandardCharsets.UTF_8).replace('\\', '/');
    }

    /** Holds, one after the other, only the fields that did not fit in the entry itself. */
    private final class Extra64 {
        private int next;
        private int last;

        Extra64(int from, int length) {
            for (int i = from; i + 4 <= from + length; i += 4 + unsigned16(i + 2)) {
                if (b.getShort(i) == 1) {
                    next = i + 4;
                    last = Math.min(from + length, next + unsigned16(i + 2));
                    return;
                }
            }
        }

        long or(long field) {
            if (field != IN_ZIP64) {
                return field;
            }
            if (next == 0 || next + 8 > last) {
                throw Refusal.of(Motivo.INTERIOR_ANORMAL);
            }
            next += 8;
            return b.getLong(next - 8);
        }
    }

    private int unsigned16(int at) {
        return b.getShort(at) & 0xFFFF;
    }

    private long unsigned32(int at) {
        return b.getInt(at) & 0xFFFFFFFFL;
    }
}
