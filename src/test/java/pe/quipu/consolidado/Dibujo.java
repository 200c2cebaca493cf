package pe.quipu.consolidado;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;

/** A table sheet drawn as text: the columns asked for by key, one line a row, as a preview shows the values. */
record Dibujo(Libro libro, String nombre) {
    Hoja hoja() {
        return libro.hojas().stream()
                .filter(h -> h.nombre().equals(nombre))
                .findFirst()
                .orElseThrow();
    }

    List<Fila> filas() {
        return StreamSupport.stream(hoja().filas().spliterator(), false).toList();
    }

    Stream<Celda> celdas() {
        return filas().stream().flatMap(f -> f.celdas().stream());
    }

    String columns(String... claves) {
        int primera = nombre.equals("Datos") ? 2 : Cuadro.PRIMERA;
        return filas().stream()
                .filter(f -> f.numero() >= primera)
                .map(f -> Arrays.stream(claves)
                        .map(c -> shown(at(f, column(c)).contenido()))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    Celda cell(int fila, String clave) {
        return at(filas().stream().filter(f -> f.numero() == fila).findFirst().orElseThrow(), column(clave));
    }

    private int column(String clave) {
        int filaClaves = nombre.equals("Datos") ? 1 : Cuadro.FILA_CLAVES;
        return filas().stream()
                .filter(f -> f.numero() == filaClaves)
                .flatMap(f -> f.celdas().stream())
                .filter(c -> c.contenido().equals(Valor.texto(clave)))
                .findFirst()
                .orElseThrow()
                .columna();
    }

    private static Celda at(Fila fila, int columna) {
        return fila.celdas().stream()
                .filter(c -> c.columna() == columna)
                .findFirst()
                .orElseThrow();
    }

    static String shown(Contenido contenido) {
        Valor valor = contenido instanceof Formula f ? f.cache().orElseThrow() : (Valor) contenido;
        return valor.mostrado();
    }
}
