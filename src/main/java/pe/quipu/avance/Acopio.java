package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.plan.Unidad;

/**
 * The money of units that have only one side of it, taken up to the first common superior where the other side stands
 * (rule ROLLUP): what one unit programs another may spend. A code prefix is not a hierarchy; {@code depende_de} is.
 *
 * @param unidad the superior where the two sides meet
 * @param propio what it has itself
 * @param hijas the units taken up to it
 */
record Acopio(String unidad, Soles propio, List<DeUnidad> hijas) {
    record Soles(BigDecimal programado, BigDecimal ejecutado) {
        static final Soles CERO = new Soles(BigDecimal.ZERO, BigDecimal.ZERO);

        Soles mas(Soles otro) {
            return new Soles(programado.add(otro.programado), ejecutado.add(otro.ejecutado));
        }

        boolean programa() {
            return programado.signum() > 0;
        }

        boolean gasta() {
            return ejecutado.signum() > 0;
        }

        boolean completo() {
            return programa() && gasta();
        }

        Optional<Razon> razon() {
            return programa() ? Optional.of(new Razon(ejecutado, programado)) : Optional.empty();
        }
    }

    record DeUnidad(String codigo, Soles soles) {}

    Acopio {
        hijas = List.copyOf(hijas);
    }

    Soles junto() {
        return hijas.stream().map(DeUnidad::soles).reduce(propio, Soles::mas);
    }

    /** @param soles programmed and spent to date, by unit */
    static List<Acopio> of(List<Unidad> unidades, Map<String, Soles> soles) {
        Map<String, List<Unidad>> hijas = unidades.stream()
                .filter(u -> u.dependeDe().isPresent())
                .collect(Collectors.groupingBy(
                        u -> u.dependeDe().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        Set<String> codigos = unidades.stream().map(Unidad::codigo).collect(Collectors.toSet());
        List<Acopio> hallados = new ArrayList<>();
        Ascenso ascenso = new Ascenso(hijas, new HashMap<>(soles), new HashSet<>(), hallados);
        unidades.stream()
                .filter(u -> u.dependeDe().filter(codigos::contains).isEmpty())
                .forEach(u -> ascenso.up(u.codigo()));
        return hallados;
    }

    /** One walk from the leaves up; a circle of units, which the structure does not allow, is walked once. */
    private record Ascenso(
            Map<String, List<Unidad>> hijas, Map<String, Soles> soles, Set<String> vistas, List<Acopio> hallados) {
        /** @return the units below, itself included, that still have only one side */
        List<DeUnidad> up(String codigo) {
            if (!vistas.add(codigo)) {
                return List.of();
            }
            List<DeUnidad> sueltas = hijas.getOrDefault(codigo, List.of()).stream()
                    .flatMap(h -> up(h.codigo()).stream())
                    .toList();
            Soles propio = soles.getOrDefault(codigo, Soles.CERO);
            if (sueltas.isEmpty()) {
                return alone(codigo, propio).toList();
            } else if (propio.completo() || meet(propio, sueltas)) {
                hallados.add(new Acopio(codigo, propio, sueltas));
                return List.of();
            }
            return Stream.concat(sueltas.stream(), alone(codigo, propio)).toList();
        }

        private static Stream<DeUnidad> alone(String codigo, Soles propio) {
            boolean unLado = propio.programa() != propio.gasta();
            return unLado ? Stream.of(new DeUnidad(codigo, propio)) : Stream.empty();
        }

        private static boolean meet(Soles propio, List<DeUnidad> sueltas) {
            Predicate<Predicate<Soles>> alguna =
                    p -> p.test(propio) || sueltas.stream().map(DeUnidad::soles).anyMatch(p);
            return alguna.test(Soles::programa) && alguna.test(Soles::gasta);
        }
    }
}
