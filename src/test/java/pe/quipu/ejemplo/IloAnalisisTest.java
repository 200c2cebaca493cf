package pe.quipu.ejemplo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pe.quipu.avance.AnalisisRules;
import pe.quipu.avance.Hallazgo;
import pe.quipu.avance.Resultados;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.Periodo;

/** What the analyst sees in the published figures of Ilo. */
class IloAnalisisTest {
    private static IloExample ejemplo;
    private static List<Reporte> reportes;

    @BeforeAll
    static void read_everything_corrected() {
        System.out.println("seed of the example: " + Sorteo.SEMILLA);
        ejemplo = IloExample.build();
        LecturaRules lectura = new LecturaRules(ejemplo);
        Map<String, Reporte> porUnidad = new HashMap<>();
        for (Archivo a : ejemplo.archivos()) {
            if (a.veredicto().equals(Archivo.ACEPTADO) && a.ruta().matches("(entrada|correcciones/evaluacion)/.*")) {
                Reporte r = lectura.report(IloExampleTest.kept(a), a.ruta());
                porUnidad.put(r.unidad(), r);
            }
        }
        reportes = List.copyOf(porUnidad.values());
    }

    private static Resultados at(int trimestre) {
        return Resultados.of(
                ejemplo.estructura(),
                ejemplo.plan(),
                reportes.stream().map(r -> cut(r, 3 * trimestre)).toList(),
                Periodo.trimestre(2022, trimestre));
    }

    private static Reporte cut(Reporte r, int meses) {
        return new Reporte(
                r.unidad(),
                r.archivo(),
                r.actividades().stream()
                        .map(a -> new Reporte.DeActividad(
                                a.actividad(),
                                first(a.ejecutado(), meses),
                                first(a.devengado(), meses),
                                a.demanda(),
                                a.textos(),
                                a.propias()))
                        .toList(),
                r.indicadores());
    }

    private static List<Dato> first(List<Dato> datos, int meses) {
        return datos.subList(0, Math.min(meses, datos.size()));
    }

    @Test
    void scratch() throws Exception {
        pe.quipu.consolidado.Consolidado c = new pe.quipu.consolidado.Consolidado(
                ejemplo.estructura(),
                ejemplo.plan(),
                at(3),
                List.of(),
                List.of(),
                java.time.LocalDate.of(2022, 10, 12),
                new pe.quipu.consolidado.Consolidado.Historia(
                        List.of(at(1), at(2)), java.util.Optional.of(at(2)), List.of(), List.of()));
        java.nio.file.Files.write(
                java.nio.file.Path.of("/tmp/h4/t3.xlsx"),
                pe.quipu.excel.XlsxWriter.write(pe.quipu.consolidado.ConsolidadoDesigner.design(c)));
        c = new pe.quipu.consolidado.Consolidado(
                ejemplo.estructura(), ejemplo.plan(), at(4), List.of(), List.of(), java.time.LocalDate.of(2023, 1, 12));
        java.nio.file.Files.write(
                java.nio.file.Path.of("/tmp/h4/t4.xlsx"),
                pe.quipu.excel.XlsxWriter.write(pe.quipu.consolidado.ConsolidadoDesigner.design(c)));
        for (int t = 1; t <= 4; t++) {
            List<Hallazgo> h = AnalisisRules.of(ejemplo.estructura(), at(t), List.of());
            System.out.println("T" + t + " "
                    + h.stream()
                            .collect(Collectors.groupingBy(
                                    x -> x.clase() + " " + x.lado(), java.util.TreeMap::new, Collectors.counting())));
        }
    }
}
