package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.quipu.avance.Consulta;
import pe.quipu.avance.Resultados;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Unidad;

/** What is said of who did not report, beside the figures they are in and those they are not in. */
final class SilencioTest {
    private static final Consolidado TODO = Sintetico.consolidado();

    /** @param meses how many months of it stay told, of every unit */
    private static Consolidado until(int meses, List<DeEntrega> entregas) {
        List<Reporte.DeActividad> hechas = TODO.resultados().actividades().stream()
                .flatMap(a -> a.reporte().stream())
                .map(r -> new Reporte.DeActividad(
                        r.actividad(),
                        r.ejecutado().subList(0, meses),
                        r.devengado().subList(0, meses),
                        r.demanda(),
                        r.textos(),
                        r.propias()))
                .toList();
        return new Consolidado(
                TODO.estructura(),
                TODO.plan(),
                Resultados.of(
                        TODO.estructura(),
                        TODO.plan(),
                        List.of(new Reporte("01.01", "antes.xlsx", hechas, List.of())),
                        TODO.periodo()),
                entregas,
                List.of(),
                TODO.fecha());
    }

    /** The deliveries of the small entity, with others of some units. */
    private static List<DeEntrega> entregas(Situacion situacion, String... unidades) {
        return TODO.entregas().stream()
                .map(e -> List.of(unidades).contains(e.unidad())
                        ? new DeEntrega(
                                e.unidad(),
                                e.denominacion(),
                                situacion,
                                e.recibido(),
                                e.fechaLimite(),
                                e.diasTarde(),
                                e.ronda(),
                                e.archivo())
                        : e)
                .toList();
    }

    private static Optional<String> alerta(Consolidado c) {
        return new AlertaPendienteRules(Marco.of(c)).alerta().map(Alerta::texto);
    }

    @Test
    void who_is_missing_is_said_with_the_month_its_figures_reach() {
        assertEquals(
                Optional.of("De 4 unidades que reportan, 1 no entregó: sus cifras no están aquí."),
                alerta(until(3, TODO.entregas())));
        assertEquals(
                Optional.of(
                        "De 4 unidades que reportan, 1 no entregó y 2 tienen su archivo por corregir: las cifras de 1 no"
                                + " están aquí y las cifras de 2 llegan solo hasta marzo (T1)."),
                alerta(until(3, entregas(Situacion.OBSERVADO, "01.01", "03.1"))));
        List<DeEntrega> sinCallada = entregas(Situacion.RECHAZADO, "01.01").stream()
                .filter(e -> !e.unidad().equals("02.01"))
                .toList();
        assertEquals(
                Optional.of("De 3 unidades que reportan, 1 tiene su archivo por corregir: sus cifras llegan solo hasta"
                        + " mayo."),
                alerta(until(5, sinCallada)));
        assertEquals(
                Optional.of(
                        "De 3 unidades que reportan, 1 tiene su archivo por corregir: sus cifras están incompletas."),
                alerta(until(6, sinCallada)));
        assertEquals(Optional.empty(), alerta(until(6, entregas(Situacion.ACEPTADO, "02.01"))));
    }

    @Test
    void the_financial_ratio_of_who_reported_stands_beside_the_one_of_all_only_where_they_differ() {
        assertEquals(
                """
                OEI.01 | 0.59375 | 1.05625 | 1.126666666667
                OEI.02 | 0.9 | 0.651985190859 | 0.957622351397
                OEI.03 |  |  |\s
                Total | 0.695833333333 | 0.923383543826 | 1.082329218512
                """,
                new Dibujo(ConsolidadoDesigner.design(TODO), "Objetivos")
                        .columns("codigo", "fisico", "financiero", "financiero_reportado"));
    }

    @Test
    void a_unit_is_told_with_those_that_depend_on_it_and_are_silent() {
        Estructura e = withSuperior("02.01", "03.1", "01.01");
        assertEquals(
                "✔ Aceptado, 2 días de atraso; sin entrega aceptada de 02.01, que depende de ella",
                of("03.1", e, TODO.entregas()).frase());
        assertEquals(
                "2 días de atraso; sin entrega aceptada de 02.01, que depende de ella",
                of("03.1", e, TODO.entregas()).detalle());
        // Two levels up the silent one is told too, and one that delivered is not.
        assertEquals(
                "✔ Aceptado, a tiempo; sin entrega aceptada de 02.01, que depende de ella",
                of("01.01", e, TODO.entregas()).frase());
        assertEquals(
                "◌ No entregó, 5 días de atraso",
                of("02.01", e, TODO.entregas()).frase());
        assertEquals(
                "✔ Aceptado, a tiempo",
                of("01.01", e, entregas(Situacion.ACEPTADO, "02.01")).frase());
        assertEquals(
                "✔ Aceptado, a tiempo; sin entrega aceptada de 02.01, 03.1, que dependen de ella",
                of("01.01", e, entregas(Situacion.NO_ENTREGO, "03.1")).frase());
    }

    private static SituacionRules.Entrega of(String unidad, Estructura e, List<DeEntrega> entregas) {
        Consulta c = Consulta.todas(e, TODO.resultados(), List.of()).stream()
                .filter(x -> x.codigo().equals(unidad))
                .findFirst()
                .orElseThrow();
        return SituacionRules.of(c, e, entregas);
    }

    /** Each unit depends on the one named after it. */
    private static Estructura withSuperior(String... cadena) {
        Estructura e = TODO.estructura();
        return new Estructura(
                e.parametros(),
                e.unidades().stream()
                        .map(u -> {
                            int donde = List.of(cadena).indexOf(u.codigo());
                            return new Unidad(
                                    u.codigo(),
                                    u.denominacion(),
                                    u.tipo(),
                                    donde < 0 || donde == cadena.length - 1
                                            ? Optional.empty()
                                            : Optional.of(cadena[donde + 1]),
                                    u.reportaPor(),
                                    u.cargo());
                        })
                        .toList(),
                e.objetivos(),
                e.acciones(),
                e.indicadores(),
                e.enlaces(),
                e.techos(),
                e.plazos(),
                e.feriados(),
                e.catalogos(),
                e.ajustes(),
                e.documento(),
                e.huella());
    }

    @Test
    void soles_are_said_in_the_unit_that_does_not_make_them_look_like_nothing() {
        assertEquals(
                List.of("9999.99", "10 mil", "154.01 mil", "1 millón", "226.24 millones", "0"),
                Stream.of("9999.99", "10000", "154008.20", "1000000", "226237017.43", "0")
                        .map(BigDecimal::new)
                        .map(s -> Escalon.of(s).texto(s) + Escalon.of(s).palabra(s))
                        .toList());
        assertEquals(Escalon.MILLONES, Escalon.of(new BigDecimal("5"), new BigDecimal("-2000000")));
    }

    @Test
    void the_word_between_green_and_red_is_that_of_the_entity_on_every_sheet() {
        Escala amarilla = new Escala(
                "95_75", new BigDecimal("0.95"), new BigDecimal("0.75"), "Amarillo", "Directiva de la entidad");
        ConsolidadoDesigner.design(Sintetico.consolidado(amarilla)).hojas().stream()
                .filter(h -> !h.nombre().startsWith("_"))
                .forEach(h -> assertFalse(
                        new Dibujo(ConsolidadoDesigner.design(Sintetico.consolidado(amarilla)), h.nombre())
                                .celdas()
                                .map(c -> Dibujo.shown(c.contenido()))
                                .anyMatch(t ->
                                        t.toLowerCase(java.util.Locale.ROOT).contains("ámbar")),
                        h.nombre()));
    }
}
