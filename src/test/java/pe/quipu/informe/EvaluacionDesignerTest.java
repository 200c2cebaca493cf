package pe.quipu.informe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.quipu.avance.Resultados;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Documento;
import pe.quipu.documento.Grafico;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.informe.DeUnidad.Situacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Compromiso.Cumplida;
import pe.quipu.plan.Modificacion.Cambio;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Sentido;

/** The parts of the evaluation report, its tables and their notes. */
final class EvaluacionDesignerTest {
    private static final String BUENA = "10 10 10";
    private static final String SOLES = "100 100 100";

    /** Two units; the second one delivered nothing. */
    private static Evaluada dos() {
        return new Evaluada()
                .unidad("02", "Obras")
                .objetivo(1, 2)
                .actividad(
                        "AEI.01.01",
                        "01",
                        BUENA,
                        "10 5 0",
                        SOLES,
                        "100 50 0",
                        "factores_dificultaron",
                        "Lluvias",
                        "causa",
                        "clima",
                        "tipo_desviacion",
                        "cantidad",
                        "medida_correctiva",
                        "Adelantar la obra",
                        "responsable",
                        "Subgerente",
                        "plazo",
                        "30/06/2022")
                .actividad("AEI.01.02", "02", BUENA, "", SOLES, "")
                .indicador("OEI.01", "90", "95");
    }

    private static Documento documento(Evaluada e) {
        return EvaluacionDesigner.design(e.hecha());
    }

    private static List<String> titles(Documento d, int nivel) {
        return d.bloques().stream()
                .filter(b -> b instanceof Bloque.Titulo t && t.nivel() == nivel)
                .map(b -> ((Bloque.Titulo) b).texto())
                .toList();
    }

    private static Optional<Tabla> find(Documento d, String titulo) {
        return d.bloques().stream()
                .filter(b -> b instanceof Tabla t && t.titulo().startsWith(titulo))
                .map(Tabla.class::cast)
                .findFirst();
    }

    private static Tabla table(Documento d, String titulo) {
        return find(d, titulo).orElseThrow(() -> new AssertionError(titulo));
    }

    private static List<List<String>> rows(Tabla t) {
        return t.filas().stream()
                .map(r -> r.celdas().stream().map(Tabla.Celda::texto).toList())
                .toList();
    }

    @Test
    void art_12_the_report_has_the_parts_that_are_published_in_their_order() {
        assertEquals(
                List.of(
                        "1. Presentación",
                        "2. Contexto de la evaluación",
                        "3. Resumen ejecutivo",
                        "4. Evaluación de los objetivos estratégicos",
                        "5. Evaluación de la programación y ejecución",
                        "6. Evaluación de la asignación presupuestal",
                        "7. Evaluación del cumplimiento de las actividades operativas",
                        "8. Factores que contribuyeron o dificultaron",
                        "9. Medidas correctivas y compromisos",
                        "10. Indicadores observados",
                        "11. Conclusiones",
                        "12. Recomendaciones",
                        "13. Medidas para la mejora continua"),
                titles(documento(dos()), 1));
        Documento vacio = documento(new Evaluada());
        assertEquals(13, titles(vacio, 1).size(), "also where nobody has reported anything");
    }

    @Test
    void art_12_tables_01_to_05_are_numbered_apart_from_the_others() {
        assertEquals(
                List.of(
                        "POI y PIA anual consistenciado",
                        "PIA y PIM del Plan Operativo Institucional",
                        "Plan operativo vigente según objetivos y acciones estratégicas institucionales",
                        "Ejecución del plan operativo por elementos del plan estratégico institucional",
                        "Ejecución del plan operativo por centro de costo"),
                documento(dos()).bloques().stream()
                        .filter(b -> b instanceof Tabla t && t.serie() == Tabla.Serie.TABLA_PUBLICADA)
                        .map(b -> ((Tabla) b).titulo())
                        .toList());
        assertTrue(documento(dos()).bloques().stream()
                .noneMatch(b -> b instanceof Tabla t && t.serie() == Tabla.Serie.TABLA));
    }

