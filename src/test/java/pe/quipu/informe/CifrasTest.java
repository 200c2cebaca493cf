package pe.quipu.informe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.quipu.informe.Cifras.Cuenta;

/** Counts, lists and amounts as they are read aloud. */
final class CifrasTest {
    @Test
    void a_list_says_e_before_the_sound_of_an_i() {
        assertEquals("uno", Cifras.lista(List.of("uno")));
        assertEquals("uno, dos y tres", Cifras.lista(List.of("uno", "dos", "tres")));
        assertEquals("IND.01 e IND.02", Cifras.lista(List.of("IND.01", "IND.02")));
        assertEquals("obras e higiene", Cifras.lista(List.of("obras", "higiene")));
        assertEquals("cemento y hierro", Cifras.lista(List.of("cemento", "hierro")));
    }

    @Test
    void what_there_is_none_of_is_not_counted() {
        assertEquals(
                "1 logró y 2 fallaron",
                Cifras.cuentas(List.of(
                        new Cuenta(1, "logró", "lograron"),
                        new Cuenta(0, "está en proceso", "están en proceso"),
                        new Cuenta(2, "falló", "fallaron"))));
        assertEquals("3 en rojo", Cifras.cuentas(List.of(Cuenta.de(0, "en verde"), Cuenta.de(3, "en rojo"))));
    }

    @Test
    void a_number_is_no_unit_of_measure() {
        BigDecimal cuatro = new BigDecimal("4.0");
        assertEquals("4", Cifras.conUnidad(cuatro, "Número"));
        assertEquals("4", Cifras.conUnidad(cuatro, " "));
        assertEquals("4 %", Cifras.conUnidad(cuatro, "%"));
        assertEquals("4 %", Cifras.conUnidad(cuatro, "Porcentaje"));
        assertEquals("4 Informe", Cifras.conUnidad(cuatro, "Informe"));
    }
}
