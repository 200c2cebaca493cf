package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import pe.quipu.libro.CeldaRef;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Enumeracion;

/** Figures and lists as the sentences of an audit write them. */
final class Cifras {
    private static final int MUCHAS = 6;

    private Cifras() {}

    /** {@code 54,138.46 %}. */
    static String porciento(BigDecimal puntos) {
        return Cifra.cantidad(puntos.setScale(2, RoundingMode.HALF_UP)) + " %";
    }

    /** A mean of counts or of soles: two decimals say enough. */
    static String mean(BigDecimal media) {
        return Cifra.soles(media.setScale(2, RoundingMode.HALF_UP));
    }

    /** Soles or a count, as the column is. */
    static String de(String columna, BigDecimal numero) {
        return Suma.SOLES.contains(columna) ? Cifra.soles(numero) : Cifra.cantidad(numero);
    }

    /** {@code C17, C24 y C40}; of many, the first ones and how many more. */
    static String celdas(List<Impreso> todas) {
        List<String> a1 = todas.stream().map(Impreso::celda).map(CeldaRef::a1).toList();
        return a1.size() > MUCHAS ? Enumeracion.some(a1, MUCHAS) : Enumeracion.all(a1);
    }
}
