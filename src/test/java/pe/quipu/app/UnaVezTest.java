package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FINANCIERA;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T2;
import static pe.quipu.app.Papeles.T4;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.app.Oficina.Respuesta;

/** Every delivery counts once: what repeats, contradicts or comes out of time replaces nothing unless the office says so. */
@Tag("confiabilidad")
final class UnaVezTest {
    @TempDir
    Path raiz;

    private static Lapiz buena(Oficina o, String unidad, String periodo) {
        return Papeles.evaluada(o.plantilla(unidad, periodo));
    }

    private static String mensaje(Respuesta r) {
        return r.archivo(0).get("observaciones").get(0).get("mensaje").asText();
    }

    private static String destino(Respuesta r) {
        return r.archivo(0).get("destino").asText();
    }

    private static String constancia(Oficina o, Respuesta r) {
        return new String(o.lee(r.archivo(0).get("devuelto").asText()), StandardCharsets.UTF_8);
    }

    private static List<Integer> vigentes(Oficina o, String periodo) {
        return o.registro(periodo).stream()
                .filter(a -> a.vigente())
                .map(a -> a.identidad().ronda())
                .toList();
    }

    private static Entidad conPlazos(boolean cerrado) {
        Entidad e = Entidad.dePrueba().fila("plazos", "periodo", T4, "fecha_limite", LocalDate.of(2023, 1, 13));
        return cerrado ? e.celda("plazos", 1, "cerrado", "SI") : e;
    }

    /** The next round of a workbook accepted, with what its unit wrote. */
    private static Lapiz siguiente(Oficina o) {
        assertEquals(
                "aceptado", o.entrega("02.xlsx", buena(o, "02", T4).guarda()).veredicto());
        return new Lapiz(o.plantilla("02", T4));
    }

    /** That round with one cell left blank that was filled in. */
    private static byte[] media(Oficina o) {
        return siguiente(o)
                .escribe("Factores", "AO.0002", "factores_contribuyeron", "")
                .guarda();
    }

    @Test
    void what_leaves_blank_cells_that_the_accepted_round_had_filled_in_is_a_conflict_and_both_are_kept() {
        Oficina o = Aprobada.en(raiz);
        byte[] media = siguiente(o)
                .escribe("Factores", "AO.0002", "factores_contribuyeron", "")
                .escribe("Factores", "AO.0003", "factores_contribuyeron", "")
                .escribe("Indicadores", "IND.01.OEI.01", "fuente", "Encuesta")
                .escribe(FISICA, "AO.0002", "ejecutado_12", 9.5)
                .guarda();
        Respuesta r = o.entrega("02.xlsx", media);
        assertEquals(3, r.salida());
        assertEquals("conflicto", r.veredicto(), r.out());
        assertEquals(List.of("LIB-043"), r.codigos());
        assertTrue(
                mensaje(r).matches("Deja vacías 2 celdas que la entrega n\\.º 1 tenía llenas: Factores!I8, I9\\..*"),
                mensaje(r));
        assertTrue(destino(r).startsWith("cuarentena/"), destino(r));
        assertArrayEquals(media, o.lee(destino(r)));
        assertEquals(List.of(1), vigentes(o, T4));
        assertEquals("duplicado", o.entrega("02.xlsx", media).veredicto());
    }

    @Test
    void with_zero_or_words_instead_of_blanks_it_is_a_correction() {
        Oficina o = Aprobada.en(raiz);
        byte[] corregida = siguiente(o)
                .escribe("Factores", "AO.0002", "factores_contribuyeron", "Ninguno")
                .escribe(FISICA, "AO.0002", "ejecutado_12", 9.5)
                .guarda();
        assertEquals("aceptado", o.entrega("02.xlsx", corregida).veredicto());
        assertEquals(List.of(2), vigentes(o, T4));
    }

    @Test
    void a_row_left_out_of_a_formulation_is_as_blank_as_its_cells() {
        Oficina o = Aprobada.en(raiz);
        Lapiz lapiz = new Lapiz(o.plantilla("02", "2022"));
        for (String hoja :
                List.of("Actividades", "Programación física", "Programación financiera", "Elementos críticos")) {
            lapiz.libro().getSheet(hoja).getRow(8).forEach(c -> {
                if (!c.getCellStyle().getLocked()) {
                    c.setBlank();
                }
            });
        }
        Respuesta r = o.entrega("02.xlsx", lapiz.guarda());
        assertEquals(List.of("LIB-043"), r.codigos(), r.out());
        assertTrue(mensaje(r).contains("Actividades!"), mensaje(r));
    }

