package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T4;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.inbox.Candado;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Sha256;

/** Bad days of the office: what is in the way is told, nothing is lost, and the work goes on once it is gone. */
final class PercanceTest {
    @TempDir
    Path raiz;

    private Oficina o;
    private byte[] libro;

    private void officeWithAWorkbook() {
        o = Aprobada.en(raiz);
        libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
    }

    @Test
    void a_file_that_brought_the_program_down_three_times_is_set_aside_and_may_come_again() {
        officeWithAWorkbook();
        try (Registro registro = Registro.open(new Carpeta(raiz))) {
            for (int i = 0; i < 3; i++) {
                registro.pendientes().failed(Sha256.of(libro));
            }
        }
        Oficina.Respuesta apartado = o.entrega("02.xlsx", libro);
        assertEquals("rechazado", apartado.veredicto(), apartado.out());
        assertEquals(List.of("LIB-039"), apartado.codigos());
        assertTrue(apartado.archivo(0).get("destino").asText().startsWith("cuarentena/"));
        assertEquals("aceptado", o.entrega("02.xlsx", libro).veredicto());
    }

    /** A folder in its place cannot be replaced, like a workbook open in Excel. */
    @Test
    void a_consolidated_workbook_in_use_does_not_stop_the_deliveries_and_is_replaced_when_it_is_free()
            throws IOException {
        officeWithAWorkbook();
        Path consolidado = raiz.resolve("consolidado/2022-T4_consolidado.xlsx");
        Files.createDirectories(consolidado.resolve("en uso"));
        Oficina.Respuesta r = o.entrega("02.xlsx", libro);
        assertEquals("aceptado", r.veredicto());
        assertEquals(5, r.salida());
        assertTrue(
                r.err()
                        .contains(
                                "consolidado/2022-T4_consolidado.xlsx está abierto en otro programa: ciérrelo. El nuevo quedó"
                                        + " al lado, en consolidado/2022-T4_consolidado_nuevo.xlsx,"),
                r.err());
        byte[] nuevo = o.lee("consolidado/2022-T4_consolidado_nuevo.xlsx");

        Files.delete(consolidado.resolve("en uso"));
        Files.delete(consolidado);
        Oficina.Respuesta despues = o.quipu("procesar");
        assertEquals(0, despues.salida());
        assertEquals("Consolidado: " + consolidado, despues.out().strip());
        assertEquals(Sha256.of(nuevo), Sha256.of(o.lee("consolidado/2022-T4_consolidado.xlsx")));
        assertFalse(o.archivos("consolidado").contains("2022-T4_consolidado_nuevo.xlsx"));
    }

    @Test
    void another_structure_makes_the_consolidated_workbook_anew_without_any_delivery() {
        officeWithAWorkbook();
        o.entrega("02.xlsx", libro);
        byte[] antes = o.lee("consolidado/2022-T4_consolidado.xlsx");
        o.entidad(Entidad.dePrueba().parametro("palabra_ambar", "Naranja"));
        assertTrue(o.quipu("estado", "--json")
                .json()
                .get("por_consolidar")
                .toString()
                .contains("2022-T4"));
        assertTrue(o.quipu("procesar").out().contains("2022-T4_consolidado.xlsx"));
        assertFalse(java.util.Arrays.equals(antes, o.lee("consolidado/2022-T4_consolidado.xlsx")));
        assertEquals(0, o.quipu("estado", "--json").json().get("por_consolidar").size());
        assertFalse(o.quipu("procesar").out().contains("Consolidado"));
    }

    @Test
    void a_known_trouble_leaves_no_trace_of_the_program_in_the_log() throws IOException, InterruptedException {
        officeWithAWorkbook();
        o.deja("02.xlsx", libro);
        Files.createDirectories(raiz.resolve("aceptado"));
        Files.write(raiz.resolve("aceptado").resolve(T4), new byte[0]);
        Files.deleteIfExists(raiz.resolve("registro/quipu.log"));
        Oficina.Respuesta r =
                Proceso.clases("procesar", "--espera", "0", "--carpeta", raiz.toString(), "--hoy", "2023-01-05");
        assertEquals(5, r.salida(), r.toString());
        List<String> lineas = Files.readAllLines(raiz.resolve("registro/quipu.log"));
        assertTrue(
                lineas.stream().anyMatch(l -> l.contains("WARN  02.xlsx: no se pudo archivar: ")), lineas.toString());
        assertEquals(List.of(), lineas.stream().filter(l -> !l.startsWith("20")).toList());
    }

    @Test
    void a_second_quipu_says_who_holds_the_folder_and_leaves() throws IOException {
        officeWithAWorkbook();
        o.deja("02.xlsx", libro);
        Candado candado =
                Candado.tryLock(new Carpeta(raiz), Candado.Puesto.ATENCION).orElseThrow();
        try {
            Oficina.Respuesta r = o.quipu("procesar");
            assertEquals(5, r.salida());
            assertTrue(
                    r.err()
                            .contains("Otro Quipu (proceso "
                                    + ProcessHandle.current().pid()),
                    r.err());
            assertTrue(r.err().contains("desde las "), r.err());
        } finally {
            candado.close();
        }
        assertEquals(List.of("02.xlsx"), o.archivos("entrada"));
        assertEquals(0, o.quipu("procesar").salida());
    }
}
