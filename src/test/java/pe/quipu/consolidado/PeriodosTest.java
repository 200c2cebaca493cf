package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.avance.Resultados;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Lint;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Rectificacion;
import pe.quipu.ficha.Reporte;
import pe.quipu.formato.Lista;
import pe.quipu.libro.Libro;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Cadena;
import pe.quipu.plan.Criterios;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Promedio;
import pe.quipu.plan.Techo;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;

/** Sheets Periodos, Presupuesto and Rectificaciones of an entity whose chart bites its tail. */
final class PeriodosTest {
    private static final Libro LIBRO = ConsolidadoDesigner.design(consolidado());

    /** 01 is above 02 and 02 above 01; each has one activity, in March 100 and 50 soles, 80 and nothing spent. */
    private static Consolidado consolidado() {
        List<Reporte.DeActividad> hechas = List.of(
                reported("AO.001", "01", "0030", "10 10 10", "10 5 0", "100", "80", List.of("2.3")),
                reported("AO.002", "02", "", "0 0 20", "0 0 30", "50", "SR", List.of("2.3", "2.6-CAS")));
        Plan plan = new Plan(
                2022,
                1,
                "aprobado",
                hechas.stream().map(Reporte.DeActividad::actividad).toList());
        Estructura e = estructura();
        Periodo periodo = Periodo.trimestre(2022, 1);
        Rectificacion.Dicho antes = new Rectificacion.Dicho(
                new Periodo(2022, Periodo.Clase.MES, 2),
                Piezas.cell("Evaluación física", 8, 10, "SR"),
                "aceptado/2022-M02/01.xlsx");
        Rectificacion.Dicho ahora = new Rectificacion.Dicho(
                periodo, Piezas.cell("Evaluación física", 8, 11, "5"), "aceptado/2022-T1/01.xlsx");
        return new Consolidado(
                e,
                plan,
                Resultados.of(
                        e, plan, List.of(new Reporte("01", "aceptado/2022-T1/01.xlsx", hechas, List.of())), periodo),
                List.of(),
                List.of(),
                LocalDate.of(2022, 4, 15),
                new Consolidado.Historia(
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(new Rectificacion("AO.001", "ejecutado", 2, antes, ahora)),
                        List.of()),
                Map.of(
                        "categoria_presupuestal",
                        Lista.conNombres("categoria_presupuestal", List.of("0030 · Seguridad ciudadana")),
                        "generica",
                        Lista.conNombres("generica", List.of("2.3 · Bienes y servicios", "2.6 · Activos"))));
    }

    private static Reporte.DeActividad reported(
            String codigo,
            String unidad,
            String categoria,
            String meta,
            String hecho,
            String soles,
            String devengado,
            List<String> genericas) {
        Reporte.DeActividad r =
                Piezas.reported(codigo, unidad, "AEI.01.01", TipoMeta.INCREMENTAL, meta, hecho, soles, devengado);
        ActividadOperativa a = r.actividad();
        List<LineaFinanciera> lineas = genericas.stream()
                .map(g -> Muestra.linea(
                        g, "07", g.equals(genericas.get(0)) ? a.financiera() : pe.quipu.plan.Programacion.NINGUNA))
                .toList();
        Presupuesto p = new Presupuesto(
                new Cadena(categoria, "", "", "", "", ""), "", a.presupuesto().financiado(), false, lineas);
        return new Reporte.DeActividad(
                a.conProgramacion(a.fisica(), p), r.ejecutado(), r.devengado(), Optional.empty(), r.textos(), Map.of());
    }

    private static Estructura estructura() {
        return new Estructura(
                new Parametros(
                        "301498",
                        "Municipalidad de Ejemplo",
                        2022,
                        Sintetico.ESCALA,
                        Parametros.Reporta.UNIDAD,
                        Parametros.Inhabil.SE_MANTIENE,
                        Parametros.NoReporto.EXCLUIR,
                        Optional.empty(),
                        Optional.of(new BigDecimal("400")),
                        30),
                List.of(
                        new Unidad("01", "Alcaldía", Unidad.Tipo.ORGANO, Optional.of("02"), "01", "Alcalde"),
                        new Unidad("02", "Obras", Unidad.Tipo.ORGANO, Optional.of("01"), "01", "Gerente")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Techo(2022, "01", "", "", new BigDecimal("160"), Techo.Etapa.PIM)),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Criterios(Promedio.AVG_CAP, List.of(), Set.of(), List.of(), Optional.of(LocalDate.of(2022, 3, 20))),
                "a1b2c3d4");
    }

