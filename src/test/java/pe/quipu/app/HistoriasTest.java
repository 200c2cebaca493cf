package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.app.Despacho.Clase;
import pe.quipu.app.Despacho.Situacion;
import pe.quipu.app.Modelo.Contenido;
import pe.quipu.app.Modelo.Libro;
import pe.quipu.app.Modelo.Papel;
import pe.quipu.confiabilidad.Medida;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Sha256;

/** Long disorderly histories of two units, two quarters and their papers, against a model after every drop. */
@Tag("confiabilidad")
final class HistoriasTest {
    private static final List<String> UNIDADES = List.of("01", "03");
    private static final List<String> PERIODOS = List.of("2022-T1", "2022-T2");
    private static final List<String> NOMBRES = List.of("01_2022-T1.xlsx", "03_2022-T2.xlsx", "informe final.xlsx");

    @TempDir
    static Path temporal;

    private final Map<String, Integer> veredictos = new ConcurrentSkipListMap<>();
    private final Despacho despacho = new Despacho(temporal.resolve("modelo"));

    @Test
    void any_history_of_drops_ends_as_the_model_says_after_every_one_of_them() {
        long semilla = Long.getLong("quipu.semilla", System.nanoTime());
        System.out.println("HistoriasTest: -Dquipu.semilla=" + semilla);
        int cuantas = Medida.cuantos(1_000, 10_000);
        long inicio = System.nanoTime();
        // Neighbouring seeds begin alike.
        new Random(semilla).longs(cuantas).parallel().forEach(this::run);
        Medida.tell("una_vez", "historias contra el modelo", cuantas);
        Medida.tell(
                "una_vez",
                "entregas de esas historias",
                veredictos.values().stream().mapToInt(n -> n).sum());
        Medida.tell("una_vez", "veredictos", veredictos);
        Medida.tell("una_vez", "segundos", (System.nanoTime() - inicio) / 1_000_000_000);
    }

    private void run(long semilla) {
        List<String> contado = new ArrayList<>();
        try {
            Path raiz = Files.createDirectories(temporal.resolve("h" + Long.toHexString(semilla)));
            tell(new Random(semilla), raiz, contado);
            delete(raiz);
        } catch (IOException | RuntimeException | AssertionError e) {
            throw new AssertionError("semilla " + semilla + ": " + String.join("; ", contado), e);
        }
    }

    private void tell(Random azar, Path raiz, List<String> contado) throws IOException {
        Modelo modelo = new Modelo();
        modelo.plazos.put("2022-T1", Situacion.ABIERTO);
        modelo.plazos.put("2022-T2", azar.nextInt(4) == 0 ? Situacion.SIN_ABRIR : Situacion.ABIERTO);
        despacho.taller(raiz, modelo.plazos).carpeta().create();
        List<Contenido> dejados = new ArrayList<>();
        try (Registro registro =
                Registro.open(despacho.taller(raiz, modelo.plazos).carpeta())) {
            int largo = 3 + azar.nextInt(4);
            for (int i = 0; i < largo; i++) {
                if (azar.nextInt(6) == 0) {
                    change(azar, modelo, contado);
                }
                step(azar, modelo, despacho.taller(raiz, modelo.plazos), registro, dejados, contado);
            }
        }
    }

    /** The office opens or closes a quarter. */
    private static void change(Random azar, Modelo modelo, List<String> contado) {
        String periodo = one(azar, PERIODOS);
        Situacion otra = Situacion.values()[azar.nextInt(3)];
        modelo.plazos.put(periodo, otra);
        contado.add(periodo + " " + otra);
    }

    private void step(
            Random azar, Modelo modelo, Taller taller, Registro registro, List<Contenido> dejados, List<String> contado)
            throws IOException {
        boolean repite = !dejados.isEmpty() && azar.nextInt(4) == 0;
        Contenido contenido = repite ? one(azar, dejados) : fresh(azar, modelo);
        dejados.add(contenido);
        boolean reemplaza = azar.nextInt(8) == 0;
        String clave = contenido instanceof Papel && azar.nextInt(3) > 0
                ? one(azar, UNIDADES) + " " + one(azar, PERIODOS)
                : "";
        String nombre = contenido instanceof Libro
                ? one(azar, NOMBRES)
                : (clave.isEmpty() ? "firmado" : clave.replace(' ', '_') + " firmado") + ".pdf";
        Path archivo =
                taller.carpeta().entrada().resolve(reemplaza ? "reemplaza" : "").resolve(nombre);
        byte[] bytes = contenido instanceof Libro l ? despacho.libro(l) : Despacho.pdf((Papel) contenido);
        contado.add((reemplaza ? "reemplaza/" : "") + nombre + " " + contenido);
        if (azar.nextInt(10) == 0) {
            put(archivo, bytes);
            Files.delete(archivo);
            contado.add("borrado y otra vez");
        }
        put(archivo, bytes);
        List<Atendido> atendidos = Despacho.attend(taller, registro);
        String esperado = modelo.drop(contenido, clave, reemplaza);
        assertEquals(
                List.of(esperado),
                atendidos.stream().map(a -> a.veredicto().codigo()).toList());
        veredictos.merge(esperado, 1, Integer::sum);
        check(modelo, taller, registro);
    }

