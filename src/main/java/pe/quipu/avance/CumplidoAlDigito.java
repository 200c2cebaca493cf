package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;
import pe.quipu.avance.Serie.Punto;

/** Executed is what was programmed, every month and to the last digit: it may have been copied. */
final class CumplidoAlDigito implements Indicio {
    private static final int MESES = 6;
    /** One report a month is easily done exactly; forty attentions are not. */
    private static final BigDecimal FACIL = BigDecimal.TEN;

    @Override
    public Stream<Hallazgo> find(Panorama p) {
        return p.casos().stream().flatMap(c -> Arrays.stream(Lado.values()).flatMap(lado -> side(c, lado)));
    }

    private static Stream<Hallazgo> side(Caso c, Lado lado) {
        List<Punto> medidos = c.serie(lado).medidos();
        boolean exacto = medidos.size() >= MESES
                && medidos.stream()
                        .allMatch(m -> m.programado().subtract(c.inicial(lado)).compareTo(FACIL) >= 0
                                && m.hecho().compareTo(m.programado()) == 0);
        return exacto
                ? Stream.of(Hallazgo.de(Clase.AL_DIGITO, lado, c.a())
                        .en(medidos.stream().map(Punto::mes).toList())
                        .con(Figura.N, medidos.size()))
                : Stream.empty();
    }
}
