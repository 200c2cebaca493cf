package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T4;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was accepted of a unit that left the structure is in no figure: that is said wherever figures are shown. */
final class NoContadasTest {
    private static final String CONSOLIDADO = "consolidado/2022-T4_consolidado.xlsx";
    private static final String FRASE =
            "No se cuenta lo aceptado de 03 2022, 03 2022-T4: su unidad ya no está en estructura.xlsx, o"
                    + " ya no reporta. Vuelva a ponerla en la hoja Unidades como estaba, o pida sus cifras a la unidad que ahora"
                    + " reporta por ella.";

    @TempDir
    Path raiz;

    /** 01 reports for 03 from now on. */
    private static Entidad sinLaTres() {
        return Entidad.dePrueba().celda("unidades", 3, "reporta_por", "01").celda("unidades", 4, "reporta_por", "01");
    }

    private Oficina entregada() {
        Oficina o = Aprobada.en(raiz);
        o.deja("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        o.deja("03.xlsx", Papeles.evaluada(o.plantilla("03", T4)).guarda());
        assertEquals(0, o.quipu("procesar").salida());
        return o;
    }

    @Test
    void it_is_told_when_the_workbook_is_written_without_it() {
        Oficina o = entregada();
        o.entidad(sinLaTres());
        Oficina.Respuesta r = o.quipu("procesar");
        assertEquals(0, r.salida(), r.toString());
        assertEquals(FRASE, r.err().strip());
        assertEquals(FRASE, o.quipu("consolidar", "--periodo", T4).err().strip());
    }

    @Test
    void the_workbook_itself_tells_it_among_its_alerts_and_observations() {
        Oficina o = entregada();
        o.entidad(sinLaTres());
        o.quipu("procesar");
        String todo = new Lapiz(o.lee(CONSOLIDADO)).todo();
        assertTrue(todo.contains("Lo aceptado de la unidad 03 en 2022-T4 no se cuenta"), "no observation");
        assertTrue(todo.contains("1 entrega aceptada no se cuenta, porque su unidad ya no está"), "no alert");
        o.entidad(Entidad.dePrueba());
        assertEquals("", o.quipu("procesar").err());
        assertFalse(new Lapiz(o.lee(CONSOLIDADO)).todo().contains("LIB-049"));
    }

    @Test
    void the_state_of_the_folder_names_it_as_something_to_decide() {
        Oficina o = entregada();
        assertEquals(0, o.quipu("estado", "--json").json().get("sin_contar").size());
        o.entidad(sinLaTres());
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(0, r.salida(), r.toString());
        assertTrue(r.out().startsWith("✔ En orden, con algo por decidir.\n"), r.out());
        assertTrue(r.out().contains("\nSin contar: " + FRASE + "\n"), r.out());
        assertEquals(
                List.of("03", "03"),
                o.quipu("estado", "--json").json().get("sin_contar").findValuesAsText("unidad"));
    }

    @Test
    void the_formulation_of_a_unit_that_is_no_more_is_told_too() {
        Entidad con = Entidad.dePrueba()
                .fila("unidades", "codigo", "04", "denominacion", "Rentas", "tipo", "órgano", "depende_de", "01")
                .fila("enlaces", "aei", "AEI.01.01", "unidad", "04");
        Oficina o = Aprobada.en(raiz, con);
        o.hoy = "2022-03-20";
        assertEquals(
                "aceptado",
                o.entrega("04.xlsx", Papeles.formulacion(o.plantilla("04", "2023"), "04/AEI.01.01"))
                        .veredicto());
        o.entidad(Entidad.dePrueba());
        assertTrue(o.quipu("procesar").err().startsWith("No se cuenta lo aceptado de 04 2023: "));
        String todo = new Lapiz(o.lee("consolidado/2023_formulacion.xlsx")).todo();
        assertTrue(todo.contains("Lo aceptado de la unidad 04 en 2023 no se cuenta"), "no alert");
    }
}
