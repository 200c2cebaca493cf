package pe.quipu.informe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.quipu.avance.Consulta;
import pe.quipu.avance.Razon;
import pe.quipu.consolidado.Consolidado;
import pe.quipu.consolidado.Sintetico;
import pe.quipu.consolidado.SituacionRules;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Compromiso.Cumplida;
import pe.quipu.plan.Periodo;

/** Five lines for a message, as they are read. */
final class MensajeDesignerTest {
    private static final Consolidado CONSOLIDADO = Sintetico.consolidado();
    private static final Compromiso VENCIDO = new Compromiso(
            "2022-T1.AO.003",
            "AO.003",
            "Actividad",
            "01.01",
            Periodo.trimestre(2022, 1),
            "Contratar",
            "Gerente",
            Optional.of(LocalDate.of(2022, 6, 30)),
            Cumplida.NO,
            "",
            "");

    private static Consulta consulta(String codigo, Compromiso... compromisos) {
        return Consulta.todas(CONSOLIDADO.estructura(), CONSOLIDADO.resultados(), List.of(compromisos)).stream()
                .filter(c -> c.codigo().equals(codigo))
                .findFirst()
                .orElseThrow();
    }

    private static String message(Consulta c) {
        return String.join(
                        "\n",
                        MensajeDesigner.design(new Llamada(
                                c,
                                CONSOLIDADO.periodo(),
                                CONSOLIDADO.estructura().escala(CONSOLIDADO.periodo()),
                                SituacionRules.of(c, CONSOLIDADO.estructura(), CONSOLIDADO.entregas())
                                        .frase(),
                                CONSOLIDADO.fecha())))
                + "\n";
    }

    @Test
    void a_unit_that_answered_tells_what_is_red_and_what_it_promised() {
        assertEquals("""
                01.01 Alcaldía · 2022-T2 · ✔ Aceptado, a tiempo
                Físico de enero a junio: ✖ Rojo 56.9 % (3 de 7 actividades medidas, 1 parcial: faltan may-jun)
                Devengado de enero a junio: ✔ Verde 103.3 % (S/ 185.85 de S/ 180.00); de lo reportado, 109.3 %
                ✖ 2 ▲ 0: AO.003 4.2 %, contratación; AO.001 66.7 %, personal
                Responde: Gerente. Compromisos abiertos: 1, 1 vencido.
                """, message(consulta("01.01", VENCIDO)));
    }

    @Test
    void a_unit_that_is_silent_is_not_zero() {
        assertEquals("""
                02.01 Gerencia de planeamiento · 2022-T2 · ◌ No entregó, 5 días de atraso
                Físico de enero a junio: ◌ No reportó (0 de 1 actividad medida)
                Devengado de enero a junio: ◌ No reportó (sin dato de S/ 25.00)
                Ninguna actividad se pudo medir.
                Responde: Gerente. Compromisos abiertos: 0.
                """, message(consulta("02.01")));
    }

    @Test
    void an_objective_tells_how_many_of_its_units_answered() {
        assertEquals("""
                OEI.02 Fortalecer la seguridad · 2022-T2 · ◌ 3 de 4 unidades con entrega aceptada
                Físico de enero a junio: ▲ Ámbar 90.0 % (2 de 5 actividades medidas)
                Devengado de enero a junio: ✖ Rojo 65.2 % (S/ 51.07 de S/ 78.33); de lo reportado, 95.8 %
                ✖ 0 ▲ 1: AO.009 80.0 %, personal
                Responde: Gerente. Compromisos abiertos: 0.
                """, message(consulta("OEI.02")));
    }

    @Test
    void what_a_unit_spent_of_its_pim_is_told_where_it_has_one() {
        Consulta c = consulta("03.1");
        Consulta conPim = new Consulta(
                c.clase(),
                c.codigo(),
                c.nombre(),
                List.of("Gerente", "Jefe"),
                c.reportan(),
                c.grupo(),
                c.actividades(),
                c.abiertos(),
                Optional.empty(),
                Optional.of(new Razon(new BigDecimal("22.22"), new BigDecimal("88.88"))));
        List<String> lineas = message(conPim).lines().toList();
        assertEquals(
                "Devengado de enero a junio: ✖ Rojo 66.7 % (S/ 22.22 de S/ 33.33); del PIM de S/ 88.88, 25.0 %",
                lineas.get(2));
        assertEquals("Responde: Gerente y 1 más. Compromisos abiertos: 0.", lineas.get(4));
    }

    @Test
    void a_unit_whose_money_has_its_other_side_elsewhere_is_told_with_it() {
        Consulta c = consulta("03.1");
        Consulta junta = new Consulta(
                c.clase(),
                c.codigo(),
                c.nombre(),
                c.responden(),
                c.reportan(),
                c.grupo(),
                c.actividades(),
                c.abiertos(),
                Optional.of(new Consulta.Junta(
                        List.of("03.09"), "lo programado", new Razon(new BigDecimal("61.1"), new BigDecimal("100")))),
                c.pim());
        assertEquals(
                "Devengado de enero a junio: ✖ Rojo 66.7 % (S/ 22.22 de S/ 33.33); con 03.09, donde está lo programado: 61.1 % (ROLLUP)",
                message(junta).lines().toList().get(2));
    }

    @Test
    void no_line_is_longer_than_a_text_message_however_long_the_names() {
        Consulta c = consulta("01.01", VENCIDO);
        Consulta larga = new Consulta(
                c.clase(),
                c.codigo(),
                "Subgerencia ".repeat(40),
                List.of("Cargo ".repeat(60)),
                c.reportan(),
                c.grupo(),
                c.actividades(),
                c.abiertos(),
                c.junta(),
                c.pim());
        List<String> lineas = message(larga).lines().toList();
        assertEquals(5, lineas.size());
        assertTrue(
                Stream.of(lineas).flatMap(List::stream).allMatch(l -> l.length() <= MensajeDesigner.LARGO),
                lineas.toString());
        assertTrue(lineas.get(0).endsWith("… · 2022-T2 · ✔ Aceptado, a tiempo"), lineas.get(0));
        assertTrue(lineas.get(4).endsWith("…. Compromisos abiertos: 1, 1 vencido."), lineas.get(4));
    }
}
