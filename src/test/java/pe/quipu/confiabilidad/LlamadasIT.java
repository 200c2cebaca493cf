package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pe.quipu.app.Main;
import pe.quipu.app.VeinteArchivos;

/** The program killed in the system calls themselves, those of SQLite too, and the order of durability as it was asked. */
@Tag("confiabilidad")
final class LlamadasIT {
    private static final String PRUEBA = "caidas";
    private static final int MUERTO = 137;
    private static final Path STRACE = Path.of("/usr/bin/strace");

    private static Path casa;
    private static Path veinte;
    private static Desenlace debe;
    private static Promesas promesas;
    private static Llamadas llamadas;

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        boolean hay = Files.isExecutable(STRACE);
        if (!hay) {
            System.out.println("OMITIDA: LlamadasIT necesita strace; CaidaIT y LaboratorioIT prueban lo mismo en Java");
        }
        Assumptions.assumeTrue(hay, "strace");
        casa = Maquina.folder("llamadas");
        veinte = Modelo.veinte();
        Path entero = casa.resolve("entero");
        Estado.copy(veinte, entero);
        Path anotado = casa.resolve("llamadas.txt");
        Maquina.Fin fin = quipu(entero, List.of("-y", "-o", anotado.toString()));
        assertEquals(3, fin.salida(), fin.dicho());
        llamadas = Llamadas.read(anotado, entero);
        debe = Desenlace.of(entero);
        promesas = Promesas.of(Estado.of(veinte), Estado.of(entero));
    }

    @AfterAll
    static void clean() {
        if (casa != null) {
            Estado.delete(casa);
        }
    }

    @Test
    void what_is_published_was_forced_before_it_got_its_name_and_its_folder_after() {
        assertTrue(llamadas.publications() >= 40, llamadas.publications() + " publications");
        assertEquals(List.of(), llamadas.disordered());
        Medida.tell(PRUEBA, "publicaciones en orden", llamadas.publications());
    }

    @Test
    void what_the_disk_holds_after_each_system_call_ends_the_day_as_if_nothing_had_happened()
            throws IOException, InterruptedException {
        Path original = casa.resolve("anotado");
        Path copia = casa.resolve("copia");
        Path rastros = Files.createDirectories(casa.resolve("rastros"));
        Estado.copy(veinte, original);
        Estado.copy(veinte, copia);
        List<String> rastreo = new ArrayList<>(Reproduccion.RASTREO);
        rastreo.addAll(List.of("-o", rastros.resolve("hilo").toString()));
        Maquina.Fin fin = strace(original, rastreo);
        assertEquals(3, fin.salida(), fin.dicho());

        int unaDe = Medida.cuantos(4, 1);
        int cada = Medida.cuantos(25, 1);
        Set<Estado> discos = new HashSet<>();
        AtomicInteger dias = new AtomicInteger();
        List<String> rojo = new ArrayList<>();
        List<Integer> porHilo = new ArrayList<>();
        for (Path hilo : list(rastros)) {
            AtomicInteger turno = new AtomicInteger();
            int vistas = new Reproduccion(original, copia).play(hilo, llamada -> {
                if (turno.incrementAndGet() % unaDe != 0) {
                    return;
                }
                Estado disco = Estado.of(copia);
                if (discos.add(disco)) {
                    promesas.broken(copia, disco).forEach(r -> rojo.add(llamada + ": " + r));
                    if (discos.size() % cada == 0) {
                        dias.incrementAndGet();
                        restarted(copia).forEach(r -> rojo.add(llamada + ": " + r));
                    }
                }
            });
            porHilo.add(vistas);
        }
        Medida.tell(
                PRUEBA,
                "llamadas hechas otra vez",
                porHilo.stream().mapToInt(n -> n).sum());
        Medida.tell(PRUEBA, "discos distintos que dejan", discos.size());
        Medida.tell(PRUEBA, "de ellos, desde los que se empezó otra vez", dias.get());
        assertEquals(List.of(), rojo);
        // Done again to the end it is the same day; and only one thread writes, or the order would not be known.
        assertEquals(Estado.of(original), Estado.of(copia));
        assertEquals(1, porHilo.stream().filter(n -> n > 0).count(), porHilo.toString());
        assertTrue(discos.size() > 200, discos.size() + " disks");
    }

    private static List<Path> list(Path carpeta) throws IOException {
        try (Stream<Path> archivos = Files.list(carpeta)) {
            return archivos.sorted().toList();
        }
    }

    /** The day begun again from what a death left. */
    private static List<String> restarted(Path disco) throws IOException {
        Path raiz = casa.resolve("otra vez");
        Estado.copy(disco, raiz);
        return ended(raiz);
    }

    /** What is different from the day without a death, once it is begun again; one at a time, for what it says. */
    private static synchronized List<String> ended(Path raiz) throws IOException {
        VeinteArchivos.quipu(raiz, "procesar", "--espera", "0");
        List<String> mal = new ArrayList<>(promesas.broken(raiz));
        mal.addAll(debe.differences(Desenlace.of(raiz)));
        Estado.delete(raiz);
        return mal;
    }

    @Test
    void killed_in_a_system_call_and_in_those_of_the_recovery_it_ends_the_day_as_if_nothing_had_happened()
            throws InterruptedException {
        List<Llamadas.Llamada> puntos = Laboratorio.spread(llamadas.todas(), Medida.cuantos(2, 60));
        ConcurrentLinkedQueue<String> rojo = new ConcurrentLinkedQueue<>();
        AtomicInteger muertes = new AtomicInteger();
        ExecutorService dos = Executors.newFixedThreadPool(2);
        for (int i = 0; i < puntos.size(); i++) {
            Llamadas.Llamada punto = puntos.get(i);
            Path raiz = casa.resolve("corte-" + i);
            boolean dosVeces = i % 4 == 0;
            dos.execute(() -> {
                try {
                    rojo.addAll(cut(punto, raiz, dosVeces, muertes));
                } catch (IOException | RuntimeException | Error e) {
                    rojo.add(punto.nombre() + " " + punto.k() + ": " + e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        dos.shutdown();
        assertTrue(dos.awaitTermination(3, TimeUnit.HOURS));
        Medida.tell(
                PRUEBA, "llamadas al sistema que cambian algo", llamadas.todas().size());
        Medida.tell(PRUEBA, "puntos cortados en una llamada", puntos.size());
        Medida.tell(PRUEBA, "muertes en una llamada, con las de la recuperación", muertes.get());
        assertEquals(List.of(), List.copyOf(rojo));
        assertTrue(muertes.get() >= puntos.size() * 9 / 10, muertes + " deaths at " + puntos.size() + " points");
    }

    private static List<String> cut(Llamadas.Llamada punto, Path raiz, boolean dosVeces, AtomicInteger muertes)
            throws IOException, InterruptedException {
        Estado.copy(veinte, raiz);
        List<String> mal = new ArrayList<>();
        int veces = dosVeces ? 2 : 1;
        for (int vez = 0; vez < veces; vez++) {
            // The recovery makes few calls: it is killed in the first ones of the same name.
            int k = vez == 0 ? punto.k() : Math.max(1, punto.k() / 10);
            Maquina.Fin fin = quipu(
                    raiz, List.of("-o", "/dev/null", "-e", "inject=" + punto.nombre() + ":signal=KILL:when=" + k));
            muertes.addAndGet(fin.salida() == MUERTO ? 1 : 0);
            mal.addAll(promesas.broken(raiz));
        }
        mal.addAll(ended(raiz));
        return mal.stream()
                .map(m -> punto.nombre() + " " + punto.k() + " " + punto.rutas() + ": " + m)
                .toList();
    }

    private static Maquina.Fin quipu(Path raiz, List<String> rastreo) throws IOException, InterruptedException {
        List<String> todo = new ArrayList<>(List.of("-f", "-e", "trace=" + Llamadas.CAMBIOS));
        todo.addAll(rastreo);
        return strace(raiz, todo);
    }

    private static Maquina.Fin strace(Path raiz, List<String> rastreo) throws IOException, InterruptedException {
        List<String> linea = new ArrayList<>(List.of(STRACE.toString(), "-qq"));
        linea.addAll(rastreo);
        linea.addAll(Maquina.day(casa, List.of(Maquina.LOG), Main.class, raiz));
        return Maquina.run(casa, linea);
    }
}
