package pe.quipu.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Libro;

/** Small workbooks, written and opened again with the library's own model. */
final class ReadBack {
    private ReadBack() {}

    static XSSFWorkbook open(Libro libro) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(libro)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFSheet sheet(HojaBuilder hoja) {
        return open(new Libro("Prueba", List.of(hoja.build()), List.of(), Map.of()))
                .getSheetAt(0);
    }

    static XSSFSheet row(Celda... celdas) {
        return sheet(Hoja.nueva("Hoja").filas(List.of(Fila.de(1, List.of(celdas)))));
    }

    static XSSFCell cell(Celda celda) {
        return row(celda).getRow(0).getCell(celda.columna());
    }

    static XSSFCell cell(Contenido contenido, Estilo estilo) {
        return cell(Celda.de(0, contenido, estilo));
    }
}
