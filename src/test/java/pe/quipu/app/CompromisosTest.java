package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Cambios.R01;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T2;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.inbox.Registro;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Periodo;

/** A measure promised in one quarter is asked for in the next ones until it is fulfilled (art. 11). */
final class CompromisosTest {
    private static final String T3 = "2022-T3";
    private static final String COMPROMISOS = "Compromisos";
    private static final LocalDate MAYO = LocalDate.of(2022, 5, 31);
    private static final LocalDate AGOSTO = LocalDate.of(2022, 8, 31);

    @TempDir
    Path raiz;

    private Oficina o;

    @BeforeEach
    void two_units_promise_something_in_the_first_quarter() {
        o = Aprobada.en(raiz);
        accepted(promise(Papeles.evaluada(o.plantilla("02", T1)), "AO.0002", "Contratar personal", MAYO));
        accepted(promise(Papeles.evaluada(o.plantilla("03", T1)), "AO.0004", "Comprar equipo", MAYO));
    }

    private static Lapiz promise(Lapiz lapiz, String ao, String medida, LocalDate plazo) {
        return lapiz.escribe("Factores", ao, "medida_correctiva", medida)
                .escribe("Factores", ao, "responsable", "Gerente")
                .escribe("Factores", ao, "plazo", plazo);
    }

    private static Lapiz answer(Lapiz lapiz, String codigo, String cumplida, Map<String, Object> mas) {
        lapiz.escribe(COMPROMISOS, codigo, "cumplida", cumplida);
        mas.forEach((columna, valor) -> lapiz.escribe(COMPROMISOS, codigo, columna, valor));
        return lapiz;
    }

