package pe.quipu.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** No unit depends, step by step, on itself. Told once, at the first unit of the circle. */
final class CirculoDeUnidades implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e).flatMap(x -> {
            Map<String, String> superior = x.filas("unidades")
                    .filter(f -> !f.texto("depende_de").isEmpty())
                    .collect(Collectors.toMap(f -> f.texto("codigo"), f -> f.texto("depende_de"), (a, b) -> a));
            return x.filas("unidades")
                    .filter(f -> first(circle(f.texto("codigo"), superior), f))
                    .map(f -> x.observe(
                            Codigo.PLA_023,
                            "unidades",
                            f,
                            "depende_de",
                            Map.of("camino", String.join(" → ", circle(f.texto("codigo"), superior)))));
        });
    }

    private static boolean first(List<String> circulo, FilaFicha f) {
        return !circulo.isEmpty() && circulo.stream().allMatch(u -> u.compareTo(f.texto("codigo")) >= 0);
    }

    /** From the unit back to itself; empty when it never comes back. */
    private static List<String> circle(String unidad, Map<String, String> superior) {
        List<String> camino = new ArrayList<>(List.of(unidad));
        for (String paso = superior.get(unidad); paso != null; paso = superior.get(paso)) {
            if (paso.equals(unidad)) {
                camino.add(unidad);
                return camino;
            } else if (camino.contains(paso)) {
                return List.of();
            }
            camino.add(paso);
        }
        return List.of();
    }
}
