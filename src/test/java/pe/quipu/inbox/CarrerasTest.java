package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.confiabilidad.Medida;
import pe.quipu.excel.CutSniffer;

/**
 * Files written while they are looked at: what is accepted is always, byte for byte, one version that its writer
 * finished, and the last one is accepted within three looks of its last write.
 */
@Tag("confiabilidad")
class CarrerasTest {
    private static final int LOOKS = 3;
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    /** One race: a writer whose steps fall between the looks, in the middle of a read, or while a delivery is judged. */
    private final class Carrera {
        private final Random random;
        private final String seed;
        private final Deque<Escritor.Paso> pasos;
        private final Set<String> completed = new HashSet<>();
        private final List<String> accepted = new ArrayList<>();
        private final Vigilancia vigilancia;
        private String last = "";
        private boolean unfinished;
        private long nanos;

        Carrera(Workspace workspace, Escritor escritor, long seed) throws IOException {
            this.random = new Random(seed);
            this.seed = escritor + " with seed " + seed;
            this.pasos = new ArrayDeque<>(steps(escritor, workspace, random, 1 + random.nextInt(3)));
            SnapshotReader reader = new SnapshotReader(Inbox.LIMITE, this::open);
            this.vigilancia = new Vigilancia(
                    new Inbox(workspace.carpeta(), Workspace.CLOCK, reader),
                    Paciencia.alVigilar(INTERVAL),
                    CutSniffer::cut,
                    () -> nanos,
                    d -> {});
        }

        int run() throws IOException {
            while (!pasos.isEmpty()) {
                step();
                // A writer that pauses for more than a minute with nothing written is not waited for.
                for (int looks = random.nextInt(4); looks > 0; looks--) {
                    poll();
                }
            }
            int looks = 0;
            while (!accepted.contains(last) && looks < LOOKS) {
                poll();
                looks++;
            }
            assertFalse(unfinished, seed + ": a content that nobody finished");
            assertTrue(accepted.contains(last), seed + ": the last version was not taken");
            assertEquals(accepted.size(), new HashSet<>(accepted).size(), seed + ": taken twice");
            return looks;
        }

        private void poll() throws IOException {
            vigilancia.poll(this::attend);
            nanos += INTERVAL.toNanos();
        }

        private void attend(Entrega entrega) {
            unfinished |= !completed.contains(entrega.sha256());
            accepted.add(entrega.sha256());
            if (random.nextInt(3) == 0) {
                step();
            }
            release(entrega);
        }

        private void step() {
            Escritor.Paso paso = pasos.poll();
            if (paso == null) {
                return;
            }
            try {
                paso.accion().run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            paso.completed().map(Sha256::of).ifPresent(sha256 -> {
                completed.add(sha256);
                last = sha256;
            });
        }

        private InputStream open(Path file) throws IOException {
            InputStream in = Files.newInputStream(file);
            int when = random.nextInt(3) == 0 ? random.nextInt(12_000) : Integer.MAX_VALUE;
            return new FilterInputStream(in) {
                private int count;

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    int n = super.read(into, offset, Math.min(length, 1_000));
                    if (count <= when && count + n > when) {
                        step();
                    }
                    count += Math.max(n, 0);
                    return n;
                }
            };
        }
    }

    @Test
    void what_is_taken_is_always_a_version_that_its_writer_finished() throws IOException {
        long seed = System.nanoTime();
        System.out.println("carreras: seed " + seed);
        Workspace workspace = Workspace.in(folder);
        int carreras = 0;
        int slowest = 0;
        int each = Medida.cuantos(40, 200);
        for (Escritor escritor : Escritor.values()) {
            for (int i = 0; i < each; i++) {
                slowest = Math.max(slowest, new Carrera(workspace, escritor, seed + i).run());
                carreras++;
                clear(workspace);
            }
        }
        Medida.tell("intake", "carreras por pasos", carreras);
        Medida.tell("intake", "contenidos que nadie terminó, perdidos o tomados dos veces", 0);
        Medida.tell("intake", "miradas después de la última escritura, a lo más", slowest);
    }

    @Test
    void a_writer_in_a_thread_of_its_own_never_has_half_its_file_taken() throws Exception {
        long seed = System.nanoTime();
        System.out.println("carreras: seed " + seed);
        Workspace workspace = Workspace.in(folder);
        int each = Medida.cuantos(5, 25);
        int carreras = 0;
        for (Escritor escritor : Escritor.values()) {
            for (int i = 0; i < each; i++) {
                race(workspace, escritor, seed + i);
                carreras++;
                clear(workspace);
            }
        }
        Medida.tell("intake", "carreras con un hilo que escribe", carreras);
    }

    private void race(Workspace workspace, Escritor escritor, long seed) throws Exception {
        Random random = new Random(seed);
        // Who writes over an old content that was just taken writes into a file that has no name any more.
        List<Escritor.Paso> pasos = steps(escritor, workspace, random, escritor.atomic() ? 2 : 1);
        Set<String> completed = ConcurrentHashMap.newKeySet();
        Set<String> accepted = new HashSet<>();
        AtomicReference<String> last = new AtomicReference<>("");
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Thread writer = new Thread(() -> {
            try {
                for (Escritor.Paso paso : pasos) {
                    // Before the bytes: they may be read as soon as they are there.
                    paso.completed().map(Sha256::of).ifPresent(completed::add);
                    paso.accion().run();
                    paso.completed().map(Sha256::of).ifPresent(last::set);
                    Thread.sleep(random.nextInt(8));
                }
            } catch (IOException | InterruptedException e) {
                failed.set(e);
            }
        });
        Vigilancia vigilancia = new Vigilancia(
                workspace.inbox(),
                new Paciencia(
                        Duration.ofMillis(3), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(12)),
                CutSniffer::cut,
                System::nanoTime,
                d -> {});
        writer.start();
        while (failed.get() == null && (writer.isAlive() || !accepted.contains(last.get()))) {
            vigilancia.poll(entrega -> {
                if (!completed.contains(entrega.sha256())) {
                    failed.compareAndSet(null, new AssertionError("a content that nobody finished"));
                }
                accepted.add(entrega.sha256());
                release(entrega);
            });
            Thread.sleep(1);
        }
        writer.join();
        if (failed.get() != null) {
            throw new AssertionError(escritor + " with seed " + seed, failed.get());
        }
    }

    private static void release(Entrega entrega) {
        Archivador.release(new Retiro(7, entrega.origen(), entrega.stamp(), entrega.sha256()));
    }

    private static List<Escritor.Paso> steps(Escritor escritor, Workspace workspace, Random random, int versions)
            throws IOException {
        Escritor.Pasos pasos = new Escritor.Pasos(workspace.carpeta().entrada().resolve("POI.xlsx"), random);
        int size = 500 + random.nextInt(10_000);
        for (int i = 0; i < versions; i++) {
            escritor.version(pasos, book(random, size));
        }
        return pasos.todos;
    }

    /** A zip of a size known beforehand, unlike any other. */
    private static byte[] book(Random random, int size) throws IOException {
        byte[] content = new byte[size];
        random.nextBytes(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry("xl/workbook.xml");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCrc(crc.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static void clear(Workspace workspace) throws IOException {
        for (Hallado h : workspace.inbox().list().archivos()) {
            Files.delete(h.archivo());
        }
    }
}
