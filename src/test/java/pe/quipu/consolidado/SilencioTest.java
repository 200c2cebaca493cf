package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.avance.Consulta;
import pe.quipu.avance.Resultados;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.Significado;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Unidad;

/** What is said of who did not report, beside the figures they are in and those they are not in. */
final class SilencioTest {
    private static final Consolidado TODO = Sintetico.consolidado();

    /** @param meses how many months of it stay told, of every unit */
    private static Consolidado until(int meses, List<DeEntrega> entregas) {
        return reported(
                r -> new Reporte.DeActividad(
                        r.actividad(),
                        r.ejecutado().subList(0, meses),
                        r.devengado().subList(0, meses),
                        r.demanda(),
                        r.textos(),
                        r.propias()),
                entregas);
    }

    private static Consolidado reported(UnaryOperator<Reporte.DeActividad> como) {
        return reported(como, TODO.entregas());
    }

    private static Consolidado reported(UnaryOperator<Reporte.DeActividad> como, List<DeEntrega> entregas) {
        List<Reporte.DeActividad> hechas = TODO.resultados().actividades().stream()
                .flatMap(a -> a.reporte().stream())
                .map(como)
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
                                + " están aquí; las cifras de 2 llegan hasta marzo (T1); las de este periodo no están."),
                alerta(until(3, entregas(Situacion.OBSERVADO, "01.01", "03.1"))));
        List<DeEntrega> sinCallada = entregas(Situacion.RECHAZADO, "01.01").stream()
                .filter(e -> !e.unidad().equals("02.01"))
                .toList();
        assertEquals(
                Optional.of(
                        "De 3 unidades que reportan, 1 tiene su archivo por corregir: sus cifras llegan hasta mayo; las"
                                + " de este periodo no están."),
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

    /** What is missing of an activity is said beside the mean it weighs on, and leaves the money that is compared. */
    @Test
    void months_nobody_told_are_in_part_and_leaves_the_money_of_who_reported() {
        Consolidado mudo = until(3, TODO.entregas());
        assertEquals(
                """
                01.01 | 3 de 7, 3 parciales | 0.5 | 1.0325 | 1.093235294118
                01.02 | 0 de 0 |  |  |\s
                01.03 | 1 de 1 | 0.666666666667 |  |\s
                02.01 | 0 de 1 |  |  |\s
                03.1 | 1 de 1, 1 parcial | 0.9 | 0.666666666667 |\s
                03.10 | 1 de 1, 1 parcial | 0.5 |  |\s
                Total | 6 de 11, 5 parciales | 0.594444444444 | 0.923383543826 | 1.082329218512
                """,
                new Dibujo(ConsolidadoDesigner.design(mudo), "Unidades")
                        .columns("codigo", "cobertura", "fisico", "financiero", "financiero_reportado"));
        assertEquals(
                List.of("6 de 11 actividades medidas, 5 parciales"),
                new Dibujo(ConsolidadoDesigner.design(mudo), "Tablero")
                        .celdas()
                        .map(c -> Dibujo.shown(c.contenido()))
                        .filter(t -> t.contains("actividades medidas"))
                        .toList());
    }

    /** The plan said 24 and 4 were asked for: each in its column, and the progress over what was asked for. */
    @Test
    void what_was_asked_for_stands_beside_what_the_plan_programmed(@TempDir Path carpeta) throws IOException {
        Consolidado pedido = reported(r -> r.actividad().codigo().equals("AO.003")
                ? new Reporte.DeActividad(
                        r.actividad(),
                        r.ejecutado(),
                        r.devengado(),
                        Optional.of(new Dato(
                                r.ejecutado().get(0).celda(),
                                Valor.numero(new BigDecimal("4")),
                                new Significado.Cantidad(new BigDecimal("4")))),
                        r.textos(),
                        r.propias())
                : r);
        Libro libro = ConsolidadoDesigner.design(pedido);
        assertEquals(
                "AO.003 | 24 | 4 | 1 | 0.25",
                new Dibujo(libro, "Actividades")
                        .columns("codigo_ao", "programado_acum", "demanda", "ejecutado_acum", "fis_acum")
                        .lines()
                        .filter(l -> l.startsWith("AO.003"))
                        .findFirst()
                        .orElseThrow());
        LibreOffice.assumeInstalled();
        Path archivo = Files.write(carpeta.resolve("demanda.xlsx"), XlsxWriter.write(libro));
        assertEquals(
                List.of(),
                LibreOffice.differences(archivo, LibreOffice.recalculate(archivo, carpeta.resolve("vuelta"))));
    }

    /** 100.04 % is printed as 100.0 %, and 100.05 % as 100.1 %. */
    @Test
    void a_cent_over_has_no_mark_of_excess_beside_100_per_cent() {
        assertEquals(
                List.of("", "Exceso"),
                Stream.of("60.024", "60.03").map(this::mark).toList());
    }

    private String mark(String hecho) {
        Consolidado c = reported(r -> r.actividad().codigo().equals("AO.001")
                ? new Reporte.DeActividad(
                        r.actividad(),
                        List.of(new Dato(
                                r.ejecutado().get(0).celda(),
                                Valor.numero(new BigDecimal(hecho)),
                                new Significado.Cantidad(new BigDecimal(hecho)))),
                        r.devengado(),
                        r.demanda(),
                        r.textos(),
                        r.propias())
                : r);
        return new Dibujo(ConsolidadoDesigner.design(c), "Actividades")
                .columns("codigo_ao", "exceso")
                .lines()
                .filter(l -> l.startsWith("AO.001"))
                .map(l -> l.substring("AO.001 | ".length()))
                .findFirst()
                .orElseThrow();
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
