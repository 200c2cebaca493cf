package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T4;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import pe.quipu.confiabilidad.Medida;
import pe.quipu.excel.CutSniffer;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Dejado;
import pe.quipu.inbox.Entrega;
import pe.quipu.inbox.Inbox;
import pe.quipu.inbox.Latido;
import pe.quipu.inbox.LatidoWriter;
import pe.quipu.inbox.Paciencia;
import pe.quipu.inbox.Pasada;
import pe.quipu.inbox.RutaLarga;
import pe.quipu.inbox.Vigilancia;
import picocli.CommandLine;

/** The service over weeks, with a clock that runs ahead: it neither grows, nor gives up, nor works when there is no work. */
@Tag("confiabilidad")
final class ServicioTest {
    private static final long MEGA = 1 << 20;

    @TempDir
    Path raiz;

    private Oficina o;
    private final AtomicLong nanos = new AtomicLong();
    private final ByteArrayOutputStream dicho = new ByteArrayOutputStream();
    private final VigilarCommand servicio = new VigilarCommand();
    private Consola consola;
    private Vigilancia vigilancia;

    @BeforeEach
    void open() {
        o = Aprobada.en(raiz);
        new CommandLine(servicio).parseArgs("--carpeta", raiz.toString(), "--hoy", o.hoy);
        PrintStream salida = new PrintStream(dicho, true, StandardCharsets.UTF_8);
        consola = new Consola(salida, salida, false, true);
        Opciones opciones = new Opciones();
        opciones.carpeta = raiz;
        vigilancia = new Vigilancia(
                new Inbox(new Carpeta(raiz), opciones.clock()),
                Paciencia.alVigilar(Duration.ofSeconds(3)),
                CutSniffer::cut,
                nanos::get,
                dejado -> {});
    }

    private void look(int veces) {
        for (int i = 0; i < veces; i++) {
            servicio.look(consola, vigilancia);
            nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        }
    }

    private String dicho() {
        String todo = dicho.toString(StandardCharsets.UTF_8);
        dicho.reset();
        return todo;
    }

    private static long open(Path carpeta) throws IOException {
        if (!Files.isDirectory(carpeta)) {
            return 0;
        }
        try (Stream<Path> archivos = Files.list(carpeta)) {
            return archivos.count();
        }
    }

    private static long handles() throws IOException {
        return open(Path.of("/proc/self/fd"));
    }

    private List<String> temporary() throws IOException {
        try (Stream<Path> nuestros = Files.walk(raiz)) {
            return nuestros.filter(Files::isRegularFile)
                    .map(p -> raiz.relativize(p).toString())
                    .filter(p -> p.matches("poi/.*|.*\\.quipu-.*|.*\\.tmp|.*\\.db-.*|registro/.trabajo/.*"))
                    .filter(p -> !p.matches("registro/.trabajo/(en-curso|sqlite-.*)"))
                    .toList();
        }
    }