    private void accepted(Lapiz lapiz) {
        Oficina.Respuesta r = o.entrega("libro.xlsx", lapiz.guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
    }

    private List<String> told(String periodo) {
        Opciones opciones = new Opciones();
        opciones.carpeta = raiz;
        Taller taller = Taller.open(opciones);
        try (Registro registro = Registro.open(taller.carpeta())) {
            return new Compromisos(taller, new Aceptados(taller, registro))
                    .hasta(Periodo.parse(periodo).orElseThrow()).stream()
                            .map(CompromisosTest::line)
                            .toList();
        }
    }

    private static String line(Compromiso c) {
        return String.join(
                " | ",
                c.codigo(),
                c.actividad(),
                c.unidad(),
                c.medida(),
                c.plazo().map(LocalDate::toString).orElse(""),
                c.cumplida().rotulo());
    }

    @Test
    void the_form_of_a_unit_that_promised_nothing_has_no_such_sheet() {
        try (Lapiz primero = new Lapiz(o.plantilla("02", T1));
                Lapiz segundo = new Lapiz(o.plantilla("01", T2))) {
            assertEquals(null, primero.libro().getSheet(COMPROMISOS));
            assertEquals(null, segundo.libro().getSheet(COMPROMISOS));
            assertFalse(segundo.todo().contains(COMPROMISOS + "\n"));
        }
    }

    @Test
    void art_11_the_next_quarter_asks_and_an_answer_is_owed() {
        Lapiz segundo = Papeles.evaluada(o.plantilla("02", T2));
        assertEquals(List.of("2022-T1.AO.0002"), segundo.filas(COMPROMISOS));
        assertEquals("Contratar personal", segundo.lee(COMPROMISOS, "2022-T1.AO.0002", "medida"));
        Oficina.Respuesta r = o.entrega("02.xlsx", segundo.guarda());
        assertEquals("observado", r.veredicto());
        assertEquals(List.of("FIL-005"), r.codigos());
        assertEquals(
                "¿Cumplida?",
                r.archivo(0).get("observaciones").get(0).get("campo").asText());
        assertEquals(
                List.of(
                        "2022-T1.AO.0002 | AO.0002 | 02 | Contratar personal | 2022-05-31 | Sin respuesta",
                        "2022-T1.AO.0004 | AO.0004 | 03 | Comprar equipo | 2022-05-31 | Sin respuesta"),
                told(T2));
    }

    @Test
    void a_yes_closes_it_and_anything_else_comes_back_with_its_new_deadline() {
        accepted(answer(
                Papeles.evaluada(o.plantilla("02", T2)), "2022-T1.AO.0002", "SI", Map.of("evidencia", "Contrato 4")));
        Lapiz tres = Papeles.evaluada(o.plantilla("03", T2));
        answer(tres, "2022-T1.AO.0004", "EN PROCESO", Map.of("motivo", "Sin postor", "nuevo_plazo", AGOSTO));
        // The same measure again is the same promise; another one is another.
        promise(tres, "AO.0004", "comprar  equipo.", AGOSTO);
        accepted(promise(tres, "AO.0005", "Reprogramar", AGOSTO));
        assertEquals(
                List.of(
                        "2022-T1.AO.0002 | AO.0002 | 02 | Contratar personal | 2022-05-31 | Sí",
                        "2022-T1.AO.0004 | AO.0004 | 03 | Comprar equipo | 2022-08-31 | En proceso",
                        "2022-T2.AO.0005 | AO.0005 | 03 | Reprogramar | 2022-08-31 | Sin respuesta"),
                told(T2));
        try (Lapiz dos = new Lapiz(o.plantilla("02", T3));
                Lapiz otro = new Lapiz(o.plantilla("03", T3))) {
            assertEquals(List.of(), dos.filas(COMPROMISOS));
            assertEquals(List.of("2022-T1.AO.0004", "2022-T2.AO.0005"), otro.filas(COMPROMISOS));
            assertEquals(
                    AGOSTO,
                    otro.celda(COMPROMISOS, "2022-T1.AO.0004", "plazo")
                            .getLocalDateTimeCellValue()
                            .toLocalDate());
        }
    }

    @Test
    void the_deadline_that_stands_is_the_last_one_told_and_not_the_one_an_older_form_brought() {
        byte[] semestre = o.plantilla("02", "2022-S1");
        Map<String, Object> mas = Map.of("motivo", "Sin postor", "nuevo_plazo", AGOSTO);
        accepted(answer(Papeles.evaluada(o.plantilla("02", T2)), "2022-T1.AO.0002", "EN PROCESO", mas));
        Lapiz tarde = answer(Papeles.evaluada(semestre), "2022-T1.AO.0002", "SI", Map.of("evidencia", "Contrato 4"));
        Oficina.Respuesta r = o.entrega("s1.xlsx", tarde.guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        assertTrue(
                r.out()
                        .contains(
                                "«Plazo» dice «31/05/2022» y el compromiso 2022-T1.AO.0002 dice «31/08/2022». Vale lo segundo."),
                r.out());
        assertEquals(
                List.of(
                        "2022-T1.AO.0002 | AO.0002 | 02 | Contratar personal | 2022-08-31 | Sí",
                        "2022-T1.AO.0004 | AO.0004 | 03 | Comprar equipo | 2022-05-31 | Sin respuesta"),
                told("2022-S1"));
    }

    @Test
    void an_activity_takes_its_promises_to_the_unit_that_goes_on_with_it() {
        Cambios.de(o, "03", R01).cambia(1, "traslado", "Abril").centro(1, "02").entrega();
        assertEquals(0, o.quipu("aprobar", "--periodo", R01).salida());
        Lapiz segundo = Papeles.evaluada(o.plantilla("02", T2));
        assertEquals(List.of("2022-T1.AO.0002", "2022-T1.AO.0004"), segundo.filas(COMPROMISOS));
        try (Lapiz antes = new Lapiz(o.plantilla("03", T2))) {
            assertEquals(List.of(), antes.filas(COMPROMISOS));
        }
        answer(segundo, "2022-T1.AO.0002", "SI", Map.of("evidencia", "Contrato 4"));
        accepted(answer(segundo, "2022-T1.AO.0004", "SI", Map.of("evidencia", "Orden 9")));
        assertEquals(
                List.of(
                        "2022-T1.AO.0002 | AO.0002 | 02 | Contratar personal | 2022-05-31 | Sí",
                        "2022-T1.AO.0004 | AO.0004 | 02 | Comprar equipo | 2022-05-31 | Sí"),
                told(T2));
        try (Lapiz tercero = new Lapiz(o.plantilla("02", T3))) {
            assertEquals(List.of(), tercero.filas(COMPROMISOS));
        }
    }

    @Test
    void of_an_activity_annulled_by_the_cut_off_no_measure_is_asked_and_its_promise_is_closed() {
        Cambios.de(o, "02", R01).cambia(1, "anulación", "Mayo").entrega();
        assertEquals(0, o.quipu("aprobar", "--periodo", R01).salida());
        Lapiz segundo = Papeles.evaluada(o.plantilla("02", T2)).escribe(Papeles.FISICA, "AO.0002", "ejecutado_04", 0);
        assertEquals(List.of(), segundo.filas(COMPROMISOS));
        assertEquals("◌ Anulada", segundo.lee(Papeles.FISICA, "AO.0002", "estado"));
        assertEquals("◌ Falta llenar", segundo.lee(Papeles.FISICA, "AO.0003", "estado"));
        for (int mes = 5; mes <= 6; mes++) {
            segundo.escribe(Papeles.FISICA, "AO.0002", "ejecutado_%02d".formatted(mes), null)
                    .escribe(Papeles.FINANCIERA, "AO.0002", "devengado_%02d".formatted(mes), null);
        }
        accepted(segundo);
        String otra = "2022-T1.AO.0004 | AO.0004 | 03 | Comprar equipo | 2022-05-31 | Sin respuesta";
        String suya = "2022-T1.AO.0002 | AO.0002 | 02 | Contratar personal | 2022-05-31 | ";
        assertEquals(List.of(suya + "Actividad anulada", otra), told(T2));
        assertEquals(List.of(suya + "Sin respuesta", otra), told(T1));
    }

    @Test
    void an_accepted_workbook_is_opened_once_for_all_that_is_asked_of_it() throws java.io.IOException {
        Opciones opciones = new Opciones();
        opciones.carpeta = raiz;
        Taller taller = Taller.open(opciones);
        Periodo t1 = Periodo.parse(T1).orElseThrow();
        try (Registro registro = Registro.open(taller.carpeta())) {
            Aceptados aceptados = new Aceptados(taller, registro);
            List<?> antes = aceptados.reportes(t1);
            for (String archivo : o.archivos("aceptado/" + T1)) {
                java.nio.file.Files.delete(raiz.resolve("aceptado/" + T1).resolve(archivo));
            }
            assertEquals(antes, aceptados.reportes(t1));
            assertEquals(2, aceptados.propios(t1).size());
            assertEquals(2, new Compromisos(taller, aceptados).hasta(t1).size());
            assertEquals(List.of(), aceptados.rectificaciones(t1));
        }
    }

    @Test
    void a_quarter_accepted_after_the_last_one_takes_its_promise_into_the_next_year_and_what_was_closed_stays_there() {
        Map<String, Object> hecho = Map.of("evidencia", "Contrato 4");
        byte[] tercero = promise(
                        answer(Papeles.evaluada(o.plantilla("02", T3)), "2022-T1.AO.0002", "SI", hecho),
                        "AO.0003",
                        "Reparar el motor",
                        AGOSTO)
                .guarda();
        Lapiz cuarto = answer(Papeles.evaluada(o.plantilla("02", "2022-T4")), "2022-T1.AO.0002", "SI", hecho);
        accepted(promise(cuarto, "AO.0002", "Capacitar", AGOSTO));
        Oficina.Respuesta tarde = o.entrega("t3.xlsx", tercero);
        assertEquals("aceptado", tarde.veredicto(), tarde.out());
        o.hoy = "2023-05-05";
        Map.of("01", "AEI.01.01", "02", "AEI.01.02", "03", "AEI.02.01")
                .forEach((u, aei) -> o.deja(
                        "2022-03-25/" + u + ".xlsx", Papeles.formulacion(o.plantilla(u, "2023"), u + "/" + aei)));
        o.quipu("procesar");
        assertEquals(0, o.quipu("aprobar", "--ejercicio", "2023").salida());
        Lapiz otroAnio = new Lapiz(o.plantilla("02", "2023-T1"));
        assertEquals(List.of("2022-T3.AO.0003", "2022-T4.AO.0002"), otroAnio.filas(COMPROMISOS));
        assertEquals(
                List.of(
                        "2022-T1.AO.0004 | AO.0004 | 03 | Comprar equipo | 2022-05-31 | Sin respuesta",
                        "2022-T3.AO.0003 | AO.0003 | 02 | Reparar el motor | 2022-08-31 | Sin respuesta",
                        "2022-T4.AO.0002 | AO.0002 | 02 | Capacitar | 2022-08-31 | Sin respuesta"),
                told("2023-T1"));
        otroAnio.close();
    }
}
