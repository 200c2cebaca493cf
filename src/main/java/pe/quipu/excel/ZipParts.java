package pe.quipu.excel;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pe.quipu.libro.Lectura.Motivo;

/** The parts of the file by name. Names differ in more than case, as the packaging conventions ask. */
final class ZipParts {
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;

    private final byte[] file;
    private final List<ZipEntryInfo> entries;
    private final Map<String, ZipEntryInfo> byName = new HashMap<>();
    private long budget = Limits.TOTAL_BYTES;

    private ZipParts(byte[] file, List<ZipEntryInfo> entries) {
        this.file = file;
        this.entries = entries;
        entries.forEach(e -> byName.put(key(e.name()), e));
    }

    static ZipParts of(byte[] file) {
        return new ZipParts(file, ZipDirectory.read(file));
    }

    boolean has(String name) {
        return byName.containsKey(key(name));
    }

    Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    /** Refuses what no program that writes workbooks does; asked only of files that claim to be an office package. */
    void check() {
        if (byName.size() != entries.size()) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL); // two parts of one name: programs disagree on which one counts
        }
        long total = 0;
        for (ZipEntryInfo e : entries) {
            boolean method = e.method() == ZipEntryInfo.STORED || e.method() == ZipEntryInfo.DEFLATED;
            if (e.leaves() || !method || e.encrypted() || e.bomb() || e.size() < 0 || e.compressed() < 0) {
                throw Refusal.of(Motivo.INTERIOR_ANORMAL);
            }
            total += Math.min(e.size(), Limits.TOTAL_BYTES);
            if (e.size() > Limits.PART_BYTES || total > Limits.TOTAL_BYTES) {
                throw Refusal.of(Motivo.DEMASIADO_GRANDE, total / (1024 * 1024) + " MB");
            }
        }
        checkOverlap();
    }

    /** Parts that share bytes make a small file inflate without limit. */
    private void checkOverlap() {
        List<ZipEntryInfo> inOrder = entries.stream()
                .sorted(Comparator.comparingLong(ZipEntryInfo::header))
                .toList();
        long free = 0;
        for (ZipEntryInfo e : inOrder) {
            if (e.header() < free) {
                throw Refusal.of(Motivo.INTERIOR_ANORMAL);
            }
            free = dataAt(e) + e.compressed();
            if (free > file.length) {
                throw Refusal.of(Motivo.INCOMPLETO);
            }
        }
    }

    private long dataAt(ZipEntryInfo e) {
        if (e.header() < 0 || e.header() + LOCAL_SIZE > file.length) {
            throw Refusal.of(Motivo.INCOMPLETO);
        }
        ByteBuffer b = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = (int) e.header();
        if (b.getInt(at) != LOCAL) {
            throw Refusal.of(Motivo.INCOMPLETO);
        }
        if ((b.getShort(at + 8) & 0xFFFF) != e.method()) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL);
        }
        int nameLength = b.getShort(at + 26) & 0xFFFF;
        long data = e.header() + LOCAL_SIZE + nameLength + (b.getShort(at + 28) & 0xFFFF);
        if (data > file.length) {
            throw Refusal.of(Motivo.INCOMPLETO);
        }
        if (!ZipDirectory.name(file, at + LOCAL_SIZE, nameLength).equals(e.name())) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL); // it goes by another name where the part itself stands
        }
        return data;
    }

    /** The inflated bytes of a part that exists. */
    InputStream open(String name) {
        ZipEntryInfo e = byName.get(key(name));
        long at = dataAt(e);
        if (at + e.compressed() > file.length) {
            throw Refusal.of(Motivo.INCOMPLETO);
        }
        budget -= e.size();
        if (budget < 0) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL);
        }
        return new PartStream(file, (int) at, e);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
