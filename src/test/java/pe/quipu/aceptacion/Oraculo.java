package pe.quipu.aceptacion;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every figure of the consolidated workbook by another road: from the accepted originals themselves, read with another
 * reader and summed in exact fractions.
 */
final class Oraculo {
    private static final Pattern ACEPTADO = Pattern.compile("([0-9.]+)_[0-9T-]+_r(\\d+)_[0-9a-f]{8}\\.xlsx");

    final List<Hecho> hechos;
    final List<Obtenido> obtenidos;
    final Map<String, Path> entregados;
    private final LibroAjeno estructura;
    private final Escalon escala;
    private final Map<String, String> nombres = new LinkedHashMap<>();
    private final Map<String, String> cargos = new LinkedHashMap<>();

    private Oraculo(Path carpeta) {
        estructura = LibroAjeno.read(carpeta.resolve("estructura.xlsx"));
        Map<String, Object> parametros = new LinkedHashMap<>();
        estructura.tabla("Parametros").forEach(p -> parametros.put((String) p.get("clave"), p.get("valor")));
        escala = Escalon.of(parametros);
        estructura.tabla("Unidades").forEach(u -> nombres.put(text(u, "codigo"), text(u, "denominacion")));
        estructura.tabla("Unidades").forEach(u -> cargos.put(text(u, "codigo"), text(u, "cargo")));
        entregados = accepted(carpeta.resolve("aceptado").resolve("2022-T4"));
        Map<String, LibroAjeno> evaluaciones = read(entregados);
        hechos = Promesa.all(
                        reporting(), read(accepted(carpeta.resolve("aceptado").resolve("2022"))))
                .stream()
                .map(p -> Hecho.of(p, Optional.ofNullable(evaluaciones.get(p.reporta()))))
                .toList();
        obtenidos = estructura.tabla("Indicadores").stream()
                .map(i -> new Obtenido(
                        i,
                        Optional.ofNullable(evaluaciones.get(text(i, "responde")))
                                .flatMap(e -> obtained(e, text(i, "codigo")))))
                .toList();
    }

    static Oraculo of(Path carpeta) {
        return new Oraculo(carpeta);
    }

    Map<String, Map<String, Object>> actividades() {
        Map<String, Map<String, Object>> filas = new TreeMap<>();
        hechos.forEach(h -> filas.put(
                h.promesa().codigo(),
                h.row(
                        escala,
                        nombres,
                        Optional.ofNullable(entregados.get(h.promesa().reporta()))
                                .map(p -> p.getFileName().toString())
                                .orElse(""))));
        return filas;
    }

    Map<String, Map<String, Object>> unidades() {
        Map<String, Map<String, Object>> filas = new TreeMap<>();
        for (Map<String, Object> u : estructura.tabla("Unidades")) {
            String codigo = text(u, "codigo");
            Map<String, Object> r = group(h -> h.promesa().centro().equals(codigo));
            r.put("denominacion", nombres.get(codigo));
            r.put("reporta", text(u, "reporta_por").isEmpty() ? codigo : text(u, "reporta_por"));
            filas.put(codigo, r);
        }
        filas.put("Total", total());
        return filas;
    }

    Map<String, Map<String, Object>> objetivos() {
        return planned("Objetivos", h -> h.promesa().oei(), Obtenido::oei);
    }

    Map<String, Map<String, Object>> acciones() {
        Map<String, Map<String, Object>> filas =
                planned("Acciones", h -> h.promesa().aei(), Obtenido::elemento);
        filas.values().forEach(r -> r.put("vinculo", link(r)));
        filas.get("Total").put("vinculo", "");
        return filas;
    }

    /** Results without work for them, or work without a measure of its results. */
    private static String link(Map<String, Object> accion) {
        boolean trabajada = !accion.get("actividades").equals(BigDecimal.ZERO);
        boolean medida = !accion.get("reportados").equals(BigDecimal.ZERO);
        boolean conIndicador = !accion.get("indicadores").equals(BigDecimal.ZERO);
        return !trabajada && medida
                ? "▲ Indicador sin actividades"
                : trabajada && !conIndicador ? "▲ Actividades sin indicador" : "";
    }

    Map<String, Map<String, Object>> indicadores() {
        Map<String, Map<String, Object>> filas = new TreeMap<>();
        obtenidos.forEach(o -> filas.put(o.codigo(), o.row(escala, nombres, cargos)));
        return filas;
    }

    private Map<String, Map<String, Object>> planned(
            String hoja, Function<Hecho, String> deHecho, Function<Obtenido, String> deIndicador) {
        Map<String, Map<String, Object>> filas = new TreeMap<>();
        for (Map<String, Object> elemento : estructura.tabla(hoja)) {
            String codigo = text(elemento, "codigo");
            Map<String, Object> r = group(h -> deHecho.apply(h).equals(codigo));
            r.putAll(Obtenido.summary(
                    obtenidos.stream()
                            .filter(o -> deIndicador.apply(o).equals(codigo))
                            .toList(),
                    escala));
            r.put("denominacion", elemento.get("denominacion"));
            filas.put(codigo, r);
        }
        Map<String, Object> total = total();
        total.putAll(Obtenido.summary(obtenidos, escala));
        filas.put("Total", total);
        return filas;
    }

    private Map<String, Object> group(Predicate<Hecho> cuales) {
        Suma suma = new Suma(hechos.stream().filter(cuales).toList());
        Map<String, Object> r = suma.row(escala, conInversiones());
        r.put("actividad_mas_baja", suma.lowest());
        return r;
    }

    private boolean conInversiones() {
        return hechos.stream().anyMatch(Hecho::inversion);
    }

    private Map<String, Object> total() {
        return new Suma(hechos).row(escala, conInversiones());
    }

    private List<String> reporting() {
        return estructura.tabla("Unidades").stream()
                .filter(u ->
                        text(u, "reporta_por").isEmpty() || u.get("reporta_por").equals(u.get("codigo")))
                .map(u -> text(u, "codigo"))
                .toList();
    }

    /** By unit, the last round accepted. */
    private static Map<String, Path> accepted(Path carpeta) {
        Map<String, Path> ultimos = new LinkedHashMap<>();
        Map<String, Integer> rondas = new LinkedHashMap<>();
        for (Path archivo : Recorrido.files(carpeta)) {
            Matcher m = ACEPTADO.matcher(archivo.getFileName().toString());
            if (m.matches() && Integer.parseInt(m.group(2)) > rondas.getOrDefault(m.group(1), 0)) {
                rondas.put(m.group(1), Integer.parseInt(m.group(2)));
                ultimos.put(m.group(1), archivo);
            }
        }
        return ultimos;
    }

    private static Map<String, LibroAjeno> read(Map<String, Path> archivos) {
        Map<String, LibroAjeno> libros = new LinkedHashMap<>();
        archivos.forEach((unidad, archivo) -> libros.put(unidad, LibroAjeno.read(archivo)));
        return libros;
    }

    private static Optional<org.apache.commons.math3.fraction.BigFraction> obtained(LibroAjeno libro, String codigo) {
        return libro.conClaves("codigo_indicador", "valor_obtenido").stream()
                .filter(f -> f.get("codigo_indicador").equals(codigo))
                .findFirst()
                .flatMap(f -> Fraccion.of(f.get("valor_obtenido")));
    }

    private static String text(Map<String, Object> fila, String clave) {
        return (String) fila.get(clave);
    }
}
