package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pe.quipu.excel.HostileFiles.Hostile;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Lectura.Ilegible;
import pe.quipu.libro.LibroLleno;

final class HostileFilesTest {
    private static final List<Hostile> ALL = HostileFiles.all();

    @TestFactory
    Stream<DynamicTest> each_is_refused_for_its_own_reason() {
        return ALL.stream()
                .map(h -> DynamicTest.dynamicTest(h.toString(), () -> {
                    Ilegible no = assertInstanceOf(Ilegible.class, XlsxReader.read(h.bytes()));
                    assertEquals(h.motivo(), no.motivo());
                }));
    }

    @Test
    void there_are_enough_of_them_and_no_two_are_alike() {
        long names = ALL.stream().map(Hostile::name).distinct().count();
        long contents =
                ALL.stream().map(h -> Arrays.hashCode(h.bytes())).distinct().count();
        assertEquals(ALL.size(), names);
        assertEquals(ALL.size(), contents);
        assertTrue(ALL.size() >= 60, () -> "only " + ALL.size());
    }

    @Test
    void a_damaged_sheet_is_named() {
        byte[] bytes = RawXlsx.rows("<row r='1'><c r='ZZZZ1'/></row>").bytes();
        assertEquals(new Ilegible(Lectura.Motivo.HOJA_DANADA, "Hoja1"), XlsxReader.read(bytes));
    }

    /** Whatever is flipped, the answer is the same workbook or a refusal: never a throw, never another value. */
    @Test
    void flipped_bytes_never_change_a_value_in_silence() {
        byte[] good = RawXlsx.rows("<row r='1'><c r='A1'><v>12.5</v></c><c r='B1' t='s'><v>0</v></c></row>")
                .bytes();
        LibroLleno original = legible(good);
        long seed = 20230110;
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = good.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            if (XlsxReader.read(bytes) instanceof Lectura.Legible yes) {
                String where = "seed " + seed + ", flip " + i + " at " + at;
                assertEquals(
                        original.hojas().get(0).fila(1),
                        yes.libro().hojas().get(0).fila(1),
                        where);
            }
        }
    }

    @Test
    void every_cut_is_refused() {
        byte[] good = RawXlsx.cell("<c r='A1'><v>1</v></c>").bytes();
        for (int length = 0; length < good.length; length++) {
            assertInstanceOf(Ilegible.class, XlsxReader.read(Arrays.copyOf(good, length)), "cut at " + length);
        }
    }

    private static LibroLleno legible(byte[] bytes) {
        return assertInstanceOf(Lectura.Legible.class, XlsxReader.read(bytes)).libro();
    }
}
