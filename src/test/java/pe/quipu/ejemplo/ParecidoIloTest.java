package pe.quipu.ejemplo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.quipu.observacion.Parecido;

/** The 332 activities of Ilo are all different inside their units: the measure of likeness says so too. */
final class ParecidoIloTest {
    @Test
    void art_8_1_1_no_unit_of_the_example_repeats_an_activity() {
        int comparadas = 0;
        List<String> repetidas = new ArrayList<>();
        for (CentroDeCosto c : CentroDeCosto.todos()) {
            List<String> nombres = Vocabulario.para(c.codigo(), c.actividades()).stream()
                    .map(Vocabulario.Palabra::denominacion)
                    .toList();
            comparadas += nombres.size();
            Parecido.pairs(nombres, n -> n, Parecido.REPETIDA)
                    .forEach(p -> repetidas.add(p.uno() + " / " + p.otro() + " " + p.grado()));
        }
        assertEquals(332, comparadas);
        assertEquals(List.of(), repetidas);
    }
}
