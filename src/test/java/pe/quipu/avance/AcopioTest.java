package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.plan.Unidad;

/** Units with one side of their money meet the other side at the first common superior. */
class AcopioTest {
    /** @param arbol {@code unit<superior programmed/spent} of each unit, {@code -} for none */
    private static List<String> met(String arbol) {
        List<Unidad> unidades = new ArrayList<>();
        Map<String, Acopio.Soles> soles = new LinkedHashMap<>();
        for (String linea : arbol.split(";")) {
            String[] partes = linea.strip().split("[< /]+");
            unidades.add(new Unidad(
                    partes[0],
                    partes[0],
                    Unidad.Tipo.UNIDAD_ORGANICA,
                    Optional.of(partes[1]).filter(s -> !s.equals("-")),
                    partes[0],
                    ""));
            soles.put(partes[0], new Acopio.Soles(new BigDecimal(partes[2]), new BigDecimal(partes[3])));
        }
        return Acopio.of(unidades, soles).stream()
                .map(a -> a.unidad() + " "
                        + String.join(
                                "+",
                                a.hijas().stream().map(Acopio.DeUnidad::codigo).toList())
                        + " " + a.junto().ejecutado() + "/" + a.junto().programado())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the parent spends what its children program
                "A<- 10/100; B<A 50/0; C<A 60/0 | [A B+C 100/120]",
                // the reverse
                "A<- 100/10; B<A 0/80 | [A B 90/100]",
                // a complete unit takes up what is below it, and nothing passes it
                "A<- 10/10; B<A 10/50; C<B 40/0 | [B C 50/50]",
                // brothers meet at their superior, which has nothing itself
                "A<- 0/0; B<A 50/0; C<A 0/40 | [A B+C 40/50]",
                // and cousins at the first superior that both have
                "A<- 5/5; B<A 0/0; C<B 50/0; D<A 0/0; E<D 0/40 | [A C+E 45/55]",
                // only one side everywhere: nowhere to meet
                "A<- 10/0; B<A 50/0 | []",
                "A<- 0/0; B<A 50/0; C<- 0/40 | []",
                // complete units are compared alone
                "A<- 10/10; B<A 50/40 | []",
                // a code prefix is not a hierarchy
                "03<- 10/100; 03.01<- 50/0; 07<03 60/0 | [03 07 100/70]",
                // a circle ends
                "A<B 10/0; B<A 0/10 | []",
            })
    void meet(String arbol, String hallado) {
        assertEquals(hallado, met(arbol).toString());
    }

    /** Tabla 05 of Ilo (research: ilo-audit §6): rows of the report, to the cent. */
    @Test
    void the_published_table_of_ilo() {
        List<String> juntos = met("""
                03.09<- 323184.77/403623.77; 03.09.06<03.09 138441/0;
                03.09.02<03.09 652316.45/505162.00; 03.09.02.01<03.09.02 376071.66/0; 03.09.02.02<03.09.02 41130.27/0;
                03.09.02.03<03.09.02 282206.81/0; 03.09.02.04<03.09.02 95605.60/0; 03.09.02.05<03.09.02 37367/0;
                03.09.03<03.09 437922.39/2247897.61; 03.09.03.01<03.09.03 1400480.75/0; 03.09.03.02<03.09.03 3740.10/0;
                03.09.03.04<03.09.03 320506.62/0; 03.09.03.05<03.09.03 490387.48/0; 03.09.03.06<03.09.03 142030.61/0;
                03.09.03.07<03.09.03 761781/0; 03.09.03.08<03.09.03 124343.78/0;
                03.08.02<- 2475629.17/5404077.34; 03.08.02.01<03.08.02 3330822/0""");
        assertEquals(
                List.of(
                        "03.09.02 03.09.02.01+03.09.02.02+03.09.02.03+03.09.02.04+03.09.02.05 505162.00/1484697.79",
                        "03.09.03 03.09.03.01+03.09.03.02+03.09.03.04+03.09.03.05+03.09.03.06+03.09.03.07+03.09.03.08"
                                + " 2247897.61/3681192.73",
                        "03.09 03.09.06 403623.77/461625.77",
                        "03.08.02 03.08.02.01 5404077.34/5806451.17"),
                juntos);
    }
}
