package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.HojaLlena.Leida;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;

final class XlsxReaderTest {
    private static final String STYLES = "<numFmts><numFmt numFmtId='170' formatCode='0.0%'/>"
            + "<numFmt numFmtId='171' formatCode='dd/mm/yyyy'/><numFmt numFmtId='172' formatCode='&quot;día&quot; 0'/>"
            + "</numFmts><cellXfs><xf/><xf numFmtId='9'/><xf numFmtId='170'/><xf numFmtId='14'/>"
            + "<xf numFmtId='171'/><xf numFmtId='172'/></cellXfs>";

    @ParameterizedTest
    @CsvSource({
        "n, 5, 5",
        "n, 85%, Danado",
        "n, NaN, Danado",
        "n, Infinity, Danado",
        "n, -Infinity, Danado",
        "n, 1e999, Danado",
        "n, -1E400, Danado",
        "n, '12,5', Danado",
        "n, 1e, Danado",
        "n, 0x10, Danado",
        "n, 1 000, Danado",
        "n, hola, Danado",
        "n, ' 7 ', 7",
        "s, 0, uno",
        "s, 999999, Danado",
        "s, -1, Danado",
        "s, hola, Danado",
        "s, 0.0, Danado",
        "b, 1, VERDADERO",
        "b, 0, FALSO",
        "b, true, VERDADERO",
        "b, 2, Danado",
        "e, #DIV/0!, #DIV/0!",
        "e, #N/A, #N/A",
        "e, 5, Danado",
        "str, =1+1, =1+1",
        "str, a_x000D_b_x005F_x000D_, 'a\rb_x000D_'",
        "d, 2023-01-10, 10/01/2023",
        "d, 2023-01-10T23:59:59Z, 10/01/2023",
        "d, 10/01/2023, Danado",
        "d, 1776-07-28, Danado",
        "zz, 5, Danado"
    })
    void what_a_cell_says_becomes_a_value_or_a_damaged_cell(String type, String text, String expected) {
        Valor valor = only("<c r='A1' t='" + type + "'><v>" + text + "</v></c>").valor();
        assertEquals(expected, valor instanceof Valor.Danado ? "Danado" : valor.mostrado());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 44927, 44927",
        "1, 0.85, 85 %",
        "2, 0.85, 85 %",
        "3, 44927, 01/01/2023",
        "4, 44927.75, 01/01/2023",
        "5, 44927, 44927",
        "5000, 44927, 44927",
        "-1, 44927, 44927",
        "x, 44927, 44927",
        "3, -1, -1",
        "3, 99999999, 99999999"
    })
    void the_format_tells_a_percentage_and_a_date(String style, String number, String shown) {
        byte[] bytes = RawXlsx.cell("<c r='A1' s='" + style + "'><v>" + number + "</v></c>")
                .part("xl/styles.xml", "<styleSheet xmlns='" + RawXlsx.MAIN + "'>" + STYLES + "</styleSheet>")
                .bytes();
        assertEquals(shown, sheet(bytes).celda(1, 0).valor().mostrado());
    }

    @Test
    void a_formula_is_marked_and_its_stored_result_is_kept() {
        assertEquals(new Leida(Valor.numero(99), true), only("<c r='A1'><f>1+1</f><v>99</v></c>"));
        assertEquals(new Leida(Valor.VACIO, true), only("<c r='A1'><f>1+1</f></c>"));
        assertEquals(new Leida(Valor.VACIO, true), only("<c r='A1' t='str'><f>\"\"</f><v></v></c>"));
        assertEquals(new Leida(Valor.numero(2), true), only("<c r='A1'><f t='shared' si='0'/><v>2</v></c>"));
        Valor error = new Valor.ErrorDeCelda("#REF!");
        assertEquals(new Leida(error, true), only("<c r='A1' t='e'><f>A9</f><v>#REF!</v></c>"));
    }

    @Test
    void texts_in_runs_are_joined_and_reading_aids_left_out() {
        byte[] bytes = RawXlsx.cell(
                        "<c t='s'><v>0</v></c><c t='inlineStr'><is><r><t>Ñuñ</t></r><r><t xml:space='preserve'>oa </t></r></is></c>")
                .strings("<si><r><t>AEI</t></r><r><t>.01</t></r><rPh sb='0' eb='1'><t>lectura</t></rPh></si>")
                .bytes();
        assertEquals("AEI.01", sheet(bytes).celda(1, 0).valor().mostrado());
        assertEquals("Ñuñoa ", sheet(bytes).celda(1, 1).valor().mostrado());
    }

    @Test
    void cells_without_address_follow_the_one_before() {
        byte[] bytes = RawXlsx.rows(
                        "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row r='5'/><row><c><v>4</v></c></row>")
                .bytes();
        HojaLlena hoja = sheet(bytes);
        assertEquals(List.of(0, 3, 4), List.copyOf(hoja.fila(1).keySet()));
        assertEquals(Valor.numero(4), hoja.celda(6, 0).valor());
    }

    @Test
    void rows_and_cells_may_come_in_any_order() {
        byte[] bytes = RawXlsx.rows(
                        "<row r='9'><c r='C9'><v>9</v></c><c r='A9'><v>7</v></c></row><row r='2'><c r='XFD2'><v>2</v></c></row>")
                .bytes();
        HojaLlena hoja = sheet(bytes);
        assertEquals(List.of(2, 9), List.copyOf(hoja.filas()));
        assertEquals(Valor.numero(7), hoja.celda(9, 0).valor());
        assertEquals(Valor.numero(2), hoja.celda(2, 16_383).valor());
    }

    @Test
    void a_text_longer_than_a_cell_can_hold_is_a_damaged_cell() {
        String longest = "a".repeat(32_767);
        assertEquals(
                Valor.texto(longest),
                only("<c t='str'><v>" + longest + "</v></c>").valor());
        assertInstanceOf(
                Valor.Danado.class,
                only("<c t='str'><v>a" + longest + "</v></c>").valor());
    }

    @Test
    void hundreds_of_thousands_of_empty_styled_cells_cost_nothing() {
        StringBuilder rows = new StringBuilder();
        IntStream.rangeClosed(1, 4_000).forEach(r -> {
            rows.append("<row r='").append(r).append("'>");
            IntStream.range(0, 100)
                    .forEach(c -> rows.append("<c s='").append(c % 7).append("'/>"));
            rows.append("</row>");
        });
        assertEquals(0, sheet(RawXlsx.rows(rows.toString()).bytes()).filas().size());
    }

    @Test
    void prefixes_of_namespaces_are_free() {
        String xml =
                "<x:worksheet xmlns:x='" + RawXlsx.MAIN + "'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>5</x:v></x:c>"
                        + "<c xmlns='urn:otro' r='A1'><v>9</v></c></x:row></x:sheetData></x:worksheet>";
        assertEquals(
                Valor.numero(5), sheet(RawXlsx.sheet(xml).bytes()).celda(1, 0).valor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16"})
    void any_encoding_xml_allows_is_read(String encoding) {
        String xml = "<?xml version='1.0' encoding='" + encoding + "'?><worksheet xmlns='" + RawXlsx.MAIN
                + "'><sheetData><row><c t='str'><v>año</v></c></row></sheetData></worksheet>";
        byte[] bytes = RawXlsx.sheet("")
                .part(RawXlsx.SHEET, xml.getBytes(Charset.forName(encoding)))
                .bytes();
        assertEquals(Valor.texto("año"), sheet(bytes).celda(1, 0).valor());
    }

    @Test
    void sheets_are_found_by_their_relations_and_charts_are_left_out() {
        String sheets = "<sheet name='Grafico' r:id='c'/><sheet name='_quipu' state='veryHidden' r:id='a'/>"
                + "<sheet name='Físico' r:id='b'/>";
        byte[] bytes = RawXlsx.cell("<c><v>1</v></c>")
                .part("otra/hoja.xml", "<worksheet xmlns='" + RawXlsx.MAIN + "'><sheetData/></worksheet>")
                .part(RawXlsx.BOOK, RawXlsx.book(sheets))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        RawXlsx.relations(RawXlsx.relation("a", "worksheet", "../otra/./hoja.xml")
                                + RawXlsx.relation("b", "worksheet", "/xl/worksheets/Sheet1.xml")
                                + RawXlsx.relation("c", "chartsheet", "chartsheets/sheet1.xml")))
                .bytes();
        LibroLleno libro = legible(bytes);
        assertEquals(
                List.of("_quipu", "Físico"),
                libro.hojas().stream().map(HojaLlena::nombre).toList());
        assertEquals(
                List.of(true, false),
                libro.hojas().stream().map(HojaLlena::oculta).toList());
    }

    @Test
    void the_epoch_of_1904_and_the_custom_properties_are_read() {
        String properties =
                "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'"
                        + " xmlns:vt='urn:vt'><property name='quipu.unidad'><vt:lpwstr>03.01</vt:lpwstr></property></Properties>";
        byte[] bytes = RawXlsx.cell("<c s='1'><v>0</v></c><c t='d'><v>2023-01-10</v></c>")
                .replace(RawXlsx.BOOK, "<sheets>", "<workbookPr date1904='1'/><sheets>")
                .replace("xl/styles.xml", "</cellXfs>", "<xf numFmtId='14'/></cellXfs>")
                .replace(
                        "_rels/.rels", "</R", RawXlsx.relation("p", "custom-properties", "docProps/custom.xml") + "</R")
                .part("docProps/custom.xml", properties.getBytes(StandardCharsets.UTF_8))
                .bytes();
        LibroLleno libro = legible(bytes);
        assertEquals(Map.of("quipu.unidad", "03.01"), libro.propiedades());
        assertEquals(
                new Valor.Fecha(LocalDate.of(1904, 1, 1)),
                libro.hojas().get(0).celda(1, 0).valor());
        assertEquals(
                new Valor.Fecha(LocalDate.of(2023, 1, 10)),
                libro.hojas().get(0).celda(1, 1).valor());
    }

    @Test
    void the_sum_of_a_tenth_and_two_tenths_is_three_tenths() {
        Valor tres = new Valor.Numero(new BigDecimal("0.3"));
        assertEquals(tres, only("<c><v>0.30000000000000004</v></c>").valor());
    }

    private static Leida only(String cell) {
        return sheet(RawXlsx.cell(cell).bytes()).celda(1, 0);
    }

    private static HojaLlena sheet(byte[] bytes) {
        return legible(bytes).hojas().get(0);
    }

    private static LibroLleno legible(byte[] bytes) {
        return assertInstanceOf(Lectura.Legible.class, XlsxReader.read(bytes)).libro();
    }
}
