package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FINANCIERA;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T2;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter accepted again: what it changes, what it cannot unsay, and what it leaves unexplained in a later quarter. */
final class RectificacionDeEntregaTest {
    @TempDir
    Path raiz;

    private static Lapiz lleno(Oficina o, String periodo) {
        return Papeles.evaluada(o.plantilla("02", periodo));
    }

    private static Oficina.Respuesta acepta(Oficina o, Lapiz lapiz) {
        Oficina.Respuesta r = o.entrega("libro.xlsx", lapiz.guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        return r;
    }

    private static Lapiz explicado(Lapiz lapiz) {
        return lapiz.escribe("Factores", "AO.0002", "factores_dificultaron", "Sin equipo")
                .escribe("Factores", "AO.0002", "causa", "personal")
                .escribe("Factores", "AO.0002", "tipo_desviacion", "cantidad")
                .escribe("Factores", "AO.0002", "medida_correctiva", "Comprar")
                .escribe("Factores", "AO.0002", "responsable", "Jefe")
                .escribe("Factores", "AO.0002", "plazo", LocalDate.of(2022, 6, 30));
    }

    private static Lapiz sinFebrero(Oficina o) {
        return explicado(lleno(o, T1).escribe(FISICA, "AO.0002", "ejecutado_02", "SR"))
                .escribe("Factores", "AO.0002", "motivo_sr", "Sin equipo");
    }

    private static Oficina.Respuesta cumplido(Oficina o, Lapiz t2) {
        return acepta(
                o,
                t2.escribe("Compromisos", "2022-T1.AO.0002", "cumplida", "SI")
                        .escribe("Compromisos", "2022-T1.AO.0002", "evidencia", "Orden de compra 7"));
    }

    /** «AVA-044 Evaluación física!…» of one kind, with their sentences. */
    private static List<String> dichas(Oficina.Respuesta r, String codigo) {
        return Stream.of(r.archivo(0).get("observaciones"))
                .flatMap(o -> java.util.stream.StreamSupport.stream(o.spliterator(), false))
                .filter(o -> o.get("codigo").asText().equals(codigo))
                .map(o -> o.get("mensaje").asText())
                .toList();
    }

    private static String constancia(Oficina o, Oficina.Respuesta r) {
        return new String(o.lee(r.archivo(0).get("devuelto").asText()), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private static List<String> observadas(Oficina o, String periodo, String codigo) {
        var hoja = Consolidados.leido(o, periodo).hoja("Observaciones").orElseThrow();
        return hoja.filas().tailSet(7).stream()
                .map(f -> Stream.of(0, 3, 4, 8)
                        .map(c -> hoja.celda(f, c).valor().mostrado())
                        .toList())
                .filter(c -> c.get(1).equals(codigo))
                .map(c -> c.get(0) + " " + c.get(2) + " " + c.get(3))
                .toList();
    }

    @Test
    void a_month_told_while_the_form_was_out_is_said_to_come_from_who_told_it_and_not_from_the_plan() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, sinFebrero(o));
        byte[] vieja = o.plantilla("02", T2);
        acepta(o, lleno(o, T1).escribe(FISICA, "AO.0002", "ejecutado_02", 11));
        Oficina.Respuesta r = cumplido(o, Papeles.evaluada(vieja).escribe(FISICA, "AO.0002", "ejecutado_02", 4));
        assertTrue(
                r.out().contains("«Ejecutado Feb» dice «4» y la evaluación 2022-T1 dice «11». Vale lo segundo."),
                r.out());
    }

    @Test
    void a_correction_that_still_does_not_know_a_month_leaves_what_a_later_form_told() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, sinFebrero(o));
        cumplido(o, lleno(o, T2).escribe(FISICA, "AO.0002", "ejecutado_02", 9));
        Oficina.Respuesta r = acepta(o, sinFebrero(o));

