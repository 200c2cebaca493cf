package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.quipu.confiabilidad.Medida;
import pe.quipu.excel.Escrituras;
import pe.quipu.excel.Partes;
import pe.quipu.excel.PoiReading;

/** Filled workbooks written in every odd way that is allowed: none is refused and none says another thing. */
@Tag("confiabilidad")
final class OtrosProgramasTest {
    /** Of each way of writing, how many of the good workbooks. */
    private static final int LIBROS = Medida.cuantos(6, 15);

    private static final AtomicInteger COTEJADOS = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> each_way_of_writing_is_accepted_with_the_same_values() {
        return Escrituras.todas().entrySet().stream().flatMap(e -> chosen(e.getKey())
                .map(l -> DynamicTest.dynamicTest(e.getKey() + " en " + l, () -> {
                    Dictamen como = LibrosBuenos.examine(LibrosBuenos.libro(l));
                    byte[] otro = e.getValue().apply(Partes.of(LibrosBuenos.libro(l)));
                    Dictamen d = LibrosBuenos.examine(otro);
                    assertEquals(
                            como.observaciones().toString(), d.observaciones().toString());
                    assertEquals(Veredicto.ACEPTADO, d.veredicto());
                    Map<String, String> dicho = LibrosBuenos.dicho(como);
                    assertTrue(dicho.size() > 30, dicho.toString());
                    assertEquals(dicho, LibrosBuenos.dicho(d));
                    assertEquals(List.of(), theirs(otro));
                })));
    }

    /** What the library reads otherwise; nothing of what it cannot read at all. */
    private static List<String> theirs(byte[] libro) {
        try {
            List<String> distinto = PoiReading.differences(libro);
            COTEJADOS.incrementAndGet();
            return distinto;
        } catch (IOException | RuntimeException e) {
            return List.of(); // other names of parts and other encodings are too much for it
        }
    }

    /** A turn of them that changes with the way, so that every workbook is written in many ways. */
    private static Stream<String> chosen(String forma) {
        int turno = Math.floorMod(forma.hashCode(), LibrosBuenos.TODOS.size());
        return Stream.concat(LibrosBuenos.TODOS.keySet().stream().skip(turno), LibrosBuenos.TODOS.keySet().stream())
                .limit(LIBROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v>44985</v>", "<v>44985.75</v>", "<v>+4.4985E4</v>"})
    void a_date_is_the_same_day_in_both_calendars_and_written_out(String dia) {
        Partes como = dated(dia, LibrosBuenos.libro("02·2022-T4"));
        Map<String, String> dicho = LibrosBuenos.dicho(LibrosBuenos.examine(como.bytes()));
        assertEquals("Dia[fecha=2023-02-28]", dicho.get("factores/AO.0002/plazo"));
        String enteros = dia.replace("44985", "43523").replace("4.4985", "4.3523");
        byte[] desde1904 = dated(enteros, LibrosBuenos.libro("02·2022-T4"))
                .cambia("xl/workbook.xml", "date1904=\"false\"", "date1904=\"1\"")
                .bytes();
        // The other dates of the workbook are days of the other calendar now; this one was written for it.
        assertEquals(
                "Dia[fecha=2023-02-28]",
                LibrosBuenos.dicho(LibrosBuenos.examine(desde1904)).get("factores/AO.0002/plazo"));
        byte[] iso = dated("<v>2023-02-28T18:00:00Z</v>", LibrosBuenos.libro("02·2022-T4"), " t=\"d\"");
        assertEquals(dicho, LibrosBuenos.dicho(LibrosBuenos.examine(iso)));
    }

    private static Partes dated(String valor, byte[] libro) {
        try (Lapiz lapiz = new Lapiz(libro)) {
            String a1 = lapiz.celda("Factores", "AO.0002", "plazo").getAddress().formatAsString();
            return Partes.of(libro).celda("Factores", a1, "<c r=\"{r}\" s=\"{s}\">" + valor + "</c>");
        }
    }

    private static byte[] dated(String valor, byte[] libro, String tipo) {
        Partes p = dated(valor, libro);
        return p.cambia(p.hoja("Factores"), ">" + valor, tipo + ">" + valor).bytes();
    }

    @AfterAll
    static void tell() {
        int todos = Escrituras.todas().size() * LIBROS;
        assertTrue(todos >= 300, "only " + todos);
        Medida.tell("hostil", "de ellos, leídos igual por la otra biblioteca", COTEJADOS);
        Medida.tell("hostil", "libros buenos escritos de otra manera", todos);
    }
}
