package pe.quipu.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Subtotals, means, headings and totals as offices print them, in small tables of units. */
final class SubtotalTest {
    private static final List<String> COLUMNAS =
            List.of("codigo", "denominacion", "numero", "programado", "ejecutado", "porcentaje");

    /** Tabla 05, one line a row; its first row is row 8 of the sheet. */
    private static Auditoria audit(String dibujo) {
        return Auditoria.of(Mesa.typed(Map.of("tabla05", rows(dibujo))), Optional.empty());
    }

    private static List<Map<String, String>> rows(String dibujo) {
        List<Map<String, String>> filas = new ArrayList<>();
        dibujo.lines().forEach(l -> {
            String[] partes = l.split("\\|", -1);
            Map<String, String> fila = new LinkedHashMap<>();
            for (int i = 0; i < COLUMNAS.size(); i++) {
                fila.put(COLUMNAS.get(i), partes[i].strip());
            }
            filas.add(fila);
        });
        return filas;
    }

    private static List<String> findings(Auditoria a) {
        return a.reparos().stream().map(Reparo::toString).toList();
    }

    private static final String CON_SUBTOTALES = """
                    | ALTA DIRECCIÓN | | | |
            01.01   | Alcaldía       | 3 | 100.00 |  90.00 | 90
            01.02   | Secretaría     | 2 | 300.00 | 150.00 | 50
                    | SUBTOTAL       | 5 | 400.00 | 240.00 | 60
                    | LÍNEA          | | | |
            02.01   | Obras          | 4 | 200.00 | 200.00 | 100
            02.02   | Servicios      | 1 | 400.00 | 160.00 | 40
                    | SUBTOTAL       | 5 | 600.00 | 360.00 | 60
                    | PROMEDIO       |   |        |        | 70
                    | TOTAL          | 10 | 1,000.00 | 600.00 | 60
            """;

    @Test
    void subtotals_means_and_headings_that_are_right_say_nothing() {
        Auditoria a = audit(CON_SUBTOTALES);
        assertEquals(List.of(), findings(a));
        assertEquals(Map.of(Prueba.AGG_001, "Tabla05!F16: promedio simple de todas las filas."), a.notas());
    }

    @Test
    void the_total_is_the_last_row_called_so_and_not_the_subtotal_above_it() {
        Auditoria a = audit(CON_SUBTOTALES.replace("| 10 | 1,000.00", "| 11 | 1,000.00"));
        assertEquals(List.of("SUM-001 Tabla05!C17"), findings(a));
        assertEquals(
                "Total: la suma de sus 4 filas da 10 y se imprime 11; la diferencia es 1.",
                a.reparos().get(0).frase());
    }

    @Test
    void a_wrong_subtotal_is_told_with_the_rows_it_covers() {
        Auditoria a = audit(CON_SUBTOTALES.replace("5 | 600.00 | 360.00", "5 | 610.00 | 366.00"));
        assertEquals(List.of("SUM-001 Tabla05!D15", "SUM-001 Tabla05!E15"), findings(a));
        assertEquals(
                "SUBTOTAL: la suma de sus 2 filas (de D13 a D14) da 600.00 y se imprime 610.00; la diferencia es 10.00.",
                a.reparos().get(0).frase());
    }

    @Test
    void the_percentage_of_a_subtotal_is_the_ratio_of_its_amounts() {
        assertEquals(
                List.of("PCT-002 Tabla05!F11"),
                findings(audit(CON_SUBTOTALES.replace("5 | 400.00 | 240.00 | 60", "5 | 400.00 | 240.00 | 70"))));
        assertEquals(
                List.of("PCT-001 Tabla05!F11"),
                findings(audit(CON_SUBTOTALES.replace("5 | 400.00 | 240.00 | 60", "5 | 400.00 | 240.00 | 64"))));
    }

    @Test
    void a_mean_that_no_rule_gives_is_told_with_the_plain_one() {
        Auditoria a = audit(CON_SUBTOTALES.replace("| 70\n", "| 83\n"));
        assertEquals(List.of("AGG-001 Tabla05!F16"), findings(a));
        assertEquals(
                "PROMEDIO imprime 83. El promedio simple de todas las filas da 70 %, y ninguna regla conocida da lo"
                        + " impreso.",
                a.reparos().get(0).frase());
    }

