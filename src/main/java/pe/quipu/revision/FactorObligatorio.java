package pe.quipu.revision;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.avance.AvanceRules;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Semaforo;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.EscritoRules;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.ReporteReader;
import pe.quipu.ficha.Significado;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * When the progress to date is amber or red, the factor, the kind of deviation, the corrective measure, who answers for
 * it and by when are required (Directiva 003-2016-MPH/17, art. 11).
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
                .filter(FactorObligatorio::complete)
                .flatMap(a -> activity(e, a));
    }

    private static Stream<Observacion> activity(Expediente e, Reporte.DeActividad a) {
        Optional<Razon> razon = AvanceRules.fisica(a.actividad(), Optional.of(a))
                .entre(1, Math.max(1, a.ejecutado().size()))
                .razon();
        Semaforo semaforo = Semaforo.of(razon, e.escala());
        if (semaforo != Semaforo.AMBAR && semaforo != Semaforo.ROJO) {
            return Stream.empty();
        }
        Map<String, String> datos = Map.of(
                "estado", semaforo.texto(e.escala(), pe.quipu.avance.Estado.MEDIDO),
                "avance", percent(razon.orElseThrow()));
        HojaFormato hoja = e.hoja("factores").orElseThrow();
        return e.ficha().fila("factores", a.actividad().codigo()).stream().flatMap(f -> required(hoja)
                .filter(c -> f.dato(c.clave()).filter(Dato::falta).isPresent())
                .map(c -> e.observe(Codigo.AVA_001, hoja, f, c.clave(), datos)));
    }

    private static Stream<Columna> required(HojaFormato hoja) {
        return hoja.entradas().filter(c -> c.condicion()
                .filter(si -> si.columna().equals("estado"))
                .isPresent());
    }

    /** While a month with a goal is missing or unreadable, that is what there is to say. */
    private static boolean complete(Reporte.DeActividad a) {
        for (int mes = 1; mes <= a.ejecutado().size(); mes++) {
            Dato dato = a.ejecutado().get(mes - 1);
            boolean conMeta = a.actividad().fisica().mes(mes).signum() > 0;
            if (dato.significado() instanceof Significado.Ilegible || conMeta && dato.falta()) {
                return false;
            }
        }
        return true;
    }

    private static String percent(Razon razon) {
        return Cifra.porcentaje(razon.valor());
    }
}
