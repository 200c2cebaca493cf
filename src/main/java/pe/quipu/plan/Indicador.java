package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator of the institutional plan.
 *
 * @param elemento code of the OEI or AEI it measures
 * @param lineaBase empty when it was not published
 * @param logroEsperado the goal of the year, in the unit of the indicator
 * @param responde code of the unit that reports the value obtained
 * @param agregable whether the values of the periods add up to that of the year; otherwise the last one stands
 */
public record Indicador(
        String codigo,
        String elemento,
        String denominacion,
        String unidadMedida,
        Sentido sentido,
        Optional<BigDecimal> lineaBase,
        BigDecimal logroEsperado,
        String responde,
        boolean agregable,
        Relevancia relevancia) {
    /** A level, as relevant as any. */
    public Indicador(
            String codigo,
            String elemento,
            String denominacion,
            String unidadMedida,
            Sentido sentido,
            Optional<BigDecimal> lineaBase,
            BigDecimal logroEsperado,
            String responde) {
        this(
                codigo,
                elemento,
                denominacion,
                unidadMedida,
                sentido,
                lineaBase,
                logroEsperado,
                responde,
                false,
                Relevancia.RELEVANTE);
    }

    public Indicador conLogro(BigDecimal otro) {
        return new Indicador(
                codigo,
                elemento,
                denominacion,
                unidadMedida,
                sentido,
                lineaBase,
                otro,
                responde,
                agregable,
                relevancia);
    }

    /** {@code OEI.02} for an indicator of OEI.02 and for one of AEI.02.03. */
    public String oei() {
        return "OEI." + elemento.substring(4, 6);
    }
}
