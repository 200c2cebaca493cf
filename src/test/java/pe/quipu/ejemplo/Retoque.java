package pe.quipu.ejemplo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Nombre;
import pe.quipu.libro.Valor;

/** What people do to a filled workbook: write something else in a cell, over a formula, or rename a sheet. */
final class Retoque {
    private Retoque() {}

    static Relleno cell(Relleno relleno, String hoja, String fila, String columna, Valor valor) {
        return relleno.con(
                new Relleno(Map.of(), Map.of(hoja, List.of(new FilaRelleno(fila, Map.of(columna, valor)))), Set.of()));
    }

    /** A value where the form has a formula. */
    static Libro overwritten(Libro libro, CeldaRef donde, Valor valor) {
        return sheets(
                libro,
                h -> h.nombre().equals(donde.hoja())
                        ? with(
                                h,
                                h.nombre(),
                                (f, c) -> f.numero() == donde.fila() && c.columna() == donde.columna()
                                        ? Celda.de(c.columna(), valor, c.estilo())
                                        : c)
                        : h,
                n -> n);
    }

    /** Another name for a sheet; formulas and links follow, as they do in a spreadsheet program. */
    static Libro renamed(Libro libro, String antes, String despues) {
        UnaryOperator<String> sigue =
                t -> t.replace(CeldaRef.hojaEnFormula(antes) + "!", CeldaRef.hojaEnFormula(despues) + "!");
        return sheets(
                libro,
                h -> with(h, h.nombre().equals(antes) ? despues : h.nombre(), (f, c) -> {
                    Celda seguida = c.contenido() instanceof Formula formula
                            ? Celda.de(
                                    c.columna(),
                                    new Formula(sigue.apply(formula.expresion()), formula.cache(), formula.modelo()),
                                    c.estilo())
                            : c;
                    return new Celda(
                            c.columna(),
                            seguida.contenido(),
                            c.estilo(),
                            c.nota(),
                            c.enlace().map(sigue));
                }),
                n -> new Nombre(n.nombre(), sigue.apply(n.referencia())));
    }

    private interface Cambio {
        Celda apply(Fila fila, Celda celda);
    }

    private static Libro sheets(Libro libro, UnaryOperator<Hoja> hoja, UnaryOperator<Nombre> nombre) {
        return new Libro(
                libro.titulo(),
                libro.hojas().stream().map(hoja).toList(),
                libro.nombres().stream().map(nombre).toList(),
                libro.propiedades());
    }

    private static Hoja with(Hoja h, String nombre, Cambio cambio) {
        List<Fila> filas = StreamSupport.stream(h.filas().spliterator(), false)
                .map(f -> new Fila(
                        f.numero(),
                        f.alto(),
                        f.oculta(),
                        f.celdas().stream().map(c -> cambio.apply(f, c)).toList()))
                .toList();
        return h.conFilas(filas).conNombre(nombre);
    }
}