    /** The rows of a level, whatever their span. */
    private static String draw(String hoja, String comienzo, String... claves) {
        return Arrays.stream(new Dibujo(LIBRO, hoja).columns(claves).split("\n"))
                .filter(l -> l.startsWith(comienzo))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void every_span_of_the_entity_has_its_figures_and_its_colour() {
        assertEquals(
                """
                Entidad | Ene | 1 de 2 | 1 | ✔ Verde | 0 |  |  | ◌ Sin programación
                Entidad | Feb | 1 de 2 | 0.5 | ✖ Rojo | 0 |  |  | ◌ Sin programación
                Entidad | Mar | 2 de 2 | 0.5 | ✖ Rojo | 150 | 80 | 0.533333333333 | ✖ Rojo
                Entidad | I trimestre | 2 de 2 | 0.75 | ▲ Ámbar | 150 | 80 | 0.533333333333 | ✖ Rojo
                Entidad | Año | 2 de 2 | 0.75 | ◌ En curso | 150 | 80 | 0.533333333333 | ◌ En curso
                Entidad | Ene-mar | 2 de 2 | 0.75 | ▲ Ámbar | 150 | 80 | 0.533333333333 | ✖ Rojo""",
                draw(
                                "Periodos",
                                "Entidad",
                                "nivel",
                                "lapso",
                                "medidas",
                                "actividades",
                                "fisico",
                                "estado_fisico",
                                "programado_soles",
                                "devengado_soles",
                                "financiero",
                                "estado_financiero")
                        .replaceAll("\\| (\\d) \\| (\\d) \\|", "| $1 de $2 |"));
    }

    @Test
    void a_superior_has_all_that_depend_on_it_once_even_where_the_chart_bites_its_tail() {
        assertEquals(
                """
                Superior | 01 | Alcaldía | 2 | 0.75
                Superior | 02 | Obras | 2 | 0.75""",
                draw("Periodos", "Superior", "nivel", "codigo", "denominacion", "actividades", "fisico", "lapso")
                        .lines()
                        .filter(l -> l.endsWith("Ene-mar"))
                        .map(l -> l.replace(" | Ene-mar", ""))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void the_budget_is_told_by_what_it_is_charged_to_and_against_the_pim() {
        assertEquals(
                """
                Entidad |  | Municipalidad de Ejemplo | 150 | 80 | 0.533333333333 | 400 | 0.2
                Categoría presupuestal | 0030 | Seguridad ciudadana | 100 | 80 | 0.8 |  |\s
                Categoría presupuestal | — | Sin categoría presupuestal | 50 |  |  |  |\s
                Genérica de gasto | 2.3 | Bienes y servicios | 100 | 80 | 0.8 |  |\s
                Genérica de gasto | 2.3 + 2.6 | Bienes y servicios + Activos | 50 |  |  |  |\s
                Meta presupuestal | 0001 |  | 150 | 80 | 0.533333333333 |  |\s
                Unidad con PIM | 01 | Alcaldía | 150 | 80 | 0.533333333333 | 160 | 0.5
                """,
                new Dibujo(LIBRO, "Presupuesto")
                        .columns(
                                "grupo",
                                "codigo",
                                "denominacion",
                                "programado_soles",
                                "devengado_soles",
                                "financiero",
                                "pim",
                                "fin_pim"));
        String ayuda = new Dibujo(LIBRO, "Presupuesto")
                .celdas()
                .map(c -> Dibujo.shown(c.contenido()))
                .filter(t -> t.startsWith("El devengado"))
                .findFirst()
                .orElseThrow();
        assertTrue(ayuda.endsWith("PIM al 20/03/2022."), ayuda);
    }

    @Test
    void what_was_rectified_shows_both_papers() {
        assertEquals(
                "AO.001 | 01 | feb | Ejecutado | no reportó | 2022-M02 · 01.xlsx · K8 | 5 | 2022-T1 · 01.xlsx · L8\n",
                new Dibujo(LIBRO, "Rectificaciones")
                        .columns(
                                "codigo_ao",
                                "unidad",
                                "mes",
                                "cifra",
                                "antes",
                                "antes_archivo",
                                "ahora",
                                "ahora_archivo"));
        assertEquals(
                Optional.of("../aceptado/2022-M02/01.xlsx#'Evaluación física'!K8"),
                new Dibujo(LIBRO, "Rectificaciones")
                        .cell(Cuadro.PRIMERA, "antes_archivo")
                        .enlace());
    }

    @Test
    void libreoffice_computes_the_same(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        byte[] xlsx = XlsxWriter.write(LIBRO);
        assertEquals(List.of(), SchemaCheck.errors(xlsx));
        assertEquals(List.of(), Lint.errors(xlsx));
        Path libro = Files.write(carpeta.resolve("periodos.xlsx"), xlsx);
        assertEquals(
                List.of(), LibreOffice.differences(libro, LibreOffice.recalculate(libro, carpeta.resolve("vuelta"))));
    }
}
