package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T1;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code informe} of an evaluation, and its memos: from the papers in the folder. */
final class InformeDeEvaluacionTest {
    private static final String INFORME = "informes/2022-T1_evaluacion.docx";

    @TempDir
    Path raiz;

    /** 02 is accepted, 01 has something to correct and 03 delivered nothing. */
    private Oficina office() {
        Oficina o = Aprobada.en(raiz);
        o.hoy = "2022-04-08";
        o.entrega("02.xlsx", Papeles.evaluada(o.plantilla("02", T1)).guarda());
        o.entrega(
                "01.xlsx",
                Papeles.evaluada(o.plantilla("01", T1))
                        .escribe(FISICA, "AO.0001", "ejecutado_02", "12 reg.")
                        .guarda());
        o.hoy = "2022-04-20";
        return o;
    }

    @Test
    void art_12_the_report_tells_what_was_accepted_and_what_is_still_to_be_completed() {
        Oficina o = office();
        Oficina.Respuesta r = o.quipu("informe", "--periodo", T1, "--json");
        assertEquals(0, r.salida(), r.toString());
        assertEquals(INFORME, r.json().get("informe").asText());
        assertTrue(r.json().get("por_completar").toString().contains("1. Presentación"), r.out());
        String texto = InformeTest.text(o.lee(INFORME));
        for (String dice : List.of(
                "De 3 unidades que reportan, 1 tiene su evaluación aceptada, 1 la tiene observada y 1 no la entregó.",
                "con 2 de 5 actividades medidas",
                "Tabla N.° 05. Ejecución del plan operativo por centro de costo")) {
            assertTrue(texto.contains(dice), dice + "\n" + texto);
        }
        String dicho = o.quipu("informe", "--periodo", T1).out();
        assertTrue(dicho.contains("Informe de evaluación: ") && dicho.contains("Falta completar"), dicho);
    }

    @Test
    void the_same_papers_on_the_same_day_give_the_same_bytes() {
        Oficina o = office();
        o.quipu("informe", "--periodo", T1);
        byte[] antes = o.lee(INFORME);
        o.quipu("informe", "--periodo", T1);
        assertArrayEquals(antes, o.lee(INFORME));
    }

    @Test
    void art_12_every_kind_of_period_has_its_report_also_before_anybody_reports() {
        Oficina o = Aprobada.en(raiz);
        List<String> periodos = List.of("2022-A", "2022-M07", "2022-S1", "2022-S2", "2022-T2", "2022-T4");
        for (String periodo : periodos) {
            Oficina.Respuesta r = o.quipu("informe", "--periodo", periodo);
            assertEquals(0, r.salida(), r.toString());
        }
        assertEquals(periodos.stream().map(p -> p + "_evaluacion.docx").toList(), o.archivos("informes"));
    }

    @Test
    void the_code_of_a_unit_never_leads_out_of_the_folder() {
        Oficina o = Aprobada.en(
                raiz,
                Entidad.dePrueba().fila("unidades", "codigo", "../fuera", "denominacion", "Otra", "tipo", "órgano"));
        o.hoy = "2022-04-20";
        Oficina.Respuesta r = o.quipu("informe", "--periodo", T1, "--memos");
        assertEquals(Salida.ESTRUCTURA_EQUIVOCADA.codigo(), r.salida(), r.toString());
        assertTrue(r.err().contains("PLA-050  Unidades!"), r.err());
        assertEquals(
                List.of(),
                o.archivos("").stream().filter(n -> n.contains("fuera")).toList());
    }

    @Test
    void the_words_of_the_office_reach_the_report() {
        Oficina o = Aprobada.en(raiz, Entidad.dePrueba().texto("ev_contexto", "Año de transferencia de gestión."));
        Oficina.Respuesta r = o.quipu("informe", "--periodo", T1, "--json");
        assertFalse(r.json().get("por_completar").toString().contains("Contexto"), r.out());
        assertTrue(InformeTest.text(o.lee(INFORME)).contains("Año de transferencia de gestión."));
    }

    @Test
    void art_12_each_unit_that_is_missing_or_has_to_correct_gets_a_memo() {
        Oficina o = office();
        Oficina.Respuesta r = o.quipu("informe", "--periodo", T1, "--memos", "--json");
        assertEquals(0, r.salida(), r.toString());
        assertEquals(List.of("01_memo.docx", "03_memo.docx"), o.archivos("informes/2022-T1_memos"));
        assertEquals(2, r.json().get("memos").size());
        String corregir = InformeTest.text(o.lee("informes/2022-T1_memos/01_memo.docx"));
        for (String dice : List.of("no se pudo aceptar: tiene 1 error por corregir", "FIL-001", "«12 reg.»")) {
            assertTrue(corregir.contains(dice), dice + "\n" + corregir);
        }
        String entregar = InformeTest.text(o.lee("informes/2022-T1_memos/03_memo.docx"));
        assertTrue(entregar.contains("Su unidad no ha entregado"), entregar);
        assertTrue(
                entregar.contains("fue el 10 de abril de 2022; al 20 de abril de 2022 van 10 días calendario"),
                entregar);
        o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T1)).guarda());
        Oficina.Respuesta luego = o.quipu("informe", "--periodo", T1, "--memos");
        assertTrue(luego.out().contains("1 memorando en "), luego.out());
        assertTrue(luego.out().contains("Ya no hacen falta") && luego.out().contains("01_memo.docx"), luego.out());
    }
}
