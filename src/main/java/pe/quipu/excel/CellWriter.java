package pe.quipu.excel;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/** Puts one content and its style in one cell. */
final class CellWriter {
    private static final int DIGITOS = 15;
    private final Palette paleta;
    private final FormulaCache pendientes;

    CellWriter(Palette paleta, FormulaCache pendientes) {
        this.paleta = paleta;
        this.pendientes = pendientes;
    }

    void write(Cell destino, Celda celda, Set<Rasgo> deLaHoja) {
        Set<Rasgo> rasgos = EnumSet.noneOf(Rasgo.class);
        rasgos.addAll(deLaHoja);
        Contenido contenido = celda.contenido();
        if (contenido instanceof Formula f) {
            rasgos.add(Rasgo.FORMULA);
            formula(destino, f);
        } else if (contenido instanceof Valor v) {
            if (isText(v) && XmlText.looksLikeFormula(v.mostrado())) {
                rasgos.add(Rasgo.CITADO);
            }
            value(destino, v);
        }
        destino.setCellStyle(paleta.style(shown(celda.estilo(), contenido), rasgos));
    }

    /** A date must look like one, a percentage too, and a whole quantity nobody will edit needs no decimals. */
    private static Estilo shown(Estilo estilo, Contenido contenido) {
        if (contenido instanceof Valor.Fecha && estilo.tipo() != Tipo.FECHA) {
            return new Estilo(estilo.papel(), Tipo.FECHA, estilo.marca());
        }
        if (contenido instanceof Valor.Porcentaje && estilo.tipo() != Tipo.PORCENTAJE) {
            return new Estilo(estilo.papel(), Tipo.PORCENTAJE, estilo.marca());
        }
        boolean entera = contenido instanceof Valor.Numero n
                && n.numero().stripTrailingZeros().scale() <= 0;
        if (entera && estilo.tipo() == Tipo.CANTIDAD && estilo.papel() != Papel.ENTRADA) {
            return new Estilo(estilo.papel(), Tipo.ENTERO, estilo.marca());
        }
        return estilo;
    }

    private void formula(Cell destino, Formula formula) {
        if (formula.modelo() > 0) {
            pendientes.add(destino, formula);
            return;
        }
        try {
            destino.setCellFormula(formula.expresion());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(at(destino) + " has a formula that cannot be read: " + formula, e);
        }
        if (formula.cache().isPresent()) {
            cache(destino, formula.cache().get());
        } else {
            pendientes.add(destino);
        }
    }

    private static void cache(Cell destino, Valor valor) {
        if (valor instanceof Valor.Vacio) {
            destino.setCellValue("");
        } else if (valor instanceof Valor.ErrorDeCelda e) {
            destino.setCellErrorValue(FormulaError.forString(e.codigo()).getCode());
        } else {
            value(destino, valor);
        }
    }

    /** An error or a damaged value of a delivered workbook goes back as the text the person saw. */
    private static boolean isText(Valor valor) {
        return valor instanceof Valor.Texto || valor instanceof Valor.ErrorDeCelda || valor instanceof Valor.Danado;
    }

    private static void value(Cell destino, Valor valor) {
        if (isText(valor)) {
            text(destino, valor.mostrado());
        } else if (valor instanceof Valor.Numero n) {
            number(destino, n.numero());
        } else if (valor instanceof Valor.Porcentaje p) {
            number(destino, p.fraccion());
        } else if (valor instanceof Valor.Fecha f) {
            number(destino, BigDecimal.valueOf((long) DateUtil.getExcelDate(f.fecha())));
        } else if (valor instanceof Valor.Logico l) {
            destino.setCellValue(l.valor());
        }
    }

    private static void text(Cell destino, String texto) {
        if (texto.length() > XmlText.MAXIMO) {
            throw new IllegalArgumentException(at(destino) + " holds a text of " + texto.length()
                    + " characters; a cell has room for " + XmlText.MAXIMO);
        }
        String limpio = XmlText.clean(texto);
        if (limpio.length() > XmlText.MAXIMO) {
            // The library counts the escapes of a plain text as letters, and those of a rich one as what they stand
            // for.
            destino.setCellValue(new XSSFRichTextString(limpio));
        } else {
            destino.setCellValue(limpio);
        }
    }

    /** As decimal text, so that a sum of money reads in the file as it was computed. */
    private static void number(Cell destino, BigDecimal numero) {
        destino.setCellValue(numero.doubleValue());
        if (!(destino instanceof XSSFCell celda)) {
            return;
        }
        BigDecimal corto = numero.stripTrailingZeros();
        if (corto.precision() <= DIGITOS && Math.abs(corto.scale()) <= DIGITOS) {
            celda.getCTCell().setV(corto.toPlainString());
        }
    }

    static CeldaRef at(Cell celda) {
        return new CeldaRef(celda.getSheet().getSheetName(), celda.getRowIndex() + 1, celda.getColumnIndex());
    }
}
