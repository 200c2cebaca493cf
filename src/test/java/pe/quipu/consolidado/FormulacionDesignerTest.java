package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Lint;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Periodo;

/** The consolidated formulation as a file: valid, right by another road, and the same once recalculated. */
final class FormulacionDesignerTest {
    private static final Formulacion PROPUESTA = Propuesta.formulacion();

    @Test
    void the_sheets_stand_in_the_order_they_are_read() {
        assertEquals(
                List.of(
                        "Tablero",
                        "Objetivos",
                        "Acciones",
                        "Unidades",
                        "Techos",
                        "Categorias",
                        "Genericas",
                        "Rubros",
                        "Meses",
                        "PIA",
                        "Cobertura",
                        "Necesidades",
                        "Criticos",
                        "Alertas",
                        "Actividades",
                        "Lineas",
                        "Pedidos",
                        "Pendientes",
                        "Metodologia"),
                FormulacionDesigner.design(PROPUESTA).hojas().stream()
                        .map(Hoja::nombre)
                        .toList());
    }

    private static Libro book(String cual) {
        Periodo pia = Periodo.parse("2023-PIA").orElseThrow();
        Periodo solas = Periodo.parse("2023-CN").orElseThrow();
        return switch (cual) {
            case "propuesta" -> FormulacionDesigner.design(PROPUESTA);
            case "vacia" -> FormulacionDesigner.design(Propuesta.vacia());
            case "consistencia" ->
                FormulacionDesigner.design(Propuesta.formulacion(Propuesta.structure(), pia, Propuesta.units()));
            case "necesidades" ->
                NecesidadDesigner.design(Propuesta.formulacion(Propuesta.structure(), solas, Propuesta.units()));
            case "grande" -> FormulacionDesigner.design(PropuestaGrande.formulacion(20230330));
            default -> NecesidadDesigner.design(Propuesta.vacia());
        };
    }

    @ParameterizedTest
    @CsvSource({"propuesta", "vacia", "consistencia", "necesidades", "necesidades vacias", "grande"})
    void every_part_is_valid_and_libreoffice_computes_the_same(String cual, @TempDir Path carpeta) throws IOException {
        byte[] xlsx = XlsxWriter.write(book(cual));
        assertEquals(List.of(), SchemaCheck.errors(xlsx));
        assertEquals(List.of(), Lint.errors(xlsx));
        LibreOffice.assumeInstalled();
        Path destino = Files.createDirectories(Path.of(System.getProperty("quipu.pictures", carpeta.toString())));
        Path libro = Files.write(destino.resolve(cual.replace(' ', '_') + ".xlsx"), xlsx);
        assertEquals(
                List.of(), LibreOffice.differences(libro, LibreOffice.recalculate(libro, carpeta.resolve("vuelta"))));
    }

    @Test
    void art_5_d_every_group_adds_up_to_the_activities_by_another_road() {
        assertEquals(List.of(), SumasLlanas.everyGroup(PROPUESTA));
        assertEquals(List.of(), SumasLlanas.everyGroup(PropuestaGrande.formulacion(7)));
    }

    @Test
    void the_other_road_sees_a_figure_that_is_wrong() {
        Formulacion sinUna = Propuesta.formulacion(
                Propuesta.structure(), Propuesta.PERIODO, Propuesta.units().subList(0, 1));
        SumasLlanas otra = new SumasLlanas(PROPUESTA, XlsxWriter.write(FormulacionDesigner.design(sinUna)));
        otra.check("Rubros", null, LineaFinanciera::rubro);
        assertEquals(
                List.of(
                        "Rubros 07 soles: 4801.80 is shown as 2401.8",
                        "Rubros 07 soles_dentro: 3961.80 is shown as 1561.8"),
                otra.diferencias.subList(0, 2));
    }

    @Test
    void the_same_papers_give_the_same_bytes() {
        org.junit.jupiter.api.Assertions.assertArrayEquals(
                XlsxWriter.write(FormulacionDesigner.design(PROPUESTA)),
                XlsxWriter.write(FormulacionDesigner.design(Propuesta.formulacion())));
    }
}
