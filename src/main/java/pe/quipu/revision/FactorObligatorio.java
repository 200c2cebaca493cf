package pe.quipu.revision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Enumeracion;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Mes;

/**
 * What a row of Factores owes (Directiva 003-2016-MPH/17, art. 11 and 12): where the progress to date is amber or red the
 * factor, the cause, the kind of deviation, the corrective measure, who answers for it and by when; above 100 % the
 * factors that helped; where something was executed in the months of the period, the means of verification. One annulled
 * by the cut-off has no progress to answer for (art. 8.2.3). The form says which column depends on which of the three; a form without the sheet or the column asks for nothing.
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

    /** One for each activity whose row of Factores does not answer for the figures of {@code vigente}. */
    static Stream<Observacion> unexplained(Expediente e, Reporte vigente) {
        HojaFormato hoja = e.hoja("factores").orElseThrow();
        return vigente.actividades().stream().flatMap(a -> {
            Optional<Razon> razon = ratio(AvanceRules.fisica(a.actividad(), Optional.of(a)), a);
            Semaforo semaforo = Semaforo.of(razon, e.escala());
            List<Columna> faltan = Stream.of(
                            low(semaforo) ? "estado" : "",
                            razon.filter(Razon::exceso).isPresent() ? "exceso" : "")
                    .flatMap(manda -> missing(e, a, manda))
                    .toList();
            return faltan.stream()
                    .limit(1)
                    .flatMap(c -> e.ficha().fila("factores", a.actividad().codigo()).stream()
                            .map(f -> e.observe(
                                    Codigo.AVA_046,
                                    hoja,
                                    f,
                                    c.clave(),
                                    Map.of(
                                            "actividad", a.actividad().codigo(),
                                            "avance", percent(razon.orElseThrow()),
                                            "estado", semaforo.texto(e.escala(), Estado.MEDIDO),
                                            "campos",
                                                    (faltan.size() == 1 ? "falta " : "faltan ")
                                                            + Enumeracion.some(
                                                                    faltan.stream()
                                                                            .map(Columna::nombre)
                                                                            .toList(),
                                                                    2)))));
        });
    }

    private static Stream<Observacion> activity(Expediente e, Reporte.DeActividad a) {
        AvanceRules rules = AvanceRules.fisica(a.actividad(), Optional.of(a));
        Optional<Razon> razon = ratio(rules, a);
        Semaforo semaforo = Semaforo.of(razon, e.escala());
        return Stream.of(
                        razon.filter(r -> low(semaforo))
                                .map(r -> observed(
                                        e,
                                        a,
                                        "estado",
                                        Codigo.AVA_001,
                                        Map.of(
                                                "estado",
                                                semaforo.texto(e.escala(), Estado.MEDIDO),
                                                "avance",
                                                percent(r)))),
                        razon.filter(Razon::exceso)
                                .map(r -> observed(e, a, "exceso", Codigo.AVA_020, Map.of("avance", percent(r)))),
                        executed(e, a, rules)
                                .map(meses -> observed(e, a, "ejecuto", Codigo.AVA_021, Map.of("meses", meses))))
                .flatMap(Optional::stream)
                .flatMap(s -> s);
    }

    /** {@code abril y mayo}: the months of the period in which something was done. */
    private static Optional<String> executed(Expediente e, Reporte.DeActividad a, AvanceRules rules) {
        List<String> meses = rules
                .executedMonths(e.formato().desde(), a.ejecutado().size())
                .stream()
                .map(m -> Mes.nombre(m).toLowerCase(Locale.ROOT))
                .toList();
        return meses.isEmpty() ? Optional.empty() : Optional.of(Enumeracion.all(meses));
    }

    private static boolean low(Semaforo semaforo) {
        return semaforo == Semaforo.AMBAR || semaforo == Semaforo.ROJO;
    }

    /** Only of an activity in force at the cut-off, with an answer in every month that has a goal. */
    private static Optional<Razon> ratio(AvanceRules rules, Reporte.DeActividad a) {
        return !a.actividad().vida().anuladaAl(a.ejecutado().size())
                        && Desviacion.complete(a.actividad(), a.ejecutado())
                ? rules.entre(1, Math.max(1, a.ejecutado().size())).razon()
                : Optional.empty();
    }

    private static Stream<Observacion> observed(
            Expediente e, Reporte.DeActividad a, String manda, Codigo codigo, Map<String, String> datos) {
        HojaFormato hoja = e.hoja("factores").orElseThrow();
        return e.ficha().fila("factores", a.actividad().codigo()).stream()
                .flatMap(f -> missing(e, a, manda).map(c -> e.observe(codigo, hoja, f, c.clave(), datos)));
    }

    /** The cells of its row that depend on a computed column and stand blank. */
    private static Stream<Columna> missing(Expediente e, Reporte.DeActividad a, String manda) {
        return e.ficha().fila("factores", a.actividad().codigo()).stream().flatMap(f -> e.hoja("factores")
                .orElseThrow()
                .entradas()
                .filter(c ->
                        c.condicion().filter(si -> si.columna().equals(manda)).isPresent())
                .filter(c -> f.dato(c.clave()).filter(Dato::falta).isPresent()));
    }

    private static String percent(Razon razon) {
        return Cifra.porcentaje(razon.valor());
    }
}
