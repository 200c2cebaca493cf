package pe.quipu.ficha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Observacion;

class FichaReaderTest {
    private static final Formato FORMA = FormatoReader.read("""
            formato: prueba
            version: 1
            titulo: Prueba
            listas: {}
            hojas:
              - clave: datos
                nombre: Evaluación física
                alias: [Seguimiento físico]
                clase: tabla
                clave_fila: codigo
                columnas:
                  - {clave: codigo, encabezado: Código, tipo: codigo, llena: plan}
                  - {clave: nombre, encabezado: Denominación, alias: [Enunciado, Actividad Operativa]}
                  - {clave: medida, encabezado: Unidad de medida, alias: [U.M., UND]}
                  - {clave: meta, encabezado: Meta, tipo: cantidad, especiales: true}
                  - {clave: nueva, encabezado: Columna nueva, opcional: true}
                  - {clave: doble, encabezado: Doble, tipo: cantidad, formula: "{meta}*2"}
            """);
    private static final String TABLA = """
            codigo | nombre       | medida           | meta | doble
            Código | Denominación | Unidad de medida | Meta | Doble
            A1     | Poda         | árbol            | 10   | =20
            A2     | Riego        | parque           | SR   | =0
            """;
    private static final String LEIDA = "A1: Poda árbol 10\nA2: Riego parque no reportó";

    @Test
    void a_sheet_is_read_by_its_keys() {
        assertRead(TABLA, LEIDA);
    }

    @Test
    void columns_may_move_and_others_may_come_between() {
        assertRead("""
                meta | x     | doble | nombre       |   | codigo | medida
                Meta | Mío   | Doble | Denominación |   | Código | Unidad de medida
                10   | ajeno | =20   | Poda         |   | A1     | árbol
                SR   | 7     | =0    | Riego        | 9 | A2     | parque
                """, LEIDA);
    }

    @Test
    void rows_may_come_above_between_and_below() {
        assertRead("""
                Municipalidad

                codigo | nombre       | medida           | meta | doble
                Ojo: llenar con letra clara
                Código | Denominación | Unidad de medida | Meta | Doble

                A1     | Poda         | árbol            | 10   | =20

                A2     | Riego        | parque           | SR   | =0


                """, LEIDA);
    }

    @Test
    void a_row_of_sums_added_by_the_unit_is_no_data() {
        for (String total : List.of("TOTAL", "Totales", "Total general", "TOTALES S/.")) {
            assertRead(TABLA + "|" + total + " | | 10 |\n", LEIDA);
        }
    }

    @Test
    void without_visible_headings_no_row_is_lost() {
        assertRead(TABLA.replaceFirst("(?m)^Código.*\\n", ""), LEIDA);
    }

    @Test
    void without_keys_it_is_read_by_its_headings() {
        for (String titulos : List.of(
                "Código | Denominación | Unidad de medida | Meta | Doble",
                "CODIGO | ENUNCIADO | UND | META | DOBLE",
                "código * | Actividad  Operativa 1/ | U.M. | meta: | Doble")) {
            assertRead("Evaluación\n" + titulos + """

                    A1 | Poda  | árbol  | 10 | =20
                    A2 | Riego | parque | SR | =0
                    """, LEIDA, "HOJ-003 Evaluación física");
        }
    }

    @Test
    void the_sheet_may_have_another_name() {
        for (String nombre : List.of("EVALUACION FISICA", "Seguimiento Fisico", " Evaluación  física ")) {
            assertEquals(LEIDA, said(read(Dibujo.nuevo().hoja(nombre, TABLA))));
        }
        Ficha renombrada = read(Dibujo.nuevo().hoja("Resumen", "a | b\n").hoja("Hoja1", TABLA));
        assertEquals(LEIDA, said(renombrada));
        assertObserved(renombrada, "HOJ-002 Evaluación física");
        assertEquals("Hoja1", renombrada.observaciones().get(0).recibido());
    }

    @Test
    void of_two_sheets_for_the_same_none_is_guessed() {
        Ficha ficha = read(Dibujo.nuevo()
                .hoja("Evaluación física (2)", TABLA.replace("10", "77"))
                .hoja("Evaluación física", TABLA));
        assertObserved(ficha, "HOJ-006 Evaluación física");
        assertEquals("Evaluación física (2)", ficha.observaciones().get(0).recibido());
    }

    @Test
    void sheets_of_others_change_nothing() {
        Ficha ficha = read(Dibujo.nuevo()
                .hoja("Evaluación física (2)", TABLA)
                .hoja("Evaluación física", TABLA)
                .hoja("Gráficos", "codigo | nombre\n1 | 2"));
        assertEquals(LEIDA, said(ficha));
        assertObserved(ficha);
    }

    @Test
    void a_missing_sheet_is_said_once_with_the_nearest_name() {
        Ficha ficha = read(Dibujo.nuevo().hoja("Evaluasión física", "nada\n"));
        assertObserved(ficha, "HOJ-001 Evaluación física");
        assertTrue(ficha.hojas().isEmpty());
        assertTrue(
                ficha.observaciones().get(0).mensaje().contains("«Evaluasión física»"),
                ficha.observaciones().get(0).mensaje());
    }

