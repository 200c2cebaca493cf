package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import pe.quipu.excel.Partes;
import pe.quipu.ficha.Dato;

/**
 * A fault grafted in a cell of a workbook that was accepted without a word: what is said of it is what the table {@code
 * hostil/injertos.txt} says, at that cell, and nothing else is said of anything.
 */
@Tag("confiabilidad")
final class InjertosTest {
    /** One cell of one good workbook: its sheet by name and by key, the id of its row, the key of its column. */
    private record Sitio(String libro, String hoja, String clave, String fila, String columna) {
        String a1() {
            try (Lapiz lapiz = new Lapiz(LibrosBuenos.libro(libro))) {
                return lapiz.celda(hoja, fila, columna).getAddress().formatAsString();
            }
        }
    }

    /** @param espera codes at the cell, or {@code CODE@libro}; {@code = value} at the end */
    private record Injerto(String operador, String lugares, String celda, String espera) {}

    private static final List<Sitio> NUMEROS = List.of(
            physical("02·2022-T4", "AO.0002", 10),
            physical("02·2022-T4", "AO.0003", 12),
            physical("01·2022-T1", "AO.0001", 1),
            physical("03·2022-T2", "AO.0004", 5),
            physical("03·2022-T3", "AO.0005", 7),
            financial("02·2022-T4", "AO.0002", 11),
            financial("01·2022-T4", "AO.0001", 10),
            financial("03·2022-T2", "AO.0005", 6),
            financial("01·2022-T3", "AO.0001", 9),
            new Sitio("02·2022-T3", "Evaluación física", "fisica", "AO.0003", "ejecutado_08"));

    private static final List<Sitio> TEXTOS = List.of(
            factor("01·2022-T1", "AO.0001", "medio_verificacion"),
            factor("02·2022-T1", "AO.0003", "medio_verificacion"),
            factor("03·2022-T2", "AO.0005", "medio_verificacion"),
            factor("02·2022-T4", "AO.0002", "medio_verificacion"),
            factor("03·2022-T4", "AO.0004", "medio_verificacion"),
            factor("01·2022-T2", "AO.0001", "factores_contribuyeron"),
            factor("02·2022-T3", "AO.0002", "factores_contribuyeron"),
            factor("03·2022-T3", "AO.0004", "factores_contribuyeron"),
            factor("02·2022-T4", "AO.0003", "factores_dificultaron"),
            factor("03·2022-T1", "AO.0005", "medida_correctiva"));

    private static final List<Sitio> FECHAS = Stream.of(
                    "01·2022-T1/AO.0001",
                    "01·2022-T2/AO.0001",
                    "01·2022-T3/AO.0001",
                    "01·2022-T4/AO.0001",
                    "02·2022-T1/AO.0002",
                    "02·2022-T2/AO.0003",
                    "02·2022-T4/AO.0002",
                    "03·2022-T1/AO.0004",
                    "03·2022-T3/AO.0005",
                    "03·2022-T4/AO.0005")
            .map(s -> factor(s.split("/")[0], s.split("/")[1], "plazo"))
            .toList();

    private static final List<Sitio> SOLES = IntStream.rangeClosed(1, 12)
            .mapToObj(mes -> financial("02·2022-T4", mes % 2 == 0 ? "AO.0002" : "AO.0003", mes))
            .toList();

    private static final Map<String, List<Sitio>> SITIOS =
            Map.of("número", NUMEROS, "soles", SOLES, "texto", TEXTOS, "fecha", FECHAS);

    private static Sitio physical(String libro, String fila, int mes) {
        return new Sitio(libro, "Evaluación física", "fisica", fila, "ejecutado_%02d".formatted(mes));
    }

    private static Sitio financial(String libro, String fila, int mes) {
        return new Sitio(libro, "Evaluación financiera", "financiera", fila, "devengado_%02d".formatted(mes));
    }

    private static Sitio factor(String libro, String fila, String columna) {
        return new Sitio(libro, "Factores", "factores", fila, columna);
    }

    private static List<Injerto> table() {
        try (InputStream in = InjertosTest.class.getResourceAsStream("/hostil/injertos.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split(" \\| ", 4))
                    .map(c -> new Injerto(c[0], c[1], c[2], c[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> what_is_said_of_a_grafted_cell_is_what_the_table_says() {
        return table().stream().flatMap(i -> SITIOS.get(i.lugares()).stream()
                .map(s -> DynamicTest.dynamicTest(i.operador() + " en " + s, () -> check(i, s))));
    }

    private static void check(Injerto i, Sitio s) {
        String a1 = s.a1();
        String celda = i.celda().replace("{largo}", "a".repeat(32_768)).replace("{mil}", "a ".repeat(500));
        byte[] libro = Partes.of(LibrosBuenos.libro(s.libro()))
                .celda(s.hoja(), a1, celda)
                .bytes();
        Dictamen d = LibrosBuenos.examine(libro);
        assertEquals(
                i.espera().strip(), said(d, s, s.hoja() + "!" + a1, i.espera().contains("=")));
    }

    /** The verdict as the table writes it. */
    private static String said(Dictamen d, Sitio s, String celda, boolean conValor) {
        List<String> dicho = new ArrayList<>();
        d.observaciones().forEach(o -> {
            String donde = o.lugar().texto();
            dicho.add(o.codigo().id() + (donde.equals(celda) ? "" : donde.equals("el libro") ? "@libro" : "@" + donde));
        });
        if (conValor) {
            Optional<Dato> dato =
                    d.examen().flatMap(x -> x.ficha().fila(s.clave(), s.fila())).flatMap(f -> f.dato(s.columna()));
            dicho.add("= " + dato.map(InjertosTest::value).orElse("nada"));
        }
        return String.join(" ", dicho).strip();
    }

    private static String value(Dato dato) {
        return dato.numero()
                .map(n -> n.stripTrailingZeros().toPlainString())
                .or(() -> dato.dia()
                        .map(f -> "%02d/%02d/%d".formatted(f.getDayOfMonth(), f.getMonthValue(), f.getYear())))
                .orElse(dato.texto());
    }
}
