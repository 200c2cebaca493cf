package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plantilla.PlantillaDesigner;

/** The entity's own workbook: anexo 01 of the directive, its deadlines and its words, all of it data. */
final class HuamangaEstructura {
    private static final String EJEMPLO = "huamanga-2016";
    private static final String ENTIDAD = "300440";
    private static final String NOMBRE = "Municipalidad Provincial de Huamanga";
    private static final BigDecimal MIL = BigDecimal.valueOf(1000);

    private HuamangaEstructura() {}

    static byte[] write(List<HuamangaActividad> actividades) {
        return write(actividades, indicators());
    }

    /** With other indicators than those of the example. */
    static byte[] write(List<HuamangaActividad> actividades, List<Map<String, Valor>> indicadores) {
        Map<String, List<FilaRelleno>> tablas = new LinkedHashMap<>();
        tablas.put("unidades", rows(table("unidades")));
        tablas.put("objetivos", rows(objectives()));
        tablas.put("acciones", rows(table("acciones")));
        tablas.put("indicadores", rows(indicadores));
        tablas.put("enlaces", rows(links(actividades)));
        tablas.put("techos", rows(ceilings(actividades)));
        tablas.put(
                "plazos",
                rows(List.of(
                        deadline("2016", LocalDate.of(2015, 3, 30), "Directiva 003-2016-MPH/17, art. 6"),
                        deadline("2016-T1", LocalDate.of(2016, 4, 10), "10 días calendario (art. 12)"),
                        deadline("2016-T2", LocalDate.of(2016, 7, 10), "10 días calendario (art. 12)"),
                        deadline("2016-T3", LocalDate.of(2016, 10, 10), "10 días calendario (art. 12)"),
                        deadline("2016-T4", LocalDate.of(2017, 1, 10), "10 días calendario (art. 12)"))));
        tablas.put("catalogos", rows(table("catalogos")));
        tablas.put("formatos", rows(table("formatos")));
        return XlsxWriter.write(PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                Formatos.de("estructura"),
                new Identidad("estructura", Formatos.de("estructura").version(), ENTIDAD, "", "2016", "", 0),
                new Relleno(Map.of("parametros", settings(), "documento", texts()), tablas, Set.of()),
                Map.of(),
                NOMBRE)));
    }

    private static Map<String, Valor> settings() {
        Map<String, Valor> v = new LinkedHashMap<>();
        v.put("entidad", Valor.texto(ENTIDAD));
        v.put("nombre", Valor.texto(NOMBRE));
        v.put("ejercicio", Valor.numero(2016));
        v.put("escala", Valor.texto("95_75"));
        v.put("umbral_verde", Valor.numero(95));
        v.put("umbral_ambar", Valor.numero(75));
        v.put("palabra_ambar", Valor.texto("Amarillo"));
        v.put(
                "norma_escala",
                Valor.texto("La Directiva 003-2016-MPH/17 no fija umbrales; los decide la entidad (ejemplo)"));
        v.put("norma", Valor.texto("Directiva 003-2016-MPH/17"));
        v.put("devengado_lo_reporta", Valor.texto("unidad"));
        v.put("inhabil", Valor.texto("se mantiene"));
        v.put("no_reporto", Valor.texto("cero"));
        return v;
    }

    /** Official texts are never made up: vision and mission are not in the directive and stay blank. */
    private static Map<String, Valor> texts() {
        Map<String, Valor> v = new LinkedHashMap<>();
        table("documento")
                .forEach(f ->
                        v.put(text(f, "clave"), Valor.texto(text(f, "texto").replace(" | ", "\n"))));
        return v;
    }

    private static String text(Map<String, Valor> fila, String clave) {
        return fila.get(clave).mostrado();
    }

    private static List<Map<String, Valor>> table(String nombre) {
        return TablaTsv.read(EJEMPLO, nombre).stream()
                .map(f -> {
                    Map<String, Valor> v = new LinkedHashMap<>();
                    f.forEach((clave, texto) -> v.put(clave, Valor.texto(texto)));
                    return v;
                })
                .toList();
    }

    /** {@code 1. Lograr que…} of anexo 01 is OEI.01. */
    private static List<Map<String, Valor>> objectives() {
        Map<String, Map<String, Valor>> mapa = TablaTsv.strategicMap(EJEMPLO);
        return TablaTsv.read(EJEMPLO, "objetivos").stream()
                .map(f -> {
                    String codigo = "OEI.%02d".formatted(Integer.parseInt(f.get("numero")));
                    Map<String, Valor> v = new LinkedHashMap<>(mapa.get(codigo));
                    v.put("codigo", Valor.texto(codigo));
                    v.put(
                            "denominacion",
                            Valor.texto(f.get("objetivo_estrategico").replaceFirst("^\\d+\\. ", "")));
                    return v;
                })
                .toList();
    }

    private static List<Map<String, Valor>> indicators() {
        return TablaTsv.read(EJEMPLO, "indicadores").stream()
                .map(f -> indicator(f, Valor.numero(new BigDecimal(f.get("logro_esperado")))))
                .toList();
    }

    static Map<String, Valor> indicator(Map<String, String> f, Valor logro) {
        return Map.of(
                "codigo", Valor.texto(f.get("codigo")),
                "elemento", Valor.texto(f.get("codigo").substring(7)),
                "denominacion", Valor.texto(f.get("denominacion")),
                "unidad_medida", Valor.texto(f.get("unidad_medida")),
                "sentido", Valor.texto("ascendente"),
                "linea_base", Valor.texto("no publicado"),
                "logro_esperado", logro,
                "agregable", Valor.texto(f.get("agregable")),
                "relevancia", Valor.texto(f.get("relevancia")),
                "responde", Valor.texto(f.get("responde")));
    }

    private static List<Map<String, Valor>> links(List<HuamangaActividad> actividades) {
        return actividades.stream()
                .map(a -> List.of(a.aei(), a.unidad()))
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .map(l -> Map.of("aei", Valor.texto(l.get(0)), "unidad", Valor.texto(l.get(1))))
                .toList();
    }

    /** What the unit programmes, rounded up to the thousand. */
    private static List<Map<String, Valor>> ceilings(List<HuamangaActividad> actividades) {
        return TablaTsv.read(EJEMPLO, "unidades").stream()
                .map(u -> {
                    BigDecimal suma = actividades.stream()
                            .filter(a -> a.unidad().equals(u.get("codigo")))
                            .map(HuamangaActividad::total)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return Map.of(
                            "ejercicio", Valor.numero(2016),
                            "unidad", Valor.texto(u.get("codigo")),
                            "soles",
                                    Valor.numero(
                                            suma.divide(MIL, 0, RoundingMode.UP).multiply(MIL)),
                            "etapa", Valor.texto("formulación"));
                })
                .toList();
    }

    private static Map<String, Valor> deadline(String periodo, LocalDate dia, String documento) {
        return Map.of(
                "periodo", Valor.texto(periodo),
                "fecha_limite", new Valor.Fecha(dia),
                "documento", Valor.texto(documento));
    }

    private static List<FilaRelleno> rows(List<Map<String, Valor>> filas) {
        List<FilaRelleno> rellenas = new ArrayList<>();
        filas.forEach(f -> rellenas.add(new FilaRelleno("r" + (rellenas.size() + 1), f)));
        return rellenas;
    }
}
