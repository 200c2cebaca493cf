package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Cambios.PIA;
import static pe.quipu.app.Cambios.R01;
import static pe.quipu.app.Cambios.R02;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.inbox.Aprobacion;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Registro;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Programacion;

/** The approved plan, made consistent with the opening budget and modified along the year. */
final class RondasTest {
    @TempDir
    Path raiz;

    private static List<Plan> versiones(Oficina o) {
        return PlanFile.all(new Carpeta(o.raiz), new Formas()).get(2022);
    }

    private static Plan version(Oficina o, int n) {
        return versiones(o).get(n - 1);
    }

    private static ActividadOperativa ao(Plan plan, int n) {
        return plan.actividades().stream()
                .filter(a -> a.codigo().equals("AO.000" + n))
                .findFirst()
                .orElseThrow();
    }

    private static String goals(Programacion p) {
        return String.join(
                " ", p.meses().stream().map(BigDecimal::toPlainString).toList());
    }

    private static Oficina.Respuesta approve(Oficina o, String periodo, String... mas) {
        List<String> linea = new java.util.ArrayList<>(List.of("aprobar", "--periodo", periodo, "--json"));
        linea.addAll(List.of(mas));
        return o.quipu(linea.toArray(String[]::new));
    }

    @Test
    void art_8_4_consistency_changes_the_units_that_delivered_and_keeps_the_rest() {
        Oficina o = Aprobada.en(raiz);
        Cambios.de(o, "01", PIA).meta(1, 3, 4).soles(1, 3, 400).entrega();
        Cambios.de(o, "02", PIA).borra(1).entrega();
        Oficina.Respuesta falta = approve(o, PIA);
        assertEquals(4, falta.salida());
        assertTrue(falta.err().contains("03 Servicios") && !falta.err().contains("01 Alcaldía"), falta.err());
        Oficina.Respuesta r = approve(
                o, PIA, "--aceptar-faltantes", "Acuerdo 5", "--resolucion", "RA 720-2021", "--fecha", "2021-12-30");
        assertEquals(0, r.salida(), r.err());
        assertTrue(r.json().get("avisos").get(0).asText().contains("03 Servicios: queda lo que dice 2022_v1_aprobado"));
        Plan v1 = version(o, 1);
        Plan v2 = version(o, 2);
        assertEquals("2022_v2_consistente_PIA", v2.codigo());
        assertEquals(new Plan.Aprobada(PIA, Optional.of(LocalDate.of(2021, 12, 30)), "RA 720-2021"), v2.aprobacion());
        assertEquals(List.of(), v2.modificaciones());
        assertEquals("10 10 4 10 10 10 10 10 10 10 10 10", goals(ao(v2, 1).fisica()));
        assertEquals(new BigDecimal("11405.5"), ao(v2, 1).financiera().total());
        assertEquals(ao(v1, 1).origen(), ao(v2, 1).origen());
        assertEquals(
                List.of("AO.0001", "AO.0003", "AO.0004", "AO.0005"),
                v2.actividades().stream().map(ActividadOperativa::codigo).toList());
        for (int n = 3; n <= 5; n++) {
            assertEquals(ao(v1, n), ao(v2, n));
        }
        try (Registro registro = Registro.open(new Carpeta(raiz))) {
            Aprobacion a = registro.aprobaciones(2022).get(1);
            assertEquals(
                    List.of(PIA, "RA 720-2021", "Acuerdo 5", "2021-12-30"),
                    List.of(a.ronda(), a.resolucion(), a.motivo(), a.fecha().toString()));
        }
    }

