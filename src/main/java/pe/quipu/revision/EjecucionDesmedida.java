package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.avance.AvanceRules;
import pe.quipu.avance.Razon;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.EscritoRules;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.ReporteReader;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** A goal executed a hundred times to date: zeros too many, or another unit of measure than the plan's. */
final class EjecucionDesmedida implements Regla {
    private static final BigDecimal VECES = BigDecimal.valueOf(100);

    @Override
    public Stream<Observacion> check(Expediente e) {
        if (!e.es("evaluacion") || !e.ficha().hojas().containsKey("fisica")) {
            return Stream.empty();
        }
        return ReporteReader.read(EscritoRules.restored(e.ficha(), e.plan()), "", "", e.actividades())
                .actividades()
                .stream()
                .flatMap(a -> activity(e, a));
    }

    private static Stream<Observacion> activity(Expediente e, Reporte.DeActividad a) {
        Optional<Razon> razon = AvanceRules.fisica(a.actividad(), Optional.of(a))
                .entre(1, Math.max(1, a.ejecutado().size()))
                .razon()
                .filter(r -> r.compareTo(VECES) >= 0);
        HojaFormato hoja = e.hoja("fisica").orElseThrow();
        return razon.stream()
                .flatMap(r -> e.ficha().fila("fisica", a.actividad().codigo()).stream()
                        .flatMap(f -> largest(hoja, f)
                                .map(c -> e.observe(
                                        Codigo.AVA_030,
                                        hoja,
                                        f,
                                        c.clave(),
                                        Map.of(
                                                "ejecutado", Cifra.cantidad(r.numerador()),
                                                "programado", Cifra.cantidad(r.denominador()),
                                                "veces", Cifra.veces(r.valor()))))
                                .stream()));
    }

    private static Optional<Columna> largest(HojaFormato hoja, FilaFicha f) {
        return hoja.familia("ejecutado").stream()
                .max(Comparator.comparing(
                        c -> f.dato(c.clave()).flatMap(Dato::numero).orElse(BigDecimal.ZERO)));
    }
}
