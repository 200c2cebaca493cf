package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Lint;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;

/** The consolidated workbook as a file: valid, and right after another program computes it again. */
final class ConsolidadoDesignerTest {
    private static final Libro LIBRO = ConsolidadoDesigner.design(Sintetico.consolidado());

    @Test
    void art_10_there_is_a_sheet_for_each_purpose_of_the_evaluation() {
        assertEquals(
                List.of(
                        "Tablero",
                        "Ficha",
                        "Objetivos",
                        "Acciones",
                        "Indicadores",
                        "Unidades",
                        "Actividades",
                        "Periodos",
                        "Presupuesto",
                        "Movimientos",
                        "Hallazgos",
                        "Proyeccion",
                        "Compromisos",
                        "Causas",
                        "Puntualidad",
                        "Mapa",
                        "Pendientes",
                        "Observaciones",
                        "Rectificaciones",
                        "Datos",
                        "Linaje",
                        "Metodologia",
                        "_opciones",
                        "_rezago",
                        "_abiertos"),
                LIBRO.hojas().stream().map(Hoja::nombre).toList());
    }

    @Test
    void every_part_is_valid_and_no_rule_of_ours_is_broken() {
        byte[] xlsx = XlsxWriter.write(LIBRO);
        assertEquals(List.of(), SchemaCheck.errors(xlsx));
        assertEquals(List.of(), Lint.errors(xlsx));
    }

    @Test
    void libreoffice_computes_the_same_figures_and_states(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        Path libro = Files.write(carpeta.resolve("consolidado.xlsx"), XlsxWriter.write(LIBRO));
        assertEquals(
                List.of(), LibreOffice.differences(libro, LibreOffice.recalculate(libro, carpeta.resolve("vuelta"))));
    }

    @Test
    void a_threshold_changed_by_hand_gives_the_workbook_of_that_scale(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        Path cambiado = Files.write(carpeta.resolve("escala.xlsx"), XlsxWriter.write(withThreshold(LIBRO, "0.8")));
        Path nuevo = Files.write(
                carpeta.resolve("nuevo.xlsx"),
                XlsxWriter.write(ConsolidadoDesigner.design(Sintetico.consolidado(Sintetico.escala("0.8", "0.75")))));
        Path recalculado = LibreOffice.recalculate(cambiado, carpeta.resolve("vuelta"));
        assertEquals(List.of(), LibreOffice.differences(nuevo, recalculado));
        assertEquals(
                false, LibreOffice.differences(cambiado, recalculado).isEmpty(), "the change must be seen somewhere");
    }

    private static Libro withThreshold(Libro libro, String umbral) {
        return new Libro(
                libro.titulo(),
                libro.hojas().stream()
                        .map(h -> h.nombre().equals("Metodologia") ? withThreshold(h, umbral) : h)
                        .toList(),
                libro.nombres(),
                libro.propiedades());
    }

    private static Hoja withThreshold(Hoja h, String umbral) {
        List<Fila> filas = StreamSupport.stream(h.filas().spliterator(), false)
                .map(f -> f.numero() != 7
                        ? f
                        : new Fila(
                                7,
                                0,
                                false,
                                f.celdas().stream()
                                        .map(c -> c.columna() != 1
                                                ? c
                                                : Celda.de(1, new Valor.Porcentaje(new BigDecimal(umbral)), c.estilo()))
                                        .toList()))
                .toList();
        return h.conFilas(filas);
    }
}
