package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Cifra;

/** PCT-001: a printed percentage is not executed over programmed. */
final class PorcentajeDistinto implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        Stream<Porcentaje> filas = Porcentaje.deFilas(caso.publicado()).stream()
                .filter(x -> !caso.corrimientos().tiene(x.ejecutado()));
        Stream<Porcentaje> total = Porcentaje.deTotales(caso.publicado())
                .filter(x -> PorcentajePromediado.means(caso.publicado(), x).isEmpty());
        return Stream.concat(filas, total).filter(Porcentaje::distinto).map(PorcentajeDistinto::told);
    }

    private static Reparo told(Porcentaje x) {
        String calculado = Cifras.porciento(x.calculado().orElseThrow());
        return Reparo.inconsistencia(Prueba.PCT_001, x.impreso(), calculado)
                .dice(
                        "mensaje",
                        Map.of(
                                "fila", x.fila().rotulo(),
                                "impreso", x.impreso().texto(),
                                "ejecutado", x.ejecutado().texto(),
                                "programado", x.programado().texto(),
                                "calculado", calculado,
                                "cifra", digit(x)));
    }

    /** The one figure of the executed amount that makes the printed percentage right, where there is only one. */
    private static String digit(Porcentaje x) {
        String texto = x.ejecutado().oCero().toPlainString();
        List<BigDecimal> posibles = new ArrayList<>();
        for (int i = 0; i < texto.length(); i++) {
            for (char c = '0'; c <= '9' && Character.isDigit(texto.charAt(i)); c++) {
                BigDecimal otro = new BigDecimal(texto.substring(0, i) + c + texto.substring(i + 1));
                if (c != texto.charAt(i)
                        && Porcentaje.fits(
                                Porcentaje.points(otro, x.programado().oCero()), x.impreso())) {
                    posibles.add(otro);
                }
            }
        }
        return posibles.size() == 1
                ? " Posible cifra cambiada: con " + Cifra.soles(posibles.get(0)) + " el porcentaje sería "
                        + Cifras.porciento(Porcentaje.points(
                                posibles.get(0), x.programado().oCero()))
                        + "."
                : "";
    }
}
