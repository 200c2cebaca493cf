package pe.quipu.ejemplo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Resultados;
import pe.quipu.consolidado.Consolidado;
import pe.quipu.consolidado.ConsolidadoDesigner;
import pe.quipu.ficha.Reporte;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;

/** The figures and the words of the example of Huamanga after every correction. */
class HuamangaFigurasTest {
    private static HuamangaExample ejemplo;
    private static Resultados resultados;
    private static Libro consolidado;

    @BeforeAll
    static void read_everything_corrected() {
        ejemplo = HuamangaExample.build();
        LecturaRules lectura = new LecturaRules(ejemplo);
        Map<String, Reporte> reportes = new HashMap<>();
        for (Archivo a : ejemplo.archivos()) {
            if (a.veredicto().equals(Archivo.ACEPTADO) && a.ruta().matches("(entrada|correcciones/evaluacion)/.*")) {
                Reporte r = lectura.report(a.libro(), a.ruta());
                reportes.put(r.unidad(), r);
            }
        }
        assertEquals(5, reportes.size());
        resultados = Resultados.of(
                ejemplo.estructura(), ejemplo.plan(), new ArrayList<>(reportes.values()), HuamangaExample.PERIODO);
        consolidado = ConsolidadoDesigner.design(new Consolidado(
                ejemplo.estructura(), ejemplo.plan(), resultados, List.of(), List.of(), LocalDate.of(2016, 7, 10)));
    }

    /** Sums the table of the resources again, cell by cell, with none of the program's arithmetic. */
    @ParameterizedTest
    @CsvSource({"01", "02", "02.01", "03", "04", "05"})
    void the_money_of_a_unit_is_the_sum_of_its_lines(String unidad) {
        assertMoney(f -> f.get("unidad").equals(unidad), unidad);
    }

    @Test
    void the_money_of_the_entity_is_the_sum_of_its_lines() {
        assertEquals(29, resultados.entidad().total());
        BigDecimal[] sumas = sums(f -> true);
        assertEquals(0, sumas[0].compareTo(resultados.entidad().programado()));
        assertEquals(0, sumas[1].compareTo(resultados.entidad().ejecutado()));
        assertEquals(new BigDecimal("183073.00"), sumas[0].setScale(2));
        assertEquals(new BigDecimal("154008.20"), sumas[1].setScale(2));
    }

    /** Procedures on the Internet: 12 at the end of 2015, 20 in June, 28 in December; in June there are 18. */
    @Test
    void what_began_the_year_at_twelve_is_counted_from_twelve() {
        List<DeActividad> cuales = resultados.actividades().stream()
                .filter(a -> a.actividad().valorInicial().signum() > 0)
                .toList();
        assertEquals(1, cuales.size());
        DeActividad a = cuales.get(0);
        assertEquals(
                "12 de 28",
                a.actividad().valorInicial() + " de " + a.actividad().metaAnual());
        assertEquals(
                "0.75",
                a.fisica()
                        .acumulado()
                        .razon()
                        .orElseThrow()
                        .valor()
                        .stripTrailingZeros()
                        .toPlainString());
        assertEquals(
                "0.375",
                a.fisica()
                        .anual()
                        .razon()
                        .orElseThrow()
                        .valor()
                        .stripTrailingZeros()
                        .toPlainString());
    }

    @Test
    void who_did_not_deliver_has_no_figure() {
        assertEquals("SIN_REPORTE", resultados.deUnidad("02.01").estadoFisico().name());
    }

    @Test
    void the_workbook_the_manager_reads_says_pdi_and_keeps_its_keys() {
        assertEquals("Objetivos estratégicos del PDI 2015-2018", text("Objetivos", 1, 0));
        assertEquals("codigo", text("Objetivos", 5, 0));
        assertEquals("Objetivo (PDI)", text("Objetivos", 6, 0));
        assertEquals("Acción (PDI)", text("Acciones", 6, 0));
        for (Hoja h : consolidado.hojas()) {
            assertFalse(texts(h).anyMatch(t -> t.equals("OEI") || t.equals("AEI")), h.nombre());
        }
        assertTrue(texts(sheet("Datos")).anyMatch("propia_distrito"::equals), "the entity's own column reaches Datos");
        assertTrue(texts(sheet("Datos")).anyMatch("Carmen Alto"::equals));
    }

