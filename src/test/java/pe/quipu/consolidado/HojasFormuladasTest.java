package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Libro;
import pe.quipu.plan.Necesidad;

/** What each sheet says of a small formulation in which everything the office asks about happens once. */
final class HojasFormuladasTest {
    private static final Libro LIBRO = FormulacionDesigner.design(Propuesta.formulacion());

    private static String draw(String hoja, String... claves) {
        return new Dibujo(LIBRO, hoja).columns(claves);
    }

    @Test
    void art_5_d_every_ceiling_stands_beside_what_was_programmed_inside_it() {
        assertEquals(
                """
                01.01 | 07 | — | 2000 | 1561.8 | 438.2 | ✔ Dentro | SI
                01.01 | 07 | 2.3 | 100 | 360.6 | -260.6 | ✖ Pasa del techo |\s
                01.01 | 08 | — | 600 | 600 | 0 | ✔ Dentro | SI
                03.1 | — | — | 2400 | 2400 | 0 | ✔ Dentro | SI
                """,
                draw("Techos", "unidad", "rubro", "generica", "techo", "programado", "diferencia", "estado", "suma"));
        assertEquals(
                """
                01.01 | 1801.2 | 12000840 | 2600 | 2161.8 | 438.2 | ✖ Pasa del techo | ✔ Aceptado
                01.03 | 360.6 | 0 |  |  |  |  | ✔ Aceptado
                02.01 | 0 | 0 |  |  |  | ◌ Sin techo | ◌ No entregó
                03.1 | 2400 | 0 | 2400 | 2400 | 0 | ✔ Dentro | ✔ Aceptado
                03.10 | 0 | 0 |  |  |  | ◌ Sin techo | ✖ Observado
                Total | 4561.8 | 12000840 | 5000 | 4561.8 | 438.2 | ✖ Se pasan: 1 |\s
                """,
                draw(
                        "Unidades",
                        "codigo",
                        "soles_dentro",
                        "soles_adicional",
                        "techo",
                        "con_techo",
                        "diferencia",
                        "estado",
                        "situacion_entrega"));
    }

    @Test
    void the_poi_is_compared_with_the_opening_budget_of_the_entity_and_of_each_unit() {
        assertEquals("""
                Entidad | 5000 | 4561.8 | 438.2 | 0.91236 | ▲ Falta programar
                03.1 | 2500 | 2400 | 100 | 0.96 | ▲ Falta programar
                """, draw("PIA", "unidad", "techo", "programado", "diferencia", "proporcion", "estado"));
    }

    @Test
    void art_8_1_3_the_goal_of_an_action_stands_beside_the_sum_of_its_activities() {
        assertEquals("""
                AEI.01.01 | 120 | 120 | 0 | ✔ Suma la meta
                AEI.01.02 |  |  |  | ◌ No se compara
                AEI.02.01 | 150 | 120 | -30 | ▲ No suma la meta
                Total |  |  |  |\s
                """, draw("Acciones", "codigo", "logro_esperado", "suma_metas", "diferencia_meta", "estado_meta"));
    }

    @Test
    void an_action_shows_the_units_that_are_linked_to_it_and_programmed_nothing() {
        assertEquals("""
                01.01 | ✔ 2 | ✖ 0 | ▲ 1
                02.01 |  |  |\s
                03.1 |  |  | ✔ 1
                03.10 |  |  | ✖ 0
                Total | 1 | 0 | 2
                """, draw("Cobertura", "codigo", "aei_01_01", "aei_01_02", "aei_02_01"));
        assertEquals("""
                AEI.01.01 | 2 | 1 | 0 | ✔ Cubierta
                AEI.01.02 | 0 | 0 | 1 | ✖ Sin actividades
                AEI.02.01 | 2 | 2 | 1 | ▲ Faltan unidades
                Total | 4 |  |  |\s
                """, draw("Acciones", "codigo", "filas", "unidades", "faltan", "cobertura"));
    }

    @Test
    void without_links_no_unit_is_missing() {
        Libro libro = FormulacionDesigner.design(Propuesta.formulacion(
                Propuesta.structure(List.of(), List.of(), Optional.empty()), Propuesta.PERIODO, Propuesta.units()));
        assertEquals("""
                01.01 | ✔ 2 |  | ✔ 1
                02.01 |  |  |\s
                03.1 |  |  | ✔ 1
                03.10 |  |  |\s
                Total | 1 | 0 | 2
                """, new Dibujo(libro, "Cobertura").columns("codigo", "aei_01_01", "aei_01_02", "aei_02_01"));
    }

