package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;
import pe.quipu.avance.Serie.Punto;
import pe.quipu.plan.TipoMeta;

/** The same figure in every month, though what was programmed changes from month to month. */
final class CifraRepetida implements Indicio {
    private static final int MESES = 6;

    @Override
    public Stream<Hallazgo> find(Panorama p) {
        return p.casos().stream().flatMap(c -> Arrays.stream(Lado.values()).flatMap(lado -> side(c, lado)));
    }

    /** A level is kept, and a running total may stand still: only what is added up is looked at. */
    private static Stream<Hallazgo> side(Caso c, Lado lado) {
        List<Punto> medidos = c.serie(lado).medidos();
        boolean repetida = c.serie(lado).tipo() == TipoMeta.INCREMENTAL
                && medidos.size() >= MESES
                && medidos.get(0).hecho().signum() > 0
                && different(medidos.stream().map(Punto::hecho)) == 1
                && different(medidos.stream().map(Punto::programado)) > 1;
        return repetida
                ? Stream.of(Hallazgo.de(Clase.REPETIDO, lado, c.a())
                        .en(medidos.stream().map(Punto::mes).toList())
                        .con(Figura.EJECUTADO, medidos.get(0).hecho())
                        .con(Figura.N, medidos.size()))
                : Stream.empty();
    }

    private static long different(Stream<BigDecimal> cifras) {
        return cifras.map(BigDecimal::stripTrailingZeros).distinct().count();
    }
}
