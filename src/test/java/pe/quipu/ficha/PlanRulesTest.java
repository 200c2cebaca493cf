package pe.quipu.ficha;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;

class PlanRulesTest {
    private static final Programacion NADA = new Programacion(Collections.nCopies(12, BigDecimal.ZERO));
    private static final Estructura ENTIDAD = new Estructura(
            new Parametros(
                    "301498",
                    "Municipalidad",
                    2022,
                    new Escala("ILO_75_50", new BigDecimal("0.75"), new BigDecimal("0.5"), "Ámbar", ""),
                    Parametros.Reporta.UNIDAD,
                    Parametros.Inhabil.SE_MANTIENE,
                    Parametros.NoReporto.CERO,
                    Optional.empty(),
                    Optional.empty(),
                    30),
            List.of(unit("03.09"), unit("02.01")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            List.of(),
            List.of(),
            java.util.Map.of(),
            "");

    @Test
    void codes_follow_the_units_of_the_entity_and_then_the_rows() {
        Plan plan = version(1, List.of(), Map.of("02.01", rows("02.01/1"), "03.09", rows("03.09/1", "03.09/2")));
        assertEquals(List.of("AO.0001 03.09/1", "AO.0002 03.09/2", "AO.0003 02.01/1"), told(plan));
        assertEquals("2022_v1_aprobado", plan.codigo());
    }

    @Test
    void a_row_approved_before_keeps_its_code_and_a_new_one_never_takes_a_used_code() {
        Plan primero = version(1, List.of(), Map.of("03.09", rows("03.09/1", "03.09/2"), "02.01", rows("02.01/1")));
        Plan segundo =
                version(2, List.of(primero), Map.of("03.09", rows("03.09/2", "03.09/3"), "02.01", rows("02.01/1")));
        assertEquals(List.of("AO.0002 03.09/2", "AO.0004 03.09/3", "AO.0003 02.01/1"), told(segundo));
    }

    @Test
    void the_code_of_an_activity_that_left_the_plan_is_not_given_again() {
        Plan primero = version(1, List.of(), Map.of("03.09", rows("03.09/1", "03.09/2")));
        Plan segundo = version(2, List.of(primero), Map.of("03.09", rows("03.09/1")));
        Plan tercero = version(3, List.of(primero, segundo), Map.of("03.09", rows("03.09/1", "03.09/7")));
        assertEquals(List.of("AO.0001 03.09/1", "AO.0003 03.09/7"), told(tercero));
    }

    @Test
    void rows_that_change_places_keep_their_codes_and_equal_names_keep_theirs() {
        Plan primero = version(1, List.of(), Map.of("03.09", rows("03.09/1", "03.09/2")));
        List<ActividadOperativa> cruzadas =
                List.of(renamed("03.09/1", "Actividad de 03.09/2"), renamed("03.09/2", "Actividad de 03.09/1"));
        Plan segundo = version(2, List.of(primero), Map.of("03.09", cruzadas));
        assertEquals(List.of("AO.0002 03.09/1", "AO.0001 03.09/2"), told(segundo));
        List<ActividadOperativa> iguales = List.of(renamed("03.09/1", "Talleres"), renamed("03.09/2", "Talleres"));
        Plan tercero = version(1, List.of(), Map.of("03.09", iguales));
        assertEquals(told(tercero), told(version(2, List.of(tercero), Map.of("03.09", iguales))));
    }

    @Test
    void a_row_that_only_changes_its_name_keeps_its_code() {
        Plan primero = version(1, List.of(), Map.of("03.09", rows("03.09/1", "03.09/2")));
        Plan segundo = version(
                2,
                List.of(primero),
                Map.of(
                        "03.09",
                        List.of(
                                renamed("03.09/1", "Otro nombre"),
                                rows("03.09/2").get(0))));
        assertEquals(List.of("AO.0001 03.09/1", "AO.0002 03.09/2"), told(segundo));
    }

    private static Plan version(int numero, List<Plan> anteriores, Map<String, List<ActividadOperativa>> porUnidad) {
        Plan plan = PlanRules.approved(ENTIDAD, 2022, "aprobado", porUnidad, anteriores);
        assertEquals(numero, plan.version());
        return plan;
    }

    private static List<String> told(Plan plan) {
        return plan.actividades().stream()
                .map(a -> a.codigo() + " " + a.origen())
                .toList();
    }

    private static Unidad unit(String codigo) {
        return new Unidad(codigo, codigo, Unidad.Tipo.ORGANO, Optional.empty(), codigo, "");
    }

    private static List<ActividadOperativa> rows(String... origenes) {
        return Arrays.stream(origenes)
                .map(origen -> renamed(origen, "Actividad de " + origen))
                .toList();
    }

    private static ActividadOperativa renamed(String origen, String nombre) {
        return Muestra.actividad(
                "",
                origen,
                origen.substring(0, 5),
                "AEI.01.01",
                nombre,
                TipoMeta.INCREMENTAL,
                Medicion.MENSUAL,
                NADA,
                NADA);
    }
}
