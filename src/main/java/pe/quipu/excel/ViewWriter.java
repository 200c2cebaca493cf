package pe.quipu.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFilterColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFilters;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import pe.quipu.libro.Hoja;

/** How a sheet opens: frozen panes, filter, zoom, the selected cell, and what its lock lets people do. */
final class ViewWriter {
    private ViewWriter() {}

    static void write(XSSFSheet hoja, Hoja origen) {
        Hoja.Vista vista = origen.vista();
        hoja.setDisplayGridlines(vista.cuadricula());
        hoja.setZoom(vista.zoom());
        if (vista.filasFijas() > 0 || vista.columnasFijas() > 0) {
            hoja.createFreezePane(vista.columnasFijas(), vista.filasFijas());
        }
        vista.filtro().ifPresent(rango -> hoja.setAutoFilter(CellRangeAddress.valueOf(rango)));
        vista.criterio().ifPresent(c -> let(hoja.getCTWorksheet().getAutoFilter(), c));
        select(hoja.getCTWorksheet().getSheetViews().getSheetViewArray(0), vista.celdaActiva());
        origen.pestana().ifPresent(papel -> hoja.setTabColor(Looks.strong(papel).poi()));
        if (origen.protegida()) {
            protect(hoja);
        }
    }

    private static void let(CTAutoFilter filtro, Hoja.Criterio criterio) {
        CTFilterColumn columna = filtro.addNewFilterColumn();
        columna.setColId(criterio.columna());
        CTFilters valores = columna.addNewFilters();
        criterio.valores().forEach(v -> valores.addNewFilter().setVal(v));
    }

    /** With frozen panes each pane has a selection of its own, and the last one is the one people see. */
    private static void select(CTSheetView vista, String celda) {
        if (vista.sizeOfSelectionArray() == 0) {
            vista.addNewSelection();
        }
        for (CTSelection seleccion : vista.getSelectionArray()) {
            seleccion.setActiveCell(celda);
            seleccion.setSqref(List.of(celda));
        }
    }

    private static void protect(XSSFSheet hoja) {
        hoja.enableLocking();
        hoja.lockObjects(true);
        hoja.lockScenarios(true);
        hoja.lockAutoFilter(false);
        hoja.lockSort(false);
        hoja.lockFormatColumns(false);
        hoja.lockFormatRows(false);
        hoja.lockSelectLockedCells(false);
        hoja.lockSelectUnlockedCells(false);
    }
}
