package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Promedio;

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
                Estructura e = plan.estructura(promedio, politica, cerrado, Contraste.ESCALAS);
                Resultados r = plan.resultados(e);
                String cual = caso + ", " + promedio + ", " + politica + ", closed " + cerrado;
                contraste.all(r, contadas, leidos, promedio, ceros, cual);
                contraste.merge(r, azar, cual);
                boolean cero = politica == Parametros.NoReporto.CERO;
                if (promedio == Promedio.AVG_CAP) {
                    contraste.spans(
                            e,
                            r,
                            contadas,
                            promedio,
                            (desde, hasta) -> cero && plan.closed(cerrado, desde, hasta),
                            cual);
                }
            });
        }
        System.out.println("figures compared: " + contraste.cifras + ", states of activities: " + contraste.visto);
        for (Estado estado : Estado.values()) {
            // These are said of groups and of what is compared with the year: an activity is never without itself.
            if (!Set.of(Estado.SIN_ACTIVIDADES, Estado.SIN_INDICADOR, Estado.EN_CURSO)
                    .contains(estado)) {
                assertEquals(true, contraste.visto.getOrDefault(estado.name(), 0) > 0, "never drawn: " + estado);
            }
        }
    }
}
