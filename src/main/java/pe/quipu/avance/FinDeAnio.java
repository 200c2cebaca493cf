package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;
import pe.quipu.plan.TipoMeta;

/** The year done at its end: much more in December, or in the last quarter, than what was programmed for it. */
final class FinDeAnio implements Indicio {
    private static final BigDecimal DICIEMBRE = new BigDecimal("0.40");
    private static final BigDecimal TRIMESTRE = new BigDecimal("0.60");
    /** Twenty points over what was programmed for those months: an ending that was planned is no finding. */
    private static final BigDecimal SOBRA = new BigDecimal("0.20");

    @Override
    public Stream<Hallazgo> find(Panorama p) {
        if (p.corte() < 12) {
            return Stream.empty();
        }
        Stream<Hallazgo> actividades = p.casos().stream()
                .filter(c -> c.fisica().tipo() == TipoMeta.INCREMENTAL)
                .flatMap(c -> bunched(Hallazgo.de(Clase.CONCENTRADO, Lado.FISICO, c.a()), c.fisica()));
        Stream<Hallazgo> unidades = p.unidades().entrySet().stream()
                .flatMap(e -> bunched(
                        Hallazgo.de(Clase.CONCENTRADO, Lado.FINANCIERO, e.getKey()), Panorama.money(e.getValue())));
        return Stream.concat(actividades, unidades);
    }

    private static Stream<Hallazgo> bunched(Hallazgo h, Serie s) {
        return span(h, s, 12, DICIEMBRE).or(() -> span(h, s, 10, TRIMESTRE)).stream();
    }

    private static Optional<Hallazgo> span(Hallazgo h, Serie s, int desde, BigDecimal minimo) {
        BigDecimal hecho = s.ejecutado(1, 12);
        BigDecimal previsto = s.programado(1, 12);
        if (hecho.signum() <= 0 || previsto.signum() <= 0) {
            return Optional.empty();
        }
        Razon parte = new Razon(s.ejecutado(desde, 12), hecho);
        Razon plan = new Razon(s.programado(desde, 12), previsto);
        boolean mucho = parte.compareTo(minimo) >= 0
                && parte.valor().subtract(plan.valor()).compareTo(SOBRA) >= 0;
        List<Integer> meses = IntStream.rangeClosed(desde, 12).boxed().toList();
        return mucho
                ? Optional.of(h.en(meses)
                        .con(Figura.PROGRAMADO, s.programado(desde, 12))
                        .con(Figura.EJECUTADO, s.ejecutado(desde, 12))
                        .con(Figura.RAZON, parte)
                        .con(Figura.REFERENCIA, plan))
                : Optional.empty();
    }
}