    @Test
    void the_words_of_the_office_take_the_place_of_what_was_to_be_completed() {
        assertEquals(
                List.of(
                        "Portada: documento que lo aprueba",
                        "1. Presentación",
                        "2. Contexto de la evaluación",
                        "11. Conclusiones",
                        "12. Recomendaciones",
                        "13. Medidas para la mejora continua"),
                documento(dos()).pendientes());
        Documento d = documento(dos().texto("ev_presentacion", "Una.\nDos.")
                .texto("ev_contexto", "Contexto.")
                .texto("ev_conclusiones", "Concluido.")
                .texto("ev_recomendaciones", "Recomendado.")
                .texto("ev_medidas", "Mejorado."));
        assertEquals(List.of("Portada: documento que lo aprueba"), d.pendientes());
        assertTrue(d.bloques().contains(new Bloque.Parrafo("Dos.")));
        assertTrue(d.bloques().contains(new Bloque.Lista(List.of("Concluido."))));
    }

    @Test
    void art_12_tables_01_and_02_give_the_size_of_each_version_or_say_which_one_is_missing() {
        List<ActividadOperativa> actividades = dos().hecha().plan().actividades();
        Plan aprobado = new Plan(2022, 1, "aprobado", actividades.subList(0, 1));
        Plan conPia = new Plan(
                2022,
                2,
                "consistente_PIA",
                1,
                new Plan.Aprobada("2022-PIA", Optional.empty(), ""),
                List.of(),
                actividades);
        Documento d = documento(dos().version(aprobado)
                .version(conPia)
                .aprobada("2022-R01", LocalDate.of(2022, 3, 1), "Resolución 9")
                .pim("900.50", LocalDate.of(2022, 3, 31)));
        assertEquals(
                List.of(
                        List.of("Monto financiero total (S/)", "300.00", "600.00"),
                        List.of("N.° inversiones", "0", "0"),
                        List.of("N.° AO", "1", "2"),
                        List.of("N.° AO e inversiones", "1", "2")),
                rows(table(d, "POI y PIA anual")));
        Tabla segunda = table(d, "PIA y PIM");
        assertEquals(
                List.of("Presupuesto de la entidad: PIA y PIM (S/)", "–", "900.50"),
                rows(segunda).get(4));
        assertTrue(
                segunda.fuente().contains("PIM de la entidad: S/ 900.50, con corte al 31 de marzo de 2022."),
                segunda.fuente());
        Tabla sola = table(documento(dos()), "POI y PIA anual");
        assertEquals(List.of("N.° AO", "2", "–"), rows(sola).get(2));
        assertTrue(
                sola.fuente().contains("no hay en esta carpeta la versión «POI consistente con PIA»."), sola.fuente());
    }

    @Test
    void art_12_who_did_not_report_has_no_figure_in_any_table() {
        Documento d = documento(dos());
        assertEquals(
                List.of("02", "Obras", "1", "300.00", "–", "No reportó", "–", "0 de 1"),
                rows(table(d, "Ejecución del plan operativo por centro de costo"))
                        .get(1));
        assertEquals(
                List.of("AEI.01.02", "Acción 2", "2", "1", "–", "–", "0 de 1", "◌ No reportó"),
                rows(table(d, "Ejecución del plan operativo por elementos")).get(2));
        assertEquals(
                List.of("AO.0002", "Actividad AO.0002", "02", "–", "◌ No reportó", "–", "No reportó"),
                rows(table(d, "Actividades de OEI.01")).get(3));
    }

