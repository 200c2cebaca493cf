package pe.quipu.ficha;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Compromiso.Cumplida;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;

/** What becomes of a promise from one evaluation to the next, and from one year to the next. */
class CompromisoRulesTest {
    private static final Periodo T3 = Periodo.trimestre(2021, 3);
    private static final Periodo T4 = Periodo.trimestre(2021, 4);
    private static final LocalDate MARZO = LocalDate.of(2022, 3, 31);

    private static Compromiso promise(Periodo origen, String actividad, String medida) {
        return new Compromiso(
                Compromiso.codigo(origen, actividad),
                actividad,
                "Actividad",
                "02",
                origen,
                medida,
                "Gerente",
                Optional.of(LocalDate.of(2021, 12, 15)),
                Cumplida.SIN_RESPUESTA,
                "",
                "");
    }

    private static String line(Compromiso c) {
        return c.codigo() + " " + c.medida() + " " + c.cumplida() + " "
                + c.plazo().orElseThrow();
    }

    @Test
    void the_last_evaluation_of_a_year_tells_what_was_still_open() {
        Compromiso vieja = promise(T3, "AO.1", "Comprar").con(Cumplida.NO, "", "Sin postor", Optional.of(MARZO));
        assertEquals(
                List.of("2021-T3.AO.1 Comprar NO 2022-03-31", "2021-T4.AO.1 Contratar SIN_RESPUESTA 2021-12-15"),
                CompromisoRules.follow(
                                List.of(new Comprometida(List.of(vieja), List.of(promise(T4, "AO.1", "Contratar")))))
                        .stream()
                        .map(CompromisoRulesTest::line)
                        .toList());
    }

    @Test
    void the_words_of_a_promise_are_those_it_was_made_with() {
        Compromiso hecha = promise(T3, "AO.1", "Comprar");
        Compromiso dicha = promise(T3, "AO.1", "Otra cosa").con(Cumplida.SI, "Orden 9", "", Optional.empty());
        assertEquals(
                List.of("2021-T3.AO.1 Comprar SI 2021-12-15"),
                CompromisoRules.follow(List.of(
                                new Comprometida(List.of(), List.of(hecha)),
                                new Comprometida(List.of(dicha), List.of())))
                        .stream()
                        .map(CompromisoRulesTest::line)
                        .toList());
    }

    @Test
    void said_again_it_is_the_same_promise_while_it_is_open_and_another_once_it_was_fulfilled() {
        Comprometida primera = new Comprometida(List.of(), List.of(promise(T3, "AO.1", "Comprar")));
        Comprometida otraVez = new Comprometida(List.of(), List.of(promise(T4, "AO.1", "COMPRAR.")));
        assertEquals(1, CompromisoRules.follow(List.of(primera, otraVez)).size());
        Compromiso cumplida = promise(T3, "AO.1", "Comprar").con(Cumplida.SI, "Orden 9", "", Optional.empty());
        Comprometida despues = new Comprometida(List.of(cumplida), List.of(promise(T4, "AO.1", "Comprar")));
        assertEquals(2, CompromisoRules.follow(List.of(primera, despues)).size());
    }

    @Test
    void the_next_year_it_follows_the_activity_that_goes_on() {
        ActividadOperativa sigue = Muestra.actividad(
                        "AO.7",
                        "",
                        "03",
                        "AEI.01.01",
                        "Actividad",
                        TipoMeta.INCREMENTAL,
                        Medicion.MENSUAL,
                        Programacion.NINGUNA,
                        Programacion.NINGUNA)
                .conAnterior("AO.1");
        Plan plan = new Plan(2022, 1, "aprobado", List.of(sigue));
        Compromiso ahora = CompromisoRules.now(promise(T4, "AO.1", "Comprar"), plan, centro -> "R" + centro, 12);
        assertEquals("2021-T4.AO.1 AO.7 R03", ahora.codigo() + " " + ahora.actividad() + " " + ahora.unidad());
        Compromiso queda = CompromisoRules.now(promise(T4, "AO.2", "Comprar"), plan, centro -> "R" + centro, 12);
        assertEquals("AO.2 02", queda.actividad() + " " + queda.unidad());
    }

    @Test
    void a_promise_has_one_word_and_symbol_wherever_it_is_told() {
        LocalDate antes = LocalDate.of(2021, 12, 15);
        Compromiso hecha = promise(T3, "AO.1", "Comprar");
        assertEquals(
                List.of(
                        "◌ Sin respuesta",
                        "◌ Recién prometido",
                        "▲ No se cumplió",
                        "▲ En proceso",
                        "✔ Cumplido",
                        "✖ Vencido",
                        "◌ Actividad anulada"),
                List.of(
                        told(hecha, T4, antes),
                        told(promise(T4, "AO.1", "Comprar"), T4, antes),
                        told(answered(hecha, Cumplida.NO), T4, antes),
                        told(answered(hecha, Cumplida.EN_PROCESO), T4, antes),
                        told(answered(hecha, Cumplida.SI), T4, MARZO),
                        told(answered(hecha, Cumplida.EN_PROCESO), T4, MARZO),
                        told(hecha.anulado(), T4, MARZO)));
        assertEquals(answered(hecha, Cumplida.SI), answered(hecha, Cumplida.SI).anulado());
    }

    @Test
    void a_promise_made_after_the_next_form_was_accepted_was_not_asked_for_in_it() {
        Compromiso tarde = promise(T3, "AO.1", "Comprar");
        Comprometida sinElla = new Comprometida(List.of(promise(T3, "AO.2", "Otra")), List.of());
        Comprometida conElla = new Comprometida(List.of(tarde), List.of());
        LocalDate antes = LocalDate.of(2021, 12, 15);
        Compromiso sinPreguntar = CompromisoRules.known(tarde, T4, List.of(sinElla));
        assertEquals("◌ Recién prometido", told(sinPreguntar, T4, antes));
        assertEquals(false, CompromisoRules.asked(sinPreguntar, T4));
        assertEquals("✖ Vencido", told(sinPreguntar, T4, MARZO));
        for (List<Comprometida> formas :
                List.of(List.of(conElla), List.of(sinElla, conElla), List.<Comprometida>of())) {
            assertEquals(tarde, CompromisoRules.known(tarde, T4, formas));
        }
        Compromiso respondida = answered(tarde, Cumplida.EN_PROCESO);
        assertEquals(respondida, CompromisoRules.known(respondida, T4, List.of(sinElla)));
    }

    private static Compromiso answered(Compromiso c, Cumplida cumplida) {
        return c.con(cumplida, "", "", Optional.empty());
    }

    private static String told(Compromiso c, Periodo periodo, LocalDate hoy) {
        return CompromisoRules.situacion(c, periodo, hoy).rotulo();
    }
}
