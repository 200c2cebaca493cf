package pe.quipu.plantilla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Lista;
import pe.quipu.formato.Lista.Opcion;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Nombre;
import pe.quipu.libro.Valor;

final class ListasDesignerTest {
    private static final Formato FORMATO = Formas.formato("formulacion")
            .con(List.of(
                    new Lista("oei", List.of(new Opcion("OEI.01", "Salud", ""), new Opcion("OEI.02", "Vías", ""))),
                    new Lista(
                            "aei",
                            List.of(
                                    new Opcion("AEI.02.01", "Pistas", "OEI.02 · Vías"),
                                    new Opcion("AEI.01.01", "Postas", "OEI.01 · Salud"),
                                    new Opcion("AEI.02.02", "Veredas", "OEI.02 · Vías")))));

    @Test
    void every_list_of_a_drop_down_has_a_name_over_its_values() {
        ListasDesigner listas = new ListasDesigner(FORMATO, Formas.CONSTANTES);
        Map<String, String> nombres = new TreeMap<>();
        listas.nombres().forEach((Nombre n) -> nombres.put(n.nombre(), n.referencia()));
        Map<String, String> celdas = cells(listas);
        for (Lista lista : FORMATO.listasUsadas()) {
            String rango =
                    nombres.get("lista_" + lista.clave()).replace("Listas!", "").replace("$", "");
            String columna = rango.split(":")[0].replaceAll("\\d", "");
            Set<String> mostradas = new TreeSet<>();
            for (int i = 0; i < lista.opciones().size(); i++) {
                mostradas.add(celdas.get(columna + (i + 2)));
            }
            assertEquals(labels(lista), mostradas);
            assertEquals(columna + Math.max(2, lista.opciones().size() + 1), rango.split(":")[1], lista.clave());
        }
        Formas.CONSTANTES.forEach((clave, valor) -> assertEquals(
                valor.mostrado(),
                celdas.get(nombres.get(clave).replace("Listas!", "").replace("$", "")),
                clave));
    }

    @Test
    void a_dependent_list_offers_only_what_belongs_to_the_other_cell() {
        HojaFormato hoja = FORMATO.hoja("actividades");
        Columna aei = hoja.columna("aei").orElseThrow();
        String formula = ListasDesigner.formula(FORMATO, hoja, aei, "F8");
        Map<String, String> celdas = cells(new ListasDesigner(FORMATO, Map.of()));
        var partes = java.util.regex.Pattern.compile(
                        "OFFSET\\(Listas!\\$([A-Z]+)\\$2,MATCH\\(\\$E8,Listas!\\$([A-Z]+)\\$2:\\$[A-Z]+\\$4,0\\)-1,0,"
                                + "COUNTIF\\(Listas!\\$[A-Z]+\\$2:\\$[A-Z]+\\$4,\\$E8\\),1\\)")
                .matcher(formula);
        assertTrue(partes.matches(), formula);
        List<String> ofrecidas = new ArrayList<>();
        for (int fila = 2; fila <= 4; fila++) {
            if (celdas.get(partes.group(2) + fila).equals("OEI.02 · Vías")) {
                ofrecidas.add(celdas.get(partes.group(1) + fila));
            }
        }
        assertEquals(List.of("AEI.02.01 · Pistas", "AEI.02.02 · Veredas"), ofrecidas);
        // A drop-down is a run of rows, so equal values stand together however the entity wrote them.
        assertEquals("OEI.02 · Vías", celdas.get(partes.group(2) + 2));
        assertEquals("OEI.02 · Vías", celdas.get(partes.group(2) + 3));
    }

    @Test
    void a_list_that_depends_on_nothing_is_its_name() {
        HojaFormato hoja = FORMATO.hoja("actividades");
        assertEquals(
                "lista_oei",
                ListasDesigner.formula(FORMATO, hoja, hoja.columna("oei").orElseThrow(), "E8"));
    }

    private static Set<String> labels(Lista lista) {
        return lista.opciones().stream().map(Opcion::etiqueta).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> cells(ListasDesigner listas) {
        Map<String, String> celdas = new TreeMap<>();
        listas.hoja().filas().forEach(f -> f.celdas()
                .forEach(c ->
                        celdas.put(CeldaRef.letras(c.columna()) + f.numero(), ((Valor) c.contenido()).mostrado())));
        return celdas;
    }
}
