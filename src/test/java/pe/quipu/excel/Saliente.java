package pe.quipu.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Looks through a file that leaves the office for what must not leave with it. */
public final class Saliente {
    private static final Pattern PARTE =
            Pattern.compile("(?i).*(externalLink|vbaProject|oleObject|activeX|ctrlProp|connections\\.xml|customXml"
                    + "|webExtension|printerSettings|queryTable).*");
    private static final Pattern DTD = Pattern.compile("<!(DOCTYPE|ENTITY)");
    private static final Pattern FUERA = Pattern.compile(
            "Target=\"([^\"]*)\"[^>]*TargetMode=\"External\"|TargetMode=\"External\"[^>]*Target=\"([^\"]*)\"");
    private static final Pattern CAMPO = Pattern.compile("<w:instrText[^>]*>([^<]*)<");
    /** What a document of ours computes: numbers of pages, contents, captions and what they are called by. */
    private static final Pattern NUESTRO =
            Pattern.compile("\\s*(PAGE|NUMPAGES|TOC|SEQ|REF|PAGEREF|HYPERLINK \\\\l)\\b.*");

    private final String nombre;
    private final List<String> errores = new ArrayList<>();
    private final Set<String> textos = new LinkedHashSet<>();
    private long celdas;

    private Saliente(String nombre) {
        this.nombre = nombre;
    }

    /**
     * @param celdas with something in them
     * @param peligrosos texts that a spreadsheet could take for a formula, all of them marked as texts
     */
    public record Examen(List<String> errores, long celdas, Set<String> peligrosos) {}

    /** @param secretos words that may stand nowhere in the file: a person, a computer, a folder */
    public static Examen examine(String nombre, byte[] bytes, List<String> secretos) {
        Saliente s = new Saliente(nombre);
        if (nombre.endsWith(".xlsx") || nombre.endsWith(".docx")) {
            s.parts(nombre, bytes, secretos);
            s.properties(bytes);
            if (nombre.endsWith(".xlsx")) {
                s.cells(bytes);
            }
        } else {
            s.lines(new String(bytes, StandardCharsets.UTF_8), secretos);
        }
        return new Examen(s.errores, s.celdas, s.textos);
    }

    private void fault(String que) {
        errores.add(nombre + ": " + que);
    }

    private void parts(String paquete, byte[] bytes, List<String> secretos) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                byte[] parte = zip.readAllBytes();
                String donde = paquete + "!" + e.getName();
                if (PARTE.matcher(e.getName()).matches()) {
                    fault("a part that must not leave: " + donde);
                }
                if (e.getName().endsWith(".xlsx")) {
                    // The workbook behind a chart of a document.
                    parts(donde, parte, secretos);
                    cells(parte);
                    continue;
                }
                String xml = new String(parte, StandardCharsets.UTF_8);
                if (DTD.matcher(xml).find()) {
                    fault("a document type in " + donde);
                }
                secretos.stream().filter(xml::contains).forEach(s -> fault("«" + s + "» in " + donde));
                outside(donde, xml);
                for (Matcher campo = CAMPO.matcher(xml); campo.find(); ) {
                    if (!NUESTRO.matcher(campo.group(1)).matches()) {
                        fault("a field of others in " + donde + ": " + campo.group(1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links lead to files beside this one, never to a server, a share or a program. */
    private void outside(String donde, String xml) {
        for (Matcher fuera = FUERA.matcher(xml); fuera.find(); ) {
            String destino = fuera.group(1) == null ? fuera.group(2) : fuera.group(1);
            if (destino.matches("(?i)^([a-z][a-z0-9+.-]*:|[/\\\\]).*")) {
                fault("a link to elsewhere in " + donde + ": " + destino);
            }
        }
    }

    private void properties(byte[] bytes) {
        try (OPCPackage paquete = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            POIXMLProperties p = new POIXMLProperties(paquete);
            var nucleo = p.getCoreProperties();
            var extendidas = p.getExtendedProperties().getUnderlyingProperties();
            if (!"Quipu".equals(nucleo.getCreator()) || !"Quipu".equals(nucleo.getLastModifiedByUser())) {
                fault("made by " + nucleo.getCreator() + ", " + nucleo.getLastModifiedByUser());
            }
            if (extendidas.isSetCompany()
                    || extendidas.isSetManager()
                    || extendidas.isSetHyperlinkBase()
                    || extendidas.isSetTemplate()) {
                fault("extended properties of others: " + extendidas);
            }
        } catch (IOException | OpenXML4JException | org.apache.xmlbeans.XmlException e) {
            fault("cannot be opened: " + e);
        }
    }

    private void cells(byte[] bytes) {
        Lint.errors(bytes).forEach(this::fault);
        try (XSSFWorkbook libro = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet hoja : libro) {
                if (!WorkbookUtil.createSafeSheetName(hoja.getSheetName()).equals(hoja.getSheetName())) {
                    fault("a sheet called " + hoja.getSheetName());
                }
                for (Row fila : hoja) {
                    fila.forEach(this::cell);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(Cell celda) {
        if (celda.getCellType() != CellType.BLANK) {
            celdas++;
        }
        if (celda.getCellType() == CellType.STRING) {
            String texto = celda.getStringCellValue();
            if (!texto.isEmpty() && "=+-@\t\r\n".indexOf(texto.charAt(0)) >= 0) {
                textos.add(texto);
                if (!celda.getCellStyle().getQuotePrefixed()) {
                    fault("not marked as text: " + celda.getSheet().getSheetName() + "!" + celda.getAddress() + " «"
                            + texto + "»");
                }
            }
        }
    }

    private void lines(String texto, List<String> secretos) {
        secretos.stream().filter(texto::contains).forEach(s -> fault("«" + s + "»"));
        for (String linea : texto.split("\r?\n", -1)) {
            celdas++;
            if (linea.matches("[=+@\\-\t].*")) {
                fault("a line that could be a formula: " + linea);
            }
            if (linea.codePoints()
                    .anyMatch(
                            c -> Character.isISOControl(c) || "\u2028\u2029\u202d\u202e\u2066\u2067".indexOf(c) >= 0)) {
                fault("a line with what does not belong in it: " + linea);
            }
        }
    }
}
