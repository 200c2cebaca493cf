package pe.quipu.ejemplo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.quipu.avance.Resultados;
import pe.quipu.consolidado.Consolidado;
import pe.quipu.consolidado.ConsolidadoDesigner;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Documento;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Reporte;
import pe.quipu.informe.EvaluacionDesigner;
import pe.quipu.informe.EvaluacionInstitucional;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.word.DocxWriter;

/** The report against the consolidated workbook of the same papers, both read back from their files. */
final class InformeSumaTest {
    /** What was written of one example: its report and its workbook. */
    record Escrito(
            String nombre, Plan plan, Estructura estructura, Documento documento, byte[] docx, LibroLleno libro) {
        @Override
        public String toString() {
            return nombre;
        }
    }

    private static final List<Escrito> ESCRITOS = new ArrayList<>();

    @BeforeAll
    static void write_both_examples() throws IOException {
        IloExample ilo = IloExample.build();
        LecturaRules deIlo = new LecturaRules(ilo);
        List<Reporte> reportes = new ArrayList<>();
        for (Archivo a : ilo.archivos()) {
            if (counts(a)) {
                reportes.add(deIlo.report(IloExampleTest.kept(a), a.ruta()));
            }
        }
        ESCRITOS.add(written("ilo", ilo.estructura(), ilo.plan(), reportes, LibroEvaluacion.PERIODO));
        HuamangaExample huamanga = HuamangaExample.build();
        LecturaRules deHuamanga = new LecturaRules(huamanga);
        List<Reporte> suyos = huamanga.archivos().stream()
                .filter(InformeSumaTest::counts)
                .map(a -> deHuamanga.report(a.libro(), a.ruta()))
                .toList();
        ESCRITOS.add(written("huamanga", huamanga.estructura(), huamanga.plan(), suyos, HuamangaExample.PERIODO));
    }

    private static boolean counts(Archivo a) {
        return a.veredicto().equals(Archivo.ACEPTADO) && a.ruta().matches("(entrada|correcciones/evaluacion)/.*");
    }

    private static Escrito written(String nombre, Estructura e, Plan plan, List<Reporte> entregados, Periodo periodo)
            throws IOException {
        Map<String, Reporte> porUnidad = new LinkedHashMap<>();
        entregados.forEach(r -> porUnidad.put(r.unidad(), r));
        Resultados r = Resultados.of(e, plan, List.copyOf(porUnidad.values()), periodo);
        LocalDate hoy = periodo.corte().plusDays(10);
        byte[] libro =
                XlsxWriter.write(ConsolidadoDesigner.design(new Consolidado(e, plan, r, List.of(), List.of(), hoy)));
        Documento d = EvaluacionDesigner.design(
                new EvaluacionInstitucional(e, List.of(plan), plan, r, List.of(), List.of(), List.of(), hoy));
        byte[] docx = DocxWriter.write(d, Files.readAllBytes(Path.of("workbook-templates", "poi.docx")));
        return new Escrito(nombre, plan, e, d, docx, ((Lectura.Legible) XlsxReader.read(libro)).libro());
    }

    static List<Escrito> escritos() {
        return ESCRITOS;
    }

