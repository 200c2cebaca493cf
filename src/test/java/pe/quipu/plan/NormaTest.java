package pe.quipu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose articles a paper cites. */
class NormaTest {
    private static final String REGLA =
            "Se compara lo ejecutado (los dos) con lo programado (Directiva 003-2016-MPH/17, art. 12: factores).";
    private static final String ALERTA = "No explica el avance (art. 11): unidad 02.";

    @Test
    void the_articles_are_cited_where_the_directiva_rules() {
        Norma norma = new Norma("Directiva 003-2016-MPH/17");
        assertEquals(Optional.of("Directiva 003-2016-MPH/17, artículos 11 y 12"), norma.cita("artículos 11 y 12"));
        assertEquals(REGLA, norma.dicho(REGLA));
        assertEquals(ALERTA, norma.dicho(ALERTA));
    }

    @Test
    void another_norm_is_cited_whole_and_none_is_not_cited() {
        Norma otra = new Norma(" Directiva 001-2022-MPI ");
        assertEquals(Optional.of("Directiva 001-2022-MPI"), otra.cita("artículos 11 y 12"));
        assertEquals(Optional.empty(), Norma.NINGUNA.cita("artículos 11 y 12"));
        for (Norma norma : new Norma[] {otra, Norma.NINGUNA}) {
            assertEquals("Se compara lo ejecutado (los dos) con lo programado.", norma.dicho(REGLA));
            assertEquals("No explica el avance: unidad 02.", norma.dicho(ALERTA));
        }
    }
}
