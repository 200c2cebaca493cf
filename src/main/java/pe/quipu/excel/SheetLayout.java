package pe.quipu.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Valor;

/** How wide each cell is, merged ones included, and whether its text is broken into lines. */
final class SheetLayout {
    static final int ANCHO_NORMAL = 10;
    /** A note in a wide column is a paragraph; in a narrow one it runs over its neighbours. */
    private static final int ANCHO_DE_PARRAFO = 40;

    private final Hoja hoja;
    private final Map<CellAddress, CellRangeAddress> combinadas = new HashMap<>();

    SheetLayout(Hoja hoja) {
        this.hoja = hoja;
        for (String rango : hoja.combinadas()) {
            CellRangeAddress area = CellRangeAddress.valueOf(rango);
            combinadas.put(new CellAddress(area.getFirstRow(), area.getFirstColumn()), area);
        }
    }

    Iterable<CellRangeAddress> merges() {
        return combinadas.values().stream()
                .sorted(java.util.Comparator.comparingInt(CellRangeAddress::getFirstRow)
                        .thenComparingInt(CellRangeAddress::getFirstColumn))
                .toList();
    }

    /** Index of the last row with merged cells; none is before all rows. */
    int lastMerged() {
        return combinadas.values().stream()
                .mapToInt(CellRangeAddress::getLastRow)
                .max()
                .orElse(-1);
    }

    /** The merged range whose first cell stands here. */
    Optional<CellRangeAddress> merge(int fila, int columna) {
        return combinadas.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(combinadas.get(new CellAddress(fila - 1, columna)));
    }

    /** Width in characters. */
    int width(int fila, int columna) {
        return merge(fila, columna)
                .map(a -> {
                    int suma = 0;
                    for (int c = a.getFirstColumn(); c <= a.getLastColumn(); c++) {
                        suma += columnWidth(c);
                    }
                    return suma;
                })
                .orElseGet(() -> columnWidth(columna));
    }

    int columnWidth(int columna) {
        if (columna >= hoja.columnas().size()) {
            return ANCHO_NORMAL;
        }
        Hoja.Columna c = hoja.columnas().get(columna);
        return c.oculta() ? 0 : c.ancho();
    }

    boolean wraps(int fila, Celda celda) {
        if (!isText(celda)) {
            return false;
        }
        Papel papel = celda.estilo().papel();
        return switch (papel) {
            case TITULO, SUBTITULO, SECCION, ENLACE ->
                merge(fila, celda.columna()).isPresent();
            case NOTA -> merge(fila, celda.columna()).isPresent() || columnWidth(celda.columna()) >= ANCHO_DE_PARRAFO;
            case CLAVE -> false;
            default -> true;
        };
    }

    private static boolean isText(Celda celda) {
        if (celda.contenido() instanceof Formula f) {
            return f.cache().isPresent()
                    ? f.cache().get() instanceof Valor.Texto
                    : NumberFormats.isText(celda.estilo().tipo());
        }
        return celda.contenido() instanceof Valor.Vacio
                        && NumberFormats.isText(celda.estilo().tipo())
                || celda.contenido() instanceof Valor.Texto
                || celda.contenido() instanceof Valor.Danado;
    }
}
