package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every figure of plans drawn by lot, under every mean, policy and scale, is what {@link Contraste} counts. */
final class OraculoTest {
    private static final long SEED = Long.getLong("seed", 1972L);
    private static final int PLANES = Integer.getInteger("planes", 2000);

    @Test
    void every_figure_of_every_plan_is_what_whole_numbers_say() {
        System.out.println("seed of the oracle: " + SEED + ", plans: " + PLANES);
        Random azar = new Random(SEED);
        Contraste contraste = new Contraste();
        for (int n = 0; n < PLANES; n++) {
            PlanAlAzar plan = new PlanAlAzar(azar);
            String caso = "plan %d of seed %d, %s".formatted(n, SEED, plan.periodo);
            List<Contada> contadas =
                    plan.actividades.stream().map(PlanAlAzar.Sorteada::contada).toList();
            List<Leido> leidos =
                    plan.indicadores.stream().map(PlanAlAzar.Indicado::leido).toList();
            Contraste.everyPolicy((promedio, politica, cerrado, ceros) -> {
                Resultados r = plan.resultados(promedio, politica, cerrado, Contraste.ESCALAS);
                String cual = caso + ", " + promedio + ", " + politica + ", closed " + cerrado;
                contraste.all(r, contadas, leidos, promedio, ceros, cual);
                contraste.merge(r, azar, cual);
            });
        }
        System.out.println("figures compared: " + contraste.cifras + ", states of activities: " + contraste.visto);
        for (Estado estado : Estado.values()) {
            // These two are said of groups: an activity is never without itself, nor has it indicators of its own.
            if (estado != Estado.SIN_ACTIVIDADES && estado != Estado.SIN_INDICADOR) {
                assertEquals(true, contraste.visto.getOrDefault(estado.name(), 0) > 0, "never drawn: " + estado);
            }
        }
    }
}
