package pe.quipu.plantilla;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.CeldaRef;

/**
 * Puts cell addresses where a declared formula has placeholders: {@code {clave}} the cell of the row, {@code {clave_*}}
 * its month columns, {@code {hoja.clave}} the same row of another sheet, {@code {hoja.clave#}} the whole column, {@code {medidos familia}} the months with a goal that hold a number and {@code {metas familia}} the months with a goal
 * that apply, both as month numbers.
 */
final class Expresion {
    private static final Pattern MARCADOR =
            Pattern.compile("\\{(medidos |metas )?(?:([a-z_]+)\\.)?([a-z_0-9]+?)(_\\*)?(#)?}");

    private final Formato formato;
    private final Plano plano;
    private final HojaFormato hoja;

    Expresion(Formato formato, Plano plano, HojaFormato hoja) {
        this.formato = formato;
        this.plano = plano;
        this.hoja = hoja;
    }

    /** The sheets whose same row a formula looks at. */
    static Stream<String> vecinas(String formula) {
        return MARCADOR.matcher(formula)
                .results()
                .filter(r -> r.group(2) != null && r.group(5) == null)
                .map(r -> r.group(2));
    }

    String en(String formula, int fila) {
        Matcher m = MARCADOR.matcher(formula);
        return m.replaceAll(r -> Matcher.quoteReplacement(address(
                r.group(2) == null ? hoja : formato.hoja(r.group(2)),
                r.group(3),
                r.group(4) != null,
                r.group(5) != null,
                r.group(1) == null ? "" : r.group(1).strip(),
                fila)));
    }

    private String address(HojaFormato de, String clave, boolean family, boolean wholeColumn, String months, int fila) {
        String prefijo = de == hoja ? "" : CeldaRef.hojaEnFormula(de.nombre()) + "!";
        if (!months.isEmpty()) {
            return de.familia(clave).stream()
                    .map(c -> month(de, c, months, fila))
                    .collect(Collectors.joining(","));
        } else if (family) {
            List<Columna> meses = de.familia(clave);
            return prefijo + "$" + Plano.letras(de, meses.get(0).clave()) + fila + ":$"
                    + Plano.letras(de, meses.get(meses.size() - 1).clave()) + fila;
        } else if (wholeColumn) {
            String letras = Plano.letras(de, clave);
            return prefijo + "$" + letras + "$" + Plano.PRIMERA_FILA + ":$" + letras + "$" + plano.ultimaFila(de);
        }
        return prefijo + "$" + Plano.letras(de, clave) + fila;
    }

    /** Zero, or the number of the month when it has a goal and the figure counts. */
    private static String month(HojaFormato de, Columna c, String months, int fila) {
        String ejecutado = Plano.letras(de, c.clave()) + fila;
        if (c.exige().isEmpty()) {
            return "ISNUMBER(" + ejecutado + ")*(" + ejecutado + ">0)*" + c.mes();
        }
        String programado = Plano.letras(de, "%s_%02d".formatted(c.exige(), c.mes())) + fila;
        String cuenta = months.equals("medidos") ? "ISNUMBER(" + ejecutado + ")" : "(" + ejecutado + "<>\"NA\")";
        return cuenta + "*(" + programado + ">0)*" + c.mes();
    }
}
