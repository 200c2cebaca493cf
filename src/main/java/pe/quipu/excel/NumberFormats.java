package pe.quipu.excel;

import java.util.Set;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;

/** The number format of a style. */
final class NumberFormats {
    static final String GENERAL = "General";
    static final String TEXTO = "@";
    /** Shows 12 as «12» and 12.5 as «12.5»: the optional decimals of {@code #,##0.##} would leave «12.». */
    static final String CANTIDAD = "[<1000]General;#,##0.00";

    private NumberFormats() {}

    static String of(Estilo estilo, Set<Rasgo> rasgos) {
        return switch (estilo.tipo()) {
            case CODIGO -> text(rasgos);
            // In an input «-» or «=» must stay what the person typed.
            case TEXTO, CENTRADO -> estilo.papel() == Papel.ENTRADA ? text(rasgos) : GENERAL;
            // Without separator: most whole numbers here are years, rows and small counts.
            case ENTERO -> estilo.papel() == Papel.TARJETA_CIFRA ? "#,##0" : "0";
            case CANTIDAD -> CANTIDAD;
            case SOLES -> "#,##0.00";
            case PORCENTAJE -> "0.0%";
            case FECHA -> "dd/mm/yyyy";
            case FALTA -> "[=0]\"✔\";\"✖ faltan \"0";
        };
    }

    private static String text(Set<Rasgo> rasgos) {
        return rasgos.contains(Rasgo.FORMULA) ? GENERAL : TEXTO;
    }

    static boolean isText(Tipo tipo) {
        return tipo == Tipo.TEXTO || tipo == Tipo.CODIGO || tipo == Tipo.CENTRADO;
    }
}
