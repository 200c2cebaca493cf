package pe.quipu.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.ficha.ActividadReader;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.Significado;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Diferencia;
import pe.quipu.plan.Periodo;

/**
 * A form that makes or changes the plan, understood: every row beside the activity it says. What was already approved
 * and comes back untouched was judged in its time, so the rules look at {@link #propias}.
 */
record Formulado(Expediente e, Expediente.Entorno entorno, List<Fila> filas) {
    static final String ACTIVIDADES = "actividades";
    static final String METAS = "programacion_fisica";
    static final String SOLES = "programacion_financiera";
    static final String NECESIDADES = "necesidades";
    static final String CRITICOS = "elementos_criticos";

    /** @param vigente what the plan in force says of it; empty for a row that is new */
    record Fila(FilaFicha fila, ActividadOperativa actividad, Optional<ActividadOperativa> vigente) {
        String numero() {
            return fila.id();
        }

        boolean anulada() {
            return fila.texto("cambio").equals("anulación");
        }

        boolean propia() {
            return !anulada()
                    && vigente.map(v -> !Diferencia.entre(v, actividad).isEmpty())
                            .orElse(true);
        }
    }

    /** Nothing when the form is another, its sheet could not be read, or the office knows nothing around it. */
    static Stream<Formulado> of(Expediente e) {
        if (!e.es("formulacion") || e.entorno().isEmpty() || !e.ficha().hojas().containsKey(ACTIVIDADES)) {
            return Stream.empty();
        }
        Map<String, ActividadOperativa> vigentes = e.actividades().stream()
                .collect(Collectors.toMap(ActividadOperativa::codigo, Function.identity(), (a, b) -> a));
        List<FilaFicha> escritas = e.ficha().filas(ACTIVIDADES);
        List<ActividadOperativa> actividades = ActividadReader.formulation(
                e.ficha(), e.entorno().get().unidad().codigo());
        List<Fila> filas = IntStream.range(0, escritas.size())
                .mapToObj(i -> new Fila(
                        escritas.get(i),
                        actividades.get(i),
                        e.plan()
                                .fila(ACTIVIDADES, escritas.get(i).id())
                                .map(r -> vigentes.get(r.valor("codigo_ao").mostrado()))))
                .toList();
        return Stream.of(new Formulado(e, e.entorno().get(), filas));
    }

    Periodo.Clase ronda() {
        return entorno.periodo().clase();
    }

    Stream<Fila> propias() {
        return filas.stream().filter(Fila::propia);
    }

    /** The lines of another sheet that belong to an activity. */
    List<FilaFicha> lineas(String hoja, Fila fila) {
        return e.ficha().filas(hoja).stream()
                .filter(l -> ActividadReader.row(l).equals(fila.numero()))
                .toList();
    }

    /** Whether every line of a sheet says whose it is: else nothing can be said of what an activity lacks. */
    boolean atribuida(String hoja) {
        return e.ficha().hojas().containsKey(hoja)
                && e.ficha().filas(hoja).stream()
                        .allMatch(l -> legible(l, "actividad"::equals) && !l.falta("actividad"));
    }

    /** Goals and soles of an activity, all understood. */
    boolean programada(Fila fila) {
        return atribuida(SOLES)
                && Stream.concat(e.ficha().fila(METAS, fila.numero()).stream(), lineas(SOLES, fila).stream())
                        .allMatch(f -> legible(f, c -> true))
                && !fila.fila().falta("denominacion")
                && Stream.of("tipo_meta", "medicion")
                        .allMatch(c -> !fila.fila().texto(c).isEmpty());
    }

    static boolean legible(FilaFicha f, Predicate<String> columnas) {
        return f.datos().entrySet().stream()
                .filter(d -> columnas.test(d.getKey()))
                .noneMatch(d -> d.getValue().significado() instanceof Significado.Ilegible);
    }

    Observacion observe(Codigo codigo, Fila fila, String columna, Map<String, String> datos) {
        return observe(codigo, ACTIVIDADES, fila.fila(), columna, datos);
    }

    Observacion observe(Codigo codigo, String hoja, FilaFicha fila, String columna, Map<String, String> datos) {
        return e.observe(codigo, e.hoja(hoja).orElseThrow(), fila, columna, datos);
    }

    /** One line for the unit. */
    Observacion observe(Codigo codigo, String hoja, Map<String, String> datos) {
        HojaFormato h = e.hoja(hoja).orElseThrow();
        return new Observacion(codigo, Lugar.hoja(hoja, h.nombre()), "", datos);
    }

    /** One line for the unit that names its rows; none without any. */
    Stream<Observacion> together(Codigo codigo, String hoja, Stream<Fila> cuales) {
        List<String> numeros = cuales.map(Fila::numero).toList();
        return numeros.isEmpty()
                ? Stream.empty()
                : Stream.of(observe(codigo, hoja, Map.of("filas", Frase.list(numeros))));
    }
}
