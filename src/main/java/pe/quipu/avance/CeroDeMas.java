package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;

/**
 * A slip of scale (SCALE-001): divided or multiplied by 10, 100 or 1000 the figure would be what the activity or its
 * unit usually does of what it programs, or what was programmed. Looked for in each month, then in each activity to
 * date, then in the money of each unit: told where it is found first.
 */
final class CeroDeMas implements Indicio {
    private static final List<BigDecimal> POTENCIAS = Stream.of("10", "100", "1000", "0.1", "0.01", "0.001")
            .map(BigDecimal::new)
            .toList();
    /** How near the corrected ratio has to be to what is usual, as a part of it. */
    private static final BigDecimal CERCA = new BigDecimal("0.10");
    /** Other months that make a habit; of a unit one activity more is enough. */
    private static final int HABITO = 3;

    private static final BigDecimal CASI_NADA = new BigDecimal("0.02");
    private static final BigDecimal VARIAS_VECES = BigDecimal.valueOf(5);

    @Override
    public Stream<Hallazgo> find(Panorama p) {
        List<Hallazgo> hallados = new ArrayList<>();
        Set<String> conSuCausa = new HashSet<>();
        for (Lado lado : Lado.values()) {
            for (Caso c : p.casos()) {
                Stream.concat(months(c, lado), toDate(c, lado)).findFirst().ifPresent(h -> {
                    hallados.add(h);
                    conSuCausa.add(h.unidad() + lado);
                });
            }
        }
        p.unidades().forEach((unidad, casos) -> {
            if (!conSuCausa.contains(unidad + Lado.FINANCIERO)) {
                unit(unidad, casos).ifPresent(hallados::add);
            }
        });
        return hallados.stream();
    }

    /** One month against the others of its activity. */
    private static Stream<Hallazgo> months(Caso c, Lado lado) {
        List<Serie.Punto> medidos = c.serie(lado).medidos();
        return medidos.stream().flatMap(m -> {
            Optional<BigDecimal> habito = habit(
                    medidos.stream()
                            .filter(otro -> otro.mes() != m.mes())
                            .map(Serie.Punto::razon)
                            .toList(),
                    HABITO);
            return habito.isEmpty()
                    ? Stream.empty()
                    : slip(Hallazgo.de(Clase.ESCALA, lado, c.a()).en(List.of(m.mes())), m.razon(), habito).stream();
        });
    }

    /** What was done to date against what was programmed, as the cells say it; a tenth of it may well be true. */
    private static Stream<Hallazgo> toDate(Caso c, Lado lado) {
        return c.medida(lado).acumulado().razon().stream()
                .map(r -> written(c, lado, r))
                .filter(r -> r.exceso() || r.compareTo(CASI_NADA) < 0)
                .flatMap(r -> slip(Hallazgo.de(Clase.ESCALA, lado, c.a()), r, Optional.empty()).stream());
    }

    /** A running total is typed with what it began with, so a slip is in the whole of it. */
    private static Razon written(Caso c, Lado lado, Razon r) {
        return new Razon(r.numerador().add(c.inicial(lado)), r.denominador().add(c.inicial(lado)));
    }

    /** The money of a unit against what its activities usually spend of what they program. */
    private static Optional<Hallazgo> unit(String unidad, List<Caso> casos) {
        Grupo grupo = Grupo.of(casos.stream().map(Caso::a));
        Optional<Caso> mayor = casos.stream()
                .max(Comparator.comparing(c -> c.a().financiera().ejecutado().orElse(BigDecimal.ZERO)));
        Optional<BigDecimal> habito = habit(
                casos.stream()
                        .filter(c -> c != mayor.orElseThrow())
                        .flatMap(c -> c.a().financiera().acumulado().razon().stream())
                        .toList(),
                1);
        return grupo.razonFinanciera()
                .filter(r -> r.compareTo(VARIAS_VECES) >= 0)
                .flatMap(r -> slip(
                        new Hallazgo(
                                Clase.ESCALA,
                                Lado.FINANCIERO,
                                unidad,
                                mayor.map(c -> c.a().actividad().codigo()),
                                List.of(),
                                List.of(),
                                java.util.Map.of()),
                        r,
                        habito));
    }

    private static Optional<Hallazgo> slip(Hallazgo h, Razon r, Optional<BigDecimal> habito) {
        return POTENCIAS.stream()
                .flatMap(potencia -> usual(r, potencia, habito).stream().map(usual -> {
                    BigDecimal corregido = r.numerador().divide(potencia);
                    return h.con(Figura.PROGRAMADO, r.denominador())
                            .con(Figura.EJECUTADO, r.numerador())
                            .con(Figura.RAZON, r)
                            .con(Figura.FACTOR, potencia)
                            .con(Figura.CORREGIDO, corregido)
                            .con(Figura.CORREGIDA, new Razon(corregido, r.denominador()))
                            .estima(Figura.REFERENCIA, usual);
                }))
                .findFirst();
    }

    /** What the corrected ratio is like: the habit, or 100 % where there is none. */
    private static Optional<BigDecimal> usual(Razon r, BigDecimal potencia, Optional<BigDecimal> habito) {
        BigDecimal referencia = habito.orElse(BigDecimal.ONE);
        BigDecimal esperado = referencia.multiply(r.denominador());
        BigDecimal lejos = r.numerador().divide(potencia).subtract(esperado).abs();
        return Optional.of(referencia).filter(u -> lejos.compareTo(CERCA.multiply(esperado)) <= 0);
    }

    private static Optional<BigDecimal> habit(List<Razon> razones, int minimo) {
        List<Razon> hechas =
                razones.stream().filter(r -> r.numerador().signum() > 0).toList();
        return hechas.size() < minimo ? Optional.empty() : Optional.of(Dispersion.median(hechas));
    }
}
