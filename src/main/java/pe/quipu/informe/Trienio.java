package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.LineaFinanciera;

/** Soles of the year of the plan and of the two that follow. */
record Trienio(List<BigDecimal> anios) {
    static final Trienio NADA = new Trienio(List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));

    Trienio {
        anios = List.copyOf(anios);
    }

    static Trienio de(LineaFinanciera l) {
        return new Trienio(List.of(l.total(), l.anio2(), l.anio3()));
    }

    static Trienio de(Collection<ActividadOperativa> actividades) {
        return actividades.stream()
                .flatMap(a -> a.presupuesto().lineas().stream())
                .map(Trienio::de)
                .reduce(NADA, Trienio::mas);
    }

    Trienio mas(Trienio otro) {
        return new Trienio(IntStream.range(0, anios.size())
                .mapToObj(i -> anios.get(i).add(otro.anios.get(i)))
                .toList());
    }

    BigDecimal anio() {
        return anios.get(0);
    }

    BigDecimal total() {
        return anios.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As cells: the year alone, or the three of them. */
    List<String> textos(boolean multianual) {
        return (multianual ? anios : anios.subList(0, 1))
                .stream().map(Cifras::soles).toList();
    }
}
