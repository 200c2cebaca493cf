package pe.quipu.ficha;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.formato.Columna;
import pe.quipu.libro.CeldaRef;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/** Column, what stands in the cell (as {@link Dibujo} draws it), what it means, what is observed. */
class InterpreteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                // blank and its disguises
                "cantidad; \"\"     ; falta     ; -",
                "cantidad; -        ; falta     ; -",
                "cantidad; ...      ; falta     ; -",
                "cantidad; …        ; falta     ; -",
                "cantidad; s/d      ; falta     ; -",
                "texto   ; –        ; falta     ; -",
                "fecha   ; -        ; falta     ; -",
                "cantidad; 0        ; 0         ; -",
                // FIL-001, 002, 003
                "cantidad; 12 reg.  ; ilegible  ; FIL-001",
                "cantidad; VERDADERO; ilegible  ; FIL-001",
                "cantidad; 12       ; 12        ; -",
                "soles   ; '1.234   ; ilegible  ; FIL-002",
                "soles   ; '1,234   ; 1234      ; FIL-003",
                "soles   ; 1.23     ; 1.23      ; -",
                "soles   ; 10'375,986.83; 10375986.83; FIL-003",
                "entero  ; '07      ; 7         ; FIL-003",
                // FIL-004
                "cantidad; -1       ; ilegible  ; FIL-004",
                "cantidad; 1000001  ; ilegible  ; FIL-004",
                "cantidad; 1000000  ; 1000000   ; -",
                "cantidad; (1,500.00); ilegible ; FIL-004",
                "soles   ; -1       ; -1        ; -",
                // FIL-006, 024 and the two of the plan
                "lista   ; azul     ; ilegible  ; FIL-006",
                "lista   ; AMBAR    ; ámbar     ; -",
                "lista   ; Ámbar    ; ámbar     ; -",
                "medida  ; Expte.   ; Expte.    ; FIL-024",
                "medida  ; expediente; Expediente; -",
                "aei     ; AEI.02.30; ilegible  ; PLA-001",
                "aei     ; AEI.02.03 · Espacios de concertación; AEI.02.03; -",
                "aei     ; AEI.02.03; AEI.02.03 ; -",
                "centro  ; 03.12    ; ilegible  ; PLA-003",
                "centro  ; 03.11 · Rentas; 03.11; -",
                // FIL-007
                "texto   ; 12345678901; ilegible; FIL-007",
                "texto   ; 1234567890; 1234567890; -",
                "texto   ; 'ññññññññññ; ññññññññññ; -",
                // FIL-008 and FIL-009
                "fecha   ; fines de abril; ilegible; FIL-008",
                "fecha   ; 45000    ; ilegible  ; FIL-008",
                "fecha   ; 15/07/1905; ilegible ; FIL-008",
                "fecha   ; 21/01/2023; 2023-01-21; -",
                "fecha   ; '1/9/2022; 2022-09-01; -",
                "cantidad; 01/02/2023; ilegible ; FIL-009",
                "cui     ; 01/02/2023; ilegible ; FIL-009",
                // FIL-010, 011
                "cantidad; #DIV/0!  ; ilegible  ; FIL-010",
                "texto   ; #REF!    ; ilegible  ; FIL-010",
                "cantidad; ¿NaN     ; ilegible  ; FIL-011",
                // FIL-014, 015
                "unidad  ; 3.11     ; 03.11     ; FIL-014",
                "centro  ; 1.1      ; 01.10     ; FIL-014",
                "unidad  ; '03.11   ; 03.11     ; -",
                "unidad  ; ''03.11  ; 03.11     ; -",
                "cui     ; 123      ; ilegible  ; FIL-015",
                "cui     ; 2345678  ; 2345678   ; -",
                "cui     ; '0123456 ; 0123456   ; -",
                "cui     ; VERDADERO; ilegible  ; FIL-015",
                // FIL-019: the two words that are no number
                "cantidad; NA       ; no aplica ; -",
                "cantidad; n/a      ; no aplica ; -",
                "cantidad; No aplica; no aplica ; -",
                "cantidad; SR       ; no reportó; -",
                "cantidad; no reportó; no reportó; -",
                "soles   ; NA       ; ilegible  ; FIL-019",
                "entero  ; sr       ; ilegible  ; FIL-019",
                // FIL-021, 022
                "soles   ; 10.123   ; ilegible  ; FIL-021",
                "soles   ; 10.120   ; 10.12     ; -",
                "entero  ; 2.5      ; ilegible  ; FIL-022",
                "entero  ; 2.0      ; 2         ; -",
                // FIL-023 and the other percentages
                "porcentaje; '0.85  ; ilegible  ; FIL-023",
                "porcentaje; '1.5   ; ilegible  ; FIL-023",
                "porcentaje; 0.95   ; ilegible  ; FIL-023",
                "porcentaje; 85 %   ; 85        ; -",
                "porcentaje; 0.85 % ; 0.85      ; -",
                "porcentaje; 85     ; 85        ; -",
                "porcentaje; 0      ; 0         ; -",
                "porcentaje; '85%   ; 85        ; FIL-003",
                "porcentaje; '116%  ; 116       ; FIL-003",
                "porcentaje; '00%   ; 0         ; FIL-003",
                "porcentaje; '33.3% ; 33.3      ; FIL-003",
                "porcentaje; '80,3% ; 80.3      ; FIL-003",
                "porcentaje; '0.85% ; 0.85      ; FIL-003",
                "cantidad; 85 %     ; 85        ; -",
                "soles   ; '85%     ; ilegible  ; FIL-001",
                "soles   ; 85 %     ; ilegible  ; FIL-001",
                // FIL-026, 027: goals with words
                "logro   ; 60 % como mínimo; 60 ; FIL-026",
                "logro   ; 5 como mínimo al año; 5; FIL-026",
                "logro   ; 10 2 por año como mínimo.; ilegible; FIL-027",
                "logro   ; 100% al 2018 1 al año como mínimo; ilegible; FIL-027",
                "logro   ; 1.234 por año; ilegible; FIL-002",
                "logro   ; 2000 por año; ilegible; FIL-004",
                "logro   ; como mínimo; ilegible; FIL-001",
                "logro   ; 60       ; 60        ; -",
                "logro   ; 60 %     ; 60        ; -",
                "logro   ; '60%     ; 60        ; FIL-003",
            })
    void a_cell_means_what_its_column_says(String columna, String celda, String significado, String codigo) {
        Columna c = FormaDePrueba.TIPOS.hoja("datos").columna(columna).orElseThrow();
        List<Observacion> observaciones = new ArrayList<>();
        CeldaRef celdaRef = new CeldaRef("Datos", 2, 1);
        Lugar lugar = new Lugar("Datos", Optional.of(celdaRef), "datos", "A1", columna, c.nombre());
        Significado leido = new Interprete(FormaDePrueba.TIPOS, observaciones).read(c, lugar, Dibujo.valor(celda));
        assertEquals(significado, said(leido));
        assertEquals(
                codigo.equals("-") ? List.of() : List.of(codigo + " Datos!B2"),
                observaciones.stream().map(Observacion::toString).toList());
        observaciones.forEach(o -> o.mensaje().concat(o.accion())); // a sentence without its data would throw
    }

    static String said(Significado s) {
        if (s instanceof Significado.Cantidad c) {
            return c.numero().stripTrailingZeros().equals(BigDecimal.ZERO)
                    ? "0"
                    : c.numero().stripTrailingZeros().toPlainString();
        } else if (s instanceof Significado.Palabra p) {
            return p.texto();
        } else if (s instanceof Significado.Dia d) {
            LocalDate fecha = d.fecha();
            return fecha.toString();
        }
        return s instanceof Significado.Falta
                ? "falta"
                : s instanceof Significado.NoAplica
                        ? "no aplica"
                        : s instanceof Significado.NoReporto ? "no reportó" : "ilegible";
    }
}