    @Test
    void no_years_two_and_three_are_seen_in_the_formulation() {
        Formato formato = Formatos.para("formulacion", ejemplo.estructura(), "01", HuamangaFormulacion.PERIODO);
        assertEquals(
                List.of("meta_anio2", "meta_anio3", "soles_anio2", "soles_anio3"),
                formato.hojas().stream()
                        .flatMap(h -> h.columnas().stream())
                        .filter(c -> !c.visible() && c.entrada())
                        .map(Columna::clave)
                        .toList());
    }

    /** The directive's chain: every strategy of anexo 01 has an activity, and every activity an action (art. 1). */
    @Test
    void art_1_every_action_has_an_activity() {
        ejemplo.estructura()
                .acciones()
                .forEach(a -> assertTrue(resultados.deAei(a.codigo()).total() > 0, a.codigo()));
        assertEquals(12, ejemplo.estructura().objetivos().size());
        assertEquals(15, ejemplo.estructura().indicadores().size());
    }

    private static void assertMoney(Predicate<Map<String, String>> cuales, String unidad) {
        BigDecimal[] sumas = sums(cuales);
        assertEquals(0, sumas[0].compareTo(resultados.deUnidad(unidad).programado()), unidad);
        assertEquals(0, sumas[1].compareTo(resultados.deUnidad(unidad).ejecutado()), unidad);
    }

    /** Programmed and executed of January to June. */
    private static BigDecimal[] sums(Predicate<Map<String, String>> cuales) {
        BigDecimal programado = BigDecimal.ZERO;
        BigDecimal ejecutado = BigDecimal.ZERO;
        for (Map<String, String> f : TablaTsv.read("huamanga-2016", "actividades")) {
            if (cuales.test(f)) {
                BigDecimal alMes = new BigDecimal("28.50")
                        .multiply(new BigDecimal(f.get("papel")))
                        .add(new BigDecimal(f.get("servicio")))
                        .add(new BigDecimal(f.get("cas")));
                boolean entrega = !f.get("unidad").equals(HuamangaExample.PENDIENTE);
                for (int trimestre = 1; trimestre <= 2; trimestre++) {
                    String avance = f.get(trimestre == 1 ? "avance" : "avance_t2");
                    BigDecimal parte = new BigDecimal(Math.max(30, Integer.parseInt(avance))).movePointLeft(2);
                    BigDecimal meses = BigDecimal.valueOf(monthsWithGoal(f.get("metas"), trimestre));
                    programado = programado.add(alMes.multiply(meses));
                    ejecutado = entrega
                            ? ejecutado.add(alMes.multiply(parte)
                                    .setScale(2, RoundingMode.HALF_UP)
                                    .multiply(meses))
                            : ejecutado;
                }
            }
        }
        return new BigDecimal[] {programado, ejecutado};
    }

    private static long monthsWithGoal(String metas, int trimestre) {
        return switch (metas.substring(0, 2)) {
            case "m=" -> 3;
            case "t=", "3=", "0=" -> 1;
            case "s=", "6=" -> trimestre - 1;
            default -> 0;
        };
    }

    private static Hoja sheet(String nombre) {
        return consolidado.hojas().stream()
                .filter(h -> h.nombre().equals(nombre))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String hoja, int fila, int columna) {
        return StreamSupport.stream(sheet(hoja).filas().spliterator(), false)
                .filter(f -> f.numero() == fila)
                .flatMap(f -> f.celdas().stream())
                .filter(c -> c.columna() == columna)
                .map(HuamangaFigurasTest::shown)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> texts(Hoja hoja) {
        return StreamSupport.stream(hoja.filas().spliterator(), false)
                .flatMap(f -> f.celdas().stream())
                .map(HuamangaFigurasTest::shown);
    }

    private static String shown(Celda celda) {
        return celda.contenido() instanceof Valor v ? v.mostrado() : "";
    }
}
