package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Lectura.Ilegible;
import pe.quipu.libro.Lectura.Motivo;
import pe.quipu.libro.Sumidero;

/** Every limit of the reader: what reaches it is read, and one more is refused for its reason. */
@Tag("confiabilidad")
final class LimitsTest {
    private static final String CELL = "<row r='1'><c r='A1'><v>1</v></c></row>";
    private static final String MEDIA = "xl/media/a.bin";

    /** @param of the workbook that has that many more than the limit: 0 or 1 */
    private record Limit(Motivo beyond, IntFunction<byte[]> of) {}

    private static final Map<String, Limit> ALL = new LinkedHashMap<>();

    static {
        sizes();
        markup();
        counts();
    }

    private static void limit(String name, Motivo beyond, IntFunction<byte[]> of) {
        ALL.put(name, new Limit(beyond, of));
    }

    private static RawXlsx good() {
        return RawXlsx.rows(CELL);
    }

    private static void sizes() {
        limit("FILE_BYTES", Motivo.DEMASIADO_GRANDE, more -> padded(Limits.FILE_BYTES + more));
        limit("PART_BYTES", Motivo.DEMASIADO_GRANDE, more -> good().part(MEDIA, blocks((int) Limits.PART_BYTES + more))
                .bytes());
        limit("TOTAL_BYTES", Motivo.DEMASIADO_GRANDE, LimitsTest::whole);
        limit("RATIO", Motivo.INTERIOR_ANORMAL, LimitsTest::swollen);
        limit("RATIO_FROM_BYTES", Motivo.INTERIOR_ANORMAL, more -> good().part(
                        MEDIA, new byte[(int) Limits.RATIO_FROM_BYTES + more])
                .bytes());
        limit("RUN_BYTES", Motivo.INTERIOR_ANORMAL, more -> good().strings(
                        "<si><t>" + letters(Limits.RUN_BYTES - 2 + more) + "</t></si>")
                .bytes());
    }

    /** What looks like markup in there is none, and the parser holds all of it. */
    @ParameterizedTest
    @CsvSource({"<!--, -->", "<![CDATA[, ]]>", "'<?x ', ?>"})
    void a_long_stretch_with_something_like_markup_in_it_is_refused_and_a_short_one_is_not(String open, String close) {
        String corto = open + "<a><b/>".repeat(10) + close;
        String largo = open + "<a>b>".repeat(Limits.RUN_BYTES / 4) + close;
        assertInstanceOf(Lectura.Legible.class, XlsxReader.read(strings(corto)));
        assertEquals(
                Motivo.INTERIOR_ANORMAL,
                assertInstanceOf(Lectura.Ilegible.class, XlsxReader.read(strings(largo)))
                        .motivo());
        // None of them is long, all together are.
        String muchos = IntStream.range(0, 40_000)
                .mapToObj(n -> "<si><t>" + n * 7_919L + corto + "</t></si>")
                .collect(Collectors.joining());
        assertInstanceOf(
                Lectura.Legible.class, XlsxReader.read(good().strings(muchos).bytes()));
    }

    private static byte[] strings(String xml) {
        return good().strings("<si><t>a" + xml + "</t></si>").bytes();
    }

    /** A comment at the end of the zip fills it up to the byte. */
    private static byte[] padded(int size) {
        byte[] almost = good().part(MEDIA, HostileFormats.noise(size - 40_000)).bytes();
        int comment = size - almost.length;
        byte[] all = Arrays.copyOf(
                new ZipTamper(almost).int16(almost.length - 2, comment).bytes(), size);
        Arrays.fill(all, almost.length, size, (byte) ' ');
        return all;
    }

    private static byte[] whole(int more) {
        int rest = Partes.of(good().bytes()).todas().values().stream()
                .mapToInt(p -> p.length)
                .sum();
        int two = (int) Limits.PART_BYTES;
        byte[] one = blocks(two);
        return good().part("xl/media/1", one)
                .part("xl/media/2", one)
                .part("xl/media/3", blocks((int) (Limits.TOTAL_BYTES - rest - 2L * two) + more))
                .bytes();
    }

