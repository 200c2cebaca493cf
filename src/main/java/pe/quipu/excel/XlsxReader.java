package pe.quipu.excel;

import java.util.Map;
import java.util.Optional;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Lectura.Ilegible;
import pe.quipu.libro.Lectura.Motivo;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Sumidero;

/**
 * Reads a delivered workbook. Whatever the bytes are, the answer is the workbook or the one reason why there is none;
 * names and extensions are never trusted.
 */
public final class XlsxReader {
    private XlsxReader() {}

    /** Reads the whole workbook into memory. */
    public static Lectura read(byte[] bytes) {
        LibroLleno.Recolector todo = new LibroLleno.Recolector();
        Optional<Ilegible> ilegible = read(bytes, todo);
        return ilegible.isPresent() ? ilegible.get() : new Lectura.Legible(todo.libro());
    }

    /**
     * Pushes the workbook to a sink. When the answer is a reason, whatever was pushed before must be thrown away: a
     * damaged part may show only at its end. The sink must not throw: that would pass for a fault of the file.
     */
    public static Optional<Ilegible> read(byte[] bytes, Sumidero sink) {
        try {
            Optional<Motivo> otro = FormatSniffer.sniff(bytes);
            if (otro.isPresent()) {
                return Optional.of(new Ilegible(otro.get(), ""));
            }
            if (bytes.length > Limits.FILE_BYTES) {
                return Optional.of(new Ilegible(Motivo.DEMASIADO_GRANDE, megabytes(bytes.length)));
            }
            readPackage(ZipParts.of(bytes), sink);
            return Optional.empty();
        } catch (Refusal r) {
            return Optional.of(r.ilegible());
        } catch (RuntimeException | StackOverflowError e) {
            // Last resort: an XML parser meets bytes its authors never saw. The file is not normal, and the next one
            // must be read.
            return Optional.of(new Ilegible(Motivo.INTERIOR_ANORMAL, ""));
        }
    }

    private static void readPackage(ZipParts zip, Sumidero sink) {
        PackageParts parts = PackageParts.of(zip);
        WorkbookParts book = WorkbookParts.of(zip, parts.workbook());
        sink.fechas1904(book.date1904());
        for (Map.Entry<String, String> p : CustomProperties.read(zip, parts).entrySet()) {
            sink.propiedad(p.getKey(), p.getValue());
        }
        Styles styles = Styles.read(zip, book.styles());
        SharedStrings strings = SharedStrings.read(zip, book.sharedStrings());
        CellSink cells = new CellSink(sink, styles, strings, book.date1904());
        for (WorkbookParts.Sheet sheet : book.sheets()) {
            sink.hoja(sheet.name(), sheet.hidden());
            new SheetReader(sheet.name(), cells).read(zip, sheet.part());
        }
    }

    private static String megabytes(int bytes) {
        return bytes / (1024 * 1024) + " MB";
    }
}
