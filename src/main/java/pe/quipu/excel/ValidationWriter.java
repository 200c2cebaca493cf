package pe.quipu.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationErrorStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationOperator;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationType;
import pe.quipu.libro.Validacion;

/** What a cell lets a person type. Whatever is longer than Excel accepts is refused here: Excel would repair the file. */
final class ValidationWriter {
    static final int TITULO = 32;
    static final int AYUDA = 255;
    static final int ERROR = 225;
    static final int FORMULA = 255;

    private ValidationWriter() {}

    static void write(XSSFSheet hoja, List<Validacion> validaciones) {
        if (validaciones.isEmpty()) {
            return;
        }
        CTDataValidations todas = hoja.getCTWorksheet().addNewDataValidations();
        for (Validacion validacion : validaciones) {
            write(todas.addNewDataValidation(), validacion, hoja.getSheetName());
        }
        todas.setCount(validaciones.size());
    }

    private static void write(CTDataValidation destino, Validacion v, String hoja) {
        String donde = hoja + "!" + v.rango();
        destino.setSqref(List.of(v.rango()));
        destino.setAllowBlank(true);
        condition(destino, v, donde);
        if (!v.ayuda().isEmpty()) {
            destino.setShowInputMessage(true);
            destino.setPrompt(within(v.ayuda(), AYUDA, "prompt", donde));
            if (!v.titulo().isEmpty()) {
                destino.setPromptTitle(within(v.titulo(), TITULO, "prompt title", donde));
            }
        }
        if (!(v.condicion() instanceof Validacion.Libre)) {
            destino.setShowErrorMessage(true);
            destino.setErrorStyle(severity(v.severidad()));
            if (!v.error().isEmpty()) {
                destino.setError(within(v.error(), ERROR, "alert", donde));
            }
            if (!v.titulo().isEmpty()) {
                destino.setErrorTitle(within(v.titulo(), TITULO, "alert title", donde));
            }
        }
    }

    private static void condition(CTDataValidation destino, Validacion v, String donde) {
        if (v.condicion() instanceof Validacion.Lista lista) {
            destino.setType(STDataValidationType.LIST);
            destino.setFormula1(within(lista.formula(), FORMULA, "formula", donde));
        } else if (v.condicion() instanceof Validacion.Personalizada propia) {
            destino.setType(STDataValidationType.CUSTOM);
            destino.setFormula1(within(propia.formula(), FORMULA, "formula", donde));
        } else if (v.condicion() instanceof Validacion.Decimal decimal) {
            decimal(destino, decimal);
        } else if (v.condicion() instanceof Validacion.LargoMaximo largo) {
            destino.setType(STDataValidationType.TEXT_LENGTH);
            destino.setOperator(STDataValidationOperator.LESS_THAN_OR_EQUAL);
            destino.setFormula1(String.valueOf(largo.caracteres()));
        }
    }

    private static void decimal(CTDataValidation destino, Validacion.Decimal limites) {
        destino.setType(STDataValidationType.DECIMAL);
        if (limites.maximo() == null) {
            destino.setOperator(STDataValidationOperator.GREATER_THAN_OR_EQUAL);
            destino.setFormula1(
                    limites.minimo() == null ? "-1E+300" : limites.minimo().toPlainString());
        } else if (limites.minimo() == null) {
            destino.setOperator(STDataValidationOperator.LESS_THAN_OR_EQUAL);
            destino.setFormula1(limites.maximo().toPlainString());
        } else {
            destino.setFormula1(limites.minimo().toPlainString());
            destino.setFormula2(limites.maximo().toPlainString());
        }
    }

    private static STDataValidationErrorStyle.Enum severity(Validacion.Severidad severidad) {
        return switch (severidad) {
            case ALTO -> STDataValidationErrorStyle.STOP;
            case AVISO -> STDataValidationErrorStyle.WARNING;
            case INFORMACION -> STDataValidationErrorStyle.INFORMATION;
        };
    }

    private static String within(String texto, int maximo, String que, String donde) {
        if (texto.length() > maximo) {
            throw new IllegalArgumentException(
                    "%s: %s of %d characters, at most %d: %s".formatted(donde, que, texto.length(), maximo, texto));
        }
        return texto;
    }
}
