package pe.quipu.devolucion;

import org.apache.commons.text.WordUtils;
import pe.quipu.observacion.Renglon;

/**
 * The lines of a text file for people: short, with the line ends of Notepad, and none that a spreadsheet would take for
 * a formula.
 */
final class Lineas {
    static final int LARGO = 100;
    private static final String SANGRIA = "  ";
    private static final String FIN = "\r\n";

    private final StringBuilder texto = new StringBuilder();

    Lineas blank() {
        texto.append(FIN);
        return this;
    }

    Lineas add(String linea) {
        return add("", linea);
    }

    /** A line under the one before. */
    Lineas indented(String linea) {
        return add(SANGRIA, linea);
    }

    private Lineas add(String margen, String linea) {
        String limpia = Renglon.of(linea);
        String entre = "\n" + margen + SANGRIA;
        String[] partes =
                WordUtils.wrap(limpia, LARGO - entre.length(), "\n", true).split("\n");
        String escrita = margen + String.join(FIN + margen + SANGRIA, partes);
        boolean formula = !escrita.isEmpty() && "=+-@".indexOf(escrita.charAt(0)) >= 0;
        texto.append(formula ? " " : "").append(escrita).append(FIN);
        return this;
    }

    @Override
    public String toString() {
        return texto.toString();
    }
}
