package pe.quipu.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.quipu.ejemplo.IloEstructura;

/** On tables where everything is as it should be, an audit has nothing to say. */
final class LimpioTest {
    @Test
    void the_tables_say_the_same_through_a_workbook_and_without_it() {
        assertEquals(
                Mesa.read(Limpio.set().tablas).tablas(),
                Mesa.typed(Limpio.set().tablas).tablas());
    }

    @Test
    void what_has_a_code_of_its_own_is_no_total_whatever_it_is_called() {
        Limpio l = Limpio.set();
        l.tabla("indicadores").get(30).put("indicador", "Promedio de horas de atención");
        l.tabla("indicadores").get(40).put("indicador", "Total de predios saneados");
        assertEquals(
                List.of(), Auditoria.of(Mesa.typed(l.tablas), Optional.empty()).reparos());
    }

    @Test
    void a_clean_set_of_the_same_tables_gives_no_finding() {
        Publicado limpio = Mesa.read(Limpio.set().tablas);
        long celdas = limpio.tablas().values().stream()
                .flatMap(t -> t.filas().stream())
                .flatMap(f -> f.celdas().values().stream())
                .filter(i -> !i.falta())
                .count();
        List<Reparo> sin = Auditoria.of(limpio, Optional.empty()).reparos();
        List<Reparo> con =
                Auditoria.of(limpio, Optional.of(IloEstructura.read())).reparos();
        System.out.println("false alarms / clean cells: " + (sin.size() + con.size()) + " / " + celdas);
        assertTrue(celdas > 1000, "only " + celdas);
        assertEquals(List.of(), sin);
        assertEquals(List.of(), con);
    }
}
