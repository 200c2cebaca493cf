package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.plan.Mes;

/** What each sheet says of an entity in which every state happens once. */
final class HojasTest {
    private static final Libro LIBRO = ConsolidadoDesigner.design(Sintetico.consolidado());

    private static String draw(String hoja, String... claves) {
        return new Dibujo(LIBRO, hoja).columns(claves);
    }

    @Test
    void every_activity_says_its_state_and_nobody_silent_is_zero() {
        assertEquals(
                """
                AO.001 | 60 | 40 | 0.666666666667 | ✖ Rojo |  | parcial (faltan may-jun)
                AO.002 | 6 | 2010 | 335 | ✔ Verde | Exceso |\s
                AO.003 | 24 | 1 | 0.041666666667 | ✖ Rojo |  |\s
                AO.004 | 0 |  |  | ◌ Sin programación |  |\s
                AO.005 | 0 | 3 |  | ◌ Ejecutado no programado |  |\s
                AO.006 | 0 | 3 |  | ◌ Adelanto |  |\s
                AO.007 | 0 |  |  | ◌ Aún no se mide |  |\s
                AO.011 | 3 | 2 | 0.666666666667 | ✖ Rojo |  |\s
                AO.008 | 6 |  |  | ◌ No reportó |  |\s
                AO.009 | 10 | 8 | 0.8 | ▲ Ámbar |  |\s
                AO.010 | 6 | 6 | 1 | ✔ Verde |  |\s
                """,
                draw(
                        "Actividades",
                        "codigo_ao",
                        "programado_acum",
                        "ejecutado_acum",
                        "fis_acum",
                        "estado_fisico",
                        "exceso",
                        "parcial"));
    }

    @Test
    void units_whose_codes_are_the_same_number_are_not_mixed() {
        assertEquals(
                """
                01.01 | 3 de 7, 1 parcial | 0.569444444444 | ✖ Rojo | 185.85 | ✔ Verde | ✔ Aceptado | a tiempo
                01.02 | 0 de 0 |  | ◌ Sin actividades |  | ◌ Sin actividades | ✔ Aceptado | a tiempo
                01.03 | 1 de 1 | 0.666666666667 | ✖ Rojo |  | ◌ Sin programación | ✔ Aceptado | a tiempo
                02.01 | 0 de 1 |  | ◌ No reportó |  | ◌ No reportó | ◌ No entregó | 5
                03.1 | 1 de 1 | 0.8 | ▲ Ámbar | 22.22 | ✖ Rojo | ✔ Aceptado | 2
                03.10 | 1 de 1 | 1 | ✔ Verde | 12 | ◌ Ejecutado no programado | ✔ Aceptado | a tiempo
                Total | 6 de 11, 1 parcial | 0.695833333333 | ✖ Rojo | 220.07 | ▲ Ámbar |  |\s
                """,
                draw(
                        "Unidades",
                        "codigo",
                        "cobertura",
                        "fisico",
                        "estado_fisico",
                        "devengado_soles",
                        "estado_financiero",
                        "situacion_entrega",
                        "dias_atraso"));
    }

    @Test
    void an_indicator_is_read_in_its_direction() {
        assertEquals(
                """
                IND.01 | 20 | 20 | 1 | ✔ Sí | ✔ Verde
                IND.02 | 8 | 10 | 0.8 | ◌ En curso | ◌ En curso
                IND.03 | 0 | 0 | 1 | ✔ Sí | ✔ Verde
                IND.04 | 8 | 5 |  | ◌ Error de dato | ◌ Error de dato
                IND.05 | 8 |  |  | ◌ No reportó | ◌ No reportó
                IND.06 | 0 |  |  | ◌ No reportó | ◌ No reportó
                """, draw("Indicadores", "codigo", "logro_esperado", "valor_obtenido", "ati", "logrado", "estado"));
    }

    @Test
    void an_objective_counts_its_own_indicators_and_those_of_its_actions() {
        assertEquals(
                """
                OEI.01 | 1 | 2 | 0.5 | ◌ En curso | 0.9 | 4 de 6, 1 parcial
                OEI.02 | 1 | 4 | 0.25 | ◌ En curso | 1 | 2 de 5
                OEI.03 | 0 | 0 |  | ◌ Sin indicador |  | 0 de 0
                Total | 2 | 6 | 0.333333333333 | ◌ En curso | 0.933333333333 | 6 de 11, 1 parcial
                """,
                draw(
                        "Objetivos",
                        "codigo",
                        "logrados",
                        "indicadores",
                        "resultado",
                        "estado",
                        "ati_medio",
                        "cobertura"));
    }

