package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Optional;
import pe.quipu.ficha.Dato;
import pe.quipu.plan.Indicador;

/**
 * Result of one indicator.
 *
 * @param dato the delivered cell, for the lineage
 */
public record DeIndicador(
        Indicador indicador, Optional<Dato> dato, Estado estado, Optional<Razon> ati, Optional<Boolean> logrado) {

    public static DeIndicador of(Indicador i, Optional<Dato> dato) {
        Optional<BigDecimal> obtenido = dato.flatMap(Dato::numero);
        Optional<Razon> ati = obtenido.flatMap(v -> IndicadorRules.ati(i, v));
        Estado estado = obtenido.isEmpty() ? Estado.SIN_REPORTE : ati.isEmpty() ? Estado.ERROR_DE_DATO : Estado.MEDIDO;
        return new DeIndicador(i, dato, estado, ati, obtenido.flatMap(v -> IndicadorRules.logrado(i, v)));
    }

    public Optional<BigDecimal> obtenido() {
        return dato.flatMap(Dato::numero);
    }
}
