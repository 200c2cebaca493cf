package pe.quipu.excel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.LibroLleno;

/** Keeps every cell, and of those that hold a number also how their format shows it. */
public final class ShownReader extends LibroLleno.Recolector {
    private final Map<CeldaRef, String> mostrados = new HashMap<>();
    private String hoja = "";
    private String formato = "";

    /** Only where a format says how; a number without one is shown as it is. */
    public Map<CeldaRef, String> mostrados() {
        return mostrados;
    }

    @Override
    public void hoja(String nombre, boolean oculta) {
        hoja = nombre;
        super.hoja(nombre, oculta);
    }

    @Override
    public void formato(String codigo) {
        formato = codigo;
    }

    @Override
    public void numero(int fila, int columna, long sinEscala, int escala, Vista vista, boolean formula) {
        if (vista != Vista.FECHA && !formato.equals(NumberFormats.GENERAL)) {
            mostrados.put(
                    new CeldaRef(hoja, fila, columna),
                    ShownNumber.text(BigDecimal.valueOf(sinEscala, escala), formato));
        }
        super.numero(fila, columna, sinEscala, escala, vista, formula);
    }
}
