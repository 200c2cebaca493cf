package pe.quipu.auditoria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AGG-001 of a row that is printed as a mean: no rule gives its figure. */
final class MediaDistinta implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        return PromedioImpreso.of(caso.publicado()).stream()
                .filter(m -> m.hallado().isEmpty())
                .map(MediaDistinta::told);
    }

    private static Reparo told(PromedioImpreso m) {
        PromedioImpreso.Hallado simple = m.simple().orElseThrow();
        String calculado = m.columna().equals("fisico") || m.columna().equals("porcentaje")
                ? Cifras.porciento(simple.valor())
                : Cifras.mean(simple.valor());
        return Reparo.inconsistencia(Prueba.AGG_001, m.impreso(), calculado)
                .dice(
                        "fila",
                        Map.of(
                                "fila", m.fila().rotulo(),
                                "impreso", m.impreso().texto(),
                                "regla", simple.regla(),
                                "calculado", calculado));
    }

    /** Which rule gives each printed mean, told once a rule; empty where no mean is printed. */
    static String note(Publicado p) {
        Map<String, List<Impreso>> porRegla = new LinkedHashMap<>();
        PromedioImpreso.of(p).forEach(m -> m.hallado()
                .ifPresent(h -> porRegla.computeIfAbsent(m.tabla().hoja() + "|" + h.regla(), r -> new ArrayList<>())
                        .add(m.impreso())));
        return porRegla.entrySet().stream()
                .map(e -> e.getKey().replaceFirst("\\|.*", "") + "!" + Cifras.celdas(e.getValue()) + ": "
                        + e.getKey().replaceFirst("^.*?\\|", "") + ".")
                .collect(Collectors.joining(" "));
    }
}