    @Test
    void the_office_settles_a_conflict_by_leaving_the_file_in_its_folder() {
        Oficina o = Aprobada.en(raiz);
        byte[] media = media(o);
        assertEquals("conflicto", o.entrega("02.xlsx", media).veredicto());
        Respuesta r = o.entrega("Reemplaza/02.xlsx", media);
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals(List.of("LIB-045"), r.codigos());
        assertEquals("Reemplaza a la entrega n.º 1 porque la oficina así lo decidió; 1 celda quedó vacía.", mensaje(r));
        assertEquals(List.of(2), vigentes(o, T4));
        assertTrue(constancia(o, r).contains("Factores!I8: decía «Más personal», quedó vacía"), constancia(o, r));
    }

    @Test
    void a_conflict_dropped_again_outside_that_folder_is_told_of_it_and_keeps_its_name() {
        Oficina o = Aprobada.en(raiz);
        byte[] media = media(o);
        o.entrega("q.xlsx", media);
        String guardado = o.archivos("cuarentena").stream()
                .filter(f -> f.matches("q_[0-9a-f]{8}\\.xlsx"))
                .findFirst()
                .orElseThrow();
        List<String> cuarentena = o.archivos("cuarentena");
        Respuesta r = o.entrega(guardado, media);
        assertEquals("duplicado", r.veredicto(), r.out());
        assertEquals(List.of("LIB-048"), r.codigos());
        String accion = r.archivo(0).get("observaciones").get(0).get("accion").asText();
        assertTrue(accion.contains("«entrada/reemplaza»"), accion);
        assertEquals(cuarentena, o.archivos("cuarentena"));
        assertEquals("aceptado", o.entrega("reemplaza/" + guardado, media).veredicto());
    }

    @Test
    void the_office_may_also_decide_for_what_started_from_an_older_round() {
        Oficina o = Aprobada.en(raiz);
        byte[] otra = buena(o, "02", T4)
                .escribe(FISICA, "AO.0002", "ejecutado_12", 11)
                .guarda();
        siguiente(o).close();
        assertEquals(List.of("LIB-041"), o.entrega("02.xlsx", otra).codigos());
        Respuesta r = o.entrega("2023-01-04/reemplaza/02.xlsx", otra);
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals(
                "Reemplaza a la entrega n.º 1 porque la oficina así lo decidió; ninguna celda quedó vacía.",
                mensaje(r));
        assertEquals(
                2,
                o.archivos("aceptado/" + T4).stream()
                        .filter(f -> f.endsWith(".xlsx"))
                        .count());
    }

    @Test
    void a_repetition_says_what_follows_from_the_first_time_and_whose_it_is() {
        Oficina o = Aprobada.en(raiz);
        byte[] buena = buena(o, "02", T4).guarda();
        byte[] mala = buena(o, "03", T4)
                .escribe(FISICA, "AO.0004", "ejecutado_10", "12 reg.")
                .guarda();
        byte[] firmado = "%PDF-1.4 acta %%EOF".getBytes(StandardCharsets.UTF_8);
        o.entrega("a.xlsx", buena);
        o.entrega("b.xlsx", mala);
        assertEquals("adjunto", o.entrega("02_2022-T4 acta.pdf", firmado).veredicto());

        Respuesta aceptada = o.entrega("Copia de a (2).xlsx", buena);
        assertTrue(
                mensaje(aceptada)
                        .matches(
                                "El archivo es idéntico al recibido el 05/01/2023 \\(registro n\\.º \\d+\\), que se aceptó"
                                        + " y es el que vale en 2022-T4\\. No se hizo ningún cambio: no hace falta nada más\\."),
                mensaje(aceptada));
        assertTrue(aceptada.out().contains("\"unidad\" : \"02\""), aceptada.out());
        Respuesta observada = o.entrega("b2.xlsx", mala);
        assertTrue(
                mensaje(observada)
                        .endsWith(
                                "que se observó. No se hizo ningún cambio: corrija las celdas marcadas del libro que se"
                                        + " devolvió y entréguelo."),
                mensaje(observada));
        Respuesta adjunta = o.entrega("02_2022-T4 otra acta.pdf", firmado);
        assertTrue(
                mensaje(adjunta)
                        .endsWith(
                                "que ya está junto a las entregas de su unidad. No se hizo ningún cambio: no hace falta"
                                        + " nada más."),
                mensaje(adjunta));
        o.deja("otra vez.xlsx", buena);
        String pantalla = o.quipu("procesar").out();
        assertTrue(pantalla.contains("  = duplicado    02 otra vez.xlsx"), pantalla);
        assertEquals(
                1,
                o.registro(T4).stream()
                        .filter(a -> a.identidad().unidad().equals("02") && a.vigente())
                        .count());
        assertTrue(
                o.registro(T4).stream().noneMatch(a -> a.dictamen().veredicto().equals("duplicado")),
                "in the register a repetition is of nobody");
    }

