package pe.quipu.plantilla;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Impresion;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Nombre;
import pe.quipu.libro.Validacion;
import pe.quipu.libro.Valor;

/**
 * A workbook as text that a person can review: a change of a form is a change of these lines. Rows that say the same
 * are one: in them {@code #} is the number of the row.
 */
public final class Dump {
    private final StringBuilder texto = new StringBuilder();

    private Dump() {}

    public static String of(Libro libro) {
        Dump dump = new Dump();
        dump.line("libro «" + libro.titulo() + "»");
        new TreeMap<>(libro.propiedades()).forEach((clave, valor) -> dump.line("propiedad " + clave + " = " + valor));
        libro.nombres().stream().map(Dump::name).forEach(dump::line);
        libro.hojas().forEach(dump::sheet);
        return dump.texto.toString();
    }

    private void line(String linea) {
        texto.append(linea).append('\n');
    }

    private static String name(Nombre nombre) {
        return "nombre " + nombre.nombre() + " = " + nombre.referencia();
    }

    private void sheet(Hoja h) {
        line("");
        line("hoja «" + h.nombre() + "»" + (h.oculta() ? " oculta" : "") + (h.protegida() ? " protegida" : "")
                + h.pestana().map(p -> " pestaña " + p).orElse(""));
        line("  anchos "
                + h.columnas().stream()
                        .map(c -> c.ancho() + (c.oculta() ? " oculta" : ""))
                        .collect(Collectors.joining(", ")));
        Hoja.Vista v = h.vista();
        line("  vista fijas %d,%d filtro %s activa %s zoom %d%s"
                .formatted(
                        v.filasFijas(),
                        v.columnasFijas(),
                        v.filtro().orElse("-"),
                        v.celdaActiva(),
                        v.zoom(),
                        v.cuadricula() ? " cuadrícula" : ""));
        Impresion i = h.impresion();
        line("  impresión área %s%s filas %s columnas clave %d%s pie %s"
                .formatted(
                        i.area().orElse("-"),
                        i.usadas().map(u -> " hasta " + u).orElse(""),
                        i.filasRepetidas().orElse("-"),
                        i.columnasClave(),
                        i.cabecera().isEmpty() ? "" : " cabecera " + i.cabecera(),
                        i.pie()));
        h.combinadas().forEach(c -> line("  combinadas " + c));
        rows(h.filas());
        h.validaciones().forEach(this::validation);
        h.condicionales().forEach(c -> c.reglas()
                .forEach(r -> line("  color " + c.rango() + " " + r.papel() + " si " + r.formula())));
        h.graficos().forEach(g -> line("  gráfico " + g));
    }

    private void rows(Iterable<Fila> filas) {
        List<String> iguales = List.of();
        int desde = 0;
        int hasta = 0;
        for (Fila fila : filas) {
            List<String> lineas = cells(fila);
            if (!lineas.equals(iguales) || fila.numero() != hasta + 1) {
                block(desde, hasta, iguales);
                iguales = lineas;
                desde = fila.numero();
            }
            hasta = fila.numero();
        }
        block(desde, hasta, iguales);
    }

    private void block(int desde, int hasta, List<String> lineas) {
        if (desde == 0) {
            return;
        }
        line(desde == hasta ? "  fila " + desde + lineas.get(0) : "  filas " + desde + "-" + hasta + lineas.get(0));
        lineas.subList(1, lineas.size()).forEach(l -> line("    " + l));
    }

    private static List<String> cells(Fila fila) {
        List<String> lineas = new ArrayList<>();
        lineas.add((fila.alto() > 0 ? " alto " + fila.alto() : "") + (fila.oculta() ? " oculta" : ""));
        fila.celdas().forEach(c -> lineas.add(cell(c, fila.numero())));
        return lineas;
    }

    private static String cell(Celda c, int fila) {
        return CeldaRef.letras(c.columna()) + " " + style(c.estilo()) + content(c, fila)
                + c.nota().map(n -> " nota «" + n.texto() + "»").orElse("")
                + c.enlace().map(e -> " enlace " + e).orElse("");
    }

    private static String style(Estilo e) {
        return e.papel() + "/" + e.tipo() + (e.marca() == Estilo.Marca.NINGUNA ? "" : "!" + e.marca());
    }

    private static String content(Celda c, int fila) {
        if (c.contenido() instanceof Formula f) {
            return " =" + relative(f.expresion(), fila)
                    + f.cache().map(v -> " [" + v.mostrado() + "]").orElse("");
        }
        Valor valor = (Valor) c.contenido();
        if (valor.equals(Valor.numero(fila - Plano.FILA_ENCABEZADO))) {
            return " #-" + Plano.FILA_ENCABEZADO;
        }
        String clase = valor instanceof Valor.Texto || valor instanceof Valor.Vacio
                ? ""
                : valor.getClass().getSimpleName() + " ";
        return valor.vacio() ? "" : " " + clase + "«" + valor.mostrado() + "»";
    }

    /** The number of this row, wherever an address of the formula has it, becomes {@code #}. */
    private static String relative(String formula, int fila) {
        return Pattern.compile("(?<![A-Z0-9])(\\$?[A-Z]{1,3})" + fila + "(?![0-9(])")
                .matcher(formula)
                .replaceAll(r -> Matcher.quoteReplacement(r.group(1) + "#"));
    }

    private void validation(Validacion v) {
        line("  entrada " + v.rango() + " " + condition(v.condicion()) + " " + v.severidad());
        line("    «" + v.titulo() + "»: " + v.ayuda() + (v.error().isEmpty() ? "" : " · " + v.error()));
    }

    private static String condition(Validacion.Condicion condicion) {
        if (condicion instanceof Validacion.Lista l) {
            return "lista " + l.formula();
        } else if (condicion instanceof Validacion.Personalizada p) {
            return "si " + p.formula();
        } else if (condicion instanceof Validacion.Decimal d) {
            return "número " + limit(d.minimo()) + ".." + limit(d.maximo());
        } else if (condicion instanceof Validacion.LargoMaximo m) {
            return "largo " + m.caracteres();
        }
        return "libre";
    }

    private static String limit(BigDecimal limite) {
        return limite == null ? "" : limite.toPlainString();
    }
}
