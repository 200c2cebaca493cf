package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Nombre;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Periodo;

/** The three named cells of the scale, written over by a manager, against a fresh consolidation under that scale. */
final class UmbralTest {
    /** When the indicators have a colour too. */
    private static final Periodo DICIEMBRE = Periodo.trimestre(2022, 4);

    private static final Escala OTRA =
            new Escala("95_75", new BigDecimal("0.65"), new BigDecimal("0.3"), "Naranja", "Directiva de la entidad");
    private static final Pattern SERIE = Pattern.compile("<c:ser>.*?</c:ser>", Pattern.DOTALL);
    private static final Pattern PUNTO = Pattern.compile("<c:val>.*?</c:val>", Pattern.DOTALL);
    private static final Pattern VALOR = Pattern.compile("<c:v>([^<]*)</c:v>");

    @Test
    void states_counts_and_chart_are_those_of_a_consolidation_with_that_scale(@TempDir Path carpeta)
            throws IOException {
        LibreOffice.assumeInstalled();
        Libro libro = ConsolidadoDesigner.design(Sintetico.consolidado(Sintetico.ESCALA, DICIEMBRE));
        Path antes = write(carpeta, "antes", libro);
        Path cambiado = write(carpeta, "cambiado", with(libro, OTRA));
        Path nuevo = write(carpeta, "nuevo", ConsolidadoDesigner.design(Sintetico.consolidado(OTRA, DICIEMBRE)));
        List<Path> vueltas = LibreOffice.recalculate(List.of(antes, cambiado, nuevo), carpeta.resolve("vuelta"));

        assertEquals(List.of(), LibreOffice.differences(nuevo, vueltas.get(1)));
        assertEquals(chart(vueltas.get(2)), chart(vueltas.get(1)));
        assertEquals(chart(nuevo), chart(vueltas.get(1)));

        assertEquals(
                Set.of(
                        "Tablero",
                        "Ficha",
                        "Objetivos",
                        "Acciones",
                        "Indicadores",
                        "Unidades",
                        "Actividades",
                        "Periodos",
                        "Presupuesto",
                        "Mapa",
                        "_rezago"),
                LibreOffice.differences(antes, vueltas.get(1)).stream()
                        .map(d -> d.replaceFirst("^'?(\\w+).*", "$1"))
                        .collect(Collectors.toSet()),
                "the change must be seen on every sheet that has states");
        assertEquals(false, chart(antes).equals(chart(vueltas.get(1))), "and in the chart");
    }

    /** In October the fourth quarter has figures and no verdict; the live formulas say the same. */
    @Test
    void a_period_that_has_not_ended_is_recalculated_to_what_was_written(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        Consolidado c = Sintetico.consolidado(Sintetico.ESCALA, DICIEMBRE);
        LocalDate octubre = LocalDate.of(2022, 10, 15);
        Libro libro = ConsolidadoDesigner.design(new Consolidado(
                c.estructura(),
                c.plan(),
                c.resultados().al(octubre),
                c.entregas(),
                c.observaciones(),
                octubre,
                c.historia()));
        Path escrito = write(carpeta, "octubre", libro);
        Path diciembre = write(carpeta, "diciembre", ConsolidadoDesigner.design(c));
        Path vuelta = LibreOffice.recalculate(List.of(escrito), carpeta.resolve("vuelta"))
                .get(0);
        assertEquals(List.of(), LibreOffice.differences(escrito, vuelta));
        assertTrue(
                LibreOffice.differences(diciembre, escrito).stream().anyMatch(d -> d.contains("became «◌ En curso»")));
    }

    private static Path write(Path carpeta, String nombre, Libro libro) throws IOException {
        return Files.write(carpeta.resolve(nombre + ".xlsx"), XlsxWriter.write(libro));
    }

    /** The numbers each series draws, rounded as a chart shows them. */
    private static List<List<String>> chart(Path xlsx) throws IOException {
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            String xml = zip.stream()
                    .filter(e -> e.getName().matches("xl/charts/chart\\d+\\.xml"))
                    .map(e -> text(zip, e.getName()))
                    .collect(Collectors.joining());
            return SERIE.matcher(xml)
                    .results()
                    .map(s -> {
                        Matcher valores = PUNTO.matcher(s.group());
                        return valores.find() ? values(valores.group()) : List.<String>of();
                    })
                    .toList();
        }
    }

    private static List<String> values(String xml) {
        return VALOR.matcher(xml)
                .results()
                .map(v -> new BigDecimal(v.group(1))
                        .setScale(9, java.math.RoundingMode.HALF_UP)
                        .toPlainString())
                .toList();
    }

    private static String text(ZipFile zip, String nombre) {
        try {
            return new String(zip.getInputStream(zip.getEntry(nombre)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The cells the three names point at, and nothing else. */
    private static Libro with(Libro libro, Escala escala) {
        Map<String, Valor> nuevos = Map.of(
                "umbral_verde", new Valor.Porcentaje(escala.verde()),
                "umbral_ambar", new Valor.Porcentaje(escala.ambar()),
                "palabra_ambar", Valor.texto(escala.palabraAmbar()));
        Map<Integer, Valor> porFila = libro.nombres().stream()
                .filter(n -> nuevos.containsKey(n.nombre()))
                .collect(Collectors.toMap(UmbralTest::row, n -> nuevos.get(n.nombre())));
        assertEquals(3, porFila.size());
        return new Libro(
                libro.titulo(),
                libro.hojas().stream()
                        .map(h -> h.nombre().equals("Metodologia") ? with(h, porFila) : h)
                        .toList(),
                libro.nombres(),
                libro.propiedades());
    }

    private static int row(Nombre n) {
        return Integer.parseInt(n.referencia().replaceFirst(".*\\$", ""));
    }

    private static Hoja with(Hoja h, Map<Integer, Valor> porFila) {
        List<Fila> filas = StreamSupport.stream(h.filas().spliterator(), false)
                .map(f -> !porFila.containsKey(f.numero()) ? f : with(f, porFila.get(f.numero())))
                .toList();
        return h.conFilas(filas);
    }

    private static Fila with(Fila f, Valor valor) {
        return new Fila(
                f.numero(),
                0,
                false,
                f.celdas().stream()
                        .map(c -> c.columna() == 1 ? Celda.de(1, valor, c.estilo()) : c)
                        .toList());
    }
}