    @Test
    void art_8_2_2_needs_of_the_same_item_are_bought_together() {
        assertEquals(
                """
                2.3.1.5.1.2 | Papel bond A4 |  | 2 | 5 | 60 | 659.99 | 55
                2.3.2.4.1.3 | Mantenimiento de camioneta | B-1 | 1 | 1 | 12 | 6000 | 500
                Total | Entidad |  | 2 |  |  | 6659.99 | 555
                """,
                draw(
                        "Necesidades",
                        "clasificador",
                        "detalle",
                        "item",
                        "unidades",
                        "cantidad_01",
                        "cantidad",
                        "total",
                        "soles_01"));
    }

    @Test
    void art_8_2_2_the_months_of_a_need_make_its_year_to_the_cent() {
        Necesidad n = Propuesta.need("1", "", "", Necesidad.Tipo.BIEN, "Clip", "2.3.1.5.1.2", "Caja", "0.333", 1);
        BigDecimal meses = BigDecimal.ZERO;
        for (int mes = 1; mes <= 12; mes++) {
            meses = meses.add(n.mes(mes));
        }
        assertEquals(new BigDecimal("4.00"), n.total());
        assertEquals(n.total(), meses);
    }

    @Test
    void art_8_3_critical_elements_are_told_month_by_month() {
        assertEquals("""
                3 | Marzo | Personal contratado | No se atiende a nadie | 01.01 | 01.01/1
                3 | Marzo | Personal contratado | No se atiende a nadie | 03.1 | 03.1/1
                """, draw("Criticos", "mes_numero", "mes", "elemento", "consecuencia", "unidad", "codigo"));
    }

    @Test
    void art_8_1_1_an_activity_of_two_units_is_an_alert_with_both_names() {
        assertEquals("""
                01.01 | PLA-042 | H9 | Remitir informes
                03.1 | PLA-048 | B10 | Patrullaje integrado en la ciudad
                01.01 | PLA-049 | AG9 | 120
                """, draw("Alertas", "unidad", "codigo", "celda", "recibido"));
        assertEquals(
                "Se parece 100 % a una actividad de 01.01 Alcaldía: «Patrullaje integrado de la ciudad».",
                draw("Alertas", "mensaje").lines().toList().get(1));
        Celda celda = new Dibujo(LIBRO, "Alertas").cell(Cuadro.PRIMERA + 1, "celda");
        assertEquals(Optional.of("#'Actividades'!B10"), celda.enlace());
        Celda entregada = new Dibujo(LIBRO, "Alertas").cell(Cuadro.PRIMERA, "celda");
        assertEquals(Optional.of("../aceptado/2023/01.01_2023_r1.xlsx#'Actividades'!H9"), entregada.enlace());
    }

    @Test
    void the_board_counts_the_alerts_of_each_kind() {
        assertEquals(
                List.of(
                        "• De 4 unidades que reportan, 1 no entregó y 1 tiene su archivo por corregir: sus cifras no están aquí.",
                        "• 1 unidad pasa del techo: 01.01.",
                        "• 1 AEI sin ninguna actividad: AEI.01.02.",
                        "• PLA-042 Tarea en lugar de actividad: 1.",
                        "• PLA-048 Actividad casi igual a la de otra unidad: 1.",
                        "• PLA-049 Metas que no suman la de la AEI: 1."),
                new Dibujo(LIBRO, "Tablero")
                        .celdas()
                        .map(c -> Dibujo.shown(c.contenido()))
                        .filter(t -> t.startsWith("•"))
                        .toList());
    }

    @Test
    void nothing_accepted_yet_is_said_and_is_no_zero_per_cent() {
        Libro libro = FormulacionDesigner.design(Propuesta.vacia());
        assertEquals("""
                OEI.01 | 0 | 0 |\s
                OEI.02 | 0 | 0 |\s
                OEI.03 | 0 | 0 |\s
                Total | 0 | 0 |\s
                """, new Dibujo(libro, "Objetivos").columns("codigo", "filas", "soles", "parte"));
        assertEquals("", new Dibujo(libro, "Techos").columns("unidad").strip());
    }
}