    private static long heap() throws InterruptedException {
        Runtime r = Runtime.getRuntime();
        long menor = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(20);
            menor = Math.min(menor, r.totalMemory() - r.freeMemory());
        }
        return menor;
    }

    private int remembered() {
        try {
            return map(vigilancia, "vistas") + map(field(vigilancia, "recordatorio"), "told");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static int map(Object de, String nombre) throws ReflectiveOperationException {
        return ((Map<?, ?>) field(de, nombre)).size();
    }

    private static Object field(Object de, String nombre) throws ReflectiveOperationException {
        Field campo = de.getClass().getDeclaredField(nombre);
        campo.setAccessible(true);
        return campo.get(de);
    }

    /** One file of each kind that comes in an ordinary week. */
    private void week(int n, byte[] libro) {
        byte[] basura = ("basura " + n).getBytes(StandardCharsets.UTF_8);
        o.deja("02 (" + n + ").xlsx", libro);
        o.deja("basura " + n + ".xlsx", basura);
        o.deja("~$02 (" + n + ").xlsx", basura);
        o.deja("2022-12-0" + (1 + n % 9) + "/copia " + n + ".xlsx", basura);
    }

    @Test
    void weeks_of_looks_and_deliveries_leave_neither_memory_nor_handles_nor_temporary_files() throws Exception {
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        TempFile.setThreadLocalTempFileCreationStrategy(
                new DefaultTempFileCreationStrategy(raiz.resolve("poi").toFile()));
        int semanas = Medida.cuantos(24, 300);
        int miradas = Medida.cuantos(50, 1_000);
        int tibio = semanas / 3;
        long manijas = 0;
        long memoria = 0;
        int hilos = 0;
        for (int n = 0; n < semanas; n++) {
            if (n == tibio) {
                manijas = handles();
                memoria = heap();
                hilos = Thread.activeCount();
            }
            week(n, libro);
            look(4);
            for (String temporal : o.archivos("entrada")) {
                Files.delete(raiz.resolve("entrada").resolve(temporal));
            }
            look(miradas);
            dicho.reset();
        }
        TempFile.setThreadLocalTempFileCreationStrategy(null);
        assertEquals(List.of(), o.archivos("entrada"));
        assertEquals(0, remembered(), "it remembers files that are gone");
        assertEquals(List.of(), temporary(), "temporary files are left");
        assertTrue(handles() <= manijas, handles() + " handles, there were " + manijas);
        assertTrue(Thread.activeCount() <= hilos, Thread.activeCount() + " threads, there were " + hilos);
        long crecio = heap() - memoria;
        Medida.tell(
                "servicio",
                "entregas, miradas, crecimiento en KB del montón, manijas de más",
                semanas * 3 + ", " + semanas * (miradas + 4) + ", " + crecio / 1024 + ", " + (handles() - manijas));
        assertTrue(crecio < 4 * MEGA, "the heap grew by " + crecio);
    }

    @Test
    void looking_at_an_empty_folder_opens_nothing_however_much_was_processed() throws IOException {
        Path archivo = Files.createDirectories(raiz.resolve("aceptado/2020-T4"));
        int procesados = Medida.cuantos(2_000, 50_000);
        for (int i = 0; i < procesados; i++) {
            Files.createFile(archivo.resolve(i + ".xlsx"));
        }
        look(2);
        // Whatever it opened now would be missed, and said.
        Files.move(raiz.resolve("estructura.xlsx"), raiz.resolve("fuera.xlsx"));
        Files.move(raiz.resolve("registro"), raiz.resolve("fuera"));
        Files.move(raiz.resolve("plan"), raiz.resolve("plan fuera"));
        dicho();
        long antes = System.nanoTime();
        look(10_000);
        Medida.tell(
                "servicio",
                "microsegundos por mirada a una entrada vacía con " + procesados + " archivos ya atendidos",
                (System.nanoTime() - antes) / 10_000 / 1_000);
        assertEquals("", dicho());
        assertFalse(Files.exists(raiz.resolve("registro")));
        assertEquals(0, remembered());
    }

    @Test
    void a_folder_that_goes_away_and_returns_is_said_once_and_served_again() throws IOException {
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        look(2);
        Files.move(raiz.resolve("entrada"), raiz.resolve("fuera"));
        dicho();
        look(200);
        String ausente = dicho();
        assertEquals(1, ausente.lines().count(), ausente);
        assertTrue(ausente.contains("ya no está"), ausente);
        Files.move(raiz.resolve("fuera"), raiz.resolve("entrada"));
        o.deja("02.xlsx", libro);
        look(3);
        assertTrue(dicho().contains("aceptado"));
        assertEquals(List.of(), o.archivos("entrada"));
    }

    @Test
    void what_cannot_be_filed_waits_is_said_once_and_goes_on_by_itself_when_the_way_is_free() throws IOException {
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        look(2);
        Path aceptado = raiz.resolve("aceptado");
        Files.move(aceptado, raiz.resolve("aparte"));
        Files.writeString(aceptado, "una nota en su lugar");
        dicho();
        o.deja("02.xlsx", libro);
        look(100);
        String espera = dicho();
        assertEquals(1, espera.lines().count(), espera);
        assertEquals(List.of("02.xlsx"), o.archivos("entrada"));
        Files.delete(aceptado);
        Files.move(raiz.resolve("aparte"), aceptado);
        look(30);
        assertTrue(dicho().contains("aceptado"));
        assertEquals(List.of(), o.archivos("entrada"));
        assertEquals(1, o.registro(T4).size());
    }

    @Test
    @SuppressWarnings("try")
    void several_things_in_the_way_are_said_once_and_keep_nobody_waiting() throws IOException {
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        look(2);
        dicho();
        try (RutaLarga larga = new RutaLarga(raiz.resolve("entrada"));
                RutaLarga otra = new RutaLarga(Files.createDirectories(raiz.resolve("entrada/01/de otro")))) {
            look(100);
            String estorbos = dicho();
            assertEquals(1, estorbos.lines().count(), estorbos);
            assertTrue(estorbos.contains(": no se puede abrir"), estorbos);
            assertTrue(estorbos.contains("(y 1 más)"), estorbos);
            o.deja("02.xlsx", libro);
            look(100);
            String atendido = dicho();
            assertTrue(atendido.contains("aceptado"), atendido);
            assertFalse(atendido.contains("no se puede abrir"), "said before: " + atendido);
        }
        assertEquals(1, o.registro(T4).size());
    }

    @Test
    void a_structure_that_is_being_saved_makes_the_deliveries_wait_and_nothing_is_lost() throws IOException {
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        byte[] entera = o.lee("estructura.xlsx");
        look(2);
        dicho();
        o.deja("02.xlsx", libro);
        for (byte[] media : List.of(new byte[0], java.util.Arrays.copyOf(entera, entera.length / 2))) {
            Files.write(raiz.resolve("estructura.xlsx"), media);
            look(30);
            assertEquals(List.of("02.xlsx"), o.archivos("entrada"));
        }
        String espera = dicho();
        assertEquals(1, espera.lines().count(), espera);
        assertEquals("Lo que llega espera a que se corrija estructura.xlsx, que no se puede leer.", espera.strip());
        Files.delete(raiz.resolve("estructura.xlsx"));
        look(30);
        assertEquals(List.of("02.xlsx"), o.archivos("entrada"));
        Files.write(raiz.resolve("estructura.xlsx"), entera);
        look(30);
        assertTrue(dicho().contains("aceptado"));
        assertEquals(List.of(), o.archivos("entrada"));
    }

    @Test
    void a_structure_with_an_error_is_told_once_with_its_cell_and_the_deliveries_wait_for_it() {
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        look(2);
        dicho();
        o.entidad(Entidad.dePrueba()
                .fila("plazos", "periodo", "2022-T9", "fecha_limite", java.time.LocalDate.of(2023, 1, 10)));
        o.deja("cambio 1.xlsx", libro);
        o.deja("cambio 2.xlsx", libro);
        List<String> anotado = logged(() -> look(300));
        String espera = dicho();
        assertEquals(List.of("INFO vigilar: " + espera.strip()), anotado);
        assertEquals(1, espera.lines().count(), espera);
        assertTrue(
                espera.startsWith("Lo que llega espera a que se corrija estructura.xlsx, hoja Plazos, celda A8: "),
                espera);
        assertEquals(List.of("cambio 1.xlsx", "cambio 2.xlsx"), o.archivos("entrada"));
        o.entidad(Entidad.dePrueba());
        look(30);
        assertTrue(dicho().contains("aceptado"));
        assertEquals(List.of(), o.archivos("entrada"));
    }

    @Test
    void started_on_a_wrong_structure_it_ends_with_6_and_its_log_says_why() {
        o.entidad(Entidad.dePrueba()
                .fila("plazos", "periodo", "2022-T9", "fecha_limite", java.time.LocalDate.of(2023, 1, 10)));
        List<String> anotado =
                logged(() -> assertEquals(6, o.quipu("vigilar", "--cada", "1").salida()));
        assertEquals(1, anotado.size(), anotado.toString());
        assertTrue(anotado.get(0).startsWith("INFO vigilar no empieza: "), anotado.toString());
        assertTrue(anotado.get(0).contains("hoja Plazos, celda A8"), anotado.toString());
    }

    /** What the log gets meanwhile, each line after its level. */
    private static List<String> logged(Runnable cosa) {
        Logger todos = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> lineas = new ListAppender<>();
        lineas.start();
        Level antes = todos.getLevel();
        todos.addAppender(lineas);
        todos.setLevel(Level.INFO);
        try {
            cosa.run();
        } finally {
            todos.setLevel(antes);
            todos.detachAppender(lineas);
        }
        return lineas.list.stream()
                .filter(e -> e.getLoggerName().startsWith("pe.quipu"))
                .map(e -> e.getLevel() + " " + e.getFormattedMessage())
                .toList();
    }

    @Test
    void a_structure_that_changes_rules_the_next_delivery_without_a_new_start() {
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        look(2);
        o.entidad(Entidad.dePrueba()
                .fila("plazos", "periodo", "2023-T1", "fecha_limite", java.time.LocalDate.of(2023, 4, 10)));
        o.deja("02.xlsx", libro);
        look(3);
        String cerrado = dicho();
        assertTrue(cerrado.contains("rechazado"), cerrado);
        o.entidad(Entidad.dePrueba());
        o.deja("02.xlsx", libro);
        look(3);
        assertTrue(dicho().contains("aceptado"));
    }

    @Test
    void a_version_of_the_plan_approved_between_two_looks_writes_its_workbook_again_though_nobody_delivers() {
        o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        Cambios.de(o, "02", Cambios.R01)
                .cambia(1, "reprogramación", "Octubre")
                .meta(1, 11, 4)
                .entrega();
        look(2);
        assertEquals("10", Consolidados.dato(o, T4, "AO.0002", 11, "programado_fisico"));
        assertEquals(0, o.quipu("aprobar", "--periodo", Cambios.R01).salida());
        look(1);
        assertEquals("4", Consolidados.dato(o, T4, "AO.0002", 11, "programado_fisico"));
    }

    @Test
    void a_workbook_of_the_entity_that_was_taken_away_is_written_again_though_nobody_delivers() throws IOException {
        o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        look(2);
        Path libro = raiz.resolve("consolidado/2022-T4_consolidado.xlsx");
        byte[] antes = Files.readAllBytes(libro);
        Files.delete(libro);
        look(1);
        assertArrayEquals(antes, Files.readAllBytes(libro));
    }

    @Test
    void a_file_that_takes_all_the_memory_stops_no_other_and_is_said() throws IOException {
        List<String> atendidos = new ArrayList<>();
        Consumer<Entrega> oficina = entrega -> {
            if (entrega.nombre().startsWith("malo")) {
                throw entrega.nombre().contains("hondo") ? new StackOverflowError() : new OutOfMemoryError("heap");
            }
            atendidos.add(entrega.nombre());
        };
        for (String nombre : List.of("bueno 1.pdf", "malo.pdf", "malo hondo.pdf", "bueno 2.pdf")) {
            o.deja(nombre, nombre.getBytes(StandardCharsets.UTF_8));
        }
        Pasada ultima = vigilancia.poll(oficina);
        for (int i = 0; i < 3; i++) {
            nanos.addAndGet(Duration.ofSeconds(3).toNanos());
            ultima = vigilancia.poll(oficina);
        }
        atendidos.sort(null);
        assertEquals(List.of("bueno 1.pdf", "bueno 2.pdf"), atendidos);
        assertEquals(
                2,
                ultima.dejados().stream()
                        .filter(d -> d.motivo() == Dejado.Motivo.FALLO)
                        .count(),
                ultima.toString());
    }

    /** What its sign of life says that is in its way. */
    private String percance() throws ReflectiveOperationException {
        Field latido = servicio.getClass().getDeclaredField("latido");
        latido.setAccessible(true);
        if (((Optional<?>) latido.get(servicio)).isEmpty()) {
            latido.set(servicio, Optional.of(new LatidoWriter(new Carpeta(raiz), Clock.systemUTC(), System::nanoTime)));
        }
        return Latido.read(new Carpeta(raiz)).orElseThrow().percance();
    }

    @Test
    void what_was_put_right_is_not_in_its_way_any_more_though_something_else_still_is() throws Exception {
        assertEquals("", percance());
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        look(2);
        Files.createDirectories(raiz.resolve("consolidado/2022-T4_consolidado.xlsx/ocupado"));
        o.deja("02.xlsx", libro);
        look(3);
        String debe = percance();
        assertTrue(debe.contains("2022-T4_consolidado.xlsx"), debe);
        Files.move(raiz.resolve("entrada"), raiz.resolve("fuera"));
        look(1);
        assertTrue(percance().contains("ya no está"), percance());
        Files.move(raiz.resolve("fuera"), raiz.resolve("entrada"));
        look(1);
        assertEquals(debe, percance());
    }
}
