package pe.quipu.plantilla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.CeldaRef;
import pe.quipu.plan.Periodo;

/** Where the cells of a form stand, and how a declared formula finds them. */
final class ExpresionTest {
    private static final Formato DECLARADO = FormatoReader.read("""
            formato: prueba
            version: 1
            titulo: Prueba
            listas: {}
            hojas:
              - clave: caratula
                nombre: Carátula
                clase: campos
                columnas:
                  - {clave: unidad, encabezado: Unidad, llena: plan}
                  - {clave: jefe, encabezado: Jefe}
              - clave: tabla
                nombre: Evaluación d'obras
                clase: tabla
                clave_fila: codigo
                columnas:
                  - {clave: codigo, encabezado: Código, tipo: codigo, llena: plan}
                  - {clave: meta, meses: true, cierre: true, grupo: Meta, tipo: cantidad, llena: plan}
                  - {clave: hecho, meses: true, cierre: true, grupo: Hecho, tipo: cantidad, exige: meta}
              - clave: otra
                nombre: Otra
                clase: tabla
                filas: 4
                clave_fila: fila
                numerada: true
                columnas:
                  - {clave: fila, encabezado: N, tipo: entero, llena: plan}
                  - {clave: nombre, encabezado: Nombre}
            """);

    private static final Formato FORMATO = DECLARADO.para(Periodo.trimestre(2022, 1));

    private static final Relleno TRES = new Relleno(
            Map.of(),
            Map.of(
                    "tabla",
                    List.of(
                            new Relleno.FilaRelleno("AO.7", Map.of()),
                            new Relleno.FilaRelleno("AO.2", Map.of()),
                            new Relleno.FilaRelleno("AO.5", Map.of()))),
            Set.of());

    private static final Plano PLANO = new Plano(FORMATO, TRES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{codigo}=1 | $A9=1",
                "SUM({meta_*}) | SUM($B9:$D9)",
                "{hecho_02} | $F9",
                "COUNTBLANK({codigo#}) | COUNTBLANK($A$8:$A$10)",
                "{otra.nombre} | 'Otra'!$B9",
                "SUM({otra.nombre#}) | SUM('Otra'!$B$8:$B$11)",
                "MAX({medidos hecho}) | MAX(ISNUMBER(E9)*(B9>0)*1,ISNUMBER(F9)*(C9>0)*2,ISNUMBER(G9)*(D9>0)*3)",
                "MAX({metas hecho}) | MAX((E9<>\"NA\")*(B9>0)*1,(F9<>\"NA\")*(C9>0)*2,(G9<>\"NA\")*(D9>0)*3)",
            })
    void a_placeholder_becomes_an_address(String declared, String written) {
        assertEquals(written, new Expresion(FORMATO, PLANO, FORMATO.hoja("tabla")).en(declared, 9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | MAX({hecho_+})>MAX({hecho_-}) | MAX($E9:$G9)>MAX(0)",
                "2 | MAX({hecho_+})>MAX({hecho_-}) | MAX($K9:$M9)>MAX($H9:$J9)",
                "1 | MAX({pasados hecho}) | MAX(ISNUMBER(E9)*(E9>B9)*1,ISNUMBER(F9)*(F9>C9)*2,ISNUMBER(G9)*(G9>D9)*3)",
                "1 | INDEX({hecho_*},{cuantos hecho}) | INDEX($E9:$G9,3)",
            })
    void a_placeholder_knows_the_months_of_its_period(int trimestre, String declared, String written) {
        Formato suyo = DECLARADO.para(Periodo.trimestre(2022, trimestre));
        assertEquals(written, new Expresion(suyo, new Plano(suyo, TRES), suyo.hoja("tabla")).en(declared, 9));
    }

    @Test
    void months_of_another_sheet_say_whose_they_are() {
        String formula = new Expresion(FORMATO, PLANO, FORMATO.hoja("otra")).en("MAX({metas tabla.hecho})", 8);
        assertEquals(
                "MAX(('Evaluación d''obras'!E8<>\"NA\")*('Evaluación d''obras'!B8>0)*1,"
                        + "('Evaluación d''obras'!F8<>\"NA\")*('Evaluación d''obras'!C8>0)*2,"
                        + "('Evaluación d''obras'!G8<>\"NA\")*('Evaluación d''obras'!D8>0)*3)",
                formula);
    }

    @Test
    void the_name_of_another_sheet_is_quoted() {
        String formula = new Expresion(FORMATO, PLANO, FORMATO.hoja("otra")).en("{tabla.codigo}", 8);
        assertEquals("'Evaluación d''obras'!$A8", formula);
    }

    @Test
    void a_column_or_a_sheet_that_is_not_there_is_refused() {
        Expresion expresion = new Expresion(FORMATO, PLANO, FORMATO.hoja("tabla"));
        assertThrows(IllegalArgumentException.class, () -> expresion.en("{nada}", 8));
        assertThrows(IllegalArgumentException.class, () -> expresion.en("{nada.codigo}", 8));
    }

    @Test
    void rows_stand_in_the_order_they_came_and_fields_one_under_the_other() {
        assertEquals(Optional.of(new CeldaRef("Evaluación d'obras", 9, 4)), PLANO.celda("tabla", "AO.2", "hecho_01"));
        assertEquals(Optional.of(new CeldaRef("Carátula", 9, 2)), PLANO.celda("caratula", "jefe", "jefe"));
        assertEquals(Optional.of(new CeldaRef("Otra", 11, 1)), PLANO.celda("otra", "4", "nombre"));
    }

    @Test
    void what_the_form_does_not_have_stands_nowhere() {
        assertEquals(Optional.empty(), PLANO.celda("tabla", "AO.9", "codigo"));
        assertEquals(Optional.empty(), PLANO.celda("tabla", "AO.2", "hecho_04"));
        assertEquals(Optional.empty(), PLANO.celda("otra", "5", "nombre"));
        assertEquals(Optional.empty(), PLANO.celda("nada", "1", "nombre"));
    }
}
