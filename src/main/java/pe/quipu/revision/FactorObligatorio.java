package pe.quipu.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.AvanceRules;
import pe.quipu.avance.Desviacion;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Semaforo;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.EscritoRules;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.ReporteReader;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Mes;

/**
 * What a row of Factores owes (Directiva 003-2016-MPH/17, art. 11 and 12): where the progress to date is amber or red the
 * factor, the cause, the kind of deviation, the corrective measure, who answers for it and by when; above 100 % the
 * factors that helped; where something was executed in the months of the period, the means of verification. The form says
 * which column depends on which of the three; a form without the sheet or the column asks for nothing.
 */
final class FactorObligatorio implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        if (!e.es("evaluacion") || !e.ficha().hojas().containsKey("factores")) {
            return Stream.empty();
        }
        return ReporteReader.read(EscritoRules.restored(e.ficha(), e.plan()), "", "", e.actividades())
                .actividades()
                .stream()
                .flatMap(a -> activity(e, a));
    }

    private static Stream<Observacion> activity(Expediente e, Reporte.DeActividad a) {
        AvanceRules rules = AvanceRules.fisica(a.actividad(), Optional.of(a));
        int meses = a.ejecutado().size();
        Optional<Razon> razon = Desviacion.complete(a.actividad(), a.ejecutado())
                ? rules.entre(1, Math.max(1, meses)).razon()
                : Optional.empty();
        Semaforo semaforo = Semaforo.of(razon, e.escala());
        List<Integer> hechos = rules.executedMonths(e.formato().desde(), meses);
        List<Observacion> debe = new ArrayList<>();
        if (semaforo == Semaforo.AMBAR || semaforo == Semaforo.ROJO) {
            Map<String, String> datos =
                    Map.of("estado", semaforo.texto(e.escala(), Estado.MEDIDO), "avance", percent(razon.orElseThrow()));
            missing(e, a, "estado", Codigo.AVA_001, datos).forEach(debe::add);
        }
        razon.filter(Razon::exceso).ifPresent(r -> missing(e, a, "exceso", Codigo.AVA_020, Map.of("avance", percent(r)))
                .forEach(debe::add));
        if (!hechos.isEmpty()) {
            String cuales = hechos.stream()
                    .map(m -> Mes.nombre(m).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            missing(e, a, "ejecuto", Codigo.AVA_021, Map.of("meses", cuales)).forEach(debe::add);
        }
        return debe.stream();
    }

    /** The cells of its row that depend on a computed column and stand blank. */
    private static Stream<Observacion> missing(
            Expediente e, Reporte.DeActividad a, String manda, Codigo codigo, Map<String, String> datos) {
        HojaFormato hoja = e.hoja("factores").orElseThrow();
        return e.ficha().fila("factores", a.actividad().codigo()).stream().flatMap(f -> hoja.entradas()
                .filter(c ->
                        c.condicion().filter(si -> si.columna().equals(manda)).isPresent())
                .filter(c -> f.dato(c.clave()).filter(Dato::falta).isPresent())
                .map(c -> e.observe(codigo, hoja, f, c.clave(), datos)));
    }

    private static String percent(Razon razon) {
        return Cifra.porcentaje(razon.valor());
    }
}
