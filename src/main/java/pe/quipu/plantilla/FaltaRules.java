package pe.quipu.plantilla;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;

/**
 * The live count of what a row still misses, as a formula: the same conditions the office checks on arrival (required
 * cells, months with a goal, what depends on another column).
 */
final class FaltaRules {
    private FaltaRules() {}

    static String formula(HojaFormato hoja, Columna falta) {
        List<String> terminos = new ArrayList<>();
        hoja.entradas().filter(Columna::obligatoria).forEach(c -> terminos.add("(" + en(c.clave()) + "=\"\")*1"));
        hoja.entradas()
                .filter(c -> c.condicion().isPresent())
                .forEach(c -> terminos.add(
                        "IF(" + condicion(hoja, c.obligatoriaSi()) + ",(" + en(c.clave()) + "=\"\")*1,0)"));
        hoja.entradas()
                .filter(c -> !c.exige().isEmpty())
                .map(c -> "COUNTIFS({" + c.exige() + "_*},\">0\",{" + c.familia() + "_*},\"\")")
                .distinct()
                .forEach(terminos::add);
        if (!falta.formula().isEmpty()) {
            terminos.add(falta.formula());
        }
        String suma = terminos.isEmpty() ? "0" : String.join("+", terminos);
        return "IF(" + enUso(hoja) + "," + suma + ",\"\")";
    }

    private static String enUso(HojaFormato hoja) {
        if (!hoja.numerada()) {
            return en(hoja.claveFila().isEmpty() ? hoja.columnas().get(0).clave() : hoja.claveFila()) + "<>\"\"";
        }
        String celdas = hoja.entradas().map(c -> en(c.clave())).collect(Collectors.joining(","));
        boolean espejo = hoja.columna("denominacion").filter(Columna::calculada).isPresent();
        return espejo ? "OR({denominacion}<>\"\",COUNTA(" + celdas + ")>0)" : "COUNTA(" + celdas + ")>0";
    }

    private static String condicion(HojaFormato hoja, Columna.Condicion condicion) {
        String celda = en(condicion.columna());
        boolean estado = hoja.columna(condicion.columna())
                .filter(c -> c.tipo() == Columna.Tipo.ESTADO)
                .isPresent();
        String alguno = condicion.valores().stream()
                .map(v -> estado
                        ? "LEFT(" + celda + ",1)=\"" + (v.equals("rojo") ? "✖" : "▲") + "\""
                        : v.startsWith(">") ? celda + v : celda + "=\"" + v + "\"")
                .collect(Collectors.joining(","));
        return condicion.valores().size() == 1 ? alguno : "OR(" + alguno + ")";
    }

    private static String en(String clave) {
        return "{" + clave + "}";
    }
}
