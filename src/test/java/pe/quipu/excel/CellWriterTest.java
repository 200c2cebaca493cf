package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

final class CellWriterTest {
    private static final Estilo TEXTO = Estilo.de(Papel.CELDA);

    private static Valor numero(String texto) {
        return Valor.numero(new BigDecimal(texto));
    }

    @Test
    void every_role_writes_every_kind_of_value() {
        for (Papel papel : Papel.values()) {
            for (Tipo tipo : Tipo.values()) {
                Valor muestra = DemoLibro.muestra(tipo);
                XSSFCell celda = ReadBack.cell(muestra, Estilo.de(papel, tipo));
                if (muestra instanceof Valor.Texto t) {
                    assertEquals(t.texto(), celda.getStringCellValue(), papel + " " + tipo);
                } else if (muestra instanceof Valor.Fecha f) {
                    assertEquals(f.fecha(), celda.getLocalDateTimeCellValue().toLocalDate(), papel + " " + tipo);
                    assertEquals("dd/mm/yyyy", celda.getCellStyle().getDataFormatString());
                } else {
                    BigDecimal esperado =
                            muestra instanceof Valor.Porcentaje p ? p.fraccion() : ((Valor.Numero) muestra).numero();
                    assertEquals(0, esperado.compareTo(new BigDecimal(celda.getRawValue())), papel + " " + tipo);
                }
            }
        }
    }

    @Test
    void a_number_of_fifteen_digits_is_written_digit_by_digit() {
        for (String texto : List.of(
                "0.1",
                "143279648.35",
                "9999999999999.99",
                "0.00000000000001",
                "-12.5",
                "123456789012345",
                "0",
                "100")) {
            assertEquals(
                    new BigDecimal(texto).stripTrailingZeros().toPlainString(),
                    ReadBack.cell(numero(texto), TEXTO).getRawValue());
        }
        long semilla = 20261120;
        System.out.println("seed " + semilla);
        Random azar = new Random(semilla);
        for (int i = 0; i < 50; i++) {
            BigDecimal uno = BigDecimal.valueOf(azar.nextLong(1_000_000_000_000_000L), azar.nextInt(14));
            BigDecimal leido =
                    new BigDecimal(ReadBack.cell(Valor.numero(uno), TEXTO).getRawValue());
            assertEquals(0, uno.compareTo(leido), uno + " became " + leido);
        }
        assertEquals(1e300, ReadBack.cell(numero("1E300"), TEXTO).getNumericCellValue());
    }

    @Test
    void text_that_looks_like_a_formula_is_quoted() {
        for (String texto : List.of("=1+1", "+51 999", "-", "@nombre", "\tx")) {
            XSSFCell celda = ReadBack.cell(Valor.texto(texto), TEXTO);
            assertEquals(CellType.STRING, celda.getCellType());
            assertEquals(texto, celda.getStringCellValue());
            assertTrue(celda.getCellStyle().getQuotePrefixed(), texto);
        }
        assertTrue(ReadBack.cell(Valor.texto("\rx"), TEXTO).getCellStyle().getQuotePrefixed());
        assertFalse(ReadBack.cell(Valor.texto("a=1"), TEXTO).getCellStyle().getQuotePrefixed());
    }

    @Test
    void what_turns_into_a_formula_only_once_it_is_written_is_quoted_too() {
        // The format cannot carry the first character, so that the second one comes to stand first.
        for (Valor valor : List.of(
                Valor.texto("\u0001=1+1"),
                Valor.texto("\ufffe@SUM(A1)"),
                Valor.texto("\n=1+1"),
                new Valor.Danado("-1E999"),
                new Valor.Danado("=cmd|'/c calc'!A1"))) {
            XSSFCell celda = ReadBack.cell(valor, TEXTO);
            assertEquals(CellType.STRING, celda.getCellType());
            assertTrue(celda.getCellStyle().getQuotePrefixed(), valor.toString());
        }
        assertFalse(ReadBack.cell(numero("-1"), TEXTO).getCellStyle().getQuotePrefixed());
    }

    @Test
    void the_longest_text_is_written_even_when_it_is_full_of_what_must_be_escaped() {
        String larga = "_x0041_".repeat(4_681);
        assertEquals(32_767, larga.length());
        assertEquals(larga, ReadBack.cell(Valor.texto(larga), TEXTO).getStringCellValue());
    }