    private static byte[] swollen(int more) {
        byte[] bytes = good().part(MEDIA, HostileFormats.noise(8_000)).bytes();
        int packed = 8_005; // noise is stored in one block of five bytes more
        return new ZipTamper(bytes)
                .size(MEDIA, packed * (Limits.RATIO + more) + packed - 1)
                .bytes();
    }

    /** Repeats itself, but not enough for a bomb. */
    private static byte[] blocks(int length) {
        byte[] block = HostileFormats.noise(1_000);
        byte[] all = new byte[length];
        for (int i = 0; i < length; i += block.length) {
            System.arraycopy(block, 0, all, i, Math.min(block.length, length - i));
        }
        return all;
    }

    private static String letters(int length) {
        Random random = new Random(7);
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining());
    }

    private static void markup() {
        limit("DEPTH", Motivo.INTERIOR_ANORMAL, more -> {
            int below = Limits.DEPTH - 4 + more; // worksheet, sheetData, row and c stand above
            return RawXlsx.cell("<c r='A1'>" + "<a>".repeat(below) + "</a>".repeat(below) + "</c>")
                    .bytes();
        });
        limit("ATTRIBUTES", Motivo.HOJA_DANADA, more -> RawXlsx.rows(
                        "<row " + many(Limits.ATTRIBUTES + more, i -> "a" + i + "='1' ") + "/>")
                .bytes());
        limit("NAMES", Motivo.INTERIOR_ANORMAL, more -> {
            int others = 7; // worksheet and its namespace, sheetData, row, r, c, v
            return RawXlsx.rows(many(Limits.NAMES - others + more, i -> "<x" + i + "/>") + CELL)
                    .bytes();
        });
        limit("ATTRIBUTE_CHARS", Motivo.INTERIOR_ANORMAL, more -> RawXlsx.cell(
                        "<c r='A1' s='" + "0".repeat(Limits.ATTRIBUTE_CHARS + more) + "'><v>1</v></c>")
                .bytes());
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    private static void counts() {
        limit("ENTRIES", Motivo.INTERIOR_ANORMAL, more -> {
            RawXlsx book = good();
            int own = Partes.of(book.bytes()).nombres().size();
            IntStream.range(0, Limits.ENTRIES - own + more).forEach(i -> book.part("xl/p" + i, ""));
            return book.bytes();
        });
        limit("SHEETS", Motivo.DEMASIADO_GRANDE, more -> good().part(
                        RawXlsx.BOOK,
                        RawXlsx.book(
                                many(Limits.SHEETS + more, i -> "<sheet name='H" + i + "' sheetId='1' r:id='rId1'/>")))
                .bytes());
        limit("ROWS", Motivo.DEMASIADO_GRANDE, more -> RawXlsx.rows(
                        many(Limits.ROWS + more, i -> "<row><c><v>" + i + "</v></c></row>"))
                .bytes());
        limit("CELLS", Motivo.DEMASIADO_GRANDE, more -> RawXlsx.rows(
                        many(1_000, r -> "<row>" + many(1_000, c -> "<c><v>" + r * c % 977 + "</v></c>") + "</row>")
                                + (more > 0 ? "<row><c><v>1</v></c></row>" : ""))
                .bytes());
        limit("MERGES", Motivo.DEMASIADO_GRANDE, more -> RawXlsx.sheet("<worksheet xmlns='" + RawXlsx.MAIN
                        + "'><sheetData>" + CELL + "</sheetData><mergeCells>"
                        + many(Limits.MERGES + more, i -> "<mergeCell ref='B" + (i + 1) + ":C" + (i + 1) + "'/>")
                        + "</mergeCells></worksheet>")
                .bytes());
        limit("SHARED_STRINGS", Motivo.DEMASIADO_GRANDE, more -> good().strings(
                        many(Limits.SHARED_STRINGS + more, i -> "<si><t>" + i + "</t></si>"))
                .bytes());
        limit("STYLES", Motivo.INTERIOR_ANORMAL, more -> good().part(
                        "xl/styles.xml",
                        "<styleSheet xmlns='" + RawXlsx.MAIN + "'><cellXfs>"
                                + many(Limits.STYLES + more, i -> "<xf numFmtId='" + i * 7919 % 99_991 + "'/>")
                                + "</cellXfs></styleSheet>")
                .bytes());
        limit("PROPERTIES", Motivo.INTERIOR_ANORMAL, more -> good().replace(
                        "_rels/.rels", "</R", RawXlsx.relation("p", "custom-properties", "docProps/custom.xml") + "</R")
                .part(
                        "docProps/custom.xml",
                        "<Properties>"
                                + many(Limits.PROPERTIES + more, i -> "<property name='p" + i + "'><t>1</t></property>")
                                + "</Properties>")
                .bytes());
        limit("LAST_ROW", Motivo.HOJA_DANADA, more -> RawXlsx.rows("<row r='" + (Limits.LAST_ROW + more) + "'/>")
                .bytes());
        limit("COLUMNS", Motivo.HOJA_DANADA, more -> RawXlsx.cell(
                        "<c r='XFC1'><v>1</v></c><c><v>2</v></c>" + (more > 0 ? "<c><v>3</v></c>" : ""))
                .bytes());
    }

    @TestFactory
    Stream<DynamicTest> what_reaches_a_limit_is_read_and_one_more_is_refused() {
        return ALL.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    assertEquals(
                            Optional.empty(), XlsxReader.read(e.getValue().of().apply(0), new Nothing()));
                    Ilegible no = XlsxReader.read(e.getValue().of().apply(1), new Nothing())
                            .orElseThrow();
                    assertEquals(e.getValue().beyond(), no.motivo());
                }));
    }

    /** A text that is too long, and what is shown of a damaged one, leave the rest of the workbook standing. */
    @Test
    void the_limits_of_one_text_damage_only_its_cell() {
        assertEquals("a".repeat(Limits.TEXT_CHARS), text("str", Limits.TEXT_CHARS));
        assertEquals("a".repeat(Limits.SHOWN_CHARS) + "…", text("str", Limits.TEXT_CHARS + 1));
        assertEquals("a".repeat(Limits.SHOWN_CHARS), text("n", Limits.SHOWN_CHARS));
        assertEquals("a".repeat(Limits.SHOWN_CHARS) + "…", text("n", Limits.SHOWN_CHARS + 1));
    }

    private static String text(String type, int length) {
        byte[] bytes = RawXlsx.cell("<c r='A1' t='" + type + "'><v>" + "a".repeat(length) + "</v></c>")
                .bytes();
        return assertInstanceOf(pe.quipu.libro.Lectura.Legible.class, XlsxReader.read(bytes))
                .libro()
                .hojas()
                .get(0)
                .celda(1, 0)
                .valor()
                .mostrado();
    }

    @Test
    void no_limit_is_left_out() {
        Set<String> named = Arrays.stream(Limits.class.getDeclaredFields())
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = new TreeSet<>(ALL.keySet());
        tried.addAll(Set.of("TEXT_CHARS", "SHOWN_CHARS"));
        assertEquals(named, tried);
    }

    private static final class Nothing implements Sumidero {
        @Override
        public void hoja(String nombre, boolean oculta) {}

        @Override
        public void fechas1904(boolean si) {}

        @Override
        public void numero(int fila, int columna, long sinEscala, int escala, Vista vista, boolean formula) {}

        @Override
        public void texto(int fila, int columna, String texto, boolean formula) {}

        @Override
        public void logico(int fila, int columna, boolean valor, boolean formula) {}

        @Override
        public void error(int fila, int columna, String codigo, boolean formula) {}

        @Override
        public void danado(int fila, int columna, String crudo) {}

        @Override
        public void propiedad(String nombre, String valor) {}
    }
}
