package pe.quipu.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The months as the office writes them: «Setiembre», abbreviated «Set». */
public enum Mes {
    ENERO,
    FEBRERO,
    MARZO,
    ABRIL,
    MAYO,
    JUNIO,
    JULIO,
    AGOSTO,
    SETIEMBRE,
    OCTUBRE,
    NOVIEMBRE,
    DICIEMBRE;

    private static final List<String> NOMBRES = List.of(
            "Enero",
            "Febrero",
            "Marzo",
            "Abril",
            "Mayo",
            "Junio",
            "Julio",
            "Agosto",
            "Setiembre",
            "Octubre",
            "Noviembre",
            "Diciembre");

    /** @param numero 1 to 12 */
    public static String nombre(int numero) {
        return NOMBRES.get(numero - 1);
    }

    /** 1 to 12; 0 when it is no name of a month. */
    public static int numero(String nombre) {
        return NOMBRES.indexOf(nombre) + 1;
    }

    /** {@code Ene}, {@code Set}. */
    public static String abreviado(int numero) {
        return nombre(numero).substring(0, 3);
    }

    /** {@code falta mar}, {@code faltan abr-jun}. @param meses 1 to 12, in order; one at least */
    public static String faltan(List<Integer> meses) {
        return (meses.size() == 1 ? "falta " : "faltan ") + tramos(meses);
    }

    /** In few words: {@code abr-jun, ago}. @param meses 1 to 12, in order */
    public static String tramos(List<Integer> meses) {
        List<String> tramos = new ArrayList<>();
        for (int i = 0; i < meses.size(); ) {
            int fin = i;
            while (fin + 1 < meses.size() && meses.get(fin + 1) == meses.get(fin) + 1) {
                fin++;
            }
            String desde = breve(meses.get(i));
            tramos.add(fin == i ? desde : desde + "-" + breve(meses.get(fin)));
            i = fin + 1;
        }
        return String.join(", ", tramos);
    }

    private static String breve(int numero) {
        return abreviado(numero).toLowerCase(Locale.ROOT);
    }
}
