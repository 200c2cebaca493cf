package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;
import pe.quipu.avance.Serie.Punto;

/** A month unlike the other months of its own year: what was done of what was programmed for it (rule ATIPICO). */
final class MesAtipico implements Indicio {
    /** As much again as what was programmed for the month: a smaller difference is the life of an office. */
    private static final BigDecimal ALGO = BigDecimal.ONE;

    @Override
    public Stream<Hallazgo> find(Panorama p) {
        Stream<Hallazgo> actividades = p.casos().stream().flatMap(c -> Arrays.stream(Lado.values())
                .flatMap(lado -> unusual(Hallazgo.de(Clase.MES_ATIPICO, lado, c.a()), c.serie(lado))));
        Stream<Hallazgo> unidades = p.unidades().entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .flatMap(e -> unusual(
                        Hallazgo.de(Clase.MES_ATIPICO, Lado.FINANCIERO, e.getKey()), Panorama.money(e.getValue())));
        return Stream.concat(actividades, unidades);
    }

    /** The months are told together, the most unusual first: they are one thing to ask about. */
    private static Stream<Hallazgo> unusual(Hallazgo h, Serie serie) {
        List<Punto> medidos = serie.medidos();
        if (medidos.size() < Dispersion.MINIMO) {
            return Stream.empty();
        }
        Dispersion d = Dispersion.of(medidos.stream().map(Punto::razon).toList());
        List<Punto> raros =
                medidos.stream().filter(m -> d.atipico(m.razon(), ALGO)).toList();
        return raros.stream()
                .max(Comparator.comparing(m -> d.z(m.razon()).abs()))
                .map(peor -> h.en(Stream.concat(Stream.of(peor), raros.stream().filter(m -> m != peor))
                                .map(Punto::mes)
                                .toList())
                        .con(Figura.PROGRAMADO, peor.programado())
                        .con(Figura.EJECUTADO, peor.hecho())
                        .con(Figura.RAZON, peor.razon())
                        .estima(Figura.REFERENCIA, d.mediana())
                        .con(Figura.N, d.n())
                        .estima(Figura.MAD, d.mad())
                        .estima(Figura.Z, d.z(peor.razon())))
                .stream();
    }
}
