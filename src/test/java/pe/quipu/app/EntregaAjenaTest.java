package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T4;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Identidad;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.PlantillaDesigner;

/** Workbooks that this office does not expect: each gets the sentence of its own case, and nothing of it counts. */
final class EntregaAjenaTest {
    @TempDir
    Path raiz;

    /** An evaluation of unit 02 that says it is somebody else's. */
    private static byte[] como(Oficina o, Identidad identidad) {
        Opciones opciones = new Opciones();
        opciones.carpeta = o.raiz;
        opciones.hoy = LocalDate.parse(o.hoy);
        Taller taller = Taller.open(opciones);
        Unidad unidad = taller.estructura().unidad("02").orElseThrow();
        Periodo periodo = Periodo.parse(T4).orElseThrow();
        var pedido = taller.pedido(
                unidad,
                periodo,
                0,
                pe.quipu.plantilla.RellenoRules.evaluacion(
                        taller.estructura(), unidad, periodo, taller.actividades("02", periodo)));
        return XlsxWriter.write(PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                pedido.formato(), identidad, pedido.relleno(), pedido.constantes(), pedido.subtitulo())));
    }

    @ParameterizedTest
    @CsvSource({
        "evaluacion, 2, 301499, 02,    2022-T4, LIB-031, 301498",
        "evaluacion, 2, 301498, 02,    2023-T1, LIB-032, ya terminaron",
        "evaluacion, 2, 301498, 02,    2022-X9, LIB-032, 2022-X9",
        "evaluacion, 2, 301498, 3.01,  2022-T4, LIB-033, ¿Quiso decir «03.01»?",
        "evaluacion, 2, 301498, 03.01, 2022-T4, LIB-034, «03»",
        "evaluacion, 9, 301498, 02,    2022-T4, LIB-035, vigente es la 2",
        "estructura, 1, 301498, 02,    2022-T4, LIB-037, estructura",
        "plan,       1, 301498, 02,    2022-T4, LIB-037, plan",
    })
    void a_stranger_is_set_aside_with_its_own_sentence(
            String formato, int version, String entidad, String unidad, String periodo, String codigo, String dice) {
        Oficina o = Aprobada.en(raiz);
        Oficina.Respuesta r = o.entrega(
                "02.xlsx", como(o, new Identidad(formato, version, entidad, unidad, periodo, "2022_v1_aprobado", 0)));
        assertEquals(3, r.salida());
        assertEquals("rechazado", r.veredicto());
        assertEquals(List.of(codigo), r.codigos(), r.out());
        assertTrue(
                r.archivo(0).get("observaciones").get(0).get("mensaje").asText().contains(dice), r.out());
        assertTrue(r.archivo(0).get("destino").asText().startsWith("cuarentena/"), r.out());
        assertEquals(0, r.archivo(0).get("ronda").asInt());
    }

    @Test
    void a_stranger_does_not_hide_how_the_unit_stands() {
        Oficina o = Aprobada.en(raiz);
        o.entrega(
                "02.xlsx",
                Papeles.evaluada(o.plantilla("02", T4))
                        .escribe(Papeles.FISICA, "AO.0002", "ejecutado_01", "12 reg.")
                        .guarda());
        o.entrega("ajena.xlsx", como(o, new Identidad("evaluacion", 1, "301499", "02", T4, "x", 0)));
        o.quipu("consolidar", "--periodo", T4);
        try (Lapiz consolidado = new Lapiz(o.lee("consolidado/2022-T4_consolidado.xlsx"))) {
            assertTrue(
                    java.util.stream.StreamSupport.stream(
                                    consolidado
                                            .libro()
                                            .getSheet("Observaciones")
                                            .spliterator(),
                                    false)
                            .flatMap(f -> java.util.stream.StreamSupport.stream(f.spliterator(), false))
                            .anyMatch(c -> c.toString().equals("12 reg.")),
                    "the observation of the unit is gone");
        }
    }

    @Test
    void the_name_of_the_file_is_only_a_hint() {
        Oficina o = Aprobada.en(raiz);
        Oficina.Respuesta r = o.entrega(
                "informe final (2) de la 01.xlsx",
                Papeles.evaluada(o.plantilla("02", T4)).guarda());
        assertEquals("aceptado", r.veredicto());
        assertEquals("02", r.archivo(0).get("unidad").asText());
    }

    @Test
    void a_workbook_of_an_earlier_version_of_the_plan_comes_back_on_the_version_in_force() {
        Oficina o = Aprobada.en(raiz);
        byte[] vieja = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        approved(o, "02");
        Oficina.Respuesta r = o.entrega("02.xlsx", vieja);
        assertEquals(List.of("LIB-036"), r.codigos(), r.out());
        assertEquals("observado", r.veredicto());
        Map<String, byte[]> devuelto =
                Map.of("devuelto.xlsx", o.lee(r.archivo(0).get("devuelto").asText()));
        Oficina.Respuesta otra = o.entrega("devuelto.xlsx", devuelto.get("devuelto.xlsx"));
        assertEquals("aceptado", otra.veredicto(), otra.out());
    }

    @Test
    void a_version_that_changed_only_other_units_asks_nothing_of_this_one() {
        Oficina o = Aprobada.en(raiz);
        byte[] vieja = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        approved(o, "01");
        Oficina.Respuesta r = o.entrega("02.xlsx", vieja);
        assertEquals(List.of(), r.codigos(), r.out());
        assertEquals("aceptado", r.veredicto());
    }

    /** Another version, in which one unit has another goal. */
    private static void approved(Oficina o, String unidad) {
        o.entrega(
                unidad + ".xlsx",
                new Lapiz(o.plantilla(unidad, "2022"))
                        .escribe("Programación física", "1", "meta_01", 12)
                        .guarda());
        assertEquals(
                0,
                o.quipu("aprobar", "--ejercicio", "2022", "--etapa", "modificado")
                        .salida());
    }
}
