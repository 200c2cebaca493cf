package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.consolidado.Traza;

/** A whole example, from the drop folder to the Tablero and back by links; the other one is walked in DemoIT. */
final class TrazabilidadTest {
    @TempDir
    Path raiz;

    @Test
    void every_figure_of_the_tablero_comes_from_a_cell_of_an_accepted_workbook() throws IOException {
        Path carpeta = raiz.resolve("demo");
        Oficina.Respuesta r = Oficina.type("demo", "--ejemplo", "huamanga-2016", "--carpeta", carpeta.toString());
        assertEquals(0, r.salida(), r.toString());
        Traza.Recorrido recorrido = Traza.walk(carpeta.resolve("consolidado/2016-T1_consolidado.xlsx"));
        assertEquals(List.of(), recorrido.fallas());
        assertTrue(recorrido.cifras() > 100 && recorrido.celdas() > 70, recorrido.toString());
        System.out.println(recorrido);
    }
}
