package pe.quipu.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/** Our own rules for a workbook, beyond what a schema can say. */
public final class Lint {
    private static final Set<String> FUNCIONES = Set.of(
            ("SUM SUMIFS COUNTIF COUNTIFS AVERAGE AVERAGEIFS MIN MAX IF IFERROR AND OR NOT ROUND INDEX MATCH SUBTOTAL"
                            + " ISNUMBER ISTEXT LEFT TRIM DATE MEDIAN COUNTBLANK ISBLANK COUNTA COUNT ROWS INT")
                    .split(" "));
    private static final Pattern LLAMADA = Pattern.compile("([A-Z][A-Z0-9._]*)\\(");
    private static final Pattern COLUMNA_ENTERA =
            Pattern.compile("(?<![A-Z0-9$])\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}(?![A-Z0-9(])");
    private static final int NOTA = 2_000;

    private final XSSFWorkbook libro;
    private final List<String> errores = new ArrayList<>();

    private Lint(XSSFWorkbook libro) {
        this.libro = libro;
    }

    /** @return one line for each broken rule */
    public static List<String> errors(byte[] xlsx) {
        try (XSSFWorkbook libro = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            Lint lint = new Lint(libro);
            lint.names();
            libro.forEach(hoja -> lint.sheet((XSSFSheet) hoja));
            return lint.errores;
        } catch (IOException e) {
            return List.of("cannot be opened: " + e.getMessage());
        }
    }

    private void names() {
        Set<String> vistos = new HashSet<>();
        for (XSSFName nombre : libro.getAllNames()) {
            if (!vistos.add(nombre.getNameName().toUpperCase(Locale.ROOT) + "/" + nombre.getSheetIndex())) {
                errores.add("name given twice: " + nombre.getNameName());
            }
            broken("name " + nombre.getNameName(), nombre.getRefersToFormula());
        }
        if (libro.getForceFormulaRecalculation()) {
            errores.add("the workbook asks to be computed on load");
        }
    }

    private void sheet(XSSFSheet hoja) {
        hoja.forEach(fila -> fila.forEach(celda -> cell((XSSFCell) celda)));
        hoja.getHyperlinkList().forEach(enlace -> link(hoja, enlace));
        hoja.getCellComments().forEach((lugar, nota) -> note(hoja.getSheetName() + "!" + lugar, nota));
        for (CTConditionalFormatting formato : hoja.getCTWorksheet().getConditionalFormattingArray()) {
            for (CTCfRule regla : formato.getCfRuleArray()) {
                formula(hoja.getSheetName() + "!" + formato.getSqref(), regla.getFormulaArray(0), Set.of());
            }
        }
        if (hoja.getCTWorksheet().isSetDataValidations()) {
            for (CTDataValidation v : hoja.getCTWorksheet().getDataValidations().getDataValidationArray()) {
                validation(hoja.getSheetName() + "!" + v.getSqref(), v);
            }
        }
    }

    private void cell(XSSFCell celda) {
        String lugar = celda.getSheet().getSheetName() + "!" + celda.getAddress();
        if (celda.getCTCell().isSetF()) {
            formula(lugar, celda.getCellFormula(), Set.of());
            if (COLUMNA_ENTERA.matcher(plain(celda.getCellFormula())).find()) {
                errores.add(lugar + ": whole column in =" + celda.getCellFormula());
            }
            if (!celda.getCTCell().isSetV()) {
                errores.add(lugar + ": formula without value =" + celda.getCellFormula());
            }
        }
        if (!celda.getCellStyle().getLocked() && !"Quipu Entrada".equals(styleName(celda))) {
            errores.add(lugar + ": unlocked, and does not look like an input");
        }
    }

    private String styleName(XSSFCell celda) {
        long indice = celda.getCellStyle().getCoreXf().getXfId();
        for (CTCellStyle estilo :
                libro.getStylesSource().getCTStylesheet().getCellStyles().getCellStyleArray()) {
            if (estilo.getXfId() == indice) {
                return estilo.getName();
            }
        }
        return "";
    }

    private void formula(String lugar, String formula, Set<String> ademas) {
        broken(lugar, formula);
        Matcher llamada = LLAMADA.matcher(plain(formula));
        while (llamada.find()) {
            if (!FUNCIONES.contains(llamada.group(1)) && !ademas.contains(llamada.group(1))) {
                errores.add(lugar + ": unsafe function " + llamada.group(1) + " in =" + formula);
            }
        }
    }

    /** Without the texts and the names of sheets. */
    private static String plain(String formula) {
        return formula.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("'[^']*'", "''");
    }

    private void broken(String lugar, String formula) {
        if (formula.contains("#REF!")) {
            errores.add(lugar + ": broken reference in =" + formula);
        }
    }

    private void validation(String lugar, CTDataValidation v) {
        if (v.isSetFormula1()) {
            formula(lugar, v.getFormula1(), Set.of("OFFSET"));
            within(lugar, "formula", v.getFormula1(), ValidationWriter.FORMULA);
        }
        within(lugar, "prompt title", v.getPromptTitle(), ValidationWriter.TITULO);
        within(lugar, "prompt", v.getPrompt(), ValidationWriter.AYUDA);
        within(lugar, "alert title", v.getErrorTitle(), ValidationWriter.TITULO);
        within(lugar, "alert", v.getError(), ValidationWriter.ERROR);
    }

    private void note(String lugar, XSSFComment nota) {
        within(lugar, "note", nota.getString().getString(), NOTA);
        if (!NoteWriter.AUTOR.equals(nota.getAuthor())) {
            errores.add(lugar + ": note of «" + nota.getAuthor() + "»");
        }
    }

    private void within(String lugar, String que, String texto, int maximo) {
        if (texto != null && texto.length() > maximo) {
            errores.add("%s: %s of %d characters, at most %d".formatted(lugar, que, texto.length(), maximo));
        }
    }

    private void link(XSSFSheet hoja, XSSFHyperlink enlace) {
        if (enlace.getType() != HyperlinkType.DOCUMENT) {
            return;
        }
        String lugar = hoja.getSheetName() + "!" + enlace.getCellRef() + ": link to " + enlace.getLocation();
        try {
            CellReference destino = new CellReference(enlace.getLocation());
            XSSFSheet otra = libro.getSheet(destino.getSheetName());
            if (otra == null || libro.isSheetHidden(libro.getSheetIndex(otra))) {
                errores.add(lugar + ", a sheet nobody can see");
            }
        } catch (IllegalArgumentException e) {
            errores.add(lugar + ", which is no cell");
        }
    }
}
