package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pe.quipu.app.Main;
import pe.quipu.app.VeinteArchivos;

/** A disk that is really full, also for the register: what was published stays whole, and the work resumes with room. */
@Tag("confiabilidad")
final class DiscoLlenoIT {
    private static final String PRUEBA = "caidas";
    private static final int MEGAS = 16;
    private static final int BLOQUE = 4096;

    private static Path casa;

    @BeforeAll
    static void prepare() {
        casa = Maquina.folder("lleno");
    }

    @AfterAll
    static void clean() {
        Estado.delete(casa);
    }

    @Test
    void a_full_disk_loses_nothing_and_the_work_resumes_when_there_is_room() throws IOException, InterruptedException {
        Path holgado = casa.resolve("holgado");
        Estado.copy(Modelo.cuatro(), holgado);
        Laboratorio.day(holgado);
        Desenlace debe = Desenlace.of(holgado).sorted();
        Promesas promesas = Promesas.of(Estado.of(Modelo.cuatro()), Estado.of(holgado));
        int cuantos = Medida.cuantos(5, 80);
        Set<Integer> salidas = new TreeSet<>();
        List<String> rojo = new ArrayList<>();
        try (Tmpfs disco = Tmpfs.mount(casa.resolve("disco"), MEGAS)) {
            for (int i = 0; i < cuantos; i++) {
                Path raiz = disco.folder("obra");
                Estado.copy(Modelo.cuatro(), raiz);
                // In the day around 330 KB are written: the sizes go from none to almost all of it.
                long libre = (long) BLOQUE * (80L * i / cuantos);
                disco.leave(libre);
                VeinteArchivos.Dicho dicho = Laboratorio.day(raiz);
                salidas.add(dicho.salida());
                List<String> mal = new ArrayList<>(promesas.broken(raiz));
                disco.free();
                VeinteArchivos.Dicho despues = Laboratorio.day(raiz);
                mal.addAll(promesas.broken(raiz));
                mal.addAll(debe.differences(Desenlace.of(raiz).sorted()));
                for (String m : mal) {
                    rojo.add(libre + " bytes: " + m + " | " + dicho.err() + " | " + despues.err());
                }
                Estado.delete(raiz);
            }
        }
        Medida.tell(PRUEBA, "discos llenos de verdad", cuantos);
        assertEquals(List.of(), rojo);
        assertFalse(salidas.contains(1) || salidas.contains(0), "exit codes " + salidas);
        assertTrue(salidas.contains(5), "exit codes " + salidas);
    }

    @Test
    void the_program_that_starts_on_a_full_disk_says_so_in_a_sentence() throws IOException, InterruptedException {
        try (Tmpfs disco = Tmpfs.mount(casa.resolve("disco-de-arranque"), MEGAS)) {
            Path raiz = disco.folder("obra");
            Estado.copy(Modelo.cuatro(), raiz);
            for (int libre : List.of(0, 100 * BLOQUE)) {
                disco.leave(libre);
                Maquina.Fin fin = Maquina.run(casa, Maquina.day(casa, List.of(Maquina.LOG), Main.class, raiz));
                assertEquals(5, fin.salida(), fin.dicho());
                assertTrue(fin.dicho().contains("espacio"), fin.dicho());
                assertFalse(fin.dicho().contains("Exception") || fin.dicho().contains("\tat "), fin.dicho());
            }
            disco.free();
            assertEquals(3, Laboratorio.day(raiz).salida());
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_and_served_when_it_can() throws IOException, InterruptedException {
        Path holgado = casa.resolve("escribible");
        Estado.copy(Modelo.cuatro(), holgado);
        Laboratorio.day(holgado);
        Desenlace debe = Desenlace.of(holgado).sorted();
        for (String carpeta : List.of("entrada", "aceptado", "cuarentena", "consolidado", "registro")) {
            Path raiz = casa.resolve("solo-lectura-" + carpeta);
            Estado.copy(Modelo.cuatro(), raiz);
            boolean cerrada = Tmpfs.readOnly(raiz.resolve(carpeta));
            if (!cerrada) {
                System.out.println("OMITIDA: no se puede hacer de solo lectura una carpeta; LaboratorioIT da el error");
            }
            Assumptions.assumeTrue(cerrada, "mount");
            VeinteArchivos.Dicho dicho;
            try {
                dicho = Laboratorio.day(raiz);
            } finally {
                Tmpfs.writable(raiz.resolve(carpeta));
            }
            assertTrue(dicho.salida() == 5 || carpeta.equals("entrada"), carpeta + ": " + dicho);
            assertTrue(dicho.salida() == 3 || dicho.err().contains("solo lectura"), carpeta + ": " + dicho);
            Laboratorio.day(raiz);
            assertEquals(List.of(), debe.differences(Desenlace.of(raiz).sorted()), carpeta + ": " + dicho);
        }
    }
}
