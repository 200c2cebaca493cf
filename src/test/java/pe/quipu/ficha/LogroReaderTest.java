package pe.quipu.ficha;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a goal, what was understood, and whether it says by when. */
class LogroReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "60 % como mínimo                        ; al menos 60 %                    ; sin temporalidad",
                "100%                                    ; 100 %                            ; sin temporalidad",
                "4 por año                               ; 4 por año                        ; completa",
                "20 % cada año                           ; 20 % por año                     ; completa",
                "100% al 2018 1 al año como mínimo       ; 100 % al 2018 | al menos 1 por año; dos",
                "10 2 por año como mínimo.               ; 10 | al menos 2 por año          ; dos",
                "4 como mínimo                           ; al menos 4                       ; sin temporalidad",
                "5 como mínimo al año                    ; al menos 5 por año               ; completa",
                "1 al año como mínimo 2 como mínimo por año; al menos 1 por año | al menos 2 por año; dos",
                "2 como mínimo por año                   ; al menos 2 por año               ; completa",
                "10%                                     ; 10 %                             ; sin temporalidad",
                "4%                                      ; 4 %                              ; sin temporalidad"
            })
    void art_8_1_3_anexo_01_each_of_the_twelve_goals_as_it_was_typed(
            String texto, String entendido, String temporalidad) {
        assertEquals(entendido, shown(LogroReader.read(texto)));
        String dice = LogroReader.read(texto) instanceof LogroReader.Entendido e
                ? e.sinTemporalidad() ? "sin temporalidad" : "completa"
                : "dos";
        assertEquals(temporalidad, dice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Al menos 85.5 % anual            ; al menos 85.5 % por año",
                "como mínimo 4                    ; al menos 4",
                "a lo más 3 por mes               ; a lo más 3 por mes",
                "1,250 anuales, como mínimo       ; al menos 1250 por año",
                "2 semestral                      ; 2 por semestre",
                "1 cada trimestre                 ; 1 por trimestre",
                "≥ 60 por ciento                  ; al menos 60 %",
                "100% para el año 2018            ; 100 % al 2018",
                "2018                             ; 2018",
                "1.234 por año                    ; ambiguo 1234 1.234"
            })
    void other_ways_to_say_it(String texto, String entendido) {
        assertEquals(entendido, shown(LogroReader.read(texto)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12 reg.",
                "como mínimo",
                "al 2018",
                "por definir",
                "60 % de los usuarios",
                "60 % %",
                "% 60",
                "4 por año al año",
                "4 como mínimo como máximo",
                "-4 por año",
                "10'20,3 por año",
                "4 por añada",
                "60x"
            })
    void what_is_not_understood_whole_is_not_understood(String texto) {
        assertEquals("no", shown(LogroReader.read(texto)));
    }

    private static String shown(LogroReader.Resultado r) {
        if (r instanceof LogroReader.Entendido e) {
            return e.texto();
        } else if (r instanceof LogroReader.Varios v) {
            return v.logros().stream().map(LogroReader.Entendido::texto).collect(Collectors.joining(" | "));
        } else if (r instanceof LogroReader.Ambiguo a) {
            return "ambiguo "
                    + a.lecturas().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
        }
        return "no";
    }
}
