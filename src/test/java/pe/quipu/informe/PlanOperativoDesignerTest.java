package pe.quipu.informe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Documento;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;

/** The document against the plan it tells; the sums are made again here, figure by figure from what is printed. */
final class PlanOperativoDesignerTest {
    private static final Map<String, String> TEXTOS = Map.of(
            "presentacion", "Primer párrafo.\n\nSegundo párrafo.",
            "marco_legal", "Ley 27972\nLey 28411",
            "marco_estrategico", "El marco.",
            "mision", "La misión.",
            "vision", "La visión.",
            "conclusiones", "Una.\nOtra.",
            "recomendaciones", "Recomendada.",
            "plan_estrategico", "PDI 2022-2026");

    private static PlanOperativo plan(long semilla, boolean multianual) {
        System.out.println("seed " + semilla);
        return PlanDePrueba.de(semilla, multianual, TEXTOS);
    }

    private static List<String> titles(Documento d, int nivel) {
        return d.bloques().stream()
                .filter(b -> b instanceof Bloque.Titulo t && t.nivel() == nivel)
                .map(b -> ((Bloque.Titulo) b).texto())
                .toList();
    }

    private static List<Tabla> tables(Documento d, String titulo) {
        List<Tabla> tablas = d.bloques().stream()
                .filter(b -> b instanceof Tabla t && t.titulo().startsWith(titulo))
                .map(Tabla.class::cast)
                .toList();
        assertFalse(tablas.isEmpty(), titulo);
        return tablas;
    }

    /** What is printed, read back. */
    private static BigDecimal read(String cifra) {
        assertTrue(cifra.matches("\\d{1,3}(,\\d{3})*(\\.\\d+)?|–"), cifra);
        return cifra.equals("–") ? BigDecimal.ZERO : new BigDecimal(cifra.replace(",", ""));
    }

    private static String last(Renglon fila, int desdeElFinal) {
        return fila.celdas().get(fila.celdas().size() - 1 - desdeElFinal).texto();
    }

