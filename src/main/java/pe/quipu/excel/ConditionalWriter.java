package pe.quipu.excel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.FormatoCondicional;

/** Looks that follow the value; each role is one differential style for the whole workbook. */
final class ConditionalWriter {
    private final XSSFWorkbook libro;
    private final Map<Papel, Integer> estilos = new EnumMap<>(Papel.class);

    ConditionalWriter(XSSFWorkbook libro) {
        this.libro = libro;
    }

    void write(XSSFSheet hoja, List<FormatoCondicional> condicionales) {
        int prioridad = 1;
        for (FormatoCondicional uno : condicionales) {
            CTConditionalFormatting formato = hoja.getCTWorksheet().addNewConditionalFormatting();
            formato.setSqref(List.of(uno.rango()));
            for (FormatoCondicional.Regla regla : uno.reglas()) {
                CTCfRule destino = formato.addNewCfRule();
                destino.setType(STCfType.EXPRESSION);
                destino.setDxfId(estilos.computeIfAbsent(regla.papel(), this::define));
                destino.setPriority(prioridad++);
                destino.setStopIfTrue(true);
                destino.addFormula(regla.formula());
            }
        }
    }

    private int define(Papel papel) {
        Look look = Looks.of(papel);
        CTDxf estilo = CTDxf.Factory.newInstance();
        CTFont letra = estilo.addNewFont();
        letra.addNewB().setVal(look.peso() == Look.Peso.NEGRITA);
        letra.addNewColor().setRgb(look.texto().argb());
        var relleno = estilo.addNewFill().addNewPatternFill();
        relleno.setPatternType(STPatternType.SOLID);
        relleno.addNewFgColor().setRgb(look.fondo().argb());
        relleno.addNewBgColor().setRgb(look.fondo().argb());
        return libro.getStylesSource().putDxf(estilo) - 1;
    }
}