    @Test
    void art_8_2_3_a_modification_changes_what_it_declares_from_its_month_on() {
        Oficina o = Aprobada.en(raiz);
        Cambios.de(o, "02", R01)
                .cambia(1, "reprogramación", "Agosto")
                .meta(1, 8, 25)
                .soles(1, 9, 7)
                .cambia(2, "anulación", "Mayo")
                .entrega();
        Cambios.de(o, "03", R01)
                .cambia(1, "traslado", "Julio")
                .centro(1, "02")
                .alta(3, "03.01", "AEI.02.02", "Julio")
                .entrega();
        Oficina.Respuesta r = approve(o, R01, "--resolucion", "RA 99-2022");
        assertEquals(0, r.salida(), r.err());
        Plan v1 = version(o, 1);
        Plan v2 = version(o, 2);
        assertEquals("2022_v2_modificado desde 5", v2.codigo() + " desde " + v2.mesDesde());
        assertEquals(
                List.of("AO.0002 REPROGRAMACION 8", "AO.0003 ANULACION 5", "AO.0004 TRASLADO 7", "AO.0006 ALTA 7"),
                v2.modificaciones().stream()
                        .map(m -> m.codigo() + " " + m.cambio() + " " + m.mesDesde())
                        .toList());
        assertEquals(
                new Modificacion("AO.0002", Modificacion.Cambio.REPROGRAMACION, Cambios.CAUSAL, Cambios.DOCUMENTO, 8),
                v2.modificaciones().get(0));
        assertEquals(ao(v1, 1), ao(v2, 1));
        assertEquals(ao(v1, 5), ao(v2, 5));
        assertEquals("10 10 10 10 10 10 10 25 10 10 10 10", goals(ao(v2, 2).fisica()));
        assertEquals(new BigDecimal("7"), ao(v2, 2).financiera().mes(9));
        assertEquals("10 10 10 10 0 0 0 0 0 0 0 0", goals(ao(v2, 3).fisica()));
        assertEquals("4002.0", ao(v2, 3).financiera().total().toPlainString());
        assertEquals(
                "1 a 4", ao(v2, 3).vida().desde() + " a " + ao(v2, 3).vida().hasta());
        assertEquals("02", ao(v2, 4).centroCosto());
        assertEquals("03 hasta 6", ao(v2, 4).vida().recorrido());
        assertEquals(ao(v1, 4).fisica(), ao(v2, 4).fisica());
        assertEquals("0 0 0 0 0 0 10 10 10 10 10 10", goals(ao(v2, 6).fisica()));
        assertEquals(7, ao(v2, 6).vida().desde());
        assertEquals(
                v1.actividades().stream().map(ActividadOperativa::origen).toList(),
                v2.actividades().subList(0, 5).stream()
                        .map(ActividadOperativa::origen)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2022-PIA", "2022-R01"})
    void approving_the_same_set_twice_changes_nothing_also_after_it_became_a_version(String ronda) {
        Oficina o = Aprobada.en(raiz);
        for (String unidad : List.of("01", "02", "03")) {
            Cambios c = Cambios.de(o, unidad, ronda);
            (ronda.equals(PIA) ? c : c.cambia(1, "reprogramación", "Agosto"))
                    .meta(1, 8, 5)
                    .entrega();
        }
        assertEquals(true, approve(o, ronda).json().get("nuevo").asBoolean());
        List<String> archivos = o.archivos("plan");
        byte[] libro = o.lee("plan/" + archivos.get(1));
        Oficina.Respuesta otra = approve(o, ronda, "--resolucion", "RA 1");
        assertEquals(false, otra.json().get("nuevo").asBoolean(), otra.out());
        assertEquals(1, otra.json().get("avisos").size());
        assertEquals(false, approve(o, "2022").json().get("nuevo").asBoolean());
        assertEquals(archivos, o.archivos("plan"));
        assertArrayEquals(libro, o.lee("plan/" + archivos.get(1)));
        // A template of the round asked for again still starts from the version the round changes.
        try (Lapiz lapiz = new Lapiz(o.plantilla("02", ronda))) {
            assertEquals("5", lapiz.lee("Programación física", "1", "meta_08"));
            assertEquals("10", lapiz.lee("Programación física", "2", "meta_08"));
        }
    }

    @Test
    void a_form_that_arrives_after_its_round_was_approved_joins_it_in_another_version() {
        Oficina o = Aprobada.en(raiz);
        Cambios tarde =
                Cambios.de(o, "03", R01).cambia(2, "reprogramación", "Junio").meta(2, 6, 3);
        Cambios.de(o, "02", R01)
                .cambia(1, "reprogramación", "Agosto")
                .meta(1, 8, 25)
                .alta(3, "02", "AEI.01.02", "Agosto")
                .entrega();
        approve(o, R01);
        tarde.entrega();
        Oficina.Respuesta r = approve(o, R01);
        assertEquals("2022_v3_modificado", r.json().get("plan").asText(), r.out() + r.err());
        Plan v3 = version(o, 3);
        assertEquals(6, v3.mesDesde());
        assertEquals(
                "25 3", ao(v3, 2).fisica().mes(8) + " " + ao(v3, 5).fisica().mes(6));
        assertEquals(6, v3.actividades().size());
        assertEquals(ao(version(o, 2), 6), ao(v3, 6));
        // Corrected so as to change nothing before December, it still rules from where the round began to.
        Cambios.de(o, "03", R01)
                .meta(2, 6, 10)
                .cambia(2, "reprogramación", "Diciembre")
                .meta(2, 12, 1)
                .entrega();
        approve(o, R01);
        assertEquals(6, version(o, 4).mesDesde());
        assertEquals(
                "10 1",
                ao(version(o, 4), 5).fisica().mes(6) + " "
                        + ao(version(o, 4), 5).fisica().mes(12));
    }

    @Test
    void what_arrives_late_for_a_round_that_another_followed_is_refused_and_asked_in_the_next_one() {
        Oficina o = Aprobada.en(raiz);
        Cambios tarde =
                Cambios.de(o, "03", R01).cambia(2, "reprogramación", "Junio").meta(2, 6, 3);
        Cambios.de(o, "02", R01)
                .cambia(1, "reprogramación", "Agosto")
                .meta(1, 8, 25)
                .entrega();
        approve(o, R01);
        Cambios.de(o, "01", R02)
                .cambia(1, "reprogramación", "Octubre")
                .meta(1, 10, 1)
                .entrega();
        assertEquals(0, approve(o, R02).salida());
        assertEquals("25", ao(version(o, 3), 2).fisica().mes(8).toPlainString());
        assertEquals(1, version(o, 3).modificaciones().size());
        assertEquals(false, approve(o, R01).json().get("nuevo").asBoolean());
        Oficina.Respuesta r = tarde.deja();
        assertEquals(List.of("LIB-038"), r.codigos());
        assertEquals(
                "rechazado", r.json().get("archivos").get(0).get("veredicto").asText());
        assertEquals(false, approve(o, R01).json().get("nuevo").asBoolean());
        assertEquals(3, versiones(o).size());
    }

    @Test
    void a_form_of_the_next_round_made_before_the_plan_changed_under_it_has_to_be_made_again() {
        Oficina o = Aprobada.en(raiz);
        Cambios vieja =
                Cambios.de(o, "02", R02).cambia(1, "reprogramación", "Octubre").meta(1, 10, 1);
        Cambios ajena =
                Cambios.de(o, "01", R02).cambia(1, "reprogramación", "Octubre").meta(1, 10, 1);
        Cambios.de(o, "02", R01)
                .cambia(1, "reprogramación", "Agosto")
                .meta(1, 8, 25)
                .entrega();
        approve(o, R01);
        Oficina.Respuesta r = vieja.deja();
        assertEquals(List.of("LIB-036"), r.codigos());
        ajena.entrega();
        assertEquals(0, approve(o, R02).salida());
    }

    @Test
    void a_modification_that_declares_nothing_is_no_version_and_nobody_is_no_round() {
        Oficina o = Aprobada.en(raiz);
        assertEquals(4, approve(o, R01).salida());
        Cambios.de(o, "01", R01).entrega();
        Oficina.Respuesta r = approve(o, R01);
        assertEquals(
                "2022_v1_aprobado false",
                r.json().get("plan").asText() + " " + r.json().get("nuevo").asBoolean());
        assertEquals(2, o.quipu("aprobar", "--periodo", "2022-T1").salida());
        assertEquals(
                2, o.quipu("aprobar", "--periodo", R01, "--ejercicio", "2022").salida());
    }

    @Test
    void what_was_annulled_is_carried_on_and_its_code_is_not_given_again() {
        Oficina o = Aprobada.en(raiz);
        Cambios.de(o, "02", R01).cambia(2, "anulación", "Mayo").entrega();
        approve(o, R01);
        Cambios.de(o, "02", R02)
                .alta(2, "02", "AEI.02.01", "Setiembre")
                .nombre(2, "Actividad 2 de 02")
                .entrega();
        assertEquals(0, approve(o, R02).salida());
        Plan v3 = version(o, 3);
        assertEquals(ao(version(o, 2), 3), ao(v3, 3));
        assertEquals("Actividad 2 de 02", ao(v3, 6).denominacion());
        assertEquals(9, v3.mesDesde());
    }

    @ParameterizedTest
    @CsvSource({"20000, 3, '02: programado S/ '", "99000, 0, ''"})
    void art_11_a_handover_keeps_the_ceiling_of_the_unit_that_receives(int techo, int salida, String frase) {
        Oficina o = Aprobada.en(
                raiz,
                Entidad.dePrueba().fila("techos", "ejercicio", 2022, "unidad", "02", "soles", techo, "etapa", "PIM"));
        Cambios.de(o, "01", R01).cambia(1, "traslado", "Julio").centro(1, "02").entrega();
        Oficina.Respuesta r = o.quipu("aprobar", "--periodo", R01);
        assertEquals(salida, r.salida(), r.err());
        assertTrue(r.err().contains(frase), r.err());
    }

    @ParameterizedTest
    @CsvSource({
        "pim, 2022-R01, 60030, 3, '60,099.50; marco S/ 60,030.00; diferencia S/ 69.50'",
        "pim, 2022-R01, 60100, 0, ''",
        "pia, 2022-R01, 60030, 3, 'pasa del PIA'",
        "pia, 2022-PIA, 60030, 3, '60,099.50; marco S/ 60,030.00; diferencia S/ 69.50'",
        "pim, 2022-PIA, 60030, 0, ''",
    })
    void art_11_the_new_version_stays_within_the_budget_of_the_entity(
            String marco, String ronda, int soles, int salida, String frase) {
        Oficina o = Aprobada.en(raiz, Entidad.dePrueba().parametro(marco, soles));
        Cambios.de(o, "02", ronda)
                .cambia(1, "reprogramación", "Agosto")
                .soles(1, 9, 1070)
                .entrega();
        Oficina.Respuesta r = o.quipu("aprobar", "--periodo", ronda, "--aceptar-faltantes", "no cambian");
        assertEquals(salida, r.salida(), r.err());
        assertTrue(r.err().contains(frase), r.err());
        assertEquals(salida == 0 ? 2 : 1, versiones(o).size());
    }

    @Test
    void months_already_evaluated_are_not_changed_by_a_later_version() {
        Oficina o = Aprobada.en(raiz);
        Cambios.de(o, "02", R01)
                .cambia(1, "reprogramación", "Marzo")
                .meta(1, 3, 99)
                .entrega();
        o.entrega("t1.xlsx", Papeles.evaluada(o.plantilla("02", Papeles.T1)).guarda());
        Oficina.Respuesta r = approve(o, R01);
        assertEquals(3, r.salida());
        assertTrue(r.err().contains("AO.0002 (02, evaluada hasta el mes 3)"), r.err());
        assertFalse(r.err().contains("AO.0003"), r.err());
        assertEquals(1, versiones(o).size());
    }

    @ParameterizedTest
    @CsvSource({"consistenciado", "ajustado", "reprogramado"})
    void other_offices_have_other_words_for_a_version(String etapa) {
        Oficina o = Aprobada.en(raiz);
        Cambios.de(o, "02", R01)
                .cambia(1, "reprogramación", "Agosto")
                .meta(1, 8, 25)
                .entrega();
        assertEquals(0, approve(o, R01, "--etapa", etapa).salida());
        assertEquals("2022_v2_" + etapa, version(o, 2).codigo());
        assertEquals(2, approve(o, R01, "--etapa", "con espacio").salida());
    }
}