    @Test
    void characters_that_xml_cannot_carry_are_dropped_and_the_rest_kept() {
        for (List<String> caso : List.of(
                List.of("a\u0000b\u0008c", "abc"),
                List.of("a\r\nb\rc\nd", "a\nb\nc\nd"),
                List.of("ñ ✔ 😀 <&>\"' ", "ñ ✔ 😀 <&>\"' "),
                List.of("suelto \uD83D fin", "suelto  fin"),
                List.of("\uFFFE\uFFFFx", "x"),
                List.of("literal _x0041_ y _x00e1_", "literal _x0041_ y _x00e1_"))) {
            assertEquals(
                    caso.get(1), ReadBack.cell(Valor.texto(caso.get(0)), TEXTO).getStringCellValue());
        }
    }

    @Test
    void a_text_longer_than_a_cell_is_refused_by_name() {
        assertEquals(
                32_767,
                ReadBack.cell(Valor.texto("a".repeat(32_767)), TEXTO)
                        .getStringCellValue()
                        .length());
        String mensaje = assertThrows(
                        IllegalArgumentException.class, () -> ReadBack.row(Celda.texto(2, "a".repeat(32_768), TEXTO)))
                .getMessage();
        assertTrue(mensaje.startsWith("Hoja!C1 "), mensaje);
    }

    @Test
    void dates_and_percentages_look_like_what_they_are_whatever_the_column_expects() {
        XSSFCell fecha =
                ReadBack.cell(new Valor.Fecha(LocalDate.of(2022, 1, 5)), Estilo.de(Papel.ENTRADA, Tipo.CANTIDAD));
        assertEquals("dd/mm/yyyy", fecha.getCellStyle().getDataFormatString());
        XSSFCell parte =
                ReadBack.cell(new Valor.Porcentaje(new BigDecimal("0.85")), Estilo.de(Papel.ENTRADA, Tipo.CANTIDAD));
        assertEquals("0.0%", parte.getCellStyle().getDataFormatString());
        assertFalse(parte.getCellStyle().getLocked());
    }

    @Test
    void what_could_not_be_read_goes_back_as_its_text() {
        assertEquals(
                "#DIV/0!",
                ReadBack.cell(new Valor.ErrorDeCelda("#DIV/0!"), TEXTO).getStringCellValue());
        assertEquals("NaN", ReadBack.cell(new Valor.Danado("NaN"), TEXTO).getStringCellValue());
        assertTrue(ReadBack.cell(new Valor.Logico(true), TEXTO).getBooleanCellValue());
        assertEquals(CellType.BLANK, ReadBack.cell(Valor.VACIO, TEXTO).getCellType());
    }

    @Test
    void a_cached_value_is_kept_as_given() {
        record Caso(Valor cache, CellType clase, String crudo) {}
        for (Caso caso : List.of(
                new Caso(numero("0.1"), CellType.NUMERIC, "0.1"),
                new Caso(new Valor.Porcentaje(new BigDecimal("0.5")), CellType.NUMERIC, "0.5"),
                new Caso(Valor.texto("✔ Verde"), CellType.STRING, "✔ Verde"),
                new Caso(new Valor.Logico(true), CellType.BOOLEAN, "1"),
                new Caso(new Valor.ErrorDeCelda("#N/A"), CellType.ERROR, "#N/A"),
                new Caso(Valor.VACIO, CellType.STRING, ""))) {
            XSSFCell celda = ReadBack.cell(Formula.of("SUM(B1:C1)", caso.cache()), TEXTO);
            assertEquals("SUM(B1:C1)", celda.getCellFormula());
            assertEquals(caso.clase(), celda.getCachedFormulaResultType());
            assertEquals(caso.crudo(), celda.getRawValue());
        }
    }

    @Test
    void a_formula_without_value_is_computed_even_when_it_looks_ahead() {
        XSSFCell celda = ReadBack.row(
                        Celda.de(0, Formula.of("SUM(B1:C1)"), TEXTO),
                        Celda.de(1, Formula.of("C1*2"), TEXTO),
                        Celda.de(2, Valor.numero(3), TEXTO))
                .getRow(0)
                .getCell(0);
        assertEquals(9, celda.getNumericCellValue());
        assertFalse(celda.getSheet().getWorkbook().getForceFormulaRecalculation());
    }

    @Test
    void a_formula_that_cannot_be_computed_is_refused_by_name() {
        for (String formula : List.of("1/0", "A1+1", "SUM(\"x\")")) {
            String mensaje = assertThrows(
                            IllegalStateException.class, () -> ReadBack.cell(Formula.of(formula), TEXTO), formula)
                    .getMessage();
            assertTrue(mensaje.startsWith("Hoja!A1 =" + formula), mensaje);
        }
        String mensaje = assertThrows(
                        IllegalArgumentException.class, () -> ReadBack.cell(Formula.of("SUM(nada_de_eso)"), TEXTO))
                .getMessage();
        assertTrue(mensaje.startsWith("Hoja!A1 "), mensaje);
    }
}
