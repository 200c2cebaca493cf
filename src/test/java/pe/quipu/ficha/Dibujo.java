package pe.quipu.ficha;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;

/**
 * A filled workbook drawn as text: one line a row, the first one row 1; cells parted by {@code |}, the first one column
 * A. A cell is {@code 12} a number, {@code 85 %} a percentage, {@code 21/01/2023} a date, {@code #REF!} an error,
 * {@code VERDADERO} a logical value, {@code ¿NaN} a damaged cell, {@code =12} a formula with that value, and any other
 * thing a text; an apostrophe in front makes a text of everything: {@code '12}.
 */
public final class Dibujo {
    private final List<HojaLlena> hojas = new ArrayList<>();
    private final Map<String, String> propiedades = new LinkedHashMap<>();

    public static Dibujo nuevo() {
        return new Dibujo();
    }

    public Dibujo hoja(String nombre, String filas) {
        HojaLlena.Recolector hoja = new HojaLlena.Recolector(nombre, nombre.startsWith("_"));
        List<String> lineas = filas.lines().toList();
        for (int fila = 1; fila <= lineas.size(); fila++) {
            String[] celdas = lineas.get(fila - 1).split("\\|", -1);
            for (int columna = 0; columna < celdas.length; columna++) {
                String celda = celdas[columna].strip();
                boolean formula = celda.startsWith("=");
                hoja.put(fila, columna, valor(formula ? celda.substring(1).strip() : celda), formula);
            }
        }
        hojas.add(hoja.hoja());
        return this;
    }

    public Dibujo propiedad(String nombre, String valor) {
        propiedades.put(nombre, valor);
        return this;
    }

    public LibroLleno libro() {
        return new LibroLleno(hojas, propiedades);
    }

    public static Valor valor(String celda) {
        if (celda.startsWith("'")) {
            return Valor.texto(celda.substring(1));
        } else if (celda.matches("-?\\d+(\\.\\d+)?")) {
            return Valor.numero(new BigDecimal(celda));
        } else if (celda.matches("-?\\d+(\\.\\d+)? %")) {
            return new Valor.Porcentaje(new BigDecimal(celda.substring(0, celda.length() - 2)).movePointLeft(2));
        } else if (celda.matches("\\d\\d/\\d\\d/\\d{4}")) {
            return new Valor.Fecha(LocalDate.of(
                    Integer.parseInt(celda.substring(6)),
                    Integer.parseInt(celda.substring(3, 5)),
                    Integer.parseInt(celda.substring(0, 2))));
        } else if (celda.matches("#[A-Z/0]+[!?]?")) {
            return new Valor.ErrorDeCelda(celda);
        } else if (celda.equals("VERDADERO") || celda.equals("FALSO")) {
            return new Valor.Logico(celda.equals("VERDADERO"));
        }
        return celda.startsWith("¿") ? new Valor.Danado(celda.substring(1)) : Valor.texto(celda);
    }
}
