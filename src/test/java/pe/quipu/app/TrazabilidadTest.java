package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        answers(carpeta);
    }

    /** The same office answers a call. */
    private static void answers(Path carpeta) throws IOException {
        Oficina.Respuesta r = ask(carpeta, "--unidad", "01");
        assertEquals("""
                01 Gerencia Municipal · 2016-T1 · ✔ Aceptado, a tiempo; sin entrega aceptada de 02.01, que depende de ella
                Físico de enero a marzo: ▲ Amarillo 85.7 % (4 de 6 actividades medidas)
                Devengado de enero a marzo: ▲ Amarillo 86.9 % (S/ 4,257.86 de S/ 4,899.50)
                """, r.out().lines().limit(3).collect(Collectors.joining("\n", "", "\n")));
        assertEquals(5, r.out().lines().count(), r.out());
        assertEquals(r.out(), Files.readString(carpeta.resolve("informes/2016-T1_01.txt")));
        assertEquals(
                "OEI.11 Implementar la gestión ambiental en todos sus programas y proyectos. · 2016-T1 · ✔ 1 de 1 unidad"
                        + " con entrega aceptada",
                ask(carpeta, "--oei", "OEI.11").out().lines().findFirst().orElseThrow());
        Oficina.Respuesta otra = ask(carpeta, "--unidad", "02.2");
        assertEquals(2, otra.salida());
        assertTrue(otra.err().contains("No hay una unidad de código «02.2»."), otra.err());
        assertEquals(2, ask(carpeta, "--unidad", "01", "--oei", "OEI.11").salida());
    }

    private static Oficina.Respuesta ask(Path carpeta, String... de) {
        List<String> linea =
                new ArrayList<>(List.of("informe", "--periodo", "2016-T1", "--carpeta", carpeta.toString()));
        linea.addAll(List.of("--hoy", "2016-04-20"));
        linea.addAll(List.of(de));
        return Oficina.type(linea.toArray(String[]::new));
    }
}