    @Test
    void the_mean_alone_after_the_rows_is_no_total_and_the_table_is_said_to_have_none() {
        Auditoria a = audit("""
                01.01 | Alcaldía   | 3 | 100.00 |  90.00 | 90
                01.02 | Secretaría | 2 | 300.00 | 150.00 | 50
                      | PROMEDIO   | 2.5 | 200.00 | 120.00 | 70
                """);
        assertEquals(List.of(), findings(a));
        assertEquals(
                "La Tabla 05 no imprime una fila de total: no hay total que contrastar.",
                a.notas().get(Prueba.SUM_001));
    }

    @Test
    void totals_of_two_blocks_called_the_same_are_each_of_its_block() {
        String bloques = """
                01.01 | Alcaldía   | 3 | 100.00 |  90.00 | 90
                01.02 | Secretaría | 2 | 300.00 | 150.00 | 50
                      | TOTAL      | 5 | 400.00 | 240.00 | 60
                02.01 | Obras      | 4 | 200.00 | 200.00 | 100
                02.02 | Servicios  | 1 | 400.00 | 160.00 | 40
                      | TOTAL      | 5 | 600.00 | 360.00 | 60
                """;
        assertEquals(List.of(), findings(audit(bloques)));
        assertTrue(audit(bloques).notas().containsKey(Prueba.SUM_001));
        assertEquals(
                List.of("SUM-001 Tabla05!C13"),
                findings(audit(bloques.replace("TOTAL      | 5 | 600", "TOTAL      | 9 | 600"))));
        Auditoria general = audit(bloques + "      | TOTAL      | 10 | 1,000.00 | 600.00 | 60\n");
        assertEquals(List.of(), findings(general));
        assertEquals(Map.of(), general.notas());
    }

    @Test
    void a_total_named_after_its_rows_before_the_general_one_is_a_subtotal() {
        String nombrados = CON_SUBTOTALES
                .replaceFirst("SUBTOTAL      ", "TOTAL ALTA DIR")
                .replaceFirst("SUBTOTAL      ", "TOTAL DE LÍNEA");
        assertEquals(List.of(), findings(audit(nombrados)));
        assertEquals(
                List.of("SUM-001 Tabla05!C11"),
                findings(audit(nombrados.replace("DIR | 5 |", "DIR | 6 |"))),
                nombrados);
    }

    @Test
    void nested_subtotals_add_up_the_rows_from_an_earlier_one() {
        assertEquals(List.of(), findings(audit("""
                        01.01 | Alcaldía   | 3 | 100.00 |  90.00 | 90
                              | SUBTOTAL A | 3 | 100.00 |  90.00 | 90
                        01.02 | Secretaría | 2 | 300.00 | 150.00 | 50
                              | SUBTOTAL B | 2 | 300.00 | 150.00 | 50
                              | SUBTOTAL 1 | 5 | 400.00 | 240.00 | 60
                        02.01 | Obras      | 4 | 200.00 | 200.00 | 100
                              | TOTAL GENERAL | 9 | 600.00 | 440.00 | 73
                        """)));
    }

    @Test
    void a_subtotal_among_the_actions_takes_none_of_them_from_their_objective() {
        List<Map<String, String>> tabla = new ArrayList<>();
        for (String l : List.of(
                "OEI.01|Uno|7|70.00",
                "AEI.01.01|a|3|30.00",
                "|SUBTOTAL|3|30.00",
                "AEI.01.02|b|4|40.00",
                "|SUBTOTAL|4|40.00",
                "TOTAL||7|70.00")) {
            String[] p = l.split("\\|", -1);
            tabla.add(new LinkedHashMap<>(Map.of("codigo", p[0], "denominacion", p[1], "numero", p[2], "soles", p[3])));
        }
        Publicado publicado = Mesa.typed(Map.of("tabla03", tabla));
        assertEquals(List.of(), findings(Auditoria.of(publicado, Optional.empty())));
    }
}