    @Test
    void art_12_the_notes_say_the_rule_of_each_percentage_the_cut_off_and_what_not_reported_means() {
        String nota = table(documento(dos()), "Ejecución del plan operativo por centro de costo")
                .fuente();
        for (String dice : List.of(
                "FIN_ACUM: devengado entre programado a la fecha; el total es total entre total, nunca un promedio.",
                "AVG_CAP: promedio simple de las actividades medidas, cada una hasta 100 %, de enero a marzo.",
                "«No reportó»: había meta o soles programados y no hay dato; no es 0 %. No entra en los promedios",
                "FIN_REPORTADO: sin lo programado de los meses sin devengado, el total es 50.0 %.",
                "La hoja Parametros no dice el PIM de la entidad.",
                "Corte: 31 de marzo de 2022. Fuente: plan 2022_v1_aprobado")) {
            assertTrue(nota.contains(dice), nota);
        }
        String cerrado = table(documento(dos().cerrado()), "Ejecución del plan operativo por centro de costo")
                .fuente();
        assertTrue(cerrado.contains("El periodo está cerrado: en los promedios físicos cuenta como 0."), cerrado);
    }

    @Test
    void art_12_the_modifications_that_began_to_rule_in_the_period_are_told_with_their_cause() {
        Documento d = documento(dos().modificacion(Cambio.REPROGRAMACION, 3).modificacion(Cambio.ANULACION, 4));
        assertEquals(
                List.of(List.of("AO.0001", "Reprogramación", "variación del presupuesto", "Informe 1", "marzo")),
                rows(table(d, "Modificaciones que empezaron a regir en el periodo")));
        assertTrue(find(documento(dos()), "Modificaciones que").isEmpty());
    }

    @Test
    void art_12_the_indicators_worth_a_review_are_listed_with_every_reason() {
        Documento d = documento(dos().indicador("AEI.01.01", Sentido.NO_DEFINIDO, "-", "0", "-"));
        assertEquals(
                List.of(
                        List.of("IND.OEI.01.1", "Indicador IND.OEI.01.1", "Llegó a 105.6 % de su meta."),
                        List.of(
                                "IND.AEI.01.01.2",
                                "Indicador IND.AEI.01.01.2",
                                "No se dice si debe subir o bajar, y no tiene porcentaje. No tiene línea base. Su logro"
                                        + " esperado es 0. No se reportó su valor.")),
                rows(table(d, "Indicadores observados")));
    }

    @Test
    void art_11_factors_measures_and_promises_are_told_in_the_words_of_each_unit() {
        Documento d = documento(dos().actividad(
                        "AEI.01.01", "01", BUENA, BUENA, SOLES, SOLES, "factores_contribuyeron", "Apoyo del vecindario")
                .actividad(
                        "AEI.01.01", "01", BUENA, BUENA, SOLES, SOLES, "factores_contribuyeron", "Apoyo del vecindario")
                .compromiso("2021-T4.AO.0001", Cumplida.NO, LocalDate.of(2022, 3, 1)));
        assertEquals(
                List.of(List.of("Apoyo del vecindario", "2", "AO.0003 y AO.0004")),
                rows(table(d, "Factores que contribuyeron")));
        assertEquals(
                List.of(List.of("AO.0001", "Actividad AO.0001", "01", "Lluvias", "clima", "cantidad")),
                rows(table(d, "Factores que dificultaron")));
        assertEquals(
                List.of(List.of("AO.0001", "Actividad AO.0001", "01", "Adelantar la obra", "Subgerente", "30/06/2022")),
                rows(table(d, "Medidas correctivas")));
        assertEquals(
                List.of(List.of(
                        "2021-T4.AO.0001", "Contratar", "Gerente", "01/03/2022", "✖ Vencido. No", "Sin presupuesto")),
                rows(table(d, "Medidas prometidas")));
    }

    @Test
    void a_chart_is_drawn_where_there_is_something_to_draw() {
        List<Grafico> todos = documento(dos()).bloques().stream()
                .filter(Grafico.class::isInstance)
                .map(Grafico.class::cast)
                .toList();
        assertEquals(3, todos.size());
        assertEquals("Barras: OEI.01 100.0 %.", todos.get(0).alternativo());
        assertEquals(
                "Columnas, de la más declarada a la menos: clima 1.",
                todos.get(2).alternativo());
        assertEquals(
                List.of(Optional.of(BigDecimal.ONE.setScale(12))),
                todos.get(2).acumulada().orElseThrow().valores());
        assertTrue(documento(new Evaluada().objetivo(1, 1)).bloques().stream().noneMatch(Grafico.class::isInstance));
    }