    @Test
    void one_blank_cell_is_told_as_one() {
        Oficina o = Aprobada.en(raiz);
        Respuesta r = o.entrega("02.xlsx", media(o));
        assertTrue(
                mensaje(r).startsWith("Deja vacía 1 celda que la entrega n.º 1 tenía llena: Factores!I8."), mensaje(r));
    }

    @Test
    void an_earlier_round_dropped_again_brings_nothing_back_unless_the_office_decides_it() {
        Oficina o = Aprobada.en(raiz);
        byte[] primera = buena(o, "02", T4).guarda();
        o.entrega("02.xlsx", primera);
        o.entrega(
                "02.xlsx",
                new Lapiz(o.plantilla("02", T4))
                        .escribe(FISICA, "AO.0002", "ejecutado_12", 11)
                        .guarda());
        Respuesta r = o.entrega("02.xlsx", primera);
        assertEquals("duplicado", r.veredicto());
        assertEquals(List.of("LIB-046"), r.codigos());
        assertTrue(mensaje(r).contains("entrega n.º 1"), mensaje(r));
        assertEquals(List.of(2), vigentes(o, T4));
        assertEquals("aceptado", o.entrega("reemplaza/02.xlsx", primera).veredicto());
        assertEquals(List.of(3), vigentes(o, T4));
        assertEquals("duplicado", o.entrega("reemplaza/02.xlsx", primera).veredicto());
    }

    @Test
    void the_constancia_lists_the_cells_that_changed_since_the_round_before() {
        Oficina o = Aprobada.en(raiz);
        Lapiz lapiz = siguiente(o)
                .escribe(FISICA, "AO.0002", "ejecutado_12", 12)
                .escribe("Indicadores", "IND.01.OEI.01", "fuente", "=Encuesta");
        String celda =
                FISICA + "!" + lapiz.celda(FISICA, "AO.0002", "ejecutado_12").getAddress();
        String fuente = "Indicadores!"
                + lapiz.celda("Indicadores", "IND.01.OEI.01", "fuente").getAddress();
        Respuesta r = o.entrega("02.xlsx", lapiz.guarda());
        String texto = constancia(o, r);
        assertTrue(texto.contains("Cambios desde la entrega n.º 1: 2 celdas\r\n"), texto);
        assertTrue(texto.contains("  " + celda + ": decía «10», dice «12»\r\n"), texto);
        assertTrue(texto.contains("  " + fuente + ": estaba vacía, dice «=Encuesta»\r\n"), texto);
    }

