package pe.quipu.app;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pe.quipu.excel.HostileFiles;
import pe.quipu.libro.Lectura.Ilegible;
import pe.quipu.libro.Lectura.Motivo;
import pe.quipu.observacion.Observacion;

/** Each reason to refuse a file has a sentence of its own, which says what to do in words of the office. */
@Tag("confiabilidad")
final class RechazosTest {
    /** What the sentence and its remedy must say between them. */
    private static final Map<Motivo, List<String>> DICEN = Map.ofEntries(
            entry(Motivo.VACIO, List.of("vacío", "guárdelo de nuevo")),
            entry(Motivo.INCOMPLETO, List.of("incompleto", "espere a que termine la copia")),
            entry(Motivo.CON_CONTRASENA, List.of("contraseña", "Archivo › Información › Proteger libro")),
            entry(Motivo.XLS, List.of(".xls", "Libro de Excel (.xlsx)")),
            entry(Motivo.XLSB, List.of(".xlsb", "Libro de Excel (.xlsx)")),
            entry(Motivo.ODS, List.of("ODS", ".xlsx")),
            entry(Motivo.OTRO_DOCUMENTO, List.of("documento", "libro de su unidad")),
            entry(Motivo.PDF, List.of("PDF", "libro de Excel")),
            entry(Motivo.CSV, List.of("CSV", "Libro de Excel (.xlsx)")),
            entry(Motivo.HTML, List.of("web", "libro de su unidad")),
            entry(Motivo.XML, List.of("XML", "Libro de Excel (.xlsx)")),
            entry(Motivo.IMAGEN, List.of("imagen", "libro de Excel")),
            entry(Motivo.TEXTO, List.of("texto", "libro de Excel")),
            entry(Motivo.ZIP, List.of("comprimid", "por separado")),
            entry(Motivo.DESCONOCIDO, List.of("Excel", "Libro de Excel (.xlsx)")),
            entry(Motivo.ESTRICTO, List.of("estricto", "Libro de Excel (.xlsx)")),
            entry(Motivo.CON_MACROS, List.of("macros", "sin macros")),
            entry(Motivo.DEMASIADO_GRANDE, List.of("grande", "plantilla nueva")),
            entry(Motivo.INTERIOR_ANORMAL, List.of("seguridad", "plantilla nueva")),
            entry(Motivo.HOJAS_REPETIDAS, List.of("mismo nombre", "cambie el nombre")),
            entry(Motivo.HOJA_DANADA, List.of("dañada", "acepte repararlo")));

    @TestFactory
    Stream<DynamicTest> each_hostile_file_is_refused_with_a_sentence_anyone_can_act_on() {
        return HostileFiles.all().stream()
                .map(h -> DynamicTest.dynamicTest(h.name(), () -> {
                    Dictamen d = LibrosBuenos.examine(h.bytes());
                    assertEquals(Veredicto.RECHAZADO, d.veredicto());
                    assertEquals(1, d.observaciones().size());
                    Frases.check(d.observaciones());
                    Frases.checkPaper(h.name(), d.observaciones());
                    String todo = said(d.observaciones().get(0));
                    DICEN.get(h.motivo()).forEach(dice -> assertTrue(todo.contains(dice), dice + ": " + todo));
                }));
    }

    @Test
    void no_two_reasons_share_a_sentence() {
        Set<String> frases = Arrays.stream(Motivo.values())
                .map(m -> Rechazo.of(new Ilegible(m, "x")).mensaje())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Motivo.values().length, frases.size());
        assertEquals(Set.of(Motivo.values()), DICEN.keySet());
    }

    private static String said(Observacion o) {
        return o.mensaje() + " " + o.accion();
    }
}
