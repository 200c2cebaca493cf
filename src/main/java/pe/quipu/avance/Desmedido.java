package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;

/** A hundred times what was programmed, or more, with or without a power of ten that explains it. */
final class Desmedido implements Indicio {
    private static final BigDecimal VECES = BigDecimal.valueOf(100);

    @Override
    public Stream<Hallazgo> find(Panorama p) {
        return p.casos().stream().flatMap(c -> Arrays.stream(Lado.values()).flatMap(lado -> side(c, lado)));
    }

    private static Stream<Hallazgo> side(Caso c, Lado lado) {
        return c.medida(lado).acumulado().razon().filter(r -> r.compareTo(VECES) >= 0).stream()
                .map(r -> Hallazgo.de(Clase.DESMEDIDO, lado, c.a())
                        .con(Figura.PROGRAMADO, r.denominador())
                        .con(Figura.EJECUTADO, r.numerador())
                        .con(Figura.RAZON, r));
    }
}
