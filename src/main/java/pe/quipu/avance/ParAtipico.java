package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;

/**
 * An activity unlike those of the same unit of measure, or a unit unlike the others of the entity: what was done to date
 * of what was programmed (rule ATIPICO). Goals are compared with goals and soles with soles.
 */
final class ParAtipico implements Indicio {
    /** Half of what was programmed: a smaller difference is no news. */
    private static final BigDecimal ALGO = new BigDecimal("0.5");

    /** A ratio and the finding it would be. */
    private record Candidato(Hallazgo h, Razon razon) {}

    @Override
    public Stream<Hallazgo> find(Panorama p) {
        Map<String, List<Candidato>> porMedida = p.casos().stream()
                .filter(c -> c.a().fisica().acumulado().razon().isPresent())
                .collect(Collectors.groupingBy(
                        c -> c.a().actividad().unidadMedida().strip().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(
                                c -> new Candidato(
                                        Hallazgo.de(Clase.PAR_ATIPICO, Lado.FISICO, c.a()),
                                        c.a().fisica().acumulado().razon().orElseThrow()),
                                Collectors.toList())));
        List<Candidato> unidades = p.unidades().entrySet().stream()
                .flatMap(e -> Grupo.of(e.getValue().stream().map(Caso::a)).razonFinanciera().stream()
                        .map(r -> new Candidato(Hallazgo.de(Clase.PAR_ATIPICO, Lado.FINANCIERO, e.getKey()), r)))
                .toList();
        return Stream.concat(porMedida.values().stream(), Stream.of(unidades)).flatMap(ParAtipico::unusual);
    }

    private static Stream<Hallazgo> unusual(List<Candidato> pares) {
        if (pares.size() < Dispersion.MINIMO) {
            return Stream.empty();
        }
        Dispersion d = Dispersion.of(pares.stream().map(Candidato::razon).toList());
        Function<Candidato, Hallazgo> told =
                c -> c.h().con(Figura.PROGRAMADO, c.razon().denominador())
                        .con(Figura.EJECUTADO, c.razon().numerador())
                        .con(Figura.RAZON, c.razon())
                        .estima(Figura.REFERENCIA, d.mediana())
                        .con(Figura.N, d.n())
                        .estima(Figura.MAD, d.mad())
                        .estima(Figura.Z, d.z(c.razon()));
        return pares.stream().filter(c -> d.atipico(c.razon(), ALGO)).map(told);
    }
}
