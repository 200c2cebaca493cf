package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.avance.AvanceRules;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.EscritoRules;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.ReporteReader;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.TipoMeta;

/** On demand, nobody attends more than what was asked for; a level that is kept is not counted. */
final class AtendidoDeMas implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        if (!e.es("evaluacion") || !e.ficha().hojas().containsKey("fisica")) {
            return Stream.empty();
        }
        return ReporteReader.read(EscritoRules.restored(e.ficha(), e.plan()), "", "", e.actividades())
                .actividades()
                .stream()
                .filter(a -> a.actividad().tipoMeta() != TipoMeta.CONSTANTE)
                .flatMap(a -> activity(e, a));
    }

    private static Stream<Observacion> activity(Expediente e, Reporte.DeActividad a) {
        BigDecimal hecho = AvanceRules.fisica(a.actividad(), Optional.of(a))
                .executed(1, Math.max(1, a.ejecutado().size()));
        HojaFormato hoja = e.hoja("fisica").orElseThrow();
        return a.demanda().flatMap(Dato::numero).filter(pedido -> hecho.compareTo(pedido) > 0).stream()
                .flatMap(pedido -> e.ficha().fila("fisica", a.actividad().codigo()).stream())
                .map(f -> e.observe(Codigo.AVA_031, hoja, f, "demanda", Map.of("ejecutado", Cifra.cantidad(hecho))));
    }
}
