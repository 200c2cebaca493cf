package pe.quipu.auditoria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.ficha.Normal;
import pe.quipu.observacion.Enumeracion;
import pe.quipu.observacion.Parecido;

/** CAT-001: the same code with another description in another table. */
final class NombreDistinto implements Comprobacion {
    /** Below it two descriptions are two things said; above, one thing said with an article more. */
    private static final int IGUAL_DE_CADA_100 = 90;

    @Override
    public Stream<Reparo> check(Caso caso) {
        Map<String, List<Fila>> porCodigo = new LinkedHashMap<>();
        for (String tabla : List.of(Publicado.TABLA03, Publicado.TABLA04, Publicado.RESULTADOS)) {
            caso.tabla(tabla).filas().stream()
                    .filter(f -> f.clase() == Clase.OEI || f.clase() == Clase.AEI)
                    .filter(f -> !f.nombre().isEmpty())
                    .filter(f ->
                            caso.tabla(tabla).con(f.codigo()).filter(f::equals).isPresent())
                    .forEach(f -> porCodigo
                            .computeIfAbsent(f.codigo(), c -> new ArrayList<>())
                            .add(f));
        }
        return porCodigo.entrySet().stream().flatMap(e -> judged(e.getKey(), e.getValue()).stream());
    }

    private static Optional<Reparo> judged(String codigo, List<Fila> filas) {
        List<Fila> otras = filas.stream()
                .skip(1)
                .filter(f -> likeness(filas.get(0), f) < IGUAL_DE_CADA_100)
                .toList();
        return otras.stream().findFirst().map(otra -> {
            List<Fila> todas = new ArrayList<>(otras);
            todas.add(filas.get(0));
            return Reparo.aviso(
                            Prueba.CAT_001,
                            otra.celda("denominacion"),
                            filas.get(0).nombre())
                    .en(todas.stream().map(f -> f.celda("denominacion")).toList())
                    .dice(
                            "mensaje",
                            Map.of(
                                    "codigo",
                                    codigo,
                                    "nombres",
                                    Enumeracion.all(todas.stream()
                                            .map(f -> "«" + f.nombre() + "» ("
                                                    + f.celda("denominacion").celda() + ")")
                                            .toList())));
        });
    }

    private static double likeness(Fila a, Fila b) {
        return 100 * Parecido.between(Normal.of(a.nombre()), Normal.of(b.nombre()));
    }
}
