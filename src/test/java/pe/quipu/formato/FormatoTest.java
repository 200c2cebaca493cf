package pe.quipu.formato;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import pe.quipu.plan.Ajuste;
import pe.quipu.plan.Ajuste.Visible;
import pe.quipu.plan.Periodo;

final class FormatoTest {
    private static final Formato FORMATO = FormatoReader.read("""
            formato: prueba
            version: 1
            titulo: Prueba
            listas: {color: [rojo, azul]}
            hojas:
              - clave: tabla
                nombre: Tabla
                clase: tabla
                columnas:
                  - {clave: nombre, encabezado: Nombre, obligatoria: true}
                  - {clave: plan, meses: true, grupo: Plan, tipo: soles}
                  - {clave: hecho, meses: true, cierre: true, grupo: Hecho, tipo: soles, exige: plan, especiales: true}
                  - {clave: color, encabezado: Color, tipo: lista, lista: color}
            """);

    @Test
    void only_months_up_to_the_cut_off_stay_in_the_form_of_a_period() {
        HojaFormato segundo = FORMATO.para(Periodo.trimestre(2022, 2)).hoja("tabla");
        assertEquals(12, segundo.familia("plan").size());
        assertEquals(6, segundo.familia("hecho").size());
        assertTrue(segundo.columna("hecho_06").isPresent());
        assertEquals(
                12,
                FORMATO.para(Periodo.trimestre(2022, 4))
                        .hoja("tabla")
                        .familia("hecho")
                        .size());
    }

    @Test
    void what_depends_on_a_list_of_the_form_stands_under_the_label_its_cells_show() {
        Formato form = FormatoReader.read("""
                formato: prueba
                version: 1
                titulo: Prueba
                listas: {funcion: ["05 · Orden público"], division: []}
                hojas:
                  - clave: tabla
                    nombre: Tabla
                    clase: tabla
                    columnas:
                      - {clave: funcion, encabezado: Función, tipo: lista, lista: funcion}
                      - {clave: division, encabezado: División, tipo: lista, lista: division, depende_de: funcion}
                """)
                .con(List.of(new Lista(
                        "division",
                        List.of(
                                new Lista.Opcion("014", "Orden interno", "05"),
                                new Lista.Opcion("099", "De otra", "99"),
                                new Lista.Opcion("000", "De todas", "")))));
        assertEquals(
                List.of("05 · Orden público", "99", ""),
                form.lista("division").orElseThrow().opciones().stream()
                        .map(Lista.Opcion::grupo)
                        .toList());
    }

    @Test
    void an_entity_changes_a_heading_and_a_list() {
        HojaFormato tabla =
                adjusted(new Ajuste("prueba", "tabla", "nombre", "Denominación", "color", Visible.SIN_CAMBIO, ""));
        assertEquals("Denominación", tabla.columna("nombre").orElseThrow().encabezado());
        assertEquals("color", tabla.columna("nombre").orElseThrow().lista());
        assertTrue(tabla.columna("nombre").orElseThrow().obligatoria());
    }

    @Test
    void a_new_heading_of_a_family_goes_above_its_months() {
        HojaFormato tabla = adjusted(new Ajuste("prueba", "tabla", "hecho", "Logrado", "", Visible.SIN_CAMBIO, ""));
        assertEquals("Logrado Mar", tabla.columna("hecho_03").orElseThrow().nombre());
        assertEquals("Mar", tabla.columna("hecho_03").orElseThrow().encabezado());
    }

    @Test
    void a_hidden_column_stays_in_its_place_and_asks_for_nothing() {
        HojaFormato tabla = adjusted(new Ajuste("prueba", "tabla", "nombre", "", "", Visible.NO, ""));
        Columna nombre = tabla.columnas().get(0);
        assertEquals("nombre", nombre.clave());
        assertFalse(nombre.visible() || nombre.obligatoria());
    }

    @Test
    void a_column_of_the_entity_comes_last_and_is_its_own() {
        HojaFormato tabla =
                adjusted(new Ajuste("prueba", "tabla", "barrio", "Barrio", "", Visible.SIN_CAMBIO, "entero"));
        Columna barrio = tabla.columnas().get(tabla.columnas().size() - 1);
        assertEquals("barrio", barrio.clave());
        assertEquals(Columna.Tipo.ENTERO, barrio.tipo());
        assertTrue(barrio.propia() && barrio.entrada() && !barrio.obligatoria());
    }

    @Test
    void a_sheet_takes_the_title_and_the_help_of_the_entity_and_gains_no_column() {
        HojaFormato tabla = adjusted(
                new Ajuste("prueba", "tabla", "titulo", "Acciones del PDI", "", Visible.SIN_CAMBIO, ""),
                new Ajuste("prueba", "tabla", "ayuda", "Del PDI vigente.", "", Visible.SIN_CAMBIO, ""));
        assertEquals("Acciones del PDI · Del PDI vigente.", tabla.titulo() + " · " + tabla.ayuda());
        assertEquals(FORMATO.hoja("tabla").columnas(), tabla.columnas());
    }

    @Test
    void a_renamed_column_is_still_known_by_the_name_the_form_gave_it() {
        Columna antes = FORMATO.hoja("tabla").columnas().get(0);
        Columna ahora = adjusted(new Ajuste("prueba", "tabla", antes.clave(), "Otro", "", Visible.SIN_CAMBIO, ""))
                .columnas()
                .get(0);
        assertEquals("Otro", ahora.encabezado());
        assertTrue(ahora.alias().contains(antes.encabezado()));
    }

    @Test
    void the_changes_of_another_form_or_sheet_are_not_ours() {
        assertEquals(
                FORMATO.hoja("tabla"),
                adjusted(
                        new Ajuste("otra", "tabla", "nombre", "X", "", Visible.NO, ""),
                        new Ajuste("prueba", "otra", "nombre", "X", "", Visible.NO, "")));
    }

    @Test
    void locked_money_is_asked_of_nobody() {
        HojaFormato tabla = FORMATO.conBloqueada("tabla", "hecho").hoja("tabla");
        assertEquals(12 + 2, tabla.entradas().count());
        tabla.familia("hecho").forEach(c -> assertTrue(!c.entrada() && c.exige().isEmpty()));
    }

    @Test
    void a_list_of_the_entity_takes_the_place_of_ours() {
        Formato otra = FORMATO.con(List.of(Lista.de("color", List.of("verde")), Lista.de("mes", List.of("1"))));
        assertEquals(
                "verde", otra.lista("color").orElseThrow().opciones().get(0).codigo());
        assertEquals(
                List.of("color"), otra.listasUsadas().stream().map(Lista::clave).toList());
    }

    @Test
    void a_sheet_the_form_does_not_have_is_named() {
        var error = assertThrows(IllegalArgumentException.class, () -> FORMATO.hoja("nada"));
        assertTrue(error.getMessage().contains("nada"));
    }

    private static HojaFormato adjusted(Ajuste... ajustes) {
        return FORMATO.ajustado(List.of(ajustes)).hoja("tabla");
    }
}
