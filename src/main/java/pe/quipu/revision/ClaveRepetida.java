package pe.quipu.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * What names a row stands once in its sheet (Ilo printed AEI.03.03 twice). The code of a unit names files too, and for
 * Windows {@code a} and {@code A} are one.
 */
final class ClaveRepetida implements Regla {
    /** By sheet, the columns that name a row; the first one is marked. */
    private static final Map<String, List<String>> CLAVES = Map.of(
            "unidades", List.of("codigo"),
            "objetivos", List.of("codigo"),
            "acciones", List.of("codigo"),
            "indicadores", List.of("codigo"),
            "logros", List.of("indicador", "ejercicio"),
            "escalas", List.of("vigente_desde"));

    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e).flatMap(x -> CLAVES.keySet().stream().flatMap(hoja -> repeated(x, hoja)));
    }

    private static Stream<Observacion> repeated(FilasDeEstructura x, String hoja) {
        Map<String, FilaFicha> vistas = new HashMap<>();
        String marcada = CLAVES.get(hoja).get(0);
        return x.filas(hoja)
                .filter(f ->
                        CLAVES.get(hoja).stream().noneMatch(c -> shown(f, c).isEmpty()))
                .filter(f -> vistas.putIfAbsent(key(f, hoja), f) != null)
                .map(f -> x.observe(
                        Codigo.PLA_021, hoja, f, marcada, Map.of("otra", cell(vistas.get(key(f, hoja)), marcada))));
    }

    private static String key(FilaFicha f, String hoja) {
        String clave = CLAVES.get(hoja).stream().map(c -> shown(f, c)).collect(Collectors.joining("\n"));
        return hoja.equals("unidades") ? clave.toUpperCase(Locale.ROOT) : clave;
    }

    private static String shown(FilaFicha f, String columna) {
        return f.numero(columna)
                .map(n -> n.stripTrailingZeros().toPlainString())
                .or(() -> f.dato(columna).flatMap(Dato::dia).map(Object::toString))
                .orElse(f.texto(columna));
    }

    private static String cell(FilaFicha f, String columna) {
        return f.dato(columna).map(d -> d.celda().a1()).orElse("");
    }
}
