package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.EstructuraReader;
import pe.quipu.ficha.FichaReader;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Estructura;
import pe.quipu.plantilla.PlantillaDesigner;

/** The entity's own workbook of the example, from what the report prints. */
final class LibroEstructura {
    private static final String ENTIDAD = "301498";
    private static final String NOMBRE = "Municipalidad Provincial de Ilo";
    /** Tabla 04 prints AEI.03.03 twice; the second is AEI.03.04. */
    private static final String REPETIDA = "AEI.03.03";
    /** What the unit with most activities had in 2022, without its investments. */
    private static final int MAXIMO = 18;

    private LibroEstructura() {}

    /** @param formulado activities by year and reporting unit */
    static byte[] write(List<CentroDeCosto> centros, Map<Integer, Map<String, List<Formulada>>> formulado) {
        Map<String, List<FilaRelleno>> tablas = new LinkedHashMap<>();
        tablas.put("unidades", rows(centros.stream().map(LibroEstructura::unit).toList()));
        tablas.put("objetivos", rows(elements("OEI")));
        tablas.put("acciones", rows(elements("AEI")));
        tablas.put("indicadores", rows(indicators()));
        tablas.put("enlaces", rows(links(formulado)));
        List<Map<String, Valor>> techos = new ArrayList<>();
        formulado.forEach((ejercicio, porUnidad) -> techos.addAll(TechoRules.of(ejercicio, porUnidad)));
        tablas.put("techos", rows(techos));
        tablas.put("catalogos", rows(catalogues()));
        tablas.put(
                "plazos",
                rows(List.of(
                        deadline("2022", LocalDate.of(2021, 3, 30), "Formulación del POI 2022"),
                        deadline("2023-CN", LocalDate.of(2022, 1, 31), "Cuadro de necesidades de 2023"),
                        deadline("2023", LocalDate.of(2022, 3, 30), "Formulación del POI 2023"),
                        deadline("2022-T4", LocalDate.of(2023, 1, 10), "Evaluación al IV trimestre de 2022"))));
        return XlsxWriter.write(PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                Formatos.de("estructura"),
                new Identidad("estructura", Formatos.de("estructura").version(), ENTIDAD, "", "2022", "", 0),
                new Relleno(Map.of("parametros", settings(), "documento", texts()), tablas, Set.of()),
                Map.of(),
                NOMBRE)));
    }

    static Estructura read(byte[] xlsx) {
        if (XlsxReader.read(xlsx) instanceof Lectura.Legible leido) {
            return EstructuraReader.read(FichaReader.read(leido.libro(), Formatos.de("estructura")), "ejemplo")
                    .orElseThrow();
        }
        throw new IllegalStateException("the workbook of the entity cannot be read");
    }

    private static Map<String, Valor> settings() {
        Map<String, Valor> v = new LinkedHashMap<>();
        v.put("entidad", Valor.texto(ENTIDAD));
        v.put("nombre", Valor.texto(NOMBRE));
        v.put("ejercicio", Valor.numero(2022));
        v.put("escala", Valor.texto("ILO_75_50"));
        v.put("umbral_verde", Valor.numero(75));
        v.put("umbral_ambar", Valor.numero(50));
        v.put("palabra_ambar", Valor.texto("Ámbar"));
        v.put("norma_escala", Valor.texto("Informe de evaluación PEI/POI 2022 (umbrales deducidos de sus resultados)"));
        v.put("devengado_lo_reporta", Valor.texto("unidad"));
        v.put("inhabil", Valor.texto("se mantiene"));
        v.put("no_reporto", Valor.texto("cero"));
        v.put("pia", Valor.numero(new BigDecimal("102014066.00")));
        v.put("pim", Valor.numero(new BigDecimal("293677627.52")));
        v.put("promedio", Valor.texto("AVG_CAP"));
        v.put("maximo_actividades", Valor.numero(MAXIMO));
        return v;
    }

    /** What the report prints; it prints neither mission nor vision, so they stay blank. */
    private static Map<String, Valor> texts() {
        return TablaTsv.read("documento").stream()
                .collect(Collectors.toMap(
                        f -> f.get("clave"), f -> Valor.texto(f.get("texto").replace("|", "\n"))));
    }

    private static List<Map<String, Valor>> catalogues() {
        return TablaTsv.read("catalogos").stream()
                .map(f -> f.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> Valor.texto(e.getValue()))))
                .toList();
    }

    private static Map<String, Valor> unit(CentroDeCosto c) {
        return Map.of(
                "codigo", Valor.texto(c.codigo()),
                "denominacion", Valor.texto(c.denominacion()),
                "tipo", Valor.texto(c.tipo()),
                "depende_de", Valor.texto(c.dependeDe()),
                "reporta_por", Valor.texto(c.reporta() ? "" : c.reportaPor()),
                "cargo", Valor.texto(c.cargo()),
                "unidad_ejecutora", Valor.texto(ENTIDAD));
    }

    private static List<Map<String, Valor>> elements(String clase) {
        Map<String, String> objetivos = TablaTsv.read("oei-resultados").stream()
                .collect(Collectors.toMap(f -> f.get("oei"), f -> f.get("denominacion")));
        Map<String, Map<String, Valor>> mapa = TablaTsv.strategicMap("ilo-2022");
        Set<String> vistas = new TreeSet<>();
        List<Map<String, Valor>> filas = new ArrayList<>();
        for (Map<String, String> fila : TablaTsv.read("tabla04-ejecucion-fisica")) {
            String impreso = fila.get("codigo");
            if (impreso.startsWith(clase)) {
                String codigo = vistas.add(impreso) || !impreso.equals(REPETIDA) ? impreso : "AEI.03.04";
                Map<String, Valor> v = new LinkedHashMap<>(mapa.getOrDefault(codigo, Map.of()));
                v.put("codigo", Valor.texto(codigo));
                v.put("denominacion", Valor.texto(objetivos.getOrDefault(codigo, fila.get("denominacion"))));
                v.put("prioridad", Valor.numero(Long.parseLong(fila.get("prioridad"))));
                filas.add(v);
            }
        }
        return filas;
    }

    private static List<Map<String, Valor>> indicators() {
        Map<String, String> responde = TablaTsv.read("responde").stream()
                .collect(Collectors.toMap(f -> f.get("indicador"), f -> f.get("unidad")));
        return TablaTsv.read("indicadores").stream()
                .map(f -> Map.of(
                        "codigo", Valor.texto(f.get("codigo")),
                        "elemento", Valor.texto(f.get("codigo").substring(7)),
                        "denominacion", Valor.texto(f.get("indicador")),
                        "unidad_medida", Valor.texto("%"),
                        "sentido", Valor.texto(f.get("sentido_inferido")),
                        "linea_base", Valor.texto("no publicado"),
                        "logro_esperado", points(f.get("programado_2022")),
                        "responde", Valor.texto(responde.get(f.get("codigo")))))
                .toList();
    }

    /** {@code 20%} is 20: percent points. */
    static Valor points(String impreso) {
        return Valor.numero(new BigDecimal(impreso.replace("%", "")));
    }

    private static List<Map<String, Valor>> links(Map<Integer, Map<String, List<Formulada>>> formulado) {
        return formulado.values().stream()
                .flatMap(porUnidad -> porUnidad.values().stream())
                .flatMap(List::stream)
                .map(a -> List.of(a.borrador().aei(), a.borrador().centro().codigo()))
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .map(l -> Map.of("aei", Valor.texto(l.get(0)), "unidad", Valor.texto(l.get(1))))
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
