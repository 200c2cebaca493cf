package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;

/** Goals and money of an activity, each up to 100 %, that are far apart to date. */
final class LadosSeparados implements Indicio {
    /** Forty points: what is done and what is paid are never the same month, so less than that is everyday. */
    private static final BigDecimal LEJOS = new BigDecimal("0.40");

    @Override
    public Stream<Hallazgo> find(Panorama p) {
        return p.casos().stream()
                .map(Caso::a)
                .filter(a -> a.fisica().acumulado().razon().isPresent()
                        && a.financiera().acumulado().razon().isPresent())
                .flatMap(LadosSeparados::apart);
    }

    private static Stream<Hallazgo> apart(DeActividad a) {
        Razon fisico = a.fisica().acumulado().razon().orElseThrow();
        Razon financiero = a.financiera().acumulado().razon().orElseThrow();
        BigDecimal brecha =
                fisico.conTope().valor().subtract(financiero.conTope().valor());
        if (brecha.abs().compareTo(LEJOS) < 0) {
            return Stream.empty();
        }
        boolean adelante = brecha.signum() > 0;
        return Stream.of(Hallazgo.de(
                        adelante ? Clase.FISICO_ADELANTE : Clase.GASTO_ADELANTE,
                        adelante ? Lado.FISICO : Lado.FINANCIERO,
                        a)
                .con(Figura.PROGRAMADO, (adelante ? fisico : financiero).denominador())
                .con(Figura.EJECUTADO, (adelante ? fisico : financiero).numerador())
                .con(Figura.RAZON, adelante ? fisico : financiero)
                .con(Figura.REFERENCIA, adelante ? financiero : fisico));
    }
}
