package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.quipu.avance.Hallazgo;
import pe.quipu.avance.Resultados;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.libro.Libro;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Gravedad;
import pe.quipu.plan.Periodo;

/** Sheets Hallazgos, Proyeccion and Movimientos of the small entity, alone and with what came before. */
final class AnalisisHojasTest {
    private static final Libro SOLO = ConsolidadoDesigner.design(Sintetico.consolidado());
    private static final Libro CON_HISTORIA = ConsolidadoDesigner.design(withHistory());

    /** The first quarter is what had been done by March; last year only one unit was told of. */
    private static Consolidado withHistory() {
        Consolidado c = Sintetico.consolidado();
        return new Consolidado(
                c.estructura(),
                c.plan(),
                c.resultados(),
                c.entregas(),
                c.observaciones(),
                c.fecha(),
                new Consolidado.Historia(
                        List.of(earlier(c, Periodo.trimestre(2022, 1), 3, "")),
                        Optional.of(earlier(c, Periodo.trimestre(2021, 2), 6, "03.1")),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Resultados earlier(Consolidado c, Periodo periodo, int meses, String unidad) {
        List<Reporte.DeActividad> hechas = c.resultados().actividades().stream()
                .filter(a -> unidad.isEmpty() || a.actividad().centroCosto().equals(unidad))
                .flatMap(a -> a.reporte().stream())
                .map(r -> new Reporte.DeActividad(
                        r.actividad(),
                        first(r.ejecutado(), meses),
                        first(r.devengado(), meses),
                        r.demanda(),
                        r.textos(),
                        r.propias()))
                .toList();
        return Resultados.of(
                c.estructura(), c.plan(), List.of(new Reporte("01.01", "antes.xlsx", hechas, List.of())), periodo);
    }

    private static List<Dato> first(List<Dato> datos, int meses) {
        return datos.subList(0, meses);
    }

    @Test
    void each_finding_has_its_sentence_its_figures_and_its_links() {
        Dibujo hoja = new Dibujo(SOLO, "Hallazgos");
        assertEquals(
                """
                AVA-035 | ✖ Alta | 01.01 | AO.002 | En junio figura 2,000 contra 1 programado: más de 1,000 veces lo programado. Dividido entre 1000 sería 2 (200.0 %), y lo usual es 200.0 %. | 1 | 2000
                AVA-034 | ✖ Alta | 01.01 | AO.003 | Ejecutó S/ 9.00 (mar) y ningún mes del año tenía algo programado. |  | 9
                AVA-034 | ✖ Alta | 01.01 | AO.005 | Ejecutó 3 (ene) y ningún mes del año tenía algo programado. |  | 3
                AVA-034 | ✖ Alta | 03.10 | AO.010 | Ejecutó S/ 12.00 (mar) y ningún mes del año tenía algo programado. |  | 12
                """,
                hoja.columns("codigo", "atencion", "unidad", "codigo_ao", "mensaje", "programado", "ejecutado")
                        .lines()
                        .filter(l -> !l.startsWith("AVA-043") && !l.startsWith("AVA-033"))
                        .reduce("", (a, b) -> a + b + "\n"));
        assertEquals(
                "#'Actividades'!A8",
                hoja.cell(Cuadro.PRIMERA, "codigo_ao").enlace().orElseThrow());
        assertEquals(
                "../aceptado/2022-T2/01.01 Alcaldía.xlsx#'Evaluación física'!Z10",
                hoja.cell(Cuadro.PRIMERA, "archivo").enlace().orElseThrow());
    }

    @Test
    void the_forecast_says_how_the_year_ends_and_what_would_be_needed() {
        assertEquals(
                """
                Actividad | AO.001 | 4 de 6 | 40 | 60 | 60 | 60 | 60 | ✔ Llegaría | 10 | 2.5
                Actividad | AO.002 | 6 de 6 | 2010 | 6 | 2010 | 2010 | 2010 | ✔ Ya llegó | 335 |\s
                Actividad | AO.003 | 6 de 6 | 1 | 24 | 1 | 1 | 1 | ✖ No llegaría | 0.17 | 3.83
                Actividad | AO.009 | 6 de 6 | 8 | 10 | 8.8 | 7.9 | 9.7 | ✖ No llegaría |  |\s
                Actividad | AO.010 | 6 de 6 | 6 | 6 | 6 | 6 | 6 | ✔ Ya llegó | 1 |\s
                """,
                new Dibujo(SOLO, "Proyeccion")
                        .columns(
                                "nivel",
                                "codigo",
                                "meses",
                                "ejecutado",
                                "meta",
                                "pronostico",
                                "bajo",
                                "alto",
                                "llegada",
                                "ritmo_actual",
                                "ritmo_necesario"));
    }

    @Test
    void movements_of_the_entity_its_objectives_and_its_units() {
        assertEquals(
                """
                Entidad |  | 0.695833333333 | 0.761111111111 | ▲ Ámbar | -6.5 | ▼ baja (parcial)
                Objetivo | OEI.01 | 0.59375 | 0.666666666667 | ✖ Rojo | -7.3 | ▼ baja (parcial)
                Objetivo | OEI.02 | 0.9 | 0.95 | ✔ Verde | -5 | ▼ baja
                """,
                new Dibujo(CON_HISTORIA, "Movimientos")
                        .columns(
                                "nivel",
                                "codigo",
                                "fisico_ahora",
                                "fisico_anterior",
                                "estado_fisico_anterior",
                                "puntos_fisico_anterior",
                                "movimiento_fisico_anterior")
                        .lines()
                        .limit(3)
                        .reduce("", (a, b) -> a + b + "\n"));
    }

    /** AO.001 did not tell May and June: what fell with it fell in part, has no colour and is not counted. */
    @Test
    void a_fall_with_months_missing_is_in_part_and_silence_moves_no_money() {
        Dibujo hoja = new Dibujo(CON_HISTORIA, "Movimientos");
        assertEquals(
                """
                Entidad |  | 1.082329218512 | 1.082329218512 | 0 | = igual | ▼ baja (parcial)
                Objetivo | OEI.01 | 1.126666666667 | 1.126666666667 | 0 | = igual | ▼ baja (parcial)
                Objetivo | OEI.02 | 0.957622351397 | 0.957622351397 | 0 | = igual | ▼ baja
                Objetivo | OEI.03 |  |  |  | ◌ sin dato | ◌ sin dato
                Unidad | 01.01 | 1.093235294118 | 1.093235294118 | 0 | = igual | ▼ baja (parcial)
                Unidad | 01.02 |  |  |  | ◌ sin dato | ◌ sin dato
                Unidad | 01.03 |  |  |  | ◌ sin dato | = igual
                Unidad | 02.01 |  |  |  | ◌ sin dato | ◌ sin dato
                Unidad | 03.1 | 0.666666666667 | 0.666666666667 | 0 | = igual | ▼ baja
                Unidad | 03.10 |  |  |  | ◌ sin dato | = igual
                 | Total |  |  |  | Objetivos: 0 ▲ 0 ▼ · Unidades: 0 ▲ 0 ▼ | Objetivos: 0 ▲ 1 ▼ · Unidades: 0 ▲ 1 ▼
                """,
                hoja.columns(
                        "nivel",
                        "codigo",
                        "financiero_ahora",
                        "financiero_anterior",
                        "puntos_financiero_anterior",
                        "movimiento_financiero_anterior",
                        "movimiento_fisico_anterior"));
    }

    @Test
    void without_a_period_before_the_sheet_says_so_in_one_line() {
        List<String> textos = new Dibujo(SOLO, "Movimientos")
                .celdas()
                .map(c -> Dibujo.shown(c.contenido()))
                .filter(t -> !t.isBlank())
                .toList();
        assertEquals(4, textos.size(), textos.toString());
        assertEquals(
                "No hay en esta carpeta un periodo anterior del año ni el mismo periodo del año pasado con que comparar.",
                textos.get(3));
    }

    @ParameterizedTest
    @CsvSource({
        "0.75, 0.5, ▲ sube",
        "0.5, 0.75, ▼ baja",
        "0.5, 0.5, = igual",
        // half a tenth of a point is a tenth; less is nothing
        "0.8005, 0.8, ▲ sube",
        "0.80049, 0.8, = igual",
        "0.7995, 0.8, ▼ baja",
        ", 0.5, ◌ sin dato",
        "0.5, , nuevo",
        ", , ◌ sin dato",
    })
    void a_movement_is_read_from_the_points_that_are_printed(BigDecimal ahora, BigDecimal antes, String dicho) {
        assertEquals(dicho, Movimiento.rotulo(Optional.ofNullable(ahora), Optional.ofNullable(antes), ""));
    }

    @ParameterizedTest
    @EnumSource(Hallazgo.Clase.class)
    void every_kind_is_in_the_catalogue_and_blocks_nobody(Hallazgo.Clase clase) {
        assertEquals(
                Gravedad.ADVERTENCIA, Codigo.parse(clase.codigo()).orElseThrow().gravedad());
    }

    @Test
    void the_workbook_with_history_is_valid_and_libreoffice_computes_the_same(@TempDir Path carpeta)
            throws IOException {
        byte[] xlsx = XlsxWriter.write(CON_HISTORIA);
        assertEquals(List.of(), SchemaCheck.errors(xlsx));
        LibreOffice.assumeInstalled();
        Path libro = Files.write(carpeta.resolve("consolidado.xlsx"), xlsx);
        assertEquals(
                List.of(), LibreOffice.differences(libro, LibreOffice.recalculate(libro, carpeta.resolve("vuelta"))));
        assertTrue(new Dibujo(CON_HISTORIA, "Movimientos").filas().size() > 10);
    }
}
