package pe.quipu.documento;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;

/** A table or a section that could not be printed is refused where it is made. */
final class TablaTest {
    private static final List<Columna> TRES = List.of(Columna.texto(2), Columna.cifra(1), Columna.cifra(1));

    private static Tabla with(Celda... celdas) {
        return new Tabla("Metas", TRES, List.of(), List.of(new Renglon(Clase.FILA, List.of(celdas))), "");
    }

    @Test
    void a_row_covers_every_column_and_no_more() {
        assertEquals(
                2,
                with(Celda.ancha("Total", 2), Celda.de("1.00"))
                        .filas()
                        .get(0)
                        .celdas()
                        .size());
        assertThrows(IllegalArgumentException.class, () -> with(Celda.de("Total"), Celda.de("1.00")));
        assertThrows(IllegalArgumentException.class, () -> with(Celda.ancha("Total", 3), Celda.de("1.00")));
    }

    @Test
    void a_section_says_something_and_a_heading_has_one_of_three_levels() {
        assertThrows(IllegalArgumentException.class, () -> new Documento.Seccion(false, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Bloque.Titulo(4, "Detalle"));
    }
}
