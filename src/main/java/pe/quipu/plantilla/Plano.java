package pe.quipu.plantilla;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.CeldaRef;

/** Where everything stands in the workbook of a form: which row of which sheet, which column. */
public final class Plano {
    public static final int FILA_TITULO = 1;
    public static final int FILA_AYUDA = 3;
    public static final int FILA_ENLACE = 4;
    public static final int FILA_GRUPO = 5;
    /** The hidden row of column keys, directly above the headings. */
    public static final int FILA_CLAVES = 6;

    public static final int FILA_ENCABEZADO = 7;
    public static final int PRIMERA_FILA = 8;
    /** Rows of a table that comes empty and does not say how many. */
    private static final int FILAS_EN_BLANCO = 10;
    /** In a sheet of fields: key, label, value, help. */
    public static final List<String> COLUMNAS_DE_CAMPOS = List.of("clave", "campo", "valor", "ayuda");

    private static final int COLUMNA_VALOR = 2;

    private final Formato formato;
    private final Map<String, Map<String, Integer>> filas = new LinkedHashMap<>();

    public Plano(Formato formato, Relleno relleno) {
        this.formato = formato;
        formato.hojasQueSeLeen().forEach(h -> filas.put(h.clave(), ids(h, relleno)));
    }

    private static Map<String, Integer> ids(HojaFormato hoja, Relleno relleno) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        if (hoja.clase() == HojaFormato.Clase.CAMPOS) {
            hoja.columnas().forEach(c -> ids.put(c.clave(), PRIMERA_FILA + ids.size()));
            return ids;
        }
        if (!hoja.numerada()) {
            relleno.filas(hoja.clave()).forEach(f -> ids.put(f.id(), PRIMERA_FILA + ids.size()));
        }
        int total = Math.max(ids.isEmpty() && hoja.filas() == 0 ? FILAS_EN_BLANCO : ids.size(), hoja.filas());
        IntStream.rangeClosed(ids.size() + 1, total)
                .forEach(n -> ids.put(hoja.numerada() ? String.valueOf(n) : "#" + n, PRIMERA_FILA + ids.size()));
        return ids;
    }

    /** Row ids in order, with the row of the sheet each stands on. */
    Map<String, Integer> filas(HojaFormato hoja) {
        return filas.get(hoja.clave());
    }

    int ultimaFila(HojaFormato hoja) {
        return PRIMERA_FILA + filas(hoja).size() - 1;
    }

    /** Column of the sheet, from 0. */
    static int columna(HojaFormato hoja, String clave) {
        if (hoja.clase() == HojaFormato.Clase.CAMPOS) {
            return COLUMNA_VALOR;
        }
        return IntStream.range(0, hoja.columnas().size())
                .filter(i -> hoja.columnas().get(i).clave().equals(clave))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + clave + " in sheet " + hoja.clave()));
    }

    static String letras(HojaFormato hoja, String clave) {
        return CeldaRef.letras(columna(hoja, clave));
    }

    /** {@code D8:D67}. */
    String rango(HojaFormato hoja, Columna columna) {
        String letras = letras(hoja, columna.clave());
        return letras + PRIMERA_FILA + ":" + letras + ultimaFila(hoja);
    }

    /** The cell of a row and column of the form, if the form has both. */
    public Optional<CeldaRef> celda(String claveHoja, String idFila, String claveColumna) {
        return formato.hojasQueSeLeen()
                .filter(h -> h.clave().equals(claveHoja))
                .filter(h -> h.columna(claveColumna).isPresent())
                .findFirst()
                .flatMap(h -> Optional.ofNullable(
                                filas(h).get(h.clase() == HojaFormato.Clase.CAMPOS ? claveColumna : idFila))
                        .map(fila -> new CeldaRef(h.nombre(), fila, columna(h, claveColumna))));
    }
}
