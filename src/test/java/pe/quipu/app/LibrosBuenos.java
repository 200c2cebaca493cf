package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pe.quipu.formato.Columna;
import pe.quipu.inbox.Registro;

/**
 * Filled workbooks that the office of the small municipality accepts without a word, and the office to examine what
 * becomes of them; made once, with the writer of the program.
 */
final class LibrosBuenos {
    static final Oficina OFICINA = office();
    /** By the name the tables of the tests use: {@code 02·2022-T4}. */
    static final Map<String, byte[]> TODOS = all();

    private static final Taller TALLER = open();
    private static final Registro REGISTRO = Registro.open(TALLER.carpeta());

    private LibrosBuenos() {}

    private static Oficina office() {
        try {
            return Aprobada.en(Files.createTempDirectory("quipu-buenos"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Taller open() {
        Opciones opciones = new Opciones();
        opciones.carpeta = OFICINA.raiz;
        opciones.hoy = LocalDate.parse(OFICINA.hoy);
        return Taller.open(opciones);
    }

    private static Map<String, byte[]> all() {
        Map<String, byte[]> todos = new LinkedHashMap<>();
        for (String periodo : List.of("2022-T1", "2022-T2", "2022-T3", "2022-T4")) {
            for (String unidad : List.of("01", "02", "03")) {
                todos.put(
                        unidad + "·" + periodo,
                        Papeles.evaluada(OFICINA.plantilla(unidad, periodo)).guarda());
            }
        }
        todos.put("01·2023", formulated("01", "01/AEI.01.02", "01/AEI.02.01"));
        todos.put("02·2023", formulated("02", "02/AEI.01.01", "02/AEI.02.02"));
        todos.put("03·2023", formulated("03", "03/AEI.01.01", "03.01/AEI.02.02"));
        return todos;
    }

    /** With other goals than those of the year before: a copy of them would be observed. */
    private static byte[] formulated(String unidad, String... actividades) {
        Lapiz lapiz = new Lapiz(Papeles.formulacion(OFICINA.plantilla(unidad, "2023"), actividades));
        for (String fila : List.of("1", "2")) {
            lapiz.escribe("Programación física", fila, "meta_01", 12);
        }
        return lapiz.guarda();
    }

    static byte[] libro(String nombre) {
        return TODOS.get(nombre);
    }

    /** Everything a delivery says and nothing of what Quipu computes, by sheet, row and column: what two readings of the same papers have in common. */
    static Map<String, String> dicho(Dictamen d) {
        Map<String, String> dicho = new TreeMap<>();
        d.examen().ifPresent(x -> x.ficha().hojas().forEach((hoja, h) -> h.filas()
                .forEach(f -> f.datos().entrySet().stream()
                        .filter(e -> h.formato()
                                .columna(e.getKey())
                                .filter(Columna::calculada)
                                .isEmpty())
                        .forEach(e -> dicho.put(
                                hoja + "/" + f.id() + "/" + e.getKey(),
                                e.getValue().significado().toString())))));
        return dicho;
    }

    static Dictamen examine(byte[] libro) {
        return new Examinador(TALLER, new Aceptados(TALLER, REGISTRO)).examine(libro);
    }
}
