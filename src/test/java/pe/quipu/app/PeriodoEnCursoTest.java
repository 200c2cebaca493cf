package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T1;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A period looked at before its last day: what is left to do is not failure, and everybody who reads is told so. */
final class PeriodoEnCursoTest {
    private static final String AVISO =
            "El periodo termina el 31/12/2022; hoy es 10/07/2022: lo que falta hacer cuenta como no hecho.";

    @TempDir
    Path raiz;

    /** The first quarter of one unit is accepted, and nothing of its year is reached yet. */
    private Oficina office() {
        Oficina o = Aprobada.en(raiz);
        o.hoy = "2022-04-08";
        o.entrega(
                "02.xlsx",
                Papeles.evaluada(o.plantilla("02", T1))
                        .escribe("Indicadores", "IND.01.OEI.01", "valor_obtenido", 60)
                        .guarda());
        o.quipu("procesar");
        o.hoy = "2022-07-10";
        return o;
    }

    private static Map<String, String> consolidated(Oficina o, String periodo) {
        Oficina.Respuesta r = o.quipu("consolidar", "--periodo", periodo);
        assertEquals(0, r.salida(), r.toString());
        return Consolidados.celdas(o, periodo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-A", "2022-T4", "2022-S2", "2022-M12"})
    void a_period_that_has_not_ended_warns_first_and_judges_nothing_of_the_year(String periodo) {
        Oficina o = office();
        Map<String, String> celdas = consolidated(o, periodo);
        assertTrue(o.quipu("consolidar", "--periodo", periodo).err().contains(AVISO));
        assertTrue(celdas.get("Tablero!2,0").contains("(en curso)"), celdas.get("Tablero!2,0"));
        List<String> alertas = celdas.entrySet().stream()
                .filter(c -> c.getKey().startsWith("Tablero!") && c.getValue().startsWith("• "))
                .map(Map.Entry::getValue)
                .toList();
        assertEquals("• " + AVISO, alertas.get(0));
        assertTrue(celdas.containsValue("Avance físico (en curso)"));
        assertEquals(
                List.of(),
                celdas.entrySet().stream()
                        .filter(c -> c.getKey().startsWith("Indicadores!")
                                && c.getValue().equals("✖ No"))
                        .toList());
    }

    @Test
    void on_its_last_day_a_period_has_ended() {
        Oficina o = office();
        o.hoy = "2022-12-31";
        Map<String, String> celdas = consolidated(o, "2022-A");
        assertFalse(o.quipu("consolidar", "--periodo", "2022-A").err().contains("termina"));
        assertFalse(celdas.get("Tablero!2,0").contains("en curso"));
        assertFalse(celdas.values().stream().anyMatch(c -> c.contains("lo que falta hacer")));
        assertTrue(celdas.entrySet().stream()
                .anyMatch(c ->
                        c.getKey().startsWith("Indicadores!") && c.getValue().equals("✖ No")));
    }

    @Test
    void the_report_and_the_message_say_that_the_period_is_on_its_way() {
        Oficina o = office();
        Oficina.Respuesta r = o.quipu("informe", "--periodo", "2022-A");
        assertTrue(r.err().contains(AVISO), r.toString());
        String texto = InformeTest.text(o.lee("informes/2022-A_evaluacion.docx"));
        assertTrue(texto.contains("Año 2022 (en curso)") && texto.contains(AVISO), texto);
        assertFalse(texto.contains("✖ No"), texto);
        Oficina.Respuesta mensaje = o.quipu("informe", "--periodo", "2022-A", "--unidad", "02");
        assertTrue(mensaje.err().contains(AVISO), mensaje.toString());
        assertTrue(mensaje.out().contains("2022-A en curso"), mensaje.toString());
    }
}