    private static BigDecimal sum(Tabla tabla, Clase clase, int desdeElFinal) {
        return tabla.filas().stream()
                .filter(f -> f.clase() == clase)
                .map(f -> read(last(f, desdeElFinal)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The soles of the plan by year, month by month: not the sums that the document uses. */
    private static List<BigDecimal> soles(Plan plan) {
        List<BigDecimal> anios = new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        for (ActividadOperativa a : plan.actividades()) {
            for (LineaFinanciera l : a.presupuesto().lineas()) {
                for (BigDecimal mes : l.soles().meses()) {
                    anios.set(0, anios.get(0).add(mes));
                }
                anios.set(1, anios.get(1).add(l.anio2()));
                anios.set(2, anios.get(2).add(l.anio3()));
            }
        }
        return anios;
    }

    @Test
    void art_10_the_document_has_the_parts_of_the_directive_in_its_order() {
        assertEquals(
                List.of(
                        "1. Presentación",
                        "2. Marco legal",
                        "3. Marco estratégico institucional",
                        "4. Misión y visión",
                        "5. Objetivos estratégicos institucionales",
                        "6. Acciones estratégicas institucionales",
                        "7. Programación de actividades por dependencia",
                        "8. Presupuesto por unidad orgánica",
                        "9. Conclusiones y recomendaciones",
                        "Anexo 1. Elementos críticos de las actividades",
                        "Anexo 2. Bienes y servicios de cada unidad orgánica",
                        "Anexo 3. Modificaciones que trae esta versión"),
                titles(PlanOperativoDesigner.design(plan(1, true)), 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void art_10_g_h_every_table_of_money_adds_up_to_the_plan(long semilla) {
        PlanOperativo p = plan(semilla, true);
        Documento d = PlanOperativoDesigner.design(p);
        List<BigDecimal> esperado = soles(p.plan());
        for (String titulo : List.of(
                "Presupuesto por objetivo",
                "Presupuesto por acción",
                "Presupuesto por unidad",
                "Presupuesto por genérica",
                "Presupuesto por rubro",
                "Cuadro resumen de presupuesto")) {
            Tabla t = tables(d, titulo).get(0);
            for (int anio = 0; anio < 3; anio++) {
                BigDecimal total = esperado.get(anio);
                assertEquals(total, sum(t, Clase.TOTAL, 2 - anio), titulo);
                assertEquals(total, sum(t, Clase.FILA, 2 - anio), titulo);
            }
        }
        for (int anio = 0; anio < 3; anio++) {
            BigDecimal filas = BigDecimal.ZERO;
            BigDecimal grupos = BigDecimal.ZERO;
            BigDecimal totales = BigDecimal.ZERO;
            for (Tabla t : tables(d, "Programación de ")) {
                filas = filas.add(sum(t, Clase.FILA, 2 - anio));
                grupos = grupos.add(sum(t, Clase.GRUPO, 2 - anio));
                totales = totales.add(sum(t, Clase.TOTAL, 2 - anio));
            }
            assertEquals(
                    List.of(esperado.get(anio), esperado.get(anio), esperado.get(anio)),
                    List.of(filas, grupos, totales));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void art_10_g_every_activity_stands_once_with_its_own_goals_and_soles(long semilla) {
        PlanOperativo p = plan(semilla, true);
        Map<String, ActividadOperativa> deben = new TreeMap<>(
                p.plan().actividades().stream().collect(Collectors.toMap(ActividadOperativa::codigo, a -> a)));
        for (Tabla t : tables(PlanOperativoDesigner.design(p), "Programación de ")) {
            for (Renglon f :
                    t.filas().stream().filter(r -> r.clase() == Clase.FILA).toList()) {
                List<String> c = f.celdas().stream().map(Celda::texto).toList();
                ActividadOperativa a = deben.remove(c.get(0));
                assertTrue(t.titulo().endsWith("(" + a.centroCosto() + ")"), t.titulo() + " " + c);
                assertTrue(c.get(1).startsWith(a.denominacion()), c.toString());
                assertEquals(0, read(c.get(4)).compareTo(a.metaAnual()), c.toString());
                if (a.tipoMeta() == TipoMeta.INCREMENTAL) {
                    BigDecimal trimestres = c.subList(5, 9).stream()
                            .map(PlanOperativoDesignerTest::read)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertEquals(0, trimestres.compareTo(a.metaAnual()), c.toString());
                }
                assertEquals(0, read(c.get(9)).compareTo(a.siguientes().meta2()));
                assertEquals(0, read(c.get(10)).compareTo(a.siguientes().meta3()));
                assertEquals(0, read(c.get(11)).compareTo(a.financiera().total()));
                assertEquals(0, read(c.get(12)).compareTo(a.presupuesto().anio2()));
                assertEquals(0, read(c.get(13)).compareTo(a.presupuesto().anio3()));
            }
        }
        assertEquals(Map.of(), deben);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INCREMENTAL | 1 2 3 0 0 0 7 0 0 0 0 9   | 6 0 7 9",
                "ACUMULADA   | 1 2 3 0 0 0 7 0 0 0 0 9   | 3 3 7 9",
                "CONSTANTE   | 0 0 95 0 0 0 0 0 97 0 0 98 | 95 0 97 98",
                "CONSTANTE   | 5 4 0 0 0 0 0 0 0 0 0 0    | 4 0 0 0",
            })
    void the_goal_of_a_quarter_follows_the_type_of_goal(TipoMeta tipo, String meses, String trimestres) {
        Programacion fisica = new Programacion(
                List.of(meses.split(" ")).stream().map(BigDecimal::new).toList());
        ActividadOperativa a = Muestra.actividad(
                "AO.0001", "", "01", "AEI.01.01", "A", tipo, Medicion.MENSUAL, fisica, Programacion.NINGUNA);
        assertEquals(
                List.of(trimestres.split(" ")).stream().map(BigDecimal::new).toList(),
                List.of(1, 2, 3, 4).stream().map(t -> Trimestre.meta(a, t)).toList());
    }

    @Test
    void a_plan_of_one_year_has_no_columns_for_the_others() {
        PlanOperativo p = plan(6, false);
        Documento d = PlanOperativoDesigner.design(p);
        assertEquals(10, tables(d, "Programación de ").get(0).columnas().size());
        assertEquals(4, tables(d, "Presupuesto por unidad").get(0).columnas().size());
        assertEquals(
                soles(p.plan()).get(0), sum(tables(d, "Presupuesto por unidad").get(0), Clase.FILA, 0));
        assertEquals("2023", d.portada().orElseThrow().subtitulo());
        assertEquals(
                "Multianual 2023–2025",
                PlanOperativoDesigner.design(plan(6, true))
                        .portada()
                        .orElseThrow()
                        .subtitulo());
    }

    @Test
    void art_9_the_cover_says_what_was_approved_by_which_act_and_when() {
        assertEquals(
                List.of(
                        "Año fiscal: 2023",
                        "Versión: 2 · consistente PIA",
                        "Resolución: Resolución de Alcaldía N.° 512-2022-MP",
                        "Fecha de aprobación: 28 de diciembre de 2022"),
                PlanOperativoDesigner.design(plan(1, true)).portada().orElseThrow().datos().stream()
                        .map(x -> x.rotulo() + ": " + x.valor())
                        .toList());
    }

    @Test
    void art_10_e_f_every_objective_and_action_has_its_indicator_and_goal_or_says_it_has_none() {
        Documento d = PlanOperativoDesigner.design(plan(1, true));
        Function<String, List<String>> filas = titulo -> tables(d, titulo).get(0).filas().stream()
                .filter(f -> f.clase() == Clase.FILA)
                .map(f -> f.celdas().stream().map(Celda::texto).collect(Collectors.joining("|")))
                .toList();
        assertEquals(
                List.of(
                        "OEI.01|Mejorar la gestión|Indicador de OEI.01|Porcentaje|s. d.|85",
                        "OEI.02|Mejorar los servicios|Sin indicador|–|–|–"),
                filas.apply("Objetivos estratégicos"));
        assertEquals(
                List.of(
                        "AEI.01.01|Instrumentos de gestión|Indicador de AEI.01.01|Porcentaje|12.5|85",
                        "AEI.01.02|Trámites simplificados|Sin indicador|–|–|–",
                        "AEI.02.01|Limpieza pública|Indicador de AEI.02.01|Porcentaje|12.5|85",
                        "AEI.02.02|Áreas verdes|Sin indicador|–|–|–"),
                filas.apply("Acciones estratégicas"));
    }

    @Test
    void art_8_4_the_summary_of_goods_and_services_adds_up_to_the_needs() {
        PlanOperativo p = plan(7, true);
        Tabla t = tables(PlanOperativoDesigner.design(p), "Cuadro resumen de bienes")
                .get(0);
        BigDecimal todo = p.necesidades().values().stream()
                .flatMap(List::stream)
                .map(n -> n.cantidades().total().multiply(n.precioUnitario()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(todo.signum() > 0);
        assertEquals(0, todo.compareTo(sum(t, Clase.FILA, 0)));
        assertEquals(0, todo.compareTo(sum(t, Clase.GRUPO, 0)));
        assertEquals(
                "Total de la entidad",
                t.filas().get(t.filas().size() - 1).celdas().get(0).texto());
        assertEquals(0, todo.compareTo(read(last(t.filas().get(t.filas().size() - 1), 0))));
    }

    @Test
    void art_8_3_every_critical_element_is_in_the_annex() {
        PlanOperativo p = plan(8, true);
        assertEquals(
                p.plan().actividades().stream()
                        .map(a -> "Camión de " + a.codigo())
                        .sorted()
                        .toList(),
                tables(PlanOperativoDesigner.design(p), "Elementos críticos").get(0).filas().stream()
                        .filter(f -> f.clase() == Clase.FILA)
                        .map(f -> f.celdas().get(2).texto())
                        .sorted()
                        .toList());
    }

    @Test
    void what_the_entity_wrote_stands_and_what_it_left_blank_is_seen() {
        assertEquals(List.of(), PlanOperativoDesigner.design(plan(1, true)).pendientes());
        Documento d = PlanOperativoDesigner.design(plan(1, true));
        assertTrue(d.bloques().contains(new Bloque.Parrafo("Segundo párrafo.")));
        assertTrue(d.bloques().contains(new Bloque.Lista(List.of("Ley 27972", "Ley 28411"))));
        Documento vacio = PlanOperativoDesigner.design(PlanDePrueba.de(1, true, Map.of("mision", "La misión.")));
        assertEquals(
                List.of(
                        "1. Presentación",
                        "2. Marco legal",
                        "3. Marco estratégico institucional",
                        "4.2 Visión",
                        "9.1 Conclusiones",
                        "9.2 Recomendaciones"),
                vacio.pendientes());
        assertTrue(vacio.bloques()
                .contains(new Bloque.Pendiente("[Por completar en la hoja Documento de estructura.xlsx]")));
    }

    @Test
    void a_plan_without_resolution_says_so_on_the_cover() {
        PlanOperativo p = plan(1, true);
        Plan sin = new Plan(2023, 1, "aprobado", p.plan().actividades());
        Documento d = PlanOperativoDesigner.design(
                new PlanOperativo(p.estructura(), sin, p.genericas(), p.rubros(), Map.of()));
        assertEquals(List.of("Portada: resolución", "Portada: fecha de aprobación"), d.pendientes());
        assertEquals(
                List.of("Anexo 1. Elementos críticos de las actividades"),
                titles(d, 1).subList(9, titles(d, 1).size()));
    }
}