    @Test
    void a_round_with_the_same_figures_says_that_nothing_changed_and_a_first_one_says_nothing() {
        Oficina o = Aprobada.en(raiz);
        Respuesta primera = o.entrega("02.xlsx", buena(o, "02", T4).guarda());
        assertTrue(!constancia(o, primera).contains("desde la entrega"), constancia(o, primera));
        Respuesta r = o.entrega("02.xlsx", new Lapiz(o.plantilla("02", T4)).guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        assertTrue(constancia(o, r).contains("Sin cambios desde la entrega n.º 1"), constancia(o, r));
    }

    @Test
    void beyond_fifty_changes_it_says_how_many_more_there_are_in_each_sheet() {
        Oficina o = Aprobada.en(raiz);
        Lapiz lapiz = siguiente(o);
        for (String ao : List.of("AO.0002", "AO.0003")) {
            for (int mes = 1; mes <= 12; mes++) {
                lapiz.escribe(FISICA, ao, "ejecutado_%02d".formatted(mes), 10.5);
                lapiz.escribe(FINANCIERA, ao, "devengado_%02d".formatted(mes), 1000.25);
            }
            lapiz.escribe("Factores", ao, "factores_contribuyeron", "Otro");
            lapiz.escribe("Factores", ao, "medio_verificacion", "Acta 3");
        }
        String texto = constancia(o, o.entrega("02.xlsx", lapiz.guarda()));
        assertTrue(texto.contains("Cambios desde la entrega n.º 1: 52 celdas"), texto);
        assertTrue(texto.contains("… y 2 más: 2 celdas de «Factores»"), texto);
        assertEquals(50, texto.lines().filter(l -> l.contains(": decía «")).count());
    }

    @Test
    void what_comes_for_a_closed_period_is_set_aside_and_attended_once_the_office_opens_it_again() {
        Oficina o = Aprobada.en(raiz, conPlazos(false));
        byte[] libro = buena(o, "02", T4).guarda();
        o.entidad(conPlazos(true));
        Respuesta r = o.entrega("02.xlsx", libro);
        assertEquals(3, r.salida());
        assertEquals("extemporaneo", r.veredicto());
        assertEquals(List.of("LIB-042"), r.codigos());
        assertEquals("02", r.archivo(0).get("unidad").asText());
        assertEquals(1, r.json().get("resumen").get("extemporaneo").asInt());
        assertTrue(destino(r).startsWith("cuarentena/"), destino(r));
        assertTrue(constancia(o, r).contains("ya está cerrado"), constancia(o, r));
        assertTrue(constancia(o, r).contains(": extemporáneo, visto el 05/01/2023 12:00, "), constancia(o, r));
        assertTrue(o.quipu("estado").out().contains("02.xlsx, extemporáneo\n"));
        assertEquals(List.of(), vigentes(o, T4));
        assertEquals("duplicado", o.entrega("02.xlsx", libro).veredicto());
        o.entidad(conPlazos(false));
        assertEquals("aceptado", o.entrega("02.xlsx", libro).veredicto());
    }

    @Test
    void the_verdicts_on_the_screen_are_words_with_their_accents_in_one_column() {
        Oficina o = Aprobada.en(raiz, conPlazos(false));
        byte[] libro = buena(o, "02", T4).guarda();
        o.entidad(conPlazos(true));
        o.deja("02.xlsx", libro);
        o.deja("03.xlsx", new byte[] {1, 2, 3});
        List<String> lineas = o.quipu("procesar").out().lines().toList();
        assertTrue(lineas.stream().anyMatch(l -> l.startsWith("  ✖ extemporáneo 02 02.xlsx")), lineas.toString());
        assertTrue(lineas.stream().anyMatch(l -> l.startsWith("  ✖ rechazado    03.xlsx")), lineas.toString());
    }

    @Test
    void what_comes_before_its_period_is_open_is_refused_and_attended_when_it_opens() {
        Oficina o = Aprobada.en(raiz, "2022-11-15");
        byte[] libro = buena(o, "02", T4).guarda();
        assertEquals(List.of("LIB-032"), o.entrega("02.xlsx", libro).codigos());
        o.hoy = "2023-01-05";
        assertEquals("aceptado", o.entrega("02.xlsx", libro).veredicto());
    }

    @Test
    void a_late_earlier_quarter_counts_for_itself_and_what_was_consolidated_after_it_is_written_again() {
        Oficina o = Aprobada.en(raiz);
        byte[] tarde = buena(o, "02", T1)
                .escribe(FISICA, "AO.0002", "ejecutado_02", 9.5)
                .guarda();
        o.entrega("02.xlsx", buena(o, "02", T2).guarda());
        byte[] antes = o.lee("consolidado/2022-T2_consolidado.xlsx");
        Respuesta r = o.entrega("02.xlsx", tarde);
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals(T1, r.archivo(0).get("periodo").asText());
        assertEquals(List.of(1), vigentes(o, T1));
        assertEquals(List.of(1), vigentes(o, T2));
        assertTrue(o.archivos("consolidado").contains("2022-T1_consolidado.xlsx"));
        assertTrue(!java.util.Arrays.equals(antes, o.lee("consolidado/2022-T2_consolidado.xlsx")));
    }

    @Test
    void the_same_name_with_other_content_is_another_delivery() {
        Oficina o = Aprobada.en(raiz);
        byte[] dos = buena(o, "02", T4).guarda();
        byte[] tres = buena(o, "03", T4).guarda();
        assertEquals("aceptado", o.entrega("evaluacion.xlsx", dos).veredicto());
        assertEquals("aceptado", o.entrega("evaluacion.xlsx", tres).veredicto());
        assertEquals(
                "rechazado", o.entrega("evaluacion.xlsx", new byte[] {1, 2, 3}).veredicto());
        assertEquals("duplicado", o.entrega("evaluacion.xlsx", dos).veredicto());
    }

    @Test
    void what_was_refused_and_what_was_observed_come_right_under_the_same_name() {
        Oficina o = Aprobada.en(raiz);
        byte[] buena = buena(o, "02", T4).guarda();
        assertEquals(
                "rechazado",
                o.entrega("02.xlsx", java.util.Arrays.copyOf(buena, 900)).veredicto());
        byte[] mala = buena(o, "02", T4)
                .escribe(FISICA, "AO.0002", "ejecutado_10", "12 reg.")
                .guarda();
        assertEquals("observado", o.entrega("02.xlsx", mala).veredicto());
        Respuesta r = o.entrega("02.xlsx", buena);
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals(List.of(2), vigentes(o, T4));
    }

    @Test
    void the_form_of_another_unit_is_of_that_unit_whatever_its_name() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("02_2022-T4.xlsx", buena(o, "02", T4).guarda());
        Respuesta r = o.entrega("02_2022-T4.xlsx", buena(o, "03", T4).guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals("03", r.archivo(0).get("unidad").asText());
        assertEquals(List.of(1, 1), vigentes(o, T4));
    }
}
