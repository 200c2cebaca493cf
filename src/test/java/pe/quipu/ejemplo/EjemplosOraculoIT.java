package pe.quipu.ejemplo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pe.quipu.avance.Contraste;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;

/** Both examples after every correction, in every period of their year, under every mean, policy and scale. */
class EjemplosOraculoIT {
    @Test
    void every_figure_of_ilo_is_what_whole_numbers_say() {
        IloExample ejemplo = IloExample.build();
        List<Reporte> reportes = corrected(ejemplo.archivos(), new LecturaRules(ejemplo), IloExampleTest::kept);
        assertEquals(51, reportes.size());
        compare(ejemplo.estructura(), ejemplo.plan(), reportes, "Ilo");
    }

    @Test
    void every_figure_of_huamanga_is_what_whole_numbers_say() {
        HuamangaExample ejemplo = HuamangaExample.build();
        List<Reporte> reportes = corrected(ejemplo.archivos(), new LecturaRules(ejemplo), Archivo::libro);
        assertEquals(5, reportes.size());
        compare(ejemplo.estructura(), ejemplo.plan(), reportes, "Huamanga");
    }

    private static List<Reporte> corrected(
            List<Archivo> archivos, LecturaRules lectura, Function<Archivo, byte[]> libro) {
        Map<String, Reporte> reportes = new HashMap<>();
        archivos.stream()
                .filter(a -> a.veredicto().equals(Archivo.ACEPTADO))
                .filter(a -> a.ruta().matches("(entrada|correcciones/evaluacion)/.*"))
                .map(a -> lectura.report(libro.apply(a), a.ruta()))
                .forEach(r -> reportes.put(r.unidad(), r));
        return new ArrayList<>(reportes.values());
    }

    private static void compare(Estructura e, Plan plan, List<Reporte> reportes, String caso) {
        long cifras = Periodo.evaluaciones(plan.ejercicio()).stream()
                .mapToLong(p -> Contraste.compare(
                        e,
                        plan,
                        reportes.stream()
                                .map(r -> LecturaRules.until(r, p.mesFinal()))
                                .toList(),
                        p,
                        caso + " " + p))
                .sum();
        System.out.println(caso + ", figures compared: " + cifras);
        assertTrue(cifras > 10_000, caso + ": " + cifras);
    }
}