        assertEquals("9", Consolidados.dato(o, T2, "AO.0002", 2, "ejecutado_fisico"));
        assertEquals(
                List.of(
                        "En «Ejecutado Feb» de AO.0002 se escribió SR, y eso no quita lo ya informado: sigue en 9, dicho en 2022-T2."),
                dichas(r, "AVA-045"));
        assertEquals(List.of(), dichas(r, "AVA-044"));
        assertTrue(constancia(o, r).contains("sigue en 9, dicho en 2022-T2"), constancia(o, r));
        assertEquals(
                List.of("AO.0002 feb Ejecutado no reportó -> 9", "AO.0002 feb Ejecutado 9 -> no reportó"),
                SeguimientoMensualTest.rectified(o, T2));
        var hoja = Consolidados.leido(o, T2).hoja("Rectificaciones").orElseThrow();
        assertEquals("9", hoja.celda(7, 10).valor().mostrado());
        assertEquals("9", hoja.celda(8, 10).valor().mostrado());
        assertEquals(
                "El SR no quita la cifra: sigue en 9, dicho en 2022-T2.",
                hoja.celda(8, 11).valor().mostrado());
    }

    @Test
    void the_unit_is_told_of_every_month_it_changes() {
        Oficina o = Aprobada.en(raiz);
        Oficina.Respuesta primera = acepta(o, lleno(o, T1));
        assertEquals(List.of(), dichas(primera, "AVA-044"));
        Oficina.Respuesta r = acepta(o, lleno(o, T1).escribe(FISICA, "AO.0002", "ejecutado_03", 12));
        assertEquals(
                List.of(
                        "Cambia «Ejecutado Mar» de AO.0002: se había aceptado 10 (2022-T1) y ahora es 12. Si no va, escriba 10 ahí, en una plantilla nueva de 2022-T1."),
                dichas(r, "AVA-044"));
        assertTrue(constancia(o, r).contains("se había aceptado 10 (2022-T1) y ahora es 12"), constancia(o, r));
    }

    /** Writes what the sentence says where it says, and delivers it. */
    private static Oficina.Respuesta follow(Oficina o, String consejo, String hoja, String columna) {
        Matcher m = Pattern.compile("escriba (\\S+) ahí, en una plantilla nueva de (\\S+)\\.$")
                .matcher(consejo);
        assertTrue(m.find(), consejo);
        return acepta(o, new Lapiz(o.plantilla("02", m.group(2))).escribe(hoja, "AO.0002", columna, m.group(1)));
    }

    @Test
    void the_advice_for_a_changed_figure_brings_the_earlier_one_back_and_the_old_workbook_does_not() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, sinFebrero(o));
        byte[] segundo = lleno(o, T2)
                .escribe(FISICA, "AO.0002", "ejecutado_02", 9)
                .escribe("Compromisos", "2022-T1.AO.0002", "cumplida", "SI")
                .escribe("Compromisos", "2022-T1.AO.0002", "evidencia", "Orden de compra 7")
                .guarda();
        assertEquals("aceptado", o.entrega("t2.xlsx", segundo).veredicto());
        Oficina.Respuesta cambio = acepta(o, lleno(o, T1).escribe(FISICA, "AO.0002", "ejecutado_02", 11));
        for (String carpeta : List.of("", "reemplaza/")) {
            Oficina.Respuesta r = o.entrega(carpeta + "t2.xlsx", segundo);
            assertEquals("duplicado", r.veredicto());
            assertTrue(dichas(r, "LIB-040").get(0).contains("se aceptó y es el que vale en 2022-T2"), r.out());
        }
        assertEquals("11", Consolidados.dato(o, T2, "AO.0002", 2, "ejecutado_fisico"));

        follow(o, dichas(cambio, "AVA-044").get(0), FISICA, "ejecutado_02");
        assertEquals("9", Consolidados.dato(o, T2, "AO.0002", 2, "ejecutado_fisico"));
    }

    @Test
    void the_advice_says_soles_as_they_can_be_typed() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, lleno(o, T1));
        Oficina.Respuesta cambio = acepta(o, lleno(o, T1).escribe(FINANCIERA, "AO.0002", "devengado_03", 1200));
        follow(o, dichas(cambio, "AVA-044").get(0), FINANCIERA, "devengado_03");
        assertEquals("1000.5", Consolidados.dato(o, T1, "AO.0002", 3, "devengado_soles"));
    }

    @Test
    void the_figure_that_fills_a_month_without_data_is_put_right_and_not_unsaid() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, sinFebrero(o));
        Oficina.Respuesta r = acepta(o, lleno(o, T1).escribe(FISICA, "AO.0002", "ejecutado_02", 11));
        assertTrue(
                dichas(r, "AVA-044")
                        .get(0)
                        .endsWith("escriba la cifra que corresponde ahí, en una plantilla nueva de 2022-T1."),
                r.out());
    }

    @Test
    void of_a_month_corrected_twice_only_the_last_figure_stands() {
        Oficina o = Aprobada.en(raiz);
        for (int hecho : List.of(14, 16, 20)) {
            acepta(o, lleno(o, T1).escribe(FISICA, "AO.0002", "ejecutado_03", hecho));
        }
        var hoja = Consolidados.leido(o, T1).hoja("Rectificaciones").orElseThrow();
        assertEquals(
                List.of("14 | 16 | 20 | Después se dijo 20, en 2022-T1.", "16 | 20 | 20 | "),
                Stream.of(7, 8)
                        .map(fila -> Stream.of(6, 8, 10, 11)
                                .map(c -> hoja.celda(fila, c).valor().mostrado())
                                .collect(java.util.stream.Collectors.joining(" | ")))
                        .toList());
    }

    @Test
    void what_has_to_be_corrected_changes_nothing_yet() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, lleno(o, T1));
        Oficina.Respuesta r = o.entrega(
                "libro.xlsx",
                lleno(o, T1)
                        .escribe(FISICA, "AO.0002", "ejecutado_03", 12)
                        .escribe(FISICA, "AO.0002", "ejecutado_02", "muchos")
                        .guarda());
        assertEquals(List.of("FIL-001"), r.codigos());
    }

    @Test
    void art_11_a_later_quarter_that_a_correction_makes_red_has_to_be_explained() {
        Oficina o = Aprobada.en(raiz);
        acepta(o, lleno(o, T1));
        acepta(o, lleno(o, T2));
        assertEquals(List.of(), observadas(o, T2, "AVA-046"));
        Lapiz bajo = lleno(o, T1);
        for (String mes : List.of("01", "02", "03")) {
            bajo.escribe(FISICA, "AO.0002", "ejecutado_" + mes, 1);
        }
        Oficina.Respuesta corregida = acepta(o, explicado(bajo));

        assertEquals(
                List.of(
                        "Con este cambio, su evaluación ya aceptada de II trimestre de 2022 queda por corregir en AO.0002:"
                                + " falta explicar su avance a la fecha, ahora de 55.0 %."),
                dichas(corregida, "AVA-048"));
        assertTrue(constancia(o, corregida).contains("Entregue también de nuevo esa evaluación"));
        assertEquals("1", Consolidados.dato(o, T2, "AO.0002", 2, "ejecutado_fisico"));
        assertEquals(
                List.of(
                        "02 Factores Por una corrección aceptada después, el avance de AO.0002 es 55.0 % («✖ Rojo»), y esta"
                                + " evaluación no lo explica: faltan Factores que dificultaron, Causa principal y 4 más."),
                observadas(o, T2, "AVA-046"));
        assertEquals(List.of(), observadas(o, T1, "AVA-046"), "T1 explained its own");
        assertTrue(
                Consolidados.celdas(o, T2)
                        .containsValue("• 1 actividad cambió por una corrección aceptada después y su evaluación no"
                                + " explica el avance que resulta: unidad 02 Planeamiento."),
                Consolidados.celdas(o, T2).entrySet().stream()
                        .filter(e -> e.getKey().startsWith("Tablero"))
                        .toList()
                        .toString());
        assertEquals(0, o.quipu("consolidar", "--periodo", T2).salida());
        assertEquals(List.of("02_memo.docx"), memos(o));
        assertEquals("✖ Vencido · Aún no se le preguntó", promesa(o));

        cumplido(o, explicado(lleno(o, T2)).escribe("Factores", "AO.0002", "plazo", LocalDate.of(2022, 9, 30)));
        assertEquals(List.of(), observadas(o, T2, "AVA-046"));
        assertEquals("✔ Cumplido · Sí", promesa(o));
    }

    /** How the only promise is told, and its answer. */
    private static String promesa(Oficina o) {
        var hoja = Consolidados.leido(o, T2).hoja("Compromisos").orElseThrow();
        return hoja.celda(7, 9).valor().mostrado() + " · "
                + hoja.celda(7, 11).valor().mostrado();
    }

    private static List<String> memos(Oficina o) {
        assertEquals(0, o.quipu("informe", "--periodo", T2, "--memos").salida());
        return o.archivos("informes/" + T2 + "_memos").stream()
                .filter(m -> m.startsWith("02"))
                .toList();
    }

    /** An office where the only activity accumulates: 5, 10… 60. */
    private Oficina acumulada() {
        Oficina o = Oficina.con(raiz, Entidad.dePrueba());
        Lapiz lapiz = new Lapiz(Papeles.formulacion(o.plantilla("02", "2022"), "02/AEI.01.02"));
        lapiz.escribe("Actividades", "1", "tipo_meta", "acumulada");
        for (int mes = 1; mes <= 12; mes++) {
            lapiz.escribe("Programación física", "1", "meta_%02d".formatted(mes), 5 * mes);
        }
        o.deja("2021-03-25/01.xlsx", Papeles.formulacion(o.plantilla("01", "2022"), "01/AEI.01.01"));
        o.deja("2021-03-25/02.xlsx", lapiz.guarda());
        o.deja("2021-03-25/03.xlsx", Papeles.formulacion(o.plantilla("03", "2022"), "03/AEI.02.01"));
        o.quipu("procesar");
        o.quipu("aprobar", "--ejercicio", "2022");
        return o;
    }

    private static Lapiz subiendo(Oficina o, String periodo, int... meses) {
        Lapiz lapiz = lleno(o, periodo);
        for (int i = 0; i < meses.length; i++) {
            String columna = "ejecutado_%02d".formatted(i + 1);
            if (!lapiz.bloqueada(FISICA, "AO.0002", columna)) {
                lapiz.escribe(FISICA, "AO.0002", columna, meses[i]);
            }
        }
        return lapiz;
    }

    @Test
    void a_correction_that_makes_a_running_total_fall_is_told_to_the_unit_and_to_the_office() {
        Oficina o = acumulada();
        acepta(o, subiendo(o, T1, 5, 10, 15));
        acepta(o, subiendo(o, T2, 5, 10, 15, 20, 25, 30));
        assertEquals(List.of(), observadas(o, T2, "AVA-047"));
        Oficina.Respuesta r = acepta(o, subiendo(o, T1, 5, 10, 32));
        assertEquals(
                List.of(
                        "Con este cambio, su evaluación ya aceptada de II trimestre de 2022 queda por corregir en AO.0002:"
                                + " lo acumulado baja a 20 en «Ejecutado Abr», y antes era 32."),
                dichas(r, "AVA-048"));
        assertEquals(
                List.of("02 Evaluación física Por una corrección aceptada después, lo acumulado de AO.0002 baja en"
                        + " «Ejecutado Abr»: es 20 y antes era 32."),
                observadas(o, T2, "AVA-047"));
        assertTrue(Consolidados.celdas(o, T2)
                .containsValue("• 1 actividad baja en lo acumulado por una corrección aceptada después: unidad 02"
                        + " Planeamiento."));
        assertEquals(List.of("02_memo.docx"), memos(o));

        acepta(o, subiendo(o, T1, 5, 10, 15));
        assertEquals(List.of(), observadas(o, T2, "AVA-047"));
        assertEquals(0, o.quipu("informe", "--periodo", T2, "--memos").salida());
    }
}
