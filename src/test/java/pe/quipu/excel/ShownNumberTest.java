package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel shows of a number under the formats that offices use. */
final class ShownNumberTest {
    @ParameterizedTest(name = "{0} under {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.84793            | 0.0%                  | 84.8%",
                "0.84793            | 0%                    | 85%",
                "0.84793            | 0.00%                 | 84.79%",
                "0.8485             | 0.0%                  | 84.9%",
                "1.005              | 0.00                  | 1.01",
                "1.00499999999999   | 0.00                  | 1.00",
                "2.5                | 0                     | 3",
                "-2.5               | 0                     | -3",
                "1234567.891        | #,##0.00              | 1,234,567.89",
                "1234567.891        | #,##0                 | 1,234,568",
                "163456789.12       | General               | 163456789.12",
                "0.847931234567891  | General               | 0.847931234567891",
                "163456789012.123   | #,##0.00              | 163,456,789,012.12",
                "1234567.891        | '\"S/\" #,##0.00'     | 'S/ 1,234,567.89'",
                "1234567.891        | '[$S/-280A] #,##0.00' | 'S/ 1,234,567.89'",
                "0                  | '_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-' | -",
                "1234.5             | '_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-' | 1,234.50",
                "-1234.5            | '#,##0.00_);(#,##0.00)' | (1,234.50)",
                "7                  | 00                    | 07",
                "1234567            | '#,##0,'              | '1,235'",
                "12                 | [<1000]General;#,##0.00 | 12",
                "1200               | [<1000]General;#,##0.00 | 1,200.00",
                "54                 | @                     | 54",
                "54                 | ;;;                   | ''",
            })
    void a_number_is_shown_as_its_format_says(BigDecimal numero, String formato, String mostrado) {
        assertEquals(mostrado, ShownNumber.text(numero, formato));
    }
}