    /** Activities of units, actions and objectives that the structure does not list still count. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void art_12_tables_03_to_05_add_up_also_to_what_the_structure_does_not_list(long semilla) {
        System.out.println("seed " + semilla);
        PlanOperativo p = PlanDePrueba.de(semilla, false, Map.of());
        Periodo periodo = Periodo.trimestre(2023, 4);
        Documento d = EvaluacionDesigner.design(new EvaluacionInstitucional(
                p.estructura(),
                List.of(p.plan()),
                p.plan(),
                Resultados.of(p.estructura(), p.plan(), List.of(), periodo),
                List.of(),
                List.of(),
                LocalDate.of(2024, 1, 15)));
        BigDecimal anio = p.soles().anio();
        Tabla tercera = table(d, "Plan operativo vigente");
        assertEquals(List.of(anio, anio, anio), sums(tercera, 3));
        List<BigDecimal> cuantas = sums(tercera, 2);
        assertEquals(List.of(cuantas.get(2), cuantas.get(2)), cuantas.subList(0, 2));
        assertEquals(cuantas, sums(table(d, "Ejecución del plan operativo por elementos"), 3));
        Tabla quinta = table(d, "Ejecución del plan operativo por centro de costo");
        assertEquals(
                List.of(cuantas.get(2), cuantas.get(2)),
                List.of(sum(quinta, Clase.FILA, 2), sum(quinta, Clase.TOTAL, 2)));
        assertEquals(List.of(anio, anio), List.of(sum(quinta, Clase.FILA, 3), sum(quinta, Clase.TOTAL, 3)));
    }

    private static List<BigDecimal> sums(Tabla t, int columna) {
        return List.of(sum(t, Clase.GRUPO, columna), sum(t, Clase.FILA, columna), sum(t, Clase.TOTAL, columna));
    }

    private static BigDecimal sum(Tabla t, Clase clase, int columna) {
        return t.filas().stream()
                .filter(r -> r.clase() == clase)
                .map(r -> new BigDecimal(r.celdas().get(columna).texto().replace(",", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void art_12_a_memo_says_what_is_missing_where_how_many_times_and_how_it_is_put_right() {
        Documento d = MemoDesigner.design(FraseTest.memo(
                Situacion.OBSERVADA,
                10,
                FraseTest.reparo("FIL-001", "error", "P8"),
                FraseTest.reparo("FIL-001", "error", "Q8"),
                FraseTest.reparo("AVA-002", "advertencia", "")));
        assertTrue(d.portada().isEmpty());
        assertEquals(List.of("Memorando: número", "Memorando: de"), d.pendientes());
        assertEquals(
                List.of(
                        List.of(
                                "FIL-001\nerror",
                                "Evaluación física\nEjecutado Ene\nP8 y Q8",
                                "2",
                                "Falta el dato.",
                                "Escríbalo."),
                        List.of(
                                "AVA-002\nadvertencia",
                                "Evaluación física\nEjecutado Ene",
                                "1",
                                "Falta el dato.",
                                "Escríbalo.")),
                rows(table(d, "Lo que se tiene que corregir")));
        Bloque.Datos datos = (Bloque.Datos) d.bloques().get(1);
        assertEquals("Gerente · 02 Unidad 02", datos.datos().get(1).valor());
        assertEquals(
                "Evaluación del POI, I trimestre de 2022: observada",
                datos.datos().get(3).valor());
        assertFalse(MemoDesigner.design(FraseTest.memo(Situacion.NO_ENTREGADA, 1)).bloques().stream()
                .anyMatch(Tabla.class::isInstance));
        assertEquals(
                "más de 50",
                rows(table(
                                MemoDesigner.design(FraseTest.memo(
                                        Situacion.OBSERVADA,
                                        10,
                                        java.util.stream.Stream.generate(
                                                        () -> FraseTest.reparo("FIL-001", "error", "P8"))
                                                .limit(51)
                                                .toArray(DeUnidad.Reparo[]::new))),
                                "Lo que se tiene"))
                        .get(0)
                        .get(2));
    }
}
