package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.libro.Sumidero.Vista;

final class ShownAsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "General|GENERAL",
                "0.00|GENERAL",
                "#,##0.00|GENERAL",
                "@|GENERAL",
                "0.00E+00|GENERAL",
                "0%|PORCENTAJE",
                "0.0%;[Red]-0.0%|PORCENTAJE",
                "0\"%\"|GENERAL",
                "0\\%|GENERAL",
                "dd/mm/yyyy|FECHA",
                "[$-280A]d \"de\" mmmm|FECHA",
                "aaaa|FECHA",
                "h:mm AM/PM|FECHA",
                "[h]:mm|FECHA",
                "\"S/ \"#,##0.00|GENERAL",
                "[$S/-280A] #,##0|GENERAL",
                "[Red]0;[Yellow]0|GENERAL",
                "_-* #,##0_d|GENERAL",
                "0 \"días\"|GENERAL",
                "0\\d|GENERAL",
                "\"sin cerrar|GENERAL",
                "General;General|GENERAL"
            })
    void only_what_stands_outside_quotes_counts(String code, Vista expected) {
        assertEquals(expected, ShownAs.of(code));
    }
}
