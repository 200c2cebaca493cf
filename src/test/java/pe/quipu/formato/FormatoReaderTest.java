package pe.quipu.formato;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormatoReaderTest {
    private static final String YAML = """
            formato: prueba
            version: 3
            titulo: Prueba
            listas:
              si_no: [SI, NO]
            hojas:
              - clave: tabla
                nombre: Tabla
                clase: tabla
                columnas:
                  - {clave: codigo, encabezado: Código, tipo: codigo, llena: plan}
                  - {clave: falta, encabezado: Falta, tipo: falta}
                  - {clave: visto, encabezado: Visto, tipo: lista, lista: si_no, obligatoria: true}
                  - {clave: meta, meses: true, cierre: true, grupo: Meta, tipo: cantidad, minimo: 0}
                  - {clave: total, encabezado: Total, tipo: cantidad, formula: 'SUM({meta_*})'}
            """;

    @Test
    void what_is_not_said_has_a_plain_default() {
        Formato formato = FormatoReader.read(YAML);
        HojaFormato tabla = formato.hoja("tabla");
        assertEquals("Tabla", tabla.titulo());
        assertTrue(tabla.protegida());
        Columna visto = tabla.columna("visto").orElseThrow();
        assertEquals(Columna.Llena.UNIDAD, visto.llena());
        assertTrue(visto.visible() && visto.obligatoria() && !visto.especiales());
        assertEquals(List.of("SI", "NO"), codes(formato));
    }

    private static List<String> codes(Formato formato) {
        return formato.lista("si_no").orElseThrow().opciones().stream()
                .map(Lista.Opcion::codigo)
                .toList();
    }

    @Test
    void a_column_of_months_is_twelve_with_the_name_of_the_family_above() {
        List<Columna> meses = FormatoReader.read(YAML).hoja("tabla").familia("meta");
        assertEquals(12, meses.size());
        Columna setiembre = meses.get(8);
        assertEquals("meta_09", setiembre.clave());
        assertEquals("Set", setiembre.encabezado());
        assertEquals("Meta Set", setiembre.nombre());
        assertEquals(9, setiembre.mes());
        assertEquals("meta", setiembre.familia());
    }

    @Test
    void what_has_a_formula_or_counts_what_is_missing_is_never_filled_in() {
        HojaFormato tabla = FormatoReader.read(YAML).hoja("tabla");
        assertTrue(tabla.columna("total").orElseThrow().calculada());
        assertTrue(tabla.columna("falta").orElseThrow().calculada());
        assertEquals(13, tabla.entradas().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titulo: Prueba | titulos: Prueba | titulos",
                "tipo: lista | tipo: lisa | lisa",
                "obligatoria: true | obligatorio: true | obligatorio",
                "llena: plan | llena: jefe | jefe",
                "clase: tabla | clase: tablero | tablero",
                "minimo: 0 | minimo: nada | nada",
                "version: 3 | version: [ | line",
            })
    void an_unknown_word_is_named_with_its_place(String good, String bad, String named) {
        String yaml = YAML.replaceFirst(java.util.regex.Pattern.quote(good), bad);
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> FormatoReader.read(yaml));
        assertTrue(error.getMessage().contains(named), error.getMessage());
        assertTrue(error.getMessage().contains("line"), error.getMessage());
    }
}
