package pe.quipu.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Marca;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;

/** The styles of one workbook, each made once: a workbook has room for 64,000 of them and opens fast with fifty. */
final class Palette {
    private record Key(Estilo estilo, Set<Rasgo> rasgos) {}

    private record FontKey(Look.Peso peso, int puntos, Rgb color, byte subrayado) {}

    private final XSSFWorkbook libro;
    private final Map<Key, XSSFCellStyle> estilos = new HashMap<>();
    private final Map<FontKey, XSSFFont> letras = new HashMap<>();
    private final NamedStyle entrada;

    Palette(XSSFWorkbook libro) {
        this.libro = libro;
        XSSFFont normal = libro.getFontAt(0);
        normal.setFontName(Looks.LETRA);
        normal.setFontHeightInPoints((short) 11);
        this.entrada = new NamedStyle(libro);
    }

    XSSFCellStyle style(Estilo estilo, Set<Rasgo> rasgos) {
        return estilos.computeIfAbsent(new Key(estilo, rasgos), this::make);
    }

    private XSSFCellStyle make(Key clave) {
        Estilo estilo = clave.estilo();
        Look look = Looks.of(estilo.papel(), estilo.marca());
        XSSFCellStyle estiloDeCelda = libro.createCellStyle();
        fill(estiloDeCelda, look);
        estiloDeCelda.setFont(font(look, clave));
        border(estiloDeCelda, look, estilo.marca());
        estiloDeCelda.setAlignment(alignment(look, estilo.tipo()));
        estiloDeCelda.setVerticalAlignment(VerticalAlignment.CENTER);
        estiloDeCelda.setWrapText(clave.rasgos().contains(Rasgo.AJUSTADO));
        estiloDeCelda.setQuotePrefixed(clave.rasgos().contains(Rasgo.CITADO));
        estiloDeCelda.setDataFormat(libro.createDataFormat().getFormat(NumberFormats.of(estilo, clave.rasgos())));
        estiloDeCelda.setLocked(estilo.papel() != Papel.ENTRADA);
        if (estilo.papel() == Papel.ENTRADA) {
            entrada.apply(estiloDeCelda);
        }
        return estiloDeCelda;
    }

    private static void fill(XSSFCellStyle estilo, Look look) {
        if (!look.fondo().equals(Rgb.BLANCO)) {
            // The pattern first: the other order leaves stray fills behind.
            estilo.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            estilo.setFillForegroundColor(look.fondo().poi());
        }
    }

    private XSSFFont font(Look look, Key clave) {
        boolean enlace = clave.rasgos().contains(Rasgo.ENLACE) || clave.estilo().papel() == Papel.ENLACE;
        Rgb color = enlace && Looks.ENLACE.legibleOn(look.fondo()) ? Looks.ENLACE : look.texto();
        byte subrayado = enlace ? Font.U_SINGLE : Font.U_NONE;
        return letras.computeIfAbsent(new FontKey(look.peso(), look.puntos(), color, subrayado), this::makeFont);
    }

    private XSSFFont makeFont(FontKey clave) {
        XSSFFont letra = libro.createFont();
        letra.setFontName(Looks.LETRA);
        letra.setFontHeightInPoints((short) clave.puntos());
        letra.setBold(clave.peso() == Look.Peso.NEGRITA);
        letra.setColor(clave.color().poi());
        letra.setUnderline(clave.subrayado());
        return letra;
    }

    private static void border(XSSFCellStyle estilo, Look look, Marca marca) {
        if (marca != Marca.NINGUNA) {
            Borders.around(estilo, BorderStyle.THICK, Looks.border(marca));
            return;
        }
        switch (look.borde()) {
            case NINGUNO -> {}
            case FINO -> Borders.around(estilo, BorderStyle.THIN, Looks.LINEA);
            case TOTAL -> {
                Borders.around(estilo, BorderStyle.THIN, Looks.LINEA);
                Borders.top(estilo, BorderStyle.MEDIUM, Looks.NAVY);
            }
            case BAJO -> Borders.bottom(estilo, BorderStyle.MEDIUM, Looks.TEAL);
        }
    }

    private static HorizontalAlignment alignment(Look look, Tipo tipo) {
        if (look.alineacion() != HorizontalAlignment.GENERAL) {
            return look.alineacion();
        }
        return switch (tipo) {
            case TEXTO, CODIGO -> HorizontalAlignment.LEFT;
            case CENTRADO, FECHA, FALTA -> HorizontalAlignment.CENTER;
            case ENTERO, CANTIDAD, SOLES, PORCENTAJE -> HorizontalAlignment.RIGHT;
        };
    }
}
