package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Cifra;

/** SCALE-001: an amount fits its percentage with zeros more or less, and the total that carries it. */
final class EscalaCorrida implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        Corrimientos c = caso.corrimientos();
        Stream<Reparo> filas = Porcentaje.deFilas(caso.publicado()).stream()
                .filter(x -> c.tiene(x.ejecutado()))
                .map(x -> row(x, c));
        Stream<Reparo> totales = SumaRules.of(caso.publicado()).stream()
                .filter(s -> s.cuadra()
                        && c.enAlguna(s.sumandos())
                        && c.suma(s.sumandos()).compareTo(s.suma()) != 0)
                .map(s -> total(s, c));
        return Stream.concat(filas, totales);
    }

    private static Reparo row(Porcentaje x, Corrimientos c) {
        BigDecimal corregido = c.corregido(x.ejecutado());
        int ceros = c.ceros().get(x.ejecutado().celda());
        return Reparo.inconsistencia(Prueba.SCALE_001, x.ejecutado(), Cifra.soles(corregido))
                .en(List.of(x.ejecutado(), x.impreso()))
                .mueve(x.ejecutado().oCero().subtract(corregido))
                .dice(
                        "mensaje",
                        Map.of(
                                "fila", x.fila().rotulo(),
                                "ejecutado", x.ejecutado().texto(),
                                "programado", x.programado().texto(),
                                "calculado", Cifras.porciento(x.calculado().orElseThrow()),
                                "impreso", x.impreso().texto(),
                                "veces", Cifra.cantidad(BigDecimal.TEN.pow(Math.abs(ceros))),
                                "sentido", ceros < 0 ? "grande" : "pequeño",
                                "corregido", Cifra.soles(corregido),
                                "sano",
                                        Cifras.porciento(Porcentaje.points(
                                                corregido, x.programado().oCero()))));
    }

    private static Reparo total(Suma s, Corrimientos c) {
        BigDecimal corregido = c.suma(s.sumandos());
        // The money is counted once, at its row.
        return Reparo.inconsistencia(Prueba.SCALE_001, s.impreso(), Cifra.soles(corregido))
                .dice(
                        "total",
                        Map.of(
                                "impreso", s.impreso().texto(),
                                "corregido", Cifra.soles(corregido),
                                "diferencia",
                                        Cifra.soles(s.impreso()
                                                .oCero()
                                                .subtract(corregido)
                                                .abs())));
    }
}
