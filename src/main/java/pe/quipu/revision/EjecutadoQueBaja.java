package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.Reporte;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.TipoMeta;

/**
 * What was executed of an accumulated goal is a running total too, from what it began with: a lower month was probably
 * typed as an increment.
 */
final class EjecutadoQueBaja implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.actividades().stream()
                .filter(a -> a.tipoMeta() == TipoMeta.ACUMULADA)
                .flatMap(a -> e.ficha().fila("fisica", a.codigo()).stream().flatMap(f -> activity(e, a, f)));
    }

    private static Stream<Observacion> activity(Expediente e, ActividadOperativa a, FilaFicha f) {
        HojaFormato hoja = e.hoja("fisica").orElseThrow();
        return falls(hoja, a, c -> f.numero(c.clave()))
                .map(b -> e.observe(
                        Codigo.AVA_003,
                        hoja,
                        f,
                        b.columna(),
                        Map.of("frente", b.frente(), "anterior", Cifra.cantidad(b.anterior()))));
    }

    /** What goes up in the workbook and no longer does with the months that stand now. */
    static Stream<Observacion> fallen(Expediente e, Reporte vigente) {
        return vigente.actividades().stream()
                .filter(a -> a.actividad().tipoMeta() == TipoMeta.ACUMULADA)
                .flatMap(a -> e.ficha().fila("fisica", a.actividad().codigo()).stream()
                        .filter(f -> activity(e, a.actividad(), f).findAny().isEmpty())
                        .flatMap(f -> fallen(e, a, f)));
    }

    private static Stream<Observacion> fallen(Expediente e, Reporte.DeActividad a, FilaFicha f) {
        HojaFormato hoja = e.hoja("fisica").orElseThrow();
        return falls(hoja, a.actividad(), c -> a.ejecutado().stream()
                        .skip(c.mes() - 1)
                        .findFirst()
                        .flatMap(Dato::numero))
                .map(b -> e.observe(
                        Codigo.AVA_047,
                        hoja,
                        f,
                        b.columna(),
                        Map.of(
                                "actividad", a.actividad().codigo(),
                                "acumulado", Cifra.cantidad(b.cifra()),
                                "frente", b.frente(),
                                "anterior", Cifra.cantidad(b.anterior()))));
    }

    /** Zero in a month with a goal says that nothing is left of what was done before. */
    private static Stream<Bajada> falls(
            HojaFormato hoja, ActividadOperativa a, Function<Columna, Optional<BigDecimal>> cifra) {
        return Bajada.find(hoja, "ejecutado", a.valorInicial(), c -> cifra.apply(c)
                .filter(n -> n.signum() != 0 || a.fisica().mes(c.mes()).signum() > 0));
    }
}
