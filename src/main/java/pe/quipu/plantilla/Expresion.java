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
 * its month columns, {@code {clave_+}} those of the period and {@code {clave_-}} those before it (0 where there is none),
 * {@code {hoja.clave}} the same row of another sheet, {@code {hoja.clave#}} the whole column, {@code {medidos familia}} the months with a goal that hold a number, {@code {metas familia}} the months with a goal
 * that apply and {@code {pasados familia}} the months that hold more than their goal, all as month numbers, and
 * {@code {cuantos familia}} how many months the form has.
 */
final class Expresion {
    private static final Pattern MARCADOR =
            Pattern.compile("\\{(medidos |metas |pasados |cuantos )?(?:([a-z_]+)\\.)?([a-z_0-9]+?)(_[*+-])?(#)?}");

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
                r.group(4) == null ? "" : r.group(4),
                r.group(5) != null,
                r.group(1) == null ? "" : r.group(1).strip(),
                fila)));
    }

    private String address(HojaFormato de, String clave, String family, boolean wholeColumn, String months, int fila) {
        String prefijo = de == hoja ? "" : CeldaRef.hojaEnFormula(de.nombre()) + "!";
        if (months.equals("cuantos")) {
            return String.valueOf(de.familia(clave).size());
        } else if (!months.isEmpty()) {
            return de.familia(clave).stream()
                    .map(c -> month(de, prefijo, c, months, fila))
                    .collect(Collectors.joining(","));
        } else if (!family.isEmpty()) {
            List<Columna> meses = de.familia(clave).stream()
                    .filter(c -> family.equals("_*") || c.mes() >= formato.desde() == family.equals("_+"))
                    .toList();
            return meses.isEmpty()
                    ? "0"
                    : prefijo + "$" + Plano.letras(de, meses.get(0).clave()) + fila + ":$"
                            + Plano.letras(de, meses.get(meses.size() - 1).clave()) + fila;
        } else if (wholeColumn) {
            String letras = Plano.letras(de, clave);
            return prefijo + "$" + letras + "$" + Plano.PRIMERA_FILA + ":$" + letras + "$" + plano.ultimaFila(de);
        }
        return prefijo + "$" + Plano.letras(de, clave) + fila;
    }

    /** Zero, or the number of the month when it has a goal and the figure counts. */
    private static String month(HojaFormato de, String prefijo, Columna c, String months, int fila) {
        String ejecutado = prefijo + Plano.letras(de, c.clave()) + fila;
        if (c.exige().isEmpty()) {
            return "ISNUMBER(" + ejecutado + ")*(" + ejecutado + ">0)*" + c.mes();
        }
        String programado = prefijo + Plano.letras(de, "%s_%02d".formatted(c.exige(), c.mes())) + fila;
        if (months.equals("pasados")) {
            return "ISNUMBER(" + ejecutado + ")*(" + ejecutado + ">" + programado + ")*" + c.mes();
        }
        String cuenta = months.equals("medidos") ? "ISNUMBER(" + ejecutado + ")" : "(" + ejecutado + "<>\"NA\")";
        return cuenta + "*(" + programado + ">0)*" + c.mes();
    }
}
