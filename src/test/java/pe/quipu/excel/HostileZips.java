package pe.quipu.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import pe.quipu.excel.HostileFiles.Hostile;
import pe.quipu.libro.Lectura.Motivo;

/** Workbooks whose parts are fine and whose zip is not. */
final class HostileZips {
    private static final String SHEET = RawXlsx.SHEET;
    private static final byte[] GOOD = RawXlsx.cell("<c r='A1'><v>1</v></c>")
            .part("xl/mediaA.bin", "una parte que nadie lee")
            .bytes();

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileZips zips = new HostileZips();
        zips.fields();
        zips.names();
        zips.cuts();
        zips.bombs();
        return zips.all;
    }

    private void tampered(String name, Motivo motivo, UnaryOperator<ZipTamper> change) {
        all.add(new Hostile(
                name + ".xlsx", motivo, change.apply(new ZipTamper(GOOD)).bytes()));
    }

    private void fields() {
        for (int method : new int[] {1, 9, 12, 14, 93, 95, 98}) {
            tampered("method-" + method, Motivo.INTERIOR_ANORMAL, z -> z.method(SHEET, method));
        }
        tampered("method-of-two-minds", Motivo.INTERIOR_ANORMAL, z -> z.centralMethod(SHEET, 0));
        tampered("stored-that-was-deflated", Motivo.INTERIOR_ANORMAL, z -> z.method(SHEET, 0));
        tampered("name-of-two-minds", Motivo.INTERIOR_ANORMAL, z -> z.int16(z.local(SHEET) + 30, 'y'));
        tampered("encrypted-part", Motivo.INTERIOR_ANORMAL, z -> z.flag(SHEET, 1));
        tampered("says-less", Motivo.INTERIOR_ANORMAL, z -> z.size(SHEET, 10));
        tampered("says-more", Motivo.INTERIOR_ANORMAL, z -> z.size(SHEET, z.sizeOf(SHEET) + 1));
        tampered("says-a-gigabyte", Motivo.INTERIOR_ANORMAL, z -> z.size(SHEET, 1 << 30));
        tampered("says-four-gigabytes", Motivo.INTERIOR_ANORMAL, z -> z.size(SHEET, -1));
        tampered("wrong-checksum", Motivo.INCOMPLETO, z -> z.crc(SHEET, 1));
        tampered("spoiled-part", Motivo.INCOMPLETO, z -> z.spoil(SHEET));
        tampered("deflated-short", Motivo.INCOMPLETO, z -> z.compressed(SHEET, 20));
        tampered("beyond-the-file", Motivo.INCOMPLETO, z -> z.header(SHEET, 1 << 30));
        tampered("no-header-there", Motivo.INCOMPLETO, z -> z.header(RawXlsx.TYPES, 5));
        tampered("overlapping", Motivo.INTERIOR_ANORMAL, z -> z.header("xl/mediaA.bin", z.local(SHEET)));
        tampered("directory-elsewhere", Motivo.INCOMPLETO, z -> z.int32(z.end() + 16, 1 << 20));
        tampered("more-entries-than-there-are", Motivo.INCOMPLETO, z -> z.int16(z.end() + 10, 99));
        tampered("fewer-entries-than-there-are", Motivo.INCOMPLETO, z -> z.int16(z.end() + 10, 2));
        tampered("zip64-without-record", Motivo.INCOMPLETO, z -> z.int32(z.end() + 16, -1));
    }

    private void names() {
        tampered("twice", Motivo.INTERIOR_ANORMAL, z -> z.rename("xl/mediaA.bin", "xl/styles.xml"));
        tampered("twice-but-for-case", Motivo.INTERIOR_ANORMAL, z -> z.rename("xl/mediaA.bin", "XL/STYLES.XML"));
        tampered("climbs", Motivo.INTERIOR_ANORMAL, z -> z.rename("xl/mediaA.bin", "../../etc/pas"));
        tampered("climbs-backwards", Motivo.INTERIOR_ANORMAL, z -> z.rename("xl/mediaA.bin", "..\\..\\win.ini"));
        tampered("from-the-root", Motivo.INTERIOR_ANORMAL, z -> z.rename("xl/mediaA.bin", "/etc/passwd.."));
        tampered("from-a-drive", Motivo.INTERIOR_ANORMAL, z -> z.rename("xl/mediaA.bin", "C:\\win\\x.bat"));
        RawXlsx many = RawXlsx.cell("");
        for (int i = 0; i <= Limits.ENTRIES; i++) {
            many.part("xl/p" + i, "");
        }
        all.add(new Hostile("thousands-of-parts.xlsx", Motivo.INTERIOR_ANORMAL, many.bytes()));
    }

    private void cuts() {
        for (int percent : new int[] {1, 5, 10, 25, 50, 75, 90, 99}) {
            byte[] cut = Arrays.copyOf(GOOD, GOOD.length * percent / 100);
            all.add(new Hostile("cut-at-" + percent + ".xlsx", Motivo.INCOMPLETO, cut));
        }
        byte[] last = Arrays.copyOf(GOOD, GOOD.length - 1);
        all.add(new Hostile("cut-by-one-byte.xlsx", Motivo.INCOMPLETO, last));
        byte[] head = Arrays.copyOf(GOOD, GOOD.length);
        Arrays.fill(head, GOOD.length / 2, GOOD.length, (byte) 0);
        all.add(new Hostile("half-zeros.xlsx", Motivo.INCOMPLETO, head));
    }

    private void bombs() {
        byte[] blanks = new byte[60_000_000];
        Arrays.fill(blanks, (byte) ' ');
        bomb("bomb-unread", RawXlsx.cell("").part("xl/media/a.bin", blanks));
        bomb("bomb-sheet", RawXlsx.sheet("").part(SHEET, blanks));
        bomb("bomb-types", RawXlsx.cell("").part(RawXlsx.TYPES, blanks));
        byte[] one = Arrays.copyOf(blanks, 30_000_000);
        RawXlsx several = RawXlsx.cell("");
        for (int i = 0; i < 10; i++) {
            several.part("xl/media/" + i, one);
        }
        bomb("bomb-in-ten-pieces", several);
    }

    private void bomb(String name, RawXlsx book) {
        all.add(new Hostile(name + ".xlsx", Motivo.INTERIOR_ANORMAL, book.bytes()));
    }
}
