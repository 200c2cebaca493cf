package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An activity of the year before, beside which the new goal is set (Directiva 003-2016-MPH/17, art. 8.1.3).
 *
 * @param hasta last month of the evaluation the figures come from; 0 when none was accepted
 * @param ejecutado physical, January to {@code hasta}; empty where nothing was reported, like {@code devengado}
 */
public record Antecedente(
        ActividadOperativa actividad, int hasta, Optional<BigDecimal> ejecutado, Optional<BigDecimal> devengado) {}
