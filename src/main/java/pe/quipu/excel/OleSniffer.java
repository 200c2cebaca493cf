package pe.quipu.excel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pe.quipu.libro.Lectura.Motivo;

/**
 * Tells apart the documents in an OLE2 container by the names in its root storage: a protected workbook, an old
 * workbook, another document. What cannot be followed is simply not followed.
 */
final class OleSniffer {
    private static final int ENTRY = 128;
    private static final int FAT_SECTORS_IN_HEADER = 109;
    private static final int MINI_STREAM_BELOW = 4_096;
    private static final int FILEPASS = 0x2F;
    private static final int MAX_RECORDS = 8; // FILEPASS stands right after BOF, at most behind WRITEPROTECT

    private final ByteBuffer b;
    private final int sectorSize;

    private OleSniffer(byte[] bytes) {
        b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int shift = b.getShort(30);
        sectorSize = shift == 12 ? 4_096 : 512;
    }

    static boolean looksLike(byte[] b) {
        return FormatSniffer.starts(b, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    static Motivo sniff(byte[] bytes) {
        return bytes.length < 1_024 ? Motivo.INCOMPLETO : new OleSniffer(bytes).motivo();
    }

    private Motivo motivo() {
        List<Integer> directory = directory();
        Map<String, Integer> root = rootNames(directory);
        if (root.isEmpty()) {
            return Motivo.XLS; // cut or damaged: whatever it was, it is of the old kind
        }
        if (root.containsKey("encryptedpackage")) {
            return Motivo.CON_CONTRASENA;
        }
        Integer workbook = root.getOrDefault("workbook", root.get("book"));
        if (workbook == null) {
            return Motivo.OTRO_DOCUMENTO;
        }
        return encrypted(workbook, directory.get(0)) ? Motivo.CON_CONTRASENA : Motivo.XLS;
    }

    /** Offsets of the directory entries, in order. */
    private List<Integer> directory() {
        List<Integer> entries = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int s = b.getInt(48); s >= 0 && offset(s) >= 0 && seen.add(s); s = next(s)) {
            for (int e = offset(s); e < offset(s) + sectorSize && e + ENTRY <= b.limit(); e += ENTRY) {
                entries.add(e);
            }
        }
        return entries;
    }

    /** Names in the root storage, lower case, with the offset of their entry; embedded documents stand deeper. */
    private Map<String, Integer> rootNames(List<Integer> directory) {
        Map<String, Integer> names = new TreeMap<>();
        if (directory.isEmpty()) {
            return names;
        }
        Deque<Integer> pending = new ArrayDeque<>(List.of(b.getInt(directory.get(0) + 76)));
        Set<Integer> seen = new HashSet<>();
        while (!pending.isEmpty()) {
            int index = pending.pop();
            if (index >= 0 && index < directory.size() && seen.add(index)) {
                int e = directory.get(index);
                names.putIfAbsent(name(e), e);
                pending.push(b.getInt(e + 68));
                pending.push(b.getInt(e + 72));
            }
        }
        return names;
    }

    private String name(int entry) {
        int bytes = Math.max(0, Math.min(64, b.getShort(entry + 64)) - 2);
        return new String(b.array(), entry, bytes, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT);
    }

    private boolean encrypted(int workbook, int root) {
        int start = b.getInt(workbook + 116);
        int at = b.getInt(workbook + 120) < MINI_STREAM_BELOW ? miniOffset(root, start) : offset(start);
        for (int i = 0; i < MAX_RECORDS && at >= 0 && at + 4 <= b.limit(); i++) {
            if (b.getShort(at) == FILEPASS) {
                return true;
            }
            at += 4 + (b.getShort(at + 2) & 0xFFFF);
        }
        return false;
    }

    private int miniOffset(int root, int miniSector) {
        int sector = b.getInt(root + 116);
        int skip = miniSector < 0 ? 0 : miniSector / (sectorSize / 64);
        for (int i = 0; i < skip && sector >= 0; i++) {
            sector = next(sector);
        }
        return sector < 0 || miniSector < 0 || offset(sector) < 0
                ? -1
                : offset(sector) + miniSector % (sectorSize / 64) * 64;
    }

    /** -1 when outside the file. */
    private int offset(int sector) {
        long at = (sector + 1L) * sectorSize;
        return sector < 0 || at + ENTRY > b.limit() ? -1 : (int) at;
    }

    private int next(int sector) {
        int index = sector / (sectorSize / 4);
        int fat = index < FAT_SECTORS_IN_HEADER ? offset(b.getInt(76 + 4 * index)) : -1;
        int at = fat + sector % (sectorSize / 4) * 4;
        return fat < 0 || at + 4 > b.limit() ? -1 : b.getInt(at);
    }
}
