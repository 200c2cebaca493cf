package pe.quipu.plan;

import java.util.List;

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
}