    @Test
    void from_the_worst_objective_to_the_source_cell_in_three_clicks() {
        Dibujo actividades = new Dibujo(LIBRO, "Actividades");
        Celda baja = new Dibujo(LIBRO, "Objetivos").cell(Cuadro.PRIMERA, "actividad_mas_baja");
        assertEquals("AO.003", Dibujo.shown(baja.contenido()));
        assertEquals("#'Actividades'!A9", baja.enlace().orElseThrow());
        String linaje = actividades.cell(9, "codigo_ao").enlace().orElseThrow();
        int fila = Integer.parseInt(linaje.replace("#'Linaje'!A", ""));
        Celda origen = new Dibujo(LIBRO, "Linaje").cell(fila, "celda");
        assertEquals(Optional.of("../aceptado/2022-T2/01.01 Alcaldía.xlsx#'Evaluación física'!U11"), origen.enlace());
    }

    @Test
    void datos_has_one_row_for_each_month_and_nothing_stands_on_it() {
        String tabla = draw("Datos", "codigo_ao", "mes", "ejecutado_fisico", "situacion_ejecutado", "propia_zona");
        assertEquals(11 * 6, tabla.lines().count());
        assertTrue(tabla.contains("AO.001 | 6 |  | sr | Norte\n"), tabla);
        assertTrue(tabla.contains("AO.008 | 1 |  | sin_dato | \n"), tabla);
        assertTrue(tabla.contains("AO.011 | 1 |  | na | Norte\n"), tabla);
        for (Hoja hoja : LIBRO.hojas()) {
            assertFalse(
                    new Dibujo(LIBRO, hoja.nombre())
                            .celdas()
                            .anyMatch(c -> c.contenido() instanceof Formula f
                                    && f.expresion().contains("Datos")),
                    hoja.nombre());
        }
    }

    /** From 120: six were to be done and six were; in «Datos» every month keeps the total. */
    @Test
    void a_running_total_is_told_from_what_it_began_with() {
        assertEquals(
                "AO.010 | 3 | 3 | 6 | 6 | 120 | 126 | 1 | 1 | 1",
                row(
                        "Actividades",
                        "AO.010",
                        "codigo_ao",
                        "programado_periodo",
                        "ejecutado_periodo",
                        "programado_acum",
                        "ejecutado_acum",
                        "valor_inicial",
                        "meta_anual",
                        "fis_periodo",
                        "fis_acum",
                        "fis_anual"));
        assertEquals("AO.009 |  | 10", row("Actividades", "AO.009", "codigo_ao", "valor_inicial", "meta_anual"));
        assertEquals(
                "AO.010 | 1 | 120 | 121 | 121",
                row("Datos", "AO.010", "codigo_ao", "mes", "valor_inicial", "programado_fisico", "ejecutado_fisico"));
    }

