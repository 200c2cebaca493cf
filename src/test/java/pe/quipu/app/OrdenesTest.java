package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.app.Despacho.Clase;
import pe.quipu.app.Despacho.Situacion;
import pe.quipu.app.Modelo.Libro;
import pe.quipu.app.Modelo.Papel;
import pe.quipu.confiabilidad.Medida;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Sha256;

/** The order of arrival decides nothing but which of two rivals was first, and a thousand copies are one delivery. */
@Tag("confiabilidad")
final class OrdenesTest {
    private static final String T1 = "2022-T1";

    @TempDir
    static Path temporal;

    private static Despacho despacho;

    @BeforeAll
    static void open() {
        despacho = new Despacho(temporal.resolve("modelo"));
    }

    @Test
    void in_any_of_the_720_orders_of_six_files_the_same_ones_count_and_of_two_rivals_the_first() {
        byte[] uno = despacho.libro(new Libro("01", T1, 0, Clase.PLENA, 1));
        byte[] rival = despacho.libro(new Libro("01", T1, 0, Clase.PLENA, 2));
        byte[] tres = despacho.libro(new Libro("03", T1, 0, Clase.PLENA, 1));
        Map<String, byte[]> seis = Map.of(
                "01.xlsx", uno,
                "01 copia.xlsx", uno,
                "01 rival.xlsx", rival,
                "03.xlsx", tres,
                "01_2022-T1 firmado.pdf", Despacho.pdf(new Papel(1)),
                "firmado.pdf", Despacho.pdf(new Papel(2)));
        List<List<String>> ordenes = orders(seis.keySet().stream().sorted().toList());
        assertEquals(720, ordenes.size());
        int[] elegidos = chosen(ordenes.size());
        IntStream.of(elegidos).parallel().forEach(n -> {
            List<String> orden = ordenes.get(n);
            byte[] primero = seis.get(orden.stream()
                    .filter(f -> f.matches("01.*xlsx"))
                    .findFirst()
                    .orElseThrow());
            Map<String, String> esperado = new TreeMap<>(Map.of("01", Sha256.of(primero), "03", Sha256.of(tres)));
            try {
                told(n, orden, seis, esperado);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Medida.tell("una_vez", "órdenes de seis archivos", elegidos.length);
    }

    /** All of them in the long run; otherwise others each time. */
    private static int[] chosen(int todos) {
        long semilla = Long.getLong("quipu.semilla", System.nanoTime());
        System.out.println("OrdenesTest: -Dquipu.semilla=" + semilla);
        List<Integer> baraja = IntStream.range(0, todos).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(baraja, new Random(semilla));
        return baraja.stream()
                .limit(Medida.cuantos(240, todos))
                .mapToInt(n -> n)
                .toArray();
    }

    private void told(int n, List<String> orden, Map<String, byte[]> seis, Map<String, String> esperado)
            throws IOException {
        Taller taller = despacho.taller(temporal.resolve("o" + n), Map.of(T1, Situacion.ABIERTO));
        taller.carpeta().create();
        Map<String, Integer> veredictos = new HashMap<>();
        try (Registro registro = Registro.open(taller.carpeta())) {
            for (String nombre : orden) {
                Files.write(taller.carpeta().entrada().resolve(nombre), seis.get(nombre));
                Despacho.attend(taller, registro)
                        .forEach(a -> veredictos.merge(a.veredicto().codigo(), 1, Integer::sum));
            }
            assertEquals(
                    esperado,
                    registro.vigentes(T1).stream()
                            .collect(Collectors.toMap(
                                    a -> a.identidad().unidad(), a -> a.recibo().sha256(), (a, b) -> a, TreeMap::new)),
                    orden.toString());
        }
        assertEquals(
                Map.of("aceptado", 2, "conflicto", 1, "duplicado", 1, "adjunto", 1, "rechazado", 1),
                veredictos,
                orden.toString());
    }

    private static List<List<String>> orders(List<String> todos) {
        if (todos.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> ordenes = new ArrayList<>();
        for (String primero : todos) {
            List<String> resto = todos.stream().filter(t -> !t.equals(primero)).toList();
            orders(resto).forEach(o -> {
                List<String> orden = new ArrayList<>(List.of(primero));
                orden.addAll(o);
                ordenes.add(orden);
            });
        }
        return ordenes;
    }

    @Test
    void a_thousand_copies_under_a_thousand_names_are_one_delivery_and_999_repetitions() throws IOException {
        byte[] libro = despacho.libro(new Libro("01", T1, 0, Clase.PLENA, 1));
        Taller taller = despacho.taller(temporal.resolve("mil"), Map.of(T1, Situacion.ABIERTO));
        taller.carpeta().create();
        List<String> letras = List.of("Libro %d.xlsx", "LIBRO %d.XLSX", "libro %d.Xlsx");
        for (int i = 0; i < 1_000; i++) {
            Path carpeta = Files.createDirectories(taller.carpeta().entrada().resolve(i % 2 == 0 ? "uno" : "Dos"));
            // The same name in its three cases, as far as the disk tells them apart.
            Files.write(carpeta.resolve(letras.get(i / 2 % 3).formatted(i / 6 * 2 + i % 2)), libro);
        }
        int hay;
        Map<String, Long> veredictos;
        try (Registro registro = Registro.open(taller.carpeta())) {
            List<Atendido> atendidos = Despacho.attend(taller, registro);
            hay = atendidos.size();
            veredictos = atendidos.stream()
                    .collect(Collectors.groupingBy(a -> a.veredicto().codigo(), Collectors.counting()));
            assertEquals(1, registro.vigentes(T1).size());
            assertEquals(Set.of(1), Set.of(registro.ultimaRonda("01", T1)));
        }
        assertEquals(Map.of("aceptado", 1L, "duplicado", hay - 1L), veredictos);
        assertEquals(1_000, hay, "a disk that does not tell letter cases apart");
        Medida.tell("una_vez", "copias idénticas a la vez", veredictos);
    }
}
