package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;

/**
 * The other spreadsheet program, run without a screen, to see whether it opens our workbooks and agrees with our
 * figures. Where it is not installed the tests are skipped with a line on the error stream; in the build of the project
 * ({@code CI=true}) that is a failure.
 */
public final class LibreOffice {
    private static final long MINUTOS = 5;
    private static final double TOLERANCIA = 1e-9;
    /** Zero: compute every formula again on load, whatever the file says. */
    private static final String SIEMPRE_RECALCULAR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
            <value>0</value></prop></item>
            </oor:items>
            """;

    private LibreOffice() {}

    /** Skips the test that calls, or fails it in the build of the project, when the program is not there. */
    public static void assumeInstalled() {
        if (onPath("soffice").isPresent()) {
            return;
        }
        if ("true".equals(System.getenv("CI"))) {
            fail("soffice is not on the PATH, and this build must check the workbooks with it");
        }
        System.err.println(
                "WARNING: soffice is not on the PATH; the check of the workbooks with LibreOffice is SKIPPED");
        Assumptions.abort("soffice is not on the PATH");
    }

    /** Opens a workbook, computes every formula and saves it again under the same name in another folder. */
    public static Path recalculate(Path xlsx, Path carpeta) {
        return recalculate(List.of(xlsx), carpeta).get(0);
    }

    /** The same for many workbooks of different names in one run of the program. */
    public static List<Path> recalculate(List<Path> libros, Path carpeta) {
        convert("xlsx:Calc MS Excel 2007 XML", libros, carpeta);
        return libros.stream()
                .map(l -> existing(carpeta.resolve(l.getFileName())))
                .toList();
    }

    /** Saves a workbook in another format, under the same name and the extension of that format. */
    public static void convert(String formato, Path libro, Path carpeta) {
        convert(formato, List.of(libro), carpeta);
    }

    /** One picture for each printed page. */
    public static List<Path> toPng(Path xlsx, Path carpeta) {
        convert("pdf", List.of(xlsx), carpeta);
        String nombre = xlsx.getFileName().toString().replaceFirst("\\.xlsx$", "");
        Path pdf = existing(carpeta.resolve(nombre + ".pdf"));
        run(List.of(
                "pdftoppm",
                "-r",
                "85",
                "-png",
                pdf.toString(),
                carpeta.resolve(nombre).toString()));
        try (Stream<Path> hojas = Files.list(carpeta)) {
            return hojas.filter(p -> p.getFileName().toString().matches("\\Q" + nombre + "\\E-\\d+\\.png"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the printed pages of a document say, line by line. */
    public static String toText(Path documento, Path carpeta) {
        convert("pdf", List.of(documento), carpeta);
        String nombre = documento.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        Path pdf = existing(carpeta.resolve(nombre + ".pdf"));
        Path texto = carpeta.resolve(nombre + ".txt");
        run(List.of("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), texto.toString()));
        try {
            return Files.readString(texto);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return one line for each formula whose value is not the same in both workbooks */
    public static List<String> differences(Path antes, Path despues) {
        try (InputStream a = Files.newInputStream(antes);
                InputStream d = Files.newInputStream(despues);
                XSSFWorkbook uno = new XSSFWorkbook(a);
                XSSFWorkbook otro = new XSSFWorkbook(d)) {
            return differences(uno, otro);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> differences(XSSFWorkbook uno, XSSFWorkbook otro) {
        List<String> diferencias = new ArrayList<>();
        for (Sheet hoja : uno) {
            Sheet pareja = otro.getSheet(hoja.getSheetName());
            if (pareja == null) {
                diferencias.add(hoja.getSheetName() + ": the sheet is lost");
                continue;
            }
            for (Row fila : hoja) {
                for (Cell celda : fila) {
                    if (celda.getCellType() == CellType.FORMULA) {
                        Row renglon = pareja.getRow(fila.getRowNum());
                        compare(celda, renglon == null ? null : renglon.getCell(celda.getColumnIndex()), diferencias);
                    }
                }
            }
        }
        return diferencias;
    }

    private static void compare(Cell antes, Cell despues, List<String> diferencias) {
        Object x = value(antes);
        Object y = despues == null ? "nothing" : value(despues);
        boolean igual = x instanceof Double a && y instanceof Double b
                ? Math.abs(a - b) <= TOLERANCIA * Math.max(1, Math.abs(a))
                : x.equals(y);
        if (!igual) {
            diferencias.add("%s!%s: «%s» became «%s» (=%s)"
                    .formatted(antes.getSheet().getSheetName(), antes.getAddress(), x, y, antes.getCellFormula()));
        }
    }

    private static Object value(Cell celda) {
        CellType clase =
                celda.getCellType() == CellType.FORMULA ? celda.getCachedFormulaResultType() : celda.getCellType();
        return switch (clase) {
            case NUMERIC -> celda.getNumericCellValue();
            case STRING -> celda.getStringCellValue();
            case BOOLEAN -> celda.getBooleanCellValue();
            case ERROR -> "error " + celda.getErrorCellValue();
            default -> "";
        };
    }

    private static void convert(String formato, List<Path> libros, Path carpeta) {
        assumeInstalled();
        try {
            Path perfil = Files.createTempDirectory("quipu-libreoffice");
            try {
                Path usuario = Files.createDirectories(perfil.resolve("user"));
                Files.writeString(usuario.resolve("registrymodifications.xcu"), SIEMPRE_RECALCULAR);
                Files.createDirectories(carpeta);
                List<String> orden = new ArrayList<>(List.of(
                        "soffice",
                        "-env:UserInstallation=" + perfil.toUri(),
                        "--headless",
                        "--convert-to",
                        formato,
                        "--outdir",
                        carpeta.toString()));
                libros.forEach(l -> orden.add(l.toString()));
                run(orden);
            } finally {
                delete(perfil);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(List<String> orden) {
        try {
            Process proceso = new ProcessBuilder(orden)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!proceso.waitFor(MINUTOS, TimeUnit.MINUTES)) {
                proceso.destroyForcibly();
                fail("no answer in " + MINUTOS + " minutes: " + orden);
            }
            if (proceso.exitValue() != 0) {
                fail("exit code " + proceso.exitValue() + ": " + orden);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path existing(Path archivo) {
        if (!Files.exists(archivo)) {
            fail("LibreOffice could not open the workbook: there is no " + archivo);
        }
        return archivo;
    }

    private static Optional<Path> onPath(String programa) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(carpeta -> Path.of(carpeta, programa))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void delete(Path carpeta) throws IOException {
        try (Stream<Path> todo = Files.walk(carpeta)) {
            for (Path uno : todo.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(uno);
            }
        }
    }
}
