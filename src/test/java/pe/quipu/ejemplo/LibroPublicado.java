package pe.quipu.ejemplo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Valor;
import pe.quipu.plantilla.PlantillaDesigner;

/** The tables of a published report as the form {@code publicado}: every cell is the text that is printed. */
public final class LibroPublicado {
    /** Heading of the table kept beside the tests, by column of the form, where the two differ. */
    private static final Map<String, Map<String, String>> COLUMNAS = Map.of(
            "tabla01", Map.of("poi_pia", "poi_consistente_con_pia"),
            "tabla02", Map.of("poi_pia", "poi_consistente_con_pia"),
            "tabla03", Map.of("numero", "numero_ao_inversion", "soles", "programacion_financiera_soles"),
            "tabla04",
                    Map.of(
                            "numero", "numero_ao_inversion",
                            "soles", "seguimiento_financiero_soles",
                            "fisico", "ejecucion_fisica_anual"),
            "tabla05",
                    Map.of(
                            "numero", "numero_ao_inversion",
                            "programado", "programacion_financiera_soles",
                            "ejecutado", "ejecucion_presupuestal_soles",
                            "porcentaje", "ejecucion_porcentaje"),
            "indicadores",
                    Map.of(
                            "programado", "programado_2022",
                            "obtenido", "obtenido_2022",
                            "logrado", "logrado_publicado",
                            // The report prints no direction; what the tables keep was read from the wording.
                            "sentido", "no_se_imprime"),
            "resultados", Map.of("codigo", "oei", "resultado", "resultado_publicado"));

    private static final Map<String, String> ARCHIVOS = Map.of(
            "tabla01", "tabla01-poi-pia",
            "tabla02", "tabla02-pia-pim",
            "tabla03", "tabla03-asignacion",
            "tabla04", "tabla04-ejecucion-fisica",
            "tabla05", "tabla05-centros-de-costo",
            "indicadores", "indicadores",
            "resultados", "oei-resultados");

    /** Printed under the nine results. */
    private static final Map<String, String> PROMEDIO =
            Map.of("codigo", "", "denominacion", "PROMEDIO", "resultado", "40.2%");

    private static final Formato FORMATO = Formatos.de("publicado");

    private LibroPublicado() {}

    public static Formato formato() {
        return FORMATO;
    }

    /** The tables of Ilo, 2022, by key of sheet: rows of texts by column. The lists and the maps may be changed. */
    public static Map<String, List<Map<String, String>>> ilo() {
        Map<String, List<Map<String, String>>> tablas = new LinkedHashMap<>();
        for (HojaFormato h : formato().hojas()) {
            if (h.clase() == HojaFormato.Clase.TABLA) {
                tablas.put(h.clave(), rows(h));
            }
        }
        tablas.get("resultados").add(new LinkedHashMap<>(PROMEDIO));
        return tablas;
    }

    /** The direction of each indicator, in their order, as it was read from the wording. */
    public static List<Map<String, String>> sentidos() {
        return TablaTsv.read("indicadores");
    }

    private static List<Map<String, String>> rows(HojaFormato h) {
        List<Map<String, String>> filas = new ArrayList<>();
        for (Map<String, String> impresa : TablaTsv.read(ARCHIVOS.get(h.clave()))) {
            Map<String, String> fila = new LinkedHashMap<>();
            h.columnas()
                    .forEach(c -> fila.put(
                            c.clave(),
                            impresa.getOrDefault(COLUMNAS.get(h.clave()).getOrDefault(c.clave(), c.clave()), "")));
            filas.add(fila);
        }
        return filas;
    }

    public static byte[] write(Map<String, List<Map<String, String>>> tablas) {
        return write(tablas, Map.of());
    }

    /** @param caratula fields of the cover that say something else than Ilo's */
    public static byte[] write(Map<String, List<Map<String, String>>> tablas, Map<String, String> caratula) {
        Map<String, List<Relleno.FilaRelleno>> filas = new LinkedHashMap<>();
        tablas.forEach((clave, suyas) -> {
            List<Relleno.FilaRelleno> lista = new ArrayList<>();
            for (Map<String, String> fila : suyas) {
                Map<String, Valor> valores = new LinkedHashMap<>();
                fila.forEach((columna, texto) -> valores.put(columna, Valor.texto(texto)));
                lista.add(new Relleno.FilaRelleno("f" + (lista.size() + 1), valores));
            }
            filas.put(clave, lista);
        });
        Map<String, Valor> cubierta = new LinkedHashMap<>(cover());
        caratula.forEach((clave, texto) -> cubierta.put(clave, Valor.texto(texto)));
        Relleno relleno = new Relleno(Map.of("caratula", cubierta), filas, Set.of());
        return XlsxWriter.write(PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                formato(),
                new Identidad("publicado", formato().version(), "301498", "", "2022", "", 0),
                relleno,
                Map.of(),
                "Municipalidad Provincial de Ilo · informe de 2022")));
    }

    private static Map<String, Valor> cover() {
        return Map.of(
                "entidad", Valor.texto("Municipalidad Provincial de Ilo"),
                "informe", Valor.texto("Informe de evaluación de resultados del PEI, ejercicio 2022"),
                "ejercicio", Valor.texto("2022"),
                "documento", Valor.texto("Resolución de Alcaldía 850-2023-MPI"));
    }
}
