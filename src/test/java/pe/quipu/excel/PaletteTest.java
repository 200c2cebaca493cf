package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Marca;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;

final class PaletteTest {
    private static final Set<Rasgo> NADA = EnumSet.noneOf(Rasgo.class);

    private static List<Estilo> todos() {
        List<Estilo> estilos = new ArrayList<>();
        for (Papel papel : Papel.values()) {
            for (Tipo tipo : Tipo.values()) {
                for (Marca marca : Marca.values()) {
                    estilos.add(new Estilo(papel, tipo, marca));
                }
            }
        }
        return estilos;
    }

    @Test
    void every_text_is_legible_on_its_background_as_it_is_written() throws IOException {
        try (XSSFWorkbook libro = new XSSFWorkbook()) {
            Palette paleta = new Palette(libro);
            for (Estilo estilo : todos()) {
                for (Set<Rasgo> rasgos : List.of(NADA, EnumSet.of(Rasgo.ENLACE))) {
                    XSSFCellStyle escrito = paleta.style(estilo, rasgos);
                    Rgb fondo = escrito.getFillPattern() == FillPatternType.NO_FILL
                            ? Rgb.BLANCO
                            : rgb(escrito.getFillForegroundColorColor().getARGBHex());
                    Rgb letra = rgb(escrito.getFont().getXSSFColor().getARGBHex());
                    assertTrue(
                            letra.contrast(fondo) >= 4.5,
                            estilo + " " + rasgos + " " + letra.hex() + " on " + fondo.hex() + " "
                                    + letra.contrast(fondo));
                }
            }
        }
    }

    private static Rgb rgb(String argb) {
        return new Rgb(Integer.parseInt(argb.substring(2), 16));
    }

    @Test
    void the_contrast_is_that_of_wcag() {
        assertEquals(21, new Rgb(0).contrast(Rgb.BLANCO), 1e-9);
        assertEquals(4.48, new Rgb(0x777777).contrast(Rgb.BLANCO), 0.01);
        assertEquals(3.25, new Rgb(0xB8860B).contrast(Rgb.BLANCO), 0.01);
    }

    @Test
    void the_letters_on_a_bar_are_legible() {
        for (Papel papel : Papel.values()) {
            assertTrue(Looks.onStrong(papel).legibleOn(Looks.strong(papel)), papel.toString());
        }
    }

    @Test
    void only_the_inputs_are_unlocked() throws IOException {
        try (XSSFWorkbook libro = new XSSFWorkbook()) {
            Palette paleta = new Palette(libro);
            for (Estilo estilo : todos()) {
                assertEquals(
                        estilo.papel() != Papel.ENTRADA,
                        paleta.style(estilo, NADA).getLocked(),
                        estilo.toString());
            }
        }
    }

    @Test
    void a_style_is_made_once() throws IOException {
        try (XSSFWorkbook libro = new XSSFWorkbook()) {
            Palette paleta = new Palette(libro);
            Estilo estilo = Estilo.de(Papel.ENTRADA, Tipo.SOLES);
            assertSame(paleta.style(estilo, NADA), paleta.style(estilo, EnumSet.noneOf(Rasgo.class)));
            int antes = libro.getNumCellStyles();
            paleta.style(estilo, EnumSet.noneOf(Rasgo.class));
            assertEquals(antes, libro.getNumCellStyles());
        }
    }

    @Test
    void each_mark_has_a_thick_border_of_its_own() throws IOException {
        try (XSSFWorkbook libro = new XSSFWorkbook()) {
            Palette paleta = new Palette(libro);
            for (Papel papel : Papel.values()) {
                Set<String> colores = new java.util.HashSet<>();
                for (Marca marca : List.of(Marca.ERROR, Marca.ADVERTENCIA, Marca.AVISO)) {
                    XSSFCellStyle marcado = paleta.style(Estilo.de(papel).con(marca), NADA);
                    assertEquals(BorderStyle.THICK, marcado.getBorderTop());
                    assertEquals(BorderStyle.THICK, marcado.getBorderLeft());
                    colores.add(marcado.getTopBorderXSSFColor().getARGBHex());
                }
                assertEquals(3, colores.size(), papel.toString());
                assertNotEquals(
                        BorderStyle.THICK, paleta.style(Estilo.de(papel), NADA).getBorderTop());
            }
        }
    }

    @Test
    void figures_are_shown_as_people_write_them() {
        record Caso(Tipo tipo, double numero, String mostrado) {}
        DataFormatter formato = new DataFormatter(java.util.Locale.ROOT);
        for (Caso caso : List.of(
                new Caso(Tipo.CANTIDAD, 12, "12"),
                new Caso(Tipo.CANTIDAD, 12.5, "12.5"),
                new Caso(Tipo.CANTIDAD, 1234.5, "1,234.50"),
                new Caso(Tipo.ENTERO, 2026, "2026"),
                new Caso(Tipo.SOLES, 143279648.35, "143,279,648.35"),
                new Caso(Tipo.PORCENTAJE, 0.855, "85.5%"),
                new Caso(Tipo.FECHA, 44926, "31/12/2022"))) {
            String patron = NumberFormats.of(Estilo.de(Papel.CELDA, caso.tipo()), NADA);
            assertEquals(caso.mostrado(), formato.formatRawCellContents(caso.numero(), 1, patron), caso.toString());
        }
    }

    @Test
    void inputs_of_text_stay_text_and_formulas_never_do() {
        for (Tipo tipo : List.of(Tipo.TEXTO, Tipo.CODIGO, Tipo.CENTRADO)) {
            assertEquals("@", NumberFormats.of(Estilo.de(Papel.ENTRADA, tipo), NADA));
            for (Papel papel : Papel.values()) {
                assertEquals(
                        "General",
                        NumberFormats.of(Estilo.de(papel, tipo), EnumSet.of(Rasgo.FORMULA)),
                        papel.toString());
            }
        }
    }
}
