package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name as long as a disk allows: what is filed, what goes back and what repairs it all find a name that fits. */
final class NombreLargoTest {
    private static final int MOST = 255;

    @TempDir
    Path raiz;

    private static String padded(String antes, String letra, String extension) {
        String name = antes;
        while ((name + letra + extension).getBytes(StandardCharsets.UTF_8).length <= MOST) {
            name += letra;
        }
        return name + extension;
    }

    static Stream<String> names() {
        return Stream.of(
                padded("", "x", ".xlsx"),
                padded("", "ñ", ".xlsx"),
                padded("informe ", "é", ".pdf"),
                padded("", "漢", ".extensión larga"),
                padded("a.", "x", ""),
                padded("", "😀", ""));
    }

    private static byte[] bytes(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }

    private static void everything(Oficina o, List<String> filed) throws IOException {
        Files.delete(o.raiz.resolve("registro/quipu.db"));
        assertEquals(0, o.quipu("reparar", "--aplicar").salida());
        assertEquals(filed, o.archivos("cuarentena"));
        assertTrue(
                o.quipu("reparar").out().contains("no hay nada que reparar"),
                o.quipu("reparar").toString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void two_contents_that_cannot_be_read_are_set_aside_with_their_reasons(String nombre) throws IOException {
        Oficina o = Aprobada.en(raiz);
        for (String texto : List.of("uno", "dos")) {
            assertEquals("rechazado", o.entrega(nombre, bytes(texto)).veredicto());
        }
        assertEquals(List.of(), o.archivos("entrada"));
        List<String> filed = o.archivos("cuarentena");
        assertEquals(4, filed.size(), filed.toString());
        everything(o, filed);
        for (String texto : filed.stream().filter(f -> f.endsWith(".txt")).toList()) {
            Files.delete(raiz.resolve("cuarentena").resolve(texto));
        }
        assertEquals(0, o.quipu("reparar", "--aplicar").salida());
        assertEquals(filed, o.archivos("cuarentena"));
        assertEquals("duplicado", o.entrega(nombre, bytes("uno")).veredicto());
    }

    @Test
    void signed_papers_and_workbooks_are_filed_and_found_again() throws IOException {
        Oficina o = Aprobada.en(raiz);
        String papel = padded("02_2022-T4 firmado ", "ñ", ".pdf");
        List<byte[]> pdfs = List.of(bytes("%PDF-1.4\n% uno\n%%EOF\n"), bytes("%PDF-1.4\n% dos\n%%EOF\n"));
        for (byte[] pdf : pdfs) {
            Oficina.Respuesta r = o.entrega(papel, pdf);
            assertEquals("adjunto", r.veredicto());
            assertArrayEquals(pdf, o.lee(r.archivo(0).get("destino").asText()));
        }
        String libro = padded("evaluación ", "ó", ".xlsx");
        Oficina.Respuesta r = o.entrega(
                libro,
                Papeles.evaluada(o.plantilla("02", T4))
                        .escribe(FISICA, "AO.0002", "ejecutado_10", "12 reg.")
                        .guarda());
        assertEquals("observado", r.veredicto());
        assertEquals(
                "aceptado",
                o.entrega(libro, Papeles.evaluada(o.plantilla("02", T4)).guarda())
                        .veredicto());
        List<String> aceptado = o.archivos("aceptado");
        List<String> observado = o.archivos("observado");
        everything(o, List.of());
        assertEquals(aceptado, o.archivos("aceptado"));
        assertEquals(observado, o.archivos("observado"));
    }
}