    @Test
    void a_sheet_without_keys_or_headings_says_so_once() {
        assertRead("A1 | Poda | árbol | 10\nA2 | Riego | parque | 9\n", "", "COL-001 Evaluación física");
    }

    @Test
    void a_missing_column_is_said_once_and_the_rest_is_read() {
        assertRead("""
                codigo | nombre       | medida           | doble
                Código | Denominación | Unidad de medida | Doble
                A1     | Poda         | árbol            | =20
                """, "A1: Poda árbol", "COL-001 Evaluación física");
    }

    @Test
    void a_missing_column_that_is_only_computed_is_nobody_s_loss() {
        assertRead(TABLA.replaceAll("(?m)\\|[^|]*$", ""), LEIDA);
    }

    /** As in every form handed out before the column was added; none of the other tests has it. */
    @Test
    void an_optional_column_is_read_where_it_stands() {
        Ficha ficha = read(Dibujo.nuevo().hoja("Evaluación física", """
                codigo | nombre       | medida           | meta | nueva         | doble
                Código | Denominación | Unidad de medida | Meta | Columna nueva | Doble
                A1     | Poda         | árbol            | 10   | Algo          | =20
                """));
        assertObserved(ficha);
        assertEquals("Algo", ficha.fila("datos", "A1").orElseThrow().texto("nueva"));
        assertEquals(
                "",
                read(Dibujo.nuevo().hoja("Evaluación física", TABLA))
                        .fila("datos", "A1")
                        .orElseThrow()
                        .texto("nueva"));
    }

    @Test
    void without_the_column_of_codes_its_rows_are_silent() {
        assertRead(TABLA.replaceAll("(?m)^(codigo|Código|A1|A2) *", ""), "", "COL-001 Evaluación física");
    }

    @Test
    void a_misspelt_heading_is_suggested() {
        Ficha ficha = read(Dibujo.nuevo().hoja("Evaluación física", """
                        Código | Denominasión | Unidad de medida | Meta | Doble
                        A1     | Poda         | árbol            | 10   | =20
                        """));
        assertObserved(ficha, "HOJ-003 Evaluación física", "COL-001 Evaluación física");
        assertTrue(ficha.observaciones().get(1).mensaje().contains("«Denominasión»"));
    }

    @Test
    void a_column_that_stands_twice_is_said() {
        assertRead("""
                codigo | nombre       | medida           | meta | doble | meta
                Código | Denominación | Unidad de medida | Meta | Doble | Meta
                A1     | Poda         | árbol            | 10   | =20   | 11
                """, "A1: Poda árbol 10", "COL-002 Evaluación física");
    }

    @Test
    void two_headings_of_the_same_column_are_one_too_many() {
        assertRead("""
                Código | Denominación | Enunciado | Unidad de medida | Meta
                A1     | Poda         | Otra      | árbol            | 10
                """, "A1: Poda árbol 10", "HOJ-003 Evaluación física", "COL-002 Evaluación física");
    }

    @Test
    void a_row_without_its_code_and_a_code_that_stands_twice_are_told_in_their_cells() {
        assertRead(
                TABLA + "| Barrido | calle | 5 |\nA1 | Poda | árbol | 12 | =24\n",
                LEIDA,
                "FIL-016 Evaluación física!A5",
                "FIL-017 Evaluación física!A6");
    }

    @Test
    void a_formula_typed_in_an_input_keeps_its_value_and_is_told() {
        assertRead(TABLA.replace("| 10 ", "| =10 "), LEIDA, "FIL-012 Evaluación física!D3");
    }

    @Test
    void a_formula_of_ours_that_was_written_over_is_told() {
        assertRead(TABLA.replace("=20", "20"), LEIDA, "FIL-013 Evaluación física!E3");
    }

    @Test
    void what_stands_in_a_cell_is_kept_with_its_cell() {
        Dato meta = read(Dibujo.nuevo().hoja("Evaluación física", TABLA))
                .fila("datos", "A2")
                .flatMap(f -> f.dato("meta"))
                .orElseThrow();
        assertEquals("Evaluación física!D4", meta.celda().toString());
        assertEquals(Valor.texto("SR"), meta.recibido());
        assertTrue(meta.noReporto());
        assertFalse(meta.falta());
    }

    private static void assertRead(String tabla, String leida, String... observado) {
        Ficha ficha = read(Dibujo.nuevo().hoja("Evaluación física", tabla));
        assertObserved(ficha, observado);
        assertEquals(leida, said(ficha));
    }

    private static void assertObserved(Ficha ficha, String... observado) {
        assertEquals(
                List.of(observado),
                ficha.observaciones().stream().map(Observacion::toString).toList());
    }

    private static Ficha read(Dibujo dibujo) {
        return FichaReader.read(dibujo.libro(), FORMA);
    }

    private static String said(Ficha ficha) {
        return ficha.filas("datos").stream()
                .map(f -> f.id() + ":"
                        + List.of("nombre", "medida", "meta").stream()
                                .flatMap(c -> f.dato(c).stream())
                                .map(d -> " " + InterpreteTest.said(d.significado()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
