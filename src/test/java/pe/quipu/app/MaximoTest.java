package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pe.quipu.app.Papeles.FINANCIERA;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T1;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure no entity ever reached is refused in its cell, with the limit in digits. */
final class MaximoTest {
    @TempDir
    Path raiz;

    @Test
    void no_figure_beyond_a_million_millions_is_accepted() {
        Oficina o = Aprobada.en(raiz);
        Oficina.Respuesta r = o.entrega(
                "libro.xlsx",
                Papeles.evaluada(o.plantilla("02", T1))
                        .escribe(FISICA, "AO.0002", "ejecutado_02", 1e300)
                        .escribe(FINANCIERA, "AO.0003", "devengado_01", 1000000000000.01)
                        .guarda());
        List<String> dichas = new ArrayList<>();
        r.archivo(0)
                .get("observaciones")
                .forEach(x -> dichas.add(
                        x.get("codigo").asText() + " " + x.get("mensaje").asText()));
        assertEquals(
                List.of(
                        "FIL-004 «1E+300» en «Ejecutado Feb» está fuera de los límites: entre 0 y 1,000,000,000,000.",
                        "FIL-004 «1000000000000.01» en «Devengado S/ Ene» está fuera de los límites: entre 0 y"
                                + " 1,000,000,000,000."),
                dichas);
    }

    @Test
    void the_largest_figure_is_accepted_and_said_short() {
        Oficina o = Aprobada.en(raiz);
        Oficina.Respuesta r = o.entrega(
                "libro.xlsx",
                Papeles.evaluada(o.plantilla("02", T1))
                        .escribe(FISICA, "AO.0002", "ejecutado_02", 1000000000000.0)
                        .guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals(List.of("AVA-030"), r.codigos());
        assertEquals(
                "Lo ejecutado a la fecha (1,000,000,000,020) es más de 1,000 veces lo programado (30). ¿Tiene ceros de"
                        + " más, o está en otra unidad de medida?",
                r.archivo(0).get("observaciones").get(0).get("mensaje").asText());
    }
}
