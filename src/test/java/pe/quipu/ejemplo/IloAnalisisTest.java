package pe.quipu.ejemplo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pe.quipu.avance.AnalisisRules;
import pe.quipu.avance.Hallazgo;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;
import pe.quipu.avance.Proyeccion;
import pe.quipu.avance.ProyeccionRules;
import pe.quipu.avance.Resultados;
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
                reportes.stream().map(r -> LecturaRules.until(r, 3 * trimestre)).toList(),
                Periodo.trimestre(2022, trimestre));
    }

    @Test
    void the_three_zeros_of_03_11_are_found_and_the_amount_with_the_apostrophe() {
        assertEquals(
                List.of(
                        "03.11 AO.0239 [] 88405600.21 / 1000 = 88405.60021: 54.1 % of 163295.38, usual 54.0 %",
                        "03.11.03 AO.0270 [12] 10375986.83 / 10 = 1037598.683: 147.9 % of 701426.01, usual 145.5 %"),
                of(4, Clase.ESCALA)
                        .map(h -> "%s %s %s %s / %s = %s: %s of %s, usual %s"
                                .formatted(
                                        h.unidad(),
                                        h.actividad().orElseThrow(),
                                        h.meses(),
                                        plain(h, Figura.EJECUTADO),
                                        plain(h, Figura.FACTOR),
                                        plain(h, Figura.CORREGIDO),
                                        percent(h, Figura.CORREGIDA),
                                        plain(h, Figura.PROGRAMADO),
                                        percent(h, Figura.REFERENCIA)))
                        .toList());
    }

    /** Research: ilo-audit §0 and §6, to the tenth. */
    @Test
    void parents_that_spend_what_their_children_program_are_compared_with_them() {
        assertEquals(
                List.of(
                        "03.08.02 218.3 % -> 93.1 % with 1",
                        "03.09 124.9 % -> 87.4 % with 1",
                        "03.09.02 77.4 % -> 34.0 % with 5",
                        "03.09.03 513.3 % -> 61.1 % with 7"),
                of(4, Clase.GASTO_EN_SUPERIOR)
                        .map(h -> "%s %s -> %s with %d"
                                .formatted(
                                        h.unidad(),
                                        percent(h, Figura.RAZON),
                                        percent(h, Figura.CORREGIDA),
                                        h.otras().size()))
                        .toList());
    }

    @Test
    void what_the_report_prints_as_a_hundred_per_cent_had_no_programme() {
        assertEquals(
                List.of("03.11.03.04 6150652.29", "03.17 109312.74"),
                of(4, Clase.SIN_PROGRAMA)
                        .map(h -> h.unidad() + " " + plain(h, Figura.EJECUTADO))
                        .toList());
    }

    /** The outliers that are left once the rollup explains the rest; 49 units have both figures. */
    @Test
    void units_unlike_the_others_are_those_of_the_audit() {
        assertEquals(
                List.of("03.06.03 295.5 % n 49", "03.09.04 245.1 % n 49", "03.10 301.1 % n 49"),
                of(4, Clase.PAR_ATIPICO)
                        .filter(h -> h.actividad().isEmpty())
                        .map(h -> h.unidad() + " " + percent(h, Figura.RAZON) + " n " + plain(h, Figura.N))
                        .toList());
    }

    @Test
    void in_december_nothing_is_foretold_and_in_september_everything_measured_is() {
        assertEquals(List.of(), ProyeccionRules.of(ejemplo.estructura(), at(4), List.of()));
        List<Proyeccion> setiembre = ProyeccionRules.of(ejemplo.estructura(), at(3), List.of());
        assertEquals("", setiembre.get(0).unidad());
        assertTrue(
                setiembre.stream()
                        .allMatch(p -> p.bajo().compareTo(p.pronostico()) <= 0
                                && p.pronostico().compareTo(p.alto()) <= 0
                                && p.medidos() >= 3),
                "an interval holds its forecast");
    }

    private static Stream<Hallazgo> of(int trimestre, Clase clase) {
        return AnalisisRules.of(ejemplo.estructura(), at(trimestre), List.of()).stream()
                .filter(h -> h.clase() == clase);
    }

    private static String plain(Hallazgo h, Figura f) {
        return h.figura(f).orElseThrow().stripTrailingZeros().toPlainString();
    }

    private static String percent(Hallazgo h, Figura f) {
        return h.figura(f).orElseThrow().movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
    }
}
