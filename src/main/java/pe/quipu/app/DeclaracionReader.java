package pe.quipu.app;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import pe.quipu.ficha.Casilla;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Declaracion;
import pe.quipu.ficha.DeclaracionRules;
import pe.quipu.ficha.Ficha;
import pe.quipu.formato.Relleno;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Registro;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.RellenoRules;

/**
 * Reads what each accepted evaluation of a year says: of the months that were open in its form on the day it was
 * accepted, which the ones accepted before it decide. What was read is kept: an accepted workbook never changes.
 */
final class DeclaracionReader {
    /** Opens an accepted workbook. */
    interface Archivo {
        Ficha open(Asiento asiento, Unidad unidad, Periodo periodo);
    }

    private final Taller taller;
    private final Registro registro;
    private final Archivo archivo;
    private final Map<Long, Declaracion> leidos = new HashMap<>();
    /** A unit that corrects one cell tells all the others again: each is kept once. */
    private final Map<Casilla, Casilla> casillas = new HashMap<>();

    private final Map<Dato, Dato> datos = new HashMap<>();

    DeclaracionReader(Taller taller, Registro registro, Archivo archivo) {
        this.taller = taller;
        this.registro = registro;
        this.archivo = archivo;
    }

    /** What a unit told of its year until a cut-off, and what was told of its activities by those who had them before. */
    List<Declaracion> de(Unidad unidad, List<ActividadOperativa> actividades, Periodo periodo) {
        return before(unidad, actividades, periodo, Long.MAX_VALUE);
    }

    /** What a form brings: the plan, and the months told. */
    Relleno conAnteriores(Relleno plan, Unidad unidad, Periodo periodo) {
        return written(plan, unidad, periodo, Long.MAX_VALUE);
    }

    /** @param antes only what was accepted before that line of the register; of the form's own period, nothing */
    private Relleno written(Relleno plan, Unidad unidad, Periodo periodo, long antes) {
        List<ActividadOperativa> actividades = taller.actividades(unidad.codigo(), periodo);
        Predicate<Declaracion> suyo =
                a -> a.periodo().equals(periodo) && a.unidad().equals(unidad.codigo());
        List<Declaracion> todos = before(unidad, actividades, periodo, antes);
        return plan.con(ReportadoRules.escrito(
                plan,
                actividades,
                periodo,
                DeclaracionRules.ajenos(todos, suyo),
                DeclaracionRules.motivos(todos.stream().filter(suyo.negate()).toList())));
    }

    private List<Declaracion> before(Unidad unidad, List<ActividadOperativa> actividades, Periodo periodo, long antes) {
        Map<String, Periodo> periodos = new LinkedHashMap<>();
        periodo.hastaSuCorte().forEach(p -> periodos.put(p.codigo(), p));
        return holders(unidad, actividades, periodo).stream()
                .flatMap(u -> taller.estructura().unidad(u).stream())
                .flatMap(u -> registro.aceptadas(u.codigo(), List.copyOf(periodos.keySet())).stream()
                        .filter(a -> a.id() < antes)
                        .map(a -> read(a, u, periodos.get(a.identidad().periodo()))))
                .sorted(Comparator.comparingLong(Declaracion::orden))
                .toList();
    }

    /** Who reports, or reported in some month, what a form tells. */
    private Set<String> holders(Unidad unidad, List<ActividadOperativa> actividades, Periodo periodo) {
        Set<String> codigos = new LinkedHashSet<>(Set.of(unidad.codigo()));
        actividades.forEach(a -> IntStream.rangeClosed(1, periodo.mesFinal())
                .mapToObj(a::centroCosto)
                .map(centro -> taller.estructura()
                        .unidad(centro)
                        .map(Unidad::reportaPor)
                        .orElse(centro))
                .forEach(codigos::add));
        return codigos;
    }

    private Declaracion read(Asiento asiento, Unidad unidad, Periodo periodo) {
        Declaracion leido = leidos.get(asiento.id());
        if (leido == null) {
            leido = read(
                    asiento.id(),
                    asiento.dictamen().destino(),
                    archivo.open(asiento, unidad, periodo),
                    unidad,
                    periodo);
            leidos.put(asiento.id(), leido);
        }
        return leido;
    }

    /** @param id its line in the register, just written */
    void accepted(long id, String destino, Dictamen.Examen x) {
        leidos.put(id, read(id, destino, x.ficha(), x.unidad(), x.periodo()));
    }

    private Declaracion read(long id, String destino, Ficha ficha, Unidad unidad, Periodo periodo) {
        List<ActividadOperativa> actividades = taller.actividades(unidad.codigo(), periodo);
        Relleno plan = RellenoRules.evaluacion(taller.estructura(), unidad, periodo, actividades);
        return shared(Declaracion.read(
                id, unidad.codigo(), periodo, destino, ficha, written(plan, unidad, periodo, id), actividades));
    }

    private Declaracion shared(Declaracion d) {
        Map<Casilla, Dato> meses = new HashMap<>();
        d.meses()
                .forEach((casilla, dato) ->
                        meses.put(casillas.computeIfAbsent(casilla, c -> c), datos.computeIfAbsent(dato, x -> x)));
        return new Declaracion(d.orden(), d.unidad(), d.periodo(), d.archivo(), meses, d.demandas(), d.motivos());
    }
}