    /** The first row of a sheet that begins with a text. */
    private static String row(String hoja, String comienzo, String... claves) {
        return draw(hoja, claves)
                .lines()
                .filter(l -> l.startsWith(comienzo))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_alerts_say_what_the_data_say() {
        List<String> textos = new Dibujo(LIBRO, "Tablero")
                .celdas()
                .map(c -> Dibujo.shown(c.contenido()))
                .filter(t -> t.startsWith("•"))
                .toList();
        assertEquals(
                List.of(
                        "• El objetivo de menor avance físico: OEI.01, con 59.4 % a la fecha.",
                        "• De 4 unidades que reportan, 1 no entregó: sus cifras no están aquí.",
                        "• 2 medidas prometidas están vencidas; la más antigua: AO.008 de 02.01 Gerencia de planeamiento, desde el 31/05/2022.",
                        "• 1 unidad devengó sin tener nada programado a la fecha: 03.10 Subgerencia de parques (S/ 12.00).",
                        "• 1 cifra parece tener ceros de más o de menos: 01.01 AO.002 (÷1000).",
                        "• 1 actividad no llegaría al 90 % de su meta a este ritmo: 01.01 AO.003 (4.2 %)."),
                textos);
    }

    @Test
    void a_promise_says_what_became_of_it() {
        assertEquals("""
                2022-T1.AO.001 | ✔ Cumplido |  | Sí | Contrato 12
                2022-T1.AO.003 | ✖ Vencido | 10 | En proceso |\s
                2022-T1.AO.008 | ✖ Vencido | 45 | Sin respuesta |\s
                2022-T1.AO.009 | ▲ No se cumplió |  | No |\s
                2022-T1.AO.010 | ◌ Sin respuesta |  | Sin respuesta |\s
                2022-T2.AO.001 | ◌ Recién prometido |  | Sin respuesta |\s
                """, draw("Compromisos", "compromiso", "situacion", "dias_vencido", "respuesta", "evidencia"));
        Dibujo hoja = new Dibujo(LIBRO, "Compromisos");
        assertEquals(
                Optional.of("#'Actividades'!A9"),
                hoja.cell(Cuadro.PRIMERA + 1, "codigo_ao").enlace());
        assertEquals(
                Optional.of("../aceptado/2022-T2/01.01 Alcaldía.xlsx"),
                hoja.cell(Cuadro.PRIMERA, "archivo").enlace());
    }

    @Test
    void the_causes_are_told_from_the_most_frequent_with_what_they_add_up_to() {
        assertEquals(
                """
                personal | 2 | 0.666666666667 | 0.666666666667 | 133.33 | 1 | 1 | 0
                contratación | 1 | 0.333333333333 | 1 | 0 | 1 | 0 | 0
                Total | 3 | 1 | 1 | 133.33 | 2 | 1 | 0
                """,
                draw(
                        "Causas",
                        "causa",
                        "actividades",
                        "participacion",
                        "acumulado",
                        "soles_anual",
                        "oei_01",
                        "oei_02",
                        "oei_03"));
    }

    @Test
    void art_disp_3_who_keeps_the_deadlines_is_told_by_period_and_for_the_year() {
        assertEquals(
                """
                01.01 | I trimestre de 2022 |  | ✖ Tarde | 12 | 2 | 3 | 0.5
                01.01 | II trimestre de 2022 |  | ✔ A tiempo |  | 1 | 0 | 0.5
                02.01 | I trimestre de 2022 | Informe 4-2022 | ✔ A tiempo |  | 1 | 0 | 0.5
                02.01 | II trimestre de 2022 |  | ✖ No entregó | 5 | 0 | 0 | 0.5
                03.1 | I trimestre de 2022 |  | ✖ Tarde | 5 | 1 | 0 | 0
                03.1 | II trimestre de 2022 |  | ✖ Tarde | 2 | 1 | 0 | 0
                03.10 | II trimestre de 2022 |  | ◌ En plazo |  | 0 | 0 |\s
                Total |  |  |  |  | 6 | 3 | 0.333333333333
                """,
                draw(
                        "Puntualidad",
                        "unidad",
                        "periodo",
                        "prorroga",
                        "resultado",
                        "dias_tarde",
                        "entregas",
                        "errores",
                        "puntualidad_anio"));
    }

    @Test
    void a_unit_has_the_punctuality_of_the_one_that_reports_for_it() {
        assertEquals("""
                01.01 | 0.5
                01.02 | 0.5
                01.03 | 0.5
                02.01 | 0.5
                03.1 | 0
                03.10 |\s
                Total | 0.333333333333
                """, draw("Unidades", "codigo", "puntualidad_anio"));
    }

    /** «Lo que muestran las cifras» follows the colour, and says nothing of what nothing was said of. */
    @Test
    void the_deviation_stands_beside_what_the_unit_says() {
        assertEquals("""
                AO.001 |  | personal
                AO.002 |  |\s
                AO.003 | cantidad | contratación
                AO.004 |  |\s
                AO.005 |  |\s
                AO.006 |  |\s
                AO.007 |  |\s
                AO.011 | cantidad |\s
                AO.008 |  |\s
                AO.009 | cantidad | personal
                AO.010 |  |\s
                """, draw("Actividades", "codigo_ao", "desviacion_sugerida", "causa"));
    }

    @Test
    void months_are_told_in_ranges() {
        assertEquals("", Mes.tramos(List.of()));
        assertEquals("abr-jun", Mes.tramos(List.of(4, 5, 6)));
        assertEquals("ene, mar-abr, set", Mes.tramos(List.of(1, 3, 4, 9)));
    }
}
