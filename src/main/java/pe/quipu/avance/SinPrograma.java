package pe.quipu.avance;

import java.util.Arrays;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;

/** Something was done, or paid, that no month of the year had programmed. */
final class SinPrograma implements Indicio {
    @Override
    public Stream<Hallazgo> find(Panorama p) {
        return p.casos().stream().flatMap(c -> Arrays.stream(Lado.values()).flatMap(lado -> side(c, lado)));
    }

    private static Stream<Hallazgo> side(Caso c, Lado lado) {
        return c.medida(lado).acumulado().estado() != Estado.EJECUTADO_NO_PROGRAMADO
                ? Stream.empty()
                : Stream.of(Hallazgo.de(Clase.SIN_PROGRAMA, lado, c.a())
                        .con(Figura.EJECUTADO, c.medida(lado).ejecutado().orElseGet(() -> c.serie(lado)
                                .ejecutado(1, 12)))
                        .en(c.serie(lado).puntos().stream()
                                .filter(m -> m.hecho().signum() > 0)
                                .map(Serie.Punto::mes)
                                .toList()));
    }
}
