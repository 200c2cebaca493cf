package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.HojaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** A month with a goal has a number, NA or SR: blank is «falta llenar», never zero (Directiva 003-2016-MPH/17, art. 12). */
final class MesSinDato implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.ficha().hojas().values().stream()
                .flatMap(h -> h.filas().stream().flatMap(f -> row(e, h, f)));
    }

    private static Stream<Observacion> row(Expediente e, HojaFicha h, FilaFicha f) {
        return h.formato()
                .entradas()
                .filter(c -> !c.exige().isEmpty() && !e.escrita(h.formato(), f.id(), c))
                .filter(c -> f.dato(c.clave()).filter(Dato::falta).isPresent())
                .filter(c -> programmed(e, h, f, c).signum() > 0)
                .map(c -> e.observe(
                        Codigo.FIL_018,
                        h.formato(),
                        f,
                        c.clave(),
                        Map.of(
                                "programado",
                                programmed(e, h, f, c).stripTrailingZeros().toPlainString())));
    }

    /** The plan's figure, not what the delivered cell says. */
    private static BigDecimal programmed(Expediente e, HojaFicha h, FilaFicha f, Columna c) {
        Valor v = e.plan()
                .fila(h.formato().clave(), f.id())
                .map(r -> r.valor("%s_%02d".formatted(c.exige(), c.mes())))
                .orElse(Valor.VACIO);
        return v instanceof Valor.Numero n ? n.numero() : BigDecimal.ZERO;
    }
}
