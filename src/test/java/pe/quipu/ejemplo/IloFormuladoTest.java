package pe.quipu.ejemplo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.consolidado.Formulacion;
import pe.quipu.consolidado.FormulacionDesigner;
import pe.quipu.consolidado.SumasLlanas;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Lint;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.plan.Periodo;

/** The plan of Ilo as a formulation: 68 units, 332 activities. */
final class IloFormuladoTest {
    @Test
    void the_plan_of_ilo_adds_up_by_another_road_and_is_recalculated_unchanged(@TempDir Path carpeta)
            throws IOException {
        IloExample ilo = IloExample.build();
        Formulacion f = new Formulacion(
                ilo.estructura(),
                Periodo.formulacion(ilo.plan().ejercicio()),
                ilo.estructura().queReportan().stream()
                        .map(u -> new Formulacion.DeUnidad(
                                u.codigo(),
                                ilo.plan().actividades().stream()
                                        .filter(a -> ilo.estructura().reportadasPor(u.codigo()).stream()
                                                .anyMatch(c -> c.codigo().equals(a.centroCosto())))
                                        .toList(),
                                List.of(),
                                "aceptado/2022/" + u.codigo() + "_2022_r1.xlsx"))
                        .toList(),
                List.of(),
                List.of(),
                Map.of(),
                LocalDate.of(2021, 4, 15));
        assertEquals(List.of(), SumasLlanas.everyGroup(f));
        byte[] xlsx = XlsxWriter.write(FormulacionDesigner.design(f));
        assertEquals(List.of(), Lint.errors(xlsx));
        LibreOffice.assumeInstalled();
        Path libro = Files.write(
                Path.of(System.getProperty("quipu.pictures", carpeta.toString()))
                        .resolve("ilo.xlsx"),
                xlsx);
        assertEquals(
                List.of(), LibreOffice.differences(libro, LibreOffice.recalculate(libro, carpeta.resolve("vuelta"))));
    }
}