    /** A new workbook, mostly on the round in force; otherwise on an older one, or a paper. */
    private static Contenido fresh(Random azar, Modelo modelo) {
        if (azar.nextInt(6) == 0) {
            return new Papel(azar.nextInt(4));
        }
        String unidad = one(azar, UNIDADES);
        String periodo = one(azar, PERIODOS);
        Modelo.Vigente v = modelo.vigentes.get(unidad + " " + periodo);
        int base = v == null ? 0 : azar.nextInt(4) == 0 ? azar.nextInt(v.ronda()) : v.ronda();
        // What goes back is written anew, which takes the longest.
        Clase clase = azar.nextInt(12) == 0 ? Clase.MALA : azar.nextInt(3) == 0 ? Clase.VACIA : Clase.PLENA;
        return new Libro(unidad, periodo, base, clase, azar.nextInt(3));
    }

    private void check(Modelo modelo, Taller taller, Registro registro) throws IOException {
        List<Asiento> lineas = Stream.of("", "2022-T1", "2022-T2")
                .flatMap(p -> registro.entregas(p).stream())
                .toList();
        assertEquals(modelo.entregas, lineas.size(), "lines of the register");
        Map<String, String> vigentes = new TreeMap<>();
        modelo.vigentes.forEach(
                (clave, v) -> vigentes.put(clave, v.ronda() + " " + Sha256.of(despacho.libro(v.libro()))));
        assertEquals(
                vigentes,
                lineas.stream()
                        .filter(Asiento::vigente)
                        .collect(Collectors.toMap(
                                a -> a.identidad().unidad() + " "
                                        + a.identidad().periodo(),
                                a -> a.identidad().ronda() + " " + a.recibo().sha256(),
                                (a, b) -> a,
                                TreeMap::new)));
        for (String unidad : UNIDADES) {
            for (String periodo : PERIODOS) {
                assertEquals(
                        modelo.rondas.getOrDefault(unidad + " " + periodo, 0), registro.ultimaRonda(unidad, periodo));
            }
        }
        places(taller, lineas);
    }

    /** Every original where its line says, as it came; and no file of which no line speaks. */
    private static void places(Taller taller, List<Asiento> lineas) throws IOException {
        Path raiz = taller.carpeta().raiz();
        assertEquals(Set.of(), files(taller.carpeta().entrada()));
        Set<Path> dichos = new HashSet<>();
        for (Asiento a : lineas) {
            Path original = raiz.resolve(a.dictamen().destino());
            assertTrue(Files.isRegularFile(original), a + " is not there");
            assertEquals(a.recibo().sha256(), Sha256.of(Files.readAllBytes(original)), a.toString());
            dichos.add(original);
            a.dictamen().devuelto().map(raiz::resolve).ifPresent(d -> {
                dichos.add(d);
                // The message beside a returned workbook.
                dichos.add(d.resolveSibling(d.getFileName().toString().replaceFirst("\\.xlsx$", ".txt")));
            });
        }
        Set<Path> hay = Stream.of("aceptado", "observado", "cuarentena")
                .flatMap(c -> files(raiz.resolve(c)).stream())
                .collect(Collectors.toSet());
        hay.removeAll(dichos);
        assertEquals(Set.of(), hay, "files that no line of the register speaks of");
    }

    private static Set<Path> files(Path carpeta) {
        try (Stream<Path> todo = Files.walk(carpeta)) {
            return todo.filter(Files::isRegularFile).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void put(Path archivo, byte[] bytes) throws IOException {
        Files.createDirectories(archivo.getParent());
        Files.write(archivo, bytes);
    }

    private static <T> T one(Random azar, List<T> todos) {
        return todos.get(azar.nextInt(todos.size()));
    }

    private static void delete(Path raiz) throws IOException {
        try (Stream<Path> todo = Files.walk(raiz)) {
            for (Path p : todo.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
