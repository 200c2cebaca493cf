package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FINANCIERA;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T4;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entity makes the forms its own in its workbook, without a line of code. */
final class AjustesTest {
    @TempDir
    Path raiz;

    private static Entidad ajustada() {
        return Entidad.dePrueba()
                .fila("formatos", "formato", "evaluacion", "hoja", "fisica", "columna", "demanda")
                .celda("formatos", 1, "encabezado", "Solicitudes recibidas")
                .fila("formatos", "formato", "evaluacion", "hoja", "factores", "columna", "medio_verificacion")
                .celda("formatos", 2, "visible", "NO")
                .fila("formatos", "formato", "evaluacion", "hoja", "fisica", "columna", "distrito")
                .celda("formatos", 3, "encabezado", "Distrito")
                .celda("formatos", 3, "lista", "distritos")
                .fila("formatos", "formato", "evaluacion", "hoja", "financiera", "columna", "nota_siaf")
                .celda("formatos", 4, "encabezado", "Nota SIAF")
                .celda("formatos", 4, "tipo", "texto")
                .fila("catalogos", "lista", "distritos", "codigo", "Pacocha")
                .fila("catalogos", "lista", "distritos", "codigo", "El Algarrobal")
                .fila("catalogos", "lista", "tipo_desviacion", "codigo", "clima");
    }

    @Test
    void headings_hidden_columns_and_own_columns_reach_the_template() {
        Oficina o = Aprobada.en(raiz, ajustada());
        try (Lapiz libro = new Lapiz(o.plantilla("02", T4))) {
            assertEquals("Solicitudes recibidas", libro.encabezado(FISICA, "demanda"));
            assertEquals("Distrito", libro.encabezado(FISICA, "distrito"));
            assertFalse(libro.bloqueada(FISICA, "AO.0002", "distrito"));
            assertTrue(libro.oculta("Factores", "medio_verificacion"));
            assertFalse(libro.oculta(FINANCIERA, "nota_siaf"));
        }
    }

    @Test
    void an_own_column_is_checked_against_its_list_and_reaches_the_tidy_table() {
        Oficina o = Aprobada.en(raiz, ajustada());
        Lapiz libro = Papeles.evaluada(o.plantilla("02", T4))
                .escribe(FISICA, "AO.0002", "distrito", "Pacochas")
                .escribe(FINANCIERA, "AO.0002", "nota_siaf", "Expediente 12");
        Oficina.Respuesta r = o.entrega("02.xlsx", libro.guarda());
        assertEquals(List.of("FIL-006"), r.codigos(), r.out());
        byte[] corregido = new Lapiz(o.lee(r.archivo(0).get("devuelto").asText()))
                .escribe(FISICA, "AO.0002", "distrito", "Pacocha")
                .guarda();
        assertEquals("aceptado", o.entrega("02.xlsx", corregido).veredicto());
        assertEquals("Pacocha", Consolidados.dato(o, T4, "AO.0002", 5, "propia_distrito"));
        assertEquals("Expediente 12", Consolidados.dato(o, T4, "AO.0002", 5, "propia_nota_siaf"));
        assertEquals("", Consolidados.dato(o, T4, "AO.0003", 5, "propia_distrito"));
    }

    @Test
    void where_the_budget_office_reports_the_money_the_unit_cannot() {
        Oficina o = Aprobada.en(raiz, Entidad.dePrueba().parametro("devengado_lo_reporta", "presupuesto"));
        byte[] plantilla = o.plantilla("02", T4);
        try (Lapiz libro = new Lapiz(plantilla)) {
            assertTrue(libro.bloqueada(FINANCIERA, "AO.0002", "devengado_01"));
            assertFalse(libro.bloqueada(FISICA, "AO.0002", "ejecutado_01"));
        }
        Oficina.Respuesta r = o.entrega(
                "02.xlsx",
                Papeles.evaluada(plantilla)
                        .escribe(FINANCIERA, "AO.0002", "devengado_01", 5)
                        .guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals(List.of("PLA-006"), r.codigos());
        assertEquals("", Consolidados.dato(o, T4, "AO.0002", 1, "devengado_soles"));
    }
}
