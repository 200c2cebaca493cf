package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.inbox.Candado;
import pe.quipu.inbox.Carpeta;

/** The program as a process of its own: one at a time on a folder, and what happened written in its log. */
final class ProcesoTest {
    @TempDir
    Path raiz;

    @Test
    void a_second_one_on_the_same_folder_gives_way() throws IOException, InterruptedException {
        Oficina o = Aprobada.en(raiz);
        Candado candado =
                Candado.tryLock(new Carpeta(raiz), Candado.Puesto.ATENCION).orElseThrow();
        try {
            for (Oficina.Respuesta r :
                    List.of(o.quipu("procesar"), Proceso.clases("procesar", "--carpeta", raiz.toString()))) {
                assertEquals(5, r.salida(), r.toString());
                assertTrue(r.err().matches("(?s)Otro Quipu \\(proceso \\d+, .*está trabajando en .*"), r.err());
                assertEquals("", r.out());
            }
        } finally {
            candado.close();
        }
        assertEquals(0, Proceso.clases("procesar", "--carpeta", raiz.toString()).salida());
    }

    @Test
    void a_failure_is_told_in_a_sentence_and_its_detail_is_in_the_log_of_the_workspace()
            throws IOException, InterruptedException {
        Aprobada.en(raiz);
        Path plan = raiz.resolve("plan/2022_v1_aprobado.xlsx");
        Files.delete(plan);
        Files.createDirectories(plan.resolve("dentro"));
        Oficina.Respuesta r = Proceso.clases("procesar", "--carpeta", raiz.toString());
        assertEquals(5, r.salida(), r.toString());
        assertTrue(r.err().contains("2022_v1_aprobado.xlsx"), r.err());

        Files.delete(raiz.resolve("registro/quipu.db"));
        Files.createDirectories(raiz.resolve("registro/quipu.db"));
        Files.delete(plan.resolve("dentro"));
        Files.delete(plan);
        Oficina.Respuesta registro = Proceso.clases("procesar", "--carpeta", raiz.toString());
        assertEquals(5, registro.salida(), registro.toString());
        for (Oficina.Respuesta dicho : List.of(r, registro)) {
            assertFalse(dicho.err().contains("Exception") || dicho.err().contains("\tat "), dicho.err());
        }
        String log = Files.readString(raiz.resolve("registro/quipu.log"));
        assertTrue(log.contains("WARN  procesar: ") && log.contains("SQLITE_CANTOPEN"), log);
        assertFalse(log.contains("\tat "), log);
    }

    @Test
    void a_fault_of_the_program_ends_with_1_and_says_where_the_detail_is() throws IOException, InterruptedException {
        Path ejemplo = Files.createDirectories(raiz.resolve("casa/examples/roto"));
        Files.writeString(ejemplo.resolve("esperado.yaml"), "hoy: [esto, no, es, una, fecha]\n");
        Path nueva = raiz.resolve("nueva");
        Oficina.Respuesta r = Proceso.con(
                List.of("-Dquipu.casa=" + raiz.resolve("casa"), "-Djava.io.tmpdir=" + raiz),
                "iniciar",
                "--ejemplo",
                "roto",
                "--carpeta",
                nueva.toString());
        assertEquals(1, r.salida(), r.toString());
        assertTrue(r.err().contains("El programa falló. El detalle está en " + raiz.resolve("quipu.log")), r.err());
        assertFalse(r.err().contains("Exception") || r.err().contains("\tat "), r.err());
        assertTrue(Files.readString(raiz.resolve("quipu.log")).contains("\tat "));
        assertFalse(Files.exists(nueva));
    }

    @Test
    void whatever_is_repaired_is_in_the_log_and_looking_alone_leaves_nothing() throws Exception {
        Oficina o = Aprobada.en(raiz);
        String destino = o.registro("2022").get(0).dictamen().destino();
        Files.move(raiz.resolve(destino), raiz.resolve("perdido.xlsx"));
        Path log = raiz.resolve("registro/quipu.log");
        assertEquals(
                3,
                Proceso.clases("reparar", "--carpeta", raiz.toString(), "--hoy", o.hoy)
                        .salida());
        assertFalse(Files.exists(log) && Files.readString(log).contains("reparar: "));
        assertEquals(
                0,
                Proceso.clases("reparar", "--aplicar", "--carpeta", raiz.toString(), "--hoy", o.hoy)
                        .salida());
        List<String> hechos = Files.readAllLines(log).stream()
                .filter(l -> l.contains("reparar: "))
                .toList();
        assertEquals(1, hechos.size(), hechos.toString());
        assertTrue(
                hechos.get(0)
                        .endsWith("reparar: " + destino
                                + ": ya no está; se restituye con su misma copia, que está en perdido.xlsx."),
                hechos.toString());
    }
}
