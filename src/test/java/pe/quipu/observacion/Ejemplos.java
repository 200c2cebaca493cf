package pe.quipu.observacion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pe.quipu.libro.CeldaRef;

/** The contract with those who observe: what each code must bring in its data, with usual values. */
final class Ejemplos {
    private static final String SUGERENCIA = Sugerencia.sentence(Optional.of("AEI.02.03 Espacios de concertación"));
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("corte", "31/12/2022"),
            Map.entry("detalle", "Evaluación financiera"),
            Map.entry("entidad", "301498"),
            Map.entry("abiertos", "IV trimestre 2022 y formulación 2023"),
            Map.entry("sugerencia", SUGERENCIA),
            Map.entry("superior", "03.09 Gerencia de Desarrollo Económico Local"),
            Map.entry("version", "2"),
            Map.entry("plan", "2023 v2 consistente con el PIA"),
            Map.entry("fecha", "09/01/2023 16:40"),
            Map.entry("numero", "1234"),
            Map.entry("veredicto", "aceptado"),
            Map.entry("ronda", "3"),
            Map.entry("fila", "8"),
            Map.entry("filas", "60"),
            Map.entry("columnas", "F y H"),
            Map.entry("lecturas", "1234 o 1.234"),
            Map.entry("logros", "«100 % al 2018» y «al menos 1 por año»"),
            Map.entry("leido", "10,375,986.83"),
            Map.entry("limites", "desde 0 hasta 100"),
            Map.entry("largo", "300"),
            Map.entry("tiene", "412"),
            Map.entry("forma", "AEI.00.00"),
            Map.entry("otra", "Evaluación física!A24"),
            Map.entry("programado", "12,500.00"),
            Map.entry("decimales", "2"),
            Map.entry("oei", "OEI.02"),
            Map.entry("unidades", "03.09.05, 03.09.06 y 03.09.07"),
            Map.entry("anterior", "1,250.50"),
            Map.entry("codigo", "AO0123"),
            Map.entry("denominacion", "Mantenimiento de parques y jardines de la ciudad"),
            Map.entry("que", "un OEI de la hoja Objetivos"),
            Map.entry("camino", "03 → 03.01 → 03.01.02 → 03"),
            Map.entry("verde", "75 %"),
            Map.entry("ambar", "95 %"),
            Map.entry("unidad", "03.09.05"),
            Map.entry("avance", "62.35 %"),
            Map.entry("estado", "✖ Rojo"),
            Map.entry("devengado", "12,500,000.00"),
            Map.entry("veces", "1,000"),
            Map.entry("techo", "rubro 07, genérica 2.3"),
            Map.entry("limite", "1,125,000.00"),
            Map.entry("diferencia", "1,234,567.89"),
            Map.entry("categoria", "9001"),
            Map.entry("generica", "2.3"),
            Map.entry("necesidades", "8,400.00"),
            Map.entry("maximo", "30"),
            Map.entry("tipo", "servicio"),
            Map.entry("palabra", "asistir a reuniones"),
            Map.entry("parecido", "92 %"),
            Map.entry("union", "y n.° de"),
            Map.entry("grupo", "22"),
            Map.entry("manda", "Función"),
            Map.entry("dice", "03"),
            Map.entry("suma", "420"),
            Map.entry("logro", "500"),
            Map.entry("indicador", "IND.01.AEI.02.03"),
            Map.entry("campos", "meta de octubre, soles de octubre y 4 más"),
            Map.entry("meses", "Enero, Febrero"),
            Map.entry("desde", "Abril"),
            Map.entry("cambio", "reprogramación"));

    private static final Map<String, Set<String>> DATOS = new TreeMap<>(Map.ofEntries(
            Map.entry("LIB-031", Set.of("entidad")),
            Map.entry("LIB-032", Set.of("abiertos")),
            Map.entry("LIB-033", Set.of("sugerencia")),
            Map.entry("LIB-034", Set.of("superior")),
            Map.entry("LIB-035", Set.of("version")),
            Map.entry("LIB-036", Set.of("plan")),
            Map.entry("LIB-038", Set.of("plan")),
            Map.entry("LIB-040", Set.of("fecha", "numero", "veredicto")),
            Map.entry("LIB-041", Set.of("ronda")),
            Map.entry("HOJ-001", Set.of("sugerencia")),
            Map.entry("HOJ-004", Set.of("filas")),
            Map.entry("COL-001", Set.of("sugerencia")),
            Map.entry("COL-002", Set.of("columnas")),
            Map.entry("FIL-002", Set.of("lecturas")),
            Map.entry("FIL-003", Set.of("leido")),
            Map.entry("FIL-004", Set.of("limites")),
            Map.entry("FIL-006", Set.of("sugerencia")),
            Map.entry("FIL-007", Set.of("largo", "tiene")),
            Map.entry("FIL-014", Set.of("leido")),
            Map.entry("FIL-015", Set.of("forma")),
            Map.entry("FIL-017", Set.of("otra")),
            Map.entry("FIL-018", Set.of("programado")),
            Map.entry("FIL-021", Set.of("decimales")),
            Map.entry("FIL-023", Set.of("lecturas")),
            Map.entry("FIL-026", Set.of("leido")),
            Map.entry("FIL-027", Set.of("logros")),
            Map.entry("FIL-024", Set.of("sugerencia")),
            Map.entry("PLA-001", Set.of("sugerencia")),
            Map.entry("PLA-002", Set.of("oei")),
            Map.entry("PLA-003", Set.of("unidades")),
            Map.entry("PLA-005", Set.of("anterior")),
            Map.entry("PLA-006", Set.of("plan")),
            Map.entry("PLA-007", Set.of("codigo", "denominacion")),
            Map.entry("PLA-009", Set.of("fila")),
            Map.entry("PLA-020", Set.of("forma")),
            Map.entry("PLA-021", Set.of("otra")),
            Map.entry("PLA-022", Set.of("que", "sugerencia")),
            Map.entry("PLA-023", Set.of("camino")),
            Map.entry("PLA-024", Set.of("verde", "ambar")),
            Map.entry("PLA-025", Set.of("unidad")),
            Map.entry("PLA-027", Set.of("que")),
            Map.entry("PLA-030", Set.of("unidad")),
            Map.entry("PLA-031", Set.of("diferencia", "limite", "programado", "techo")),
            Map.entry("PLA-032", Set.of("categoria")),
            Map.entry("PLA-033", Set.of("categoria")),
            Map.entry("PLA-034", Set.of("filas")),
            Map.entry("PLA-035", Set.of("filas")),
            Map.entry("PLA-036", Set.of("diferencia", "fila", "generica", "necesidades", "programado")),
            Map.entry("PLA-037", Set.of("forma", "tipo")),
            Map.entry("PLA-038", Set.of("fila", "otra")),
            Map.entry("PLA-039", Set.of("otra")),
            Map.entry("PLA-040", Set.of("filas")),
            Map.entry("PLA-041", Set.of("maximo", "tiene")),
            Map.entry("PLA-042", Set.of("palabra")),
            Map.entry("PLA-043", Set.of("denominacion", "fila", "parecido")),
            Map.entry("PLA-044", Set.of("codigo", "denominacion")),
            Map.entry("PLA-045", Set.of("codigo", "denominacion")),
            Map.entry("PLA-046", Set.of("union")),
            Map.entry("PLA-047", Set.of("dice", "grupo", "manda")),
            Map.entry("PLA-048", Set.of("otra", "parecido", "unidad")),
            Map.entry("PLA-049", Set.of("diferencia", "indicador", "logro", "suma")),
            Map.entry("PLA-060", Set.of("campos")),
            Map.entry("PLA-065", Set.of("fila")),
            Map.entry("PLA-061", Set.of("desde", "meses")),
            Map.entry("PLA-063", Set.of("que")),
            Map.entry("PLA-064", Set.of("anterior", "cambio")),
            Map.entry("PLA-070", Set.of("que", "sugerencia")),
            Map.entry("PLA-071", Set.of("anterior")),
            Map.entry("AVA-001", Set.of("avance", "estado")),
            Map.entry("AVA-002", Set.of("devengado", "veces", "programado")),
            Map.entry("AVA-003", Set.of("anterior")),
            Map.entry("AVA-020", Set.of("avance")),
            Map.entry("AVA-021", Set.of("meses")),
            Map.entry("AVA-022", Set.of("corte")),
            Map.entry("AVA-023", Set.of("corte")),
            Map.entry("AVA-030", Set.of("ejecutado", "programado", "veces")),
            Map.entry("AVA-031", Set.of("ejecutado")),
            Map.entry("AVA-032", Set.of("puntos", "razon", "referencia")),
            Map.entry("AVA-033", Set.of("puntos", "razon", "referencia")),
            Map.entry("AVA-034", Set.of("ejecutado", "meses")),
            Map.entry(
                    "AVA-035",
                    Set.of(
                            "corregida",
                            "corregido",
                            "donde",
                            "ejecutado",
                            "operacion",
                            "programado",
                            "razon",
                            "referencia")),
            Map.entry("AVA-036", Set.of("ejecutado", "programado", "veces")),
            Map.entry(
                    "AVA-037",
                    Set.of("corregida", "cuantas", "ejecutado", "programado", "propia", "superior", "unidades")),
            Map.entry("AVA-038", Set.of("mad", "mes", "n", "razon", "referencia", "z")),
            Map.entry("AVA-039", Set.of("mad", "n", "pares", "razon", "referencia", "z")),
            Map.entry("AVA-040", Set.of("razon", "referencia", "tramo")),
            Map.entry("AVA-041", Set.of("meses", "n")),
            Map.entry("AVA-042", Set.of("ejecutado", "meses", "n")),
            Map.entry("AVA-043", Set.of("alto", "bajo", "corregido", "ejecutado", "meta", "necesita", "razon"))));

    private Ejemplos() {}

    static Set<String> datos(Codigo codigo) {
        boolean archivo = codigo.compareTo(Codigo.LIB_021) <= 0;
        return archivo ? Set.of("detalle") : DATOS.getOrDefault(codigo.id(), Set.of());
    }

    static Set<String> codigosConDatos() {
        return DATOS.keySet();
    }

    static Observacion usual(Codigo codigo) {
        return with(codigo, "Evaluación financiera", "10'375,986.83 soles", Map.of());
    }

    static Observacion with(Codigo codigo, String hoja, String recibido, Map<String, String> otros) {
        Map<String, String> datos = new HashMap<>();
        datos(codigo).forEach(d -> datos.put(d, otros.getOrDefault(d, USUAL.get(d))));
        Lugar lugar = new Lugar(
                hoja,
                Optional.of(new CeldaRef(hoja, 12, 15)),
                "financiera",
                "AO0123",
                "devengado_04",
                "Factores que dificultaron");
        return new Observacion(codigo, lugar, recibido, datos);
    }
}
