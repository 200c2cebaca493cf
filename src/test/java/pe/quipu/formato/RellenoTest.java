package pe.quipu.formato;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;

final class RellenoTest {
    private static final Relleno PLAN = new Relleno(
            Map.of("caratula", Map.of("unidad", Valor.texto("Obras"), "jefe", Valor.texto("Ana"))),
            Map.of("tabla", List.of(row("1", "nombre", "Pista"), row("2", "nombre", "Parque"))),
            Set.of("tabla.nombre"));

    private static FilaRelleno row(String id, String columna, String texto) {
        return new FilaRelleno(id, Map.of(columna, Valor.texto(texto)));
    }

    @Test
    void what_lies_on_top_wins_cell_by_cell() {
        Relleno encima = new Relleno(
                Map.of("caratula", Map.of("jefe", Valor.texto("Luis"))),
                Map.of("tabla", List.of(row("3", "nombre", "Puente"), row("2", "hecho", "12"), row("1", "nombre", ""))),
                Set.of("tabla.hecho"));
        Relleno todo = PLAN.con(encima);
        assertEquals(Valor.texto("Obras"), todo.campo("caratula", "unidad"));
        assertEquals(Valor.texto("Luis"), todo.campo("caratula", "jefe"));
        assertEquals(
                List.of("1", "2", "3"),
                todo.filas("tabla").stream().map(FilaRelleno::id).toList());
        assertEquals(Valor.VACIO, todo.fila("tabla", "1").orElseThrow().valor("nombre"));
        assertEquals(
                Valor.texto("Parque"), todo.fila("tabla", "2").orElseThrow().valor("nombre"));
        assertEquals(Valor.texto("12"), todo.fila("tabla", "2").orElseThrow().valor("hecho"));
        assertTrue(todo.bloqueada("tabla", "nombre") && todo.bloqueada("tabla", "hecho"));
    }

    @Test
    void nothing_changes_nothing_on_either_side() {
        assertEquals(PLAN, PLAN.con(Relleno.NADA));
        assertEquals(PLAN, Relleno.NADA.con(PLAN));
    }

    @Test
    void what_is_not_there_is_empty() {
        assertEquals(Valor.VACIO, PLAN.campo("otra", "jefe"));
        assertEquals(List.of(), PLAN.filas("otra"));
        assertTrue(PLAN.fila("tabla", "9").isEmpty());
    }
}
