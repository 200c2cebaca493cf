package pe.quipu.auditoria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Publicado.Tabla;

/** MIS-003: a row without its code, a code that lost its zero, a code that stands twice in a table. */
final class CodigoEquivocado implements Comprobacion {
    private static final List<String> TABLAS = List.of(
            Publicado.TABLA03, Publicado.TABLA04, Publicado.TABLA05, Publicado.INDICADORES, Publicado.RESULTADOS);

    @Override
    public Stream<Reparo> check(Caso caso) {
        return TABLAS.stream().map(caso::tabla).flatMap(CodigoEquivocado::wrong);
    }

    private static Stream<Reparo> wrong(Tabla t) {
        List<Reparo> reparos = new ArrayList<>();
        Map<String, Fila> vistas = new HashMap<>();
        Set<String> codigos = t.filas().stream().map(Fila::codigo).collect(Collectors.toSet());
        for (int i = 0; i < t.filas().size(); i++) {
            Fila f = t.filas().get(i);
            Impreso celda = f.celda("codigo");
            if (!f.hoja() && f.clase() != Clase.OEI) {
                continue;
            } else if (f.codigo().isEmpty()) {
                Optional<String> posible =
                        i == 0 ? Optional.empty() : next(t.filas().get(i - 1).codigo(), codigos);
                reparos.add(told(celda, posible, "falta", Map.of("fila", f.nombre())));
            } else if (!f.codigo().equalsIgnoreCase(celda.texto().replaceAll("\\s+", ""))) {
                reparos.add(told(celda, Optional.of(f.codigo()), "cero", Map.of("impreso", celda.texto())));
            } else if (vistas.containsKey(f.codigo())) {
                reparos.add(told(
                        celda,
                        next(f.codigo(), codigos),
                        "repetido",
                        Map.of(
                                "codigo",
                                f.codigo(),
                                "otra",
                                vistas.get(f.codigo()).celda("codigo").celda().a1())));
            }
            vistas.putIfAbsent(f.codigo(), f);
        }
        return reparos.stream();
    }

    private static Reparo told(Impreso celda, Optional<String> posible, String variante, Map<String, String> datos) {
        Map<String, String> todos = new HashMap<>(datos);
        todos.put("posible", posible.map(c -> " Posible código: " + c + ".").orElse(""));
        return Reparo.inconsistencia(Prueba.MIS_003, celda, posible.orElse("")).dice(variante, todos);
    }

    /** The code after this one, when no row has it. */
    private static Optional<String> next(String codigo, Set<String> usados) {
        if (!codigo.matches(".*\\d\\d")) {
            return Optional.empty();
        }
        int ultimo = Integer.parseInt(codigo.substring(codigo.length() - 2));
        String otro = codigo.substring(0, codigo.length() - 2) + "%02d".formatted(ultimo + 1);
        return usados.contains(otro) ? Optional.empty() : Optional.of(otro);
    }
}
