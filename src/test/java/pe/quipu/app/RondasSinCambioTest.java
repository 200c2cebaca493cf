package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that brings the plan in force and comes back with nothing but a signature has nothing to observe. */
final class RondasSinCambioTest {
    @TempDir
    Path raiz;

    @ParameterizedTest
    @ValueSource(strings = {"2022-PIA", "2022-R01"})
    void art_8_2_3_the_plan_in_force_returned_untouched_is_accepted(String ronda) {
        Oficina o = Aprobada.en(raiz);
        for (String unidad : List.of("01", "02", "03")) {
            Lapiz lapiz = new Lapiz(o.plantilla(unidad, ronda));
            List.of("elaborado_por", "cargo", "jefe").forEach(campo -> lapiz.campo("Carátula", campo, "Rosa Quispe"));
            Oficina.Respuesta r = o.entrega(unidad + ".xlsx", lapiz.guarda());
            assertEquals("aceptado", r.veredicto(), r.out());
            assertEquals(List.of(), r.codigos(), r.out());
        }
    }
}
