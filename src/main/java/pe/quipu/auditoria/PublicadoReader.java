package pe.quipu.auditoria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.HojaFicha;
import pe.quipu.ficha.Normal;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Valor;

/** Understands the filled form {@code publicado}: which rows are objectives, actions or totals, and what each cell says. */
public final class PublicadoReader {
    private static final String CARATULA = "caratula";
    private static final Set<String> TEXTOS = Set.of("codigo", "denominacion");

    private PublicadoReader() {}

    /** @param mostrados how each cell that holds a number shows it, where its format changes it */
    public static Publicado read(Ficha ficha, Map<CeldaRef, String> mostrados) {
        Map<String, Publicado.Tabla> tablas = new LinkedHashMap<>();
        ficha.hojas().forEach((clave, hoja) -> {
            if (!clave.equals(CARATULA)) {
                tablas.put(clave, table(clave, hoja, mostrados));
            }
        });
        return new Publicado(field(ficha, "entidad"), field(ficha, "informe"), field(ficha, "ejercicio"), tablas);
    }

    private static String field(Ficha ficha, String clave) {
        return ficha.campo(CARATULA, clave)
                .map(d -> d.recibido().mostrado().strip())
                .orElse("");
    }

    private static Publicado.Tabla table(String clave, HojaFicha hoja, Map<CeldaRef, String> mostrados) {
        List<Fila> filas =
                settled(hoja.filas().stream().map(f -> row(f, mostrados)).toList());
        // The prefix of most codes says how many digits it has; one with less lost its zero in a spreadsheet.
        boolean dosCifras =
                filas.stream().filter(f -> f.codigo().matches("\\d\\d\\..*")).count() > 0;
        return new Publicado.Tabla(
                clave,
                hoja.nombre(),
                dosCifras ? filas.stream().map(PublicadoReader::padded).toList() : filas);
    }

    private static Fila padded(Fila f) {
        return f.codigo().matches("\\d\\..*")
                ? new Fila(f.numero(), f.clase(), "0" + f.codigo(), f.nombre(), f.celdas())
                : f;
    }

    private static Fila row(FilaFicha fila, Map<CeldaRef, String> mostrados) {
        Map<String, Impreso> celdas = new LinkedHashMap<>();
        fila.datos().forEach((clave, dato) -> celdas.put(clave, printed(dato, mostrados)));
        String codigo =
                text(celdas, "codigo").toUpperCase(java.util.Locale.ROOT).replaceAll("\\s+", "");
        String nombre = Stream.of("denominacion", "indicador", "concepto")
                .map(clave -> text(celdas, clave))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        Clase clase = kind(codigo, nombre, celdas);
        // «SUBTOTAL» in the column of codes and whose it is in the next one.
        return clase.resume()
                ? new Fila(fila.numero(), clase, "", (text(celdas, "codigo") + " " + nombre).strip(), celdas)
                : new Fila(fila.numero(), clase, codigo, nombre, celdas);
    }

    private static Impreso printed(Dato dato, Map<CeldaRef, String> mostrados) {
        String mostrado = mostrados.getOrDefault(dato.celda(), dato.recibido().mostrado());
        if (dato.recibido() instanceof Valor.Numero n) {
            return Impreso.of(dato.celda(), n.numero(), mostrado);
        } else if (dato.recibido() instanceof Valor.Porcentaje p) {
            return Impreso.of(dato.celda(), p.fraccion().movePointRight(2), mostrado);
        }
        return Impreso.of(dato.celda(), dato.recibido().mostrado());
    }

    /** «Promedio de horas de atención» is an indicator: what has a code of its own is told of no other row. */
    private static Clase kind(String codigo, String nombre, Map<String, Impreso> celdas) {
        String rotulo = Normal.of(codigo.isEmpty() ? nombre : text(celdas, "codigo"));
        // An indicator may be called «Total de predios saneados» and lack its code.
        String cola = celdas.containsKey("indicador") ? "( GENERAL)?" : "\\b.*";
        if (rotulo.matches("SUB[ -]?TOTAL(ES)?" + cola)) {
            return Clase.SUBTOTAL;
        } else if (rotulo.matches("TOTAL(ES)?" + cola + "|GRAN TOTAL|SUMAS?( TOTAL(ES)?)?")) {
            return Clase.TOTAL;
        } else if (rotulo.matches("PROMEDIOS?" + cola + "|MEDIA")) {
            return Clase.PROMEDIO;
        }
        boolean soloTexto = celdas.size() > TEXTOS.size()
                && celdas.entrySet().stream()
                        .allMatch(
                                e -> TEXTOS.contains(e.getKey()) || e.getValue().falta());
        return codigo.isEmpty() && !nombre.isEmpty() && soloTexto
                ? Clase.TITULO
                : codigo.matches("OEI\\.\\d\\d") ? Clase.OEI : codigo.startsWith("AEI.") ? Clase.AEI : Clase.DATO;
    }

    /** The total of a table is its last one; those before it, or all where they are called the same, are of its parts. */
    private static List<Fila> settled(List<Fila> filas) {
        List<Fila> totales =
                filas.stream().filter(f -> f.clase() == Clase.TOTAL).toList();
        if (totales.size() < 2) {
            return filas;
        }
        Fila ultimo = totales.get(totales.size() - 1);
        boolean deTodo = totales.stream().noneMatch(f -> f != ultimo && sameName(f, ultimo)) || sums(ultimo, filas);
        return filas.stream()
                .map(f -> f.clase() == Clase.TOTAL && !(deTodo && f == ultimo)
                        ? new Fila(f.numero(), Clase.SUBTOTAL, "", f.nombre(), f.celdas())
                        : f)
                .toList();
    }

    /** Whether a figure of a row is that of all the others. */
    private static boolean sums(Fila total, List<Fila> filas) {
        List<Fila> hojas = filas.stream().filter(Fila::hoja).toList();
        return total.celdas().entrySet().stream()
                .filter(e -> e.getValue().mayorQueCero())
                .anyMatch(e -> Suma.of(hojas, e.getKey()).compareTo(e.getValue().oCero()) == 0);
    }

    private static boolean sameName(Fila una, Fila otra) {
        return Normal.of(una.nombre()).equals(Normal.of(otra.nombre()));
    }

    private static String text(Map<String, Impreso> celdas, String clave) {
        return celdas.containsKey(clave) && !celdas.get(clave).falta()
                ? celdas.get(clave).texto()
                : "";
    }
}
