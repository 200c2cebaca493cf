package pe.quipu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VidaTest {
    private static final Vida DOS_TRASLADOS =
            Vida.TODO_EL_ANIO.trasladada("03.01", 4).trasladada("03.02", 8);

    @ParameterizedTest
    @CsvSource({"1, 03.01", "3, 03.01", "4, 03.02", "7, 03.02", "8, 03.03", "12, 03.03"})
    void art_8_2_3_each_month_belongs_to_the_unit_that_had_the_activity_then(int mes, String unidad) {
        assertEquals(unidad, DOS_TRASLADOS.centroCosto("03.03", mes));
    }

    @Test
    void what_the_workbook_keeps_of_it_reads_back() {
        assertEquals("03.01 hasta 3; 03.02 hasta 7", DOS_TRASLADOS.recorrido());
        assertEquals(DOS_TRASLADOS.antes(), Vida.tramos(DOS_TRASLADOS.recorrido()));
        assertEquals(List.of(), Vida.tramos(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03.01", "03.01 hasta", "03.01 hasta junio", "hasta 3"})
    void anything_else_is_no_path(String texto) {
        assertThrows(IllegalArgumentException.class, () -> Vida.tramos(texto));
    }

    @Test
    void a_unit_that_handed_it_over_at_once_has_no_month() {
        Vida vida = Vida.TODO_EL_ANIO.trasladada("03.01", 4).trasladada("03.02", 4);
        assertEquals("03.01", vida.centroCosto("03.03", 3));
        assertEquals("03.03", vida.centroCosto("03.03", 4));
    }

    @Test
    void an_annulled_activity_lives_until_the_month_before() {
        Vida vida = Vida.TODO_EL_ANIO.anuladaDesde(7);
        assertEquals(6, vida.hasta());
        assertEquals(false, vida.anuladaAl(6));
        assertEquals(true, vida.anuladaAl(7));
    }
}
