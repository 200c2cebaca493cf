package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.quipu.consolidado.Resumen.Alcance;

/** Activities or lines put into groups by a code of theirs; every one of them falls into a group, whatever its code. */
record Reparto<T>(List<T> filas, Function<T, String> codigo, Function<List<T>, Sumas> sumas) {
    /**
     * @param siempre codes that have a row even when nothing falls into it; the others follow in order
     */
    List<Conjunto> entre(List<String> siempre, Function<String, String> nombre, Function<String, String> superior) {
        Map<String, List<T>> porCodigo = filas.stream()
                .collect(Collectors.groupingBy(f -> Llave.codigo(codigo.apply(f)), TreeMap::new, Collectors.toList()));
        Map<String, List<T>> ordenado = new LinkedHashMap<>();
        siempre.forEach(c -> ordenado.put(c, porCodigo.getOrDefault(c, List.of())));
        porCodigo.forEach(ordenado::putIfAbsent);
        List<Conjunto> conjuntos = new ArrayList<>();
        ordenado.forEach((c, suyas) ->
                conjuntos.add(new Conjunto(c, superior.apply(c), nombre.apply(c), sumas.apply(suyas), Alcance.FILA)));
        return conjuntos;
    }

    Conjunto total() {
        return new Conjunto("Total", "", "Entidad", sumas.apply(filas), Alcance.TOTAL);
    }
}
