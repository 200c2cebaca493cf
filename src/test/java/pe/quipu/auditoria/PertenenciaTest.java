package pe.quipu.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.ejemplo.IloEstructura;
import pe.quipu.plan.Parametros;

/** Codes and years are strict, names are not: Ilo is 301498 and its figures are of 2022. */
final class PertenenciaTest {
    private static final Parametros ILO = IloEstructura.read().parametros();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Municipalidad Provincial de Ilo              | 301498 | ninguna",
                "MUNICIPALIDAD PROVINCIAL DE ILO - MPI        | ''     | ninguna",
                "Mun. Prov. Ilo                               | ''     | ninguna",
                "MPI                                          | ''     | ninguna",
                "301498 Municipalidad de Ilo                  | ''     | ninguna",
                "Ilo (RUC 20154491873)                        | ''     | ninguna",
                "Municipalidad Provincial de Huamanga         | ''     | duda",
                "Municipalidad Distrital de Pacocha           | 301498 | duda",
                "''                                           | 301498 | duda",
                "Municipalidad Provincial de Ilo              | 300001 | ajena",
                "Municipalidad Provincial de Huamanga, 300001 | 301498 | ajena",
                "301498 Huamanga                              | 300001 | ninguna",
            })
    void an_entity_is_told_by_its_code_and_doubted_by_its_name(String entidad, String codigo, String esperado) {
        Pertenencia p = Pertenencia.of(new Publicado(entidad, "", "2022", Map.of()), codigo, ILO, 2022);
        assertEquals(
                esperado, p.ajena().isPresent() ? "ajena" : p.dudas().isEmpty() ? "ninguna" : "duda", p.toString());
        assertEquals(Optional.empty(), p.otroEjercicio());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022                | ninguna",
                "Año 2022            | ninguna",
                "2021-2022           | ninguna",
                "2022 (I semestre)   | ninguna",
                "2021                | otro",
                "Ejercicio 2023      | otro",
                "''                  | duda",
                "anual               | duda",
            })
    void a_year_is_strict_where_it_is_said(String ejercicio, String esperado) {
        Pertenencia p = Pertenencia.of(
                new Publicado("Municipalidad Provincial de Ilo", "", ejercicio, Map.of()), "301498", ILO, 2022);
        assertEquals(
                esperado,
                p.otroEjercicio().isPresent() ? "otro" : p.dudas().isEmpty() ? "ninguna" : "duda",
                p.toString());
    }
}
