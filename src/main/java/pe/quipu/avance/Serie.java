package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pe.quipu.ficha.Dato;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;

/** The months of one side of an activity or a unit, January to the cut-off, with what was programmed in each. */
record Serie(TipoMeta tipo, List<Punto> puntos) {
    /** @param ejecutado empty where no figure was given */
    record Punto(int mes, BigDecimal programado, Optional<BigDecimal> ejecutado) {
        boolean medido() {
            return programado.signum() > 0 && ejecutado.isPresent();
        }

        Razon razon() {
            return new Razon(ejecutado.orElseThrow(), programado);
        }

        BigDecimal hecho() {
            return ejecutado.orElse(BigDecimal.ZERO);
        }
    }

    Serie {
        puntos = List.copyOf(puntos);
    }

    /** A month that does not apply has nothing programmed. */
    static Serie of(TipoMeta tipo, Programacion programado, List<Dato> datos) {
        return new Serie(
                tipo,
                IntStream.rangeClosed(1, datos.size())
                        .mapToObj(mes -> new Punto(
                                mes,
                                datos.get(mes - 1).noAplica() ? BigDecimal.ZERO : programado.mes(mes),
                                datos.get(mes - 1).numero()))
                        .toList());
    }

    /** Month by month; a month where one has no figure counts with those that have it. */
    static Serie sum(List<Serie> varias) {
        TreeMap<Integer, Punto> suma = new TreeMap<>();
        varias.stream().flatMap(s -> s.puntos.stream()).forEach(p -> suma.merge(p.mes(), p, Serie::plus));
        return new Serie(TipoMeta.INCREMENTAL, new ArrayList<>(suma.values()));
    }

    private static Punto plus(Punto a, Punto b) {
        return new Punto(
                a.mes(),
                a.programado().add(b.programado()),
                a.ejecutado().isEmpty() ? b.ejecutado() : Optional.of(a.hecho().add(b.hecho())));
    }

    /** The months that were told, alone: of a month nobody told, nothing is known, and it is not zero. */
    Serie dichos() {
        return new Serie(
                tipo, puntos.stream().filter(p -> p.ejecutado().isPresent()).toList());
    }

    List<Punto> medidos() {
        return puntos.stream().filter(Punto::medido).toList();
    }

    BigDecimal programado(int desde, int hasta) {
        return puntos.stream()
                .filter(p -> p.mes() >= desde && p.mes() <= hasta)
                .map(Punto::programado)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal ejecutado(int desde, int hasta) {
        return puntos.stream()
                .filter(p -> p.mes() >= desde && p.mes() <= hasta)
                .map(Punto::hecho)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