    /** The rows under the heading, by their first cell. */
    private static Map<String, List<String>> table(Escrito x, String segundaColumna, String tercera) {
        try (XWPFDocument d = new XWPFDocument(new ByteArrayInputStream(x.docx()))) {
            XWPFTable tabla = d.getTables().stream()
                    .filter(t -> {
                        List<String> cabecera = cells(t.getRow(0));
                        return cabecera.size() > 2
                                && cabecera.get(1).equals(segundaColumna)
                                && cabecera.get(2).startsWith(tercera);
                    })
                    .findFirst()
                    .orElseThrow();
            assertTrue(tabla.getRow(0).isRepeatHeader(), "the heading comes again on every page");
            Map<String, List<String>> filas = new LinkedHashMap<>();
            tabla.getRows().stream().skip(1).map(InformeSumaTest::cells).forEach(f -> filas.put(f.get(0), f));
            assertEquals(tabla.getRows().size() - 1, filas.size(), "one row a code");
            return filas;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> cells(XWPFTableRow fila) {
        return fila.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(t -> t.replace("\n", "").replace('\u00a0', ' '))
                .toList();
    }

    /** The rows of a sheet by code, each by column key. */
    private static Map<String, Map<String, Valor>> sheet(Escrito x, String nombre) {
        HojaLlena hoja = x.libro().hoja(nombre).orElseThrow();
        int claves = hoja.filas().stream()
                .filter(f -> hoja.fila(f).values().stream()
                        .anyMatch(c -> c.valor().mostrado().equals("codigo")))
                .findFirst()
                .orElseThrow();
        Map<String, Map<String, Valor>> filas = new LinkedHashMap<>();
        for (int fila : hoja.filas().tailSet(claves + 2)) {
            Map<String, Valor> valores = new HashMap<>();
            hoja.fila(claves)
                    .forEach((columna, clave) -> valores.put(
                            clave.valor().mostrado(), hoja.celda(fila, columna).valor()));
            filas.put(valores.get("codigo").mostrado(), valores);
        }
        return filas;
    }

    private static BigDecimal number(Valor v) {
        return ((Valor.Numero) v).numero();
    }

    private static String soles(Valor v) {
        return v instanceof Valor.Numero n ? soles(n.numero()) : "–";
    }

    private static String soles(BigDecimal monto) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(monto);
    }

    private static String percent(Valor v) {
        return v instanceof Valor.Porcentaje p
                ? p.fraccion().movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %"
                : "–";
    }

    private static BigDecimal read(String cifra) {
        assertTrue(cifra.matches("\\d{1,3}(,\\d{3})*(\\.\\d+)?|–"), cifra);
        return cifra.equals("–") ? BigDecimal.ZERO : new BigDecimal(cifra.replace(",", ""));
    }

    /** The rows of a table that begin like that add up to its last one. */
    private static void addsUp(Map<String, List<String>> filas, String prefijo, int... columnas) {
        for (int c : columnas) {
            BigDecimal suma = filas.entrySet().stream()
                    .filter(f -> f.getKey().startsWith(prefijo) && !f.getKey().equals("Total"))
                    .map(f -> read(f.getValue().get(c)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, suma.compareTo(read(filas.get("Total").get(c))), prefijo + " column " + c);
        }
    }

    /** Objectives and actions as the workbook has them, with its total once. */
    private static Map<String, Map<String, Valor>> elements(Escrito x) {
        Map<String, Map<String, Valor>> todas = new LinkedHashMap<>(sheet(x, "Acciones"));
        todas.putAll(sheet(x, "Objetivos"));
        return todas;
    }

    @ParameterizedTest
    @MethodSource("escritos")
    void art_12_table_03_adds_up_to_the_plan_and_counts_what_the_workbook_counts(Escrito x) {
        Map<String, List<String>> tabla = table(x, "Descripción", "N.° AO e inversiones 1/");
        Map<String, Map<String, Valor>> libro = elements(x);
        assertEquals(libro.keySet(), tabla.keySet());
        Map<String, BigDecimal> deElPlan = new HashMap<>();
        for (ActividadOperativa a : x.plan().actividades()) {
            BigDecimal anio = BigDecimal.ZERO;
            for (BigDecimal mes : a.financiera().meses()) {
                anio = anio.add(mes);
            }
            for (String de : List.of(a.aei(), "OEI." + a.aei().substring(4, 6), "Total")) {
                deElPlan.merge(de, anio, BigDecimal::add);
            }
        }
        tabla.forEach((codigo, fila) -> {
            assertEquals(0, number(libro.get(codigo).get("actividades")).compareTo(read(fila.get(2))), codigo);
            assertEquals(soles(deElPlan.getOrDefault(codigo, BigDecimal.ZERO)), fila.get(3), codigo);
        });
        addsUp(tabla, "OEI.", 2, 3);
        addsUp(tabla, "AEI.", 2, 3);
    }

    @ParameterizedTest
    @MethodSource("escritos")
    void art_12_table_04_says_of_every_objective_and_action_what_the_workbook_says(Escrito x) {
        Map<String, List<String>> tabla = table(x, "Descripción", "Priori-dad");
        Map<String, Map<String, Valor>> libro = elements(x);
        assertEquals(libro.keySet(), tabla.keySet());
        tabla.forEach((codigo, fila) -> {
            Map<String, Valor> f = libro.get(codigo);
            assertEquals(
                    List.of(
                            number(f.get("actividades")).toPlainString(),
                            soles(f.get("devengado_soles")),
                            percent(f.get("fisico")),
                            f.get("cobertura").mostrado(),
                            f.get("estado_fisico").mostrado()),
                    fila.subList(3, 8),
                    codigo);
        });
        addsUp(tabla, "OEI.", 3, 4);
        addsUp(tabla, "AEI.", 3, 4);
    }

    @ParameterizedTest
    @MethodSource("escritos")
    void art_12_table_05_says_of_every_unit_what_the_workbook_says(Escrito x) {
        Map<String, List<String>> tabla = table(x, "Descripción", "N.° de AO e inver-siones");
        Map<String, Map<String, Valor>> libro = sheet(x, "Unidades");
        assertEquals(libro.keySet(), tabla.keySet());
        assertEquals(x.estructura().unidades().size() + 1, tabla.size());
        tabla.forEach((codigo, fila) -> {
            Map<String, Valor> f = libro.get(codigo);
            String financiero = percent(f.get("financiero"));
            assertEquals(
                    List.of(
                            number(f.get("actividades")).toPlainString(),
                            soles(f.get("programado_soles")),
                            soles(f.get("devengado_soles")),
                            financiero.equals("–")
                                    ? f.get("estado_financiero").mostrado().substring(2)
                                    : financiero,
                            percent(f.get("fisico")),
                            f.get("cobertura").mostrado()),
                    fila.subList(2, 8),
                    codigo);
        });
        addsUp(tabla, "", 2, 3, 4);
    }

    @ParameterizedTest
    @MethodSource("escritos")
    void art_12_the_result_of_every_objective_is_that_of_the_workbook(Escrito x) {
        Map<String, List<String>> tabla = table(x, "Objetivo", "Indicadores logrados");
        Map<String, Map<String, Valor>> libro = sheet(x, "Objetivos");
        assertEquals(libro.keySet(), tabla.keySet());
        tabla.forEach((codigo, fila) -> {
            Map<String, Valor> f = libro.get(codigo);
            assertEquals(
                    List.of(
                            number(f.get("logrados")) + " de " + number(f.get("indicadores")),
                            percent(f.get("resultado")),
                            f.get("estado").mostrado(),
                            percent(f.get("fisico"))),
                    fila.subList(2, 6),
                    codigo);
        });
    }

    @ParameterizedTest
    @MethodSource("escritos")
    void the_report_is_valid_and_its_charts_draw_what_its_tables_say(Escrito x) throws IOException {
        assertEquals(List.of(), SchemaCheck.errors(x.docx()));
        assertArrayEquals(
                x.docx(),
                DocxWriter.write(x.documento(), Files.readAllBytes(Path.of("workbook-templates", "poi.docx"))));
        Map<String, Map<String, Valor>> libro = sheet(x, "Objetivos");
        try (XWPFDocument d = new XWPFDocument(new ByteArrayInputStream(x.docx()))) {
            var barras = d.getCharts().get(0).getCTChart().getPlotArea().getBarChartArray(0);
            Map<Integer, BigDecimal> dibujado = new HashMap<>();
            for (var serie : barras.getSerArray()) {
                for (var punto : serie.getVal().getNumRef().getNumCache().getPtArray()) {
                    assertEquals(null, dibujado.put((int) punto.getIdx(), new BigDecimal(punto.getV())));
                }
            }
            List<String> codigos =
                    libro.keySet().stream().filter(c -> !c.equals("Total")).toList();
            for (int i = 0; i < codigos.size(); i++) {
                Valor resultado = libro.get(codigos.get(i)).get("resultado");
                assertEquals(resultado instanceof Valor.Porcentaje, dibujado.containsKey(i), codigos.get(i));
                if (resultado instanceof Valor.Porcentaje p) {
                    assertEquals(0, p.fraccion().compareTo(dibujado.get(i)), codigos.get(i));
                }
            }
        }
    }

    @Test
    void the_report_of_ilo_prints_whole(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        Escrito ilo = ESCRITOS.get(0);
        Path destino = Path.of(System.getProperty("quipu.pictures", carpeta.toString()));
        Path archivo = Files.write(Files.createDirectories(destino).resolve("ilo_evaluacion.docx"), ilo.docx());
        String impreso = LibreOffice.toText(archivo, destino).replaceAll("\\s+", " ");
        for (Bloque b : ilo.documento().bloques()) {
            if (b instanceof Bloque.Titulo t) {
                assertTrue(
                        impreso.split(java.util.regex.Pattern.quote(t.texto()), -1).length > 2,
                        "in the contents and where it stands: " + t.texto());
            }
        }
        Stream.of("01", "02", "03", "04", "05")
                .forEach(n -> assertTrue(impreso.contains("Tabla N.° " + n + ". "), "Tabla N.° " + n));
        assertFalse(impreso.contains("Tabla N.° 06"));
        for (ActividadOperativa a : ilo.plan().actividades()) {
            assertTrue(impreso.contains(a.codigo() + " "), a.codigo());
        }
    }
}
