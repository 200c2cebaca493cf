package pe.quipu.avance;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.plan.Estructura;

/** Everything an analyst would ask about a period, the gravest kind first; one cause is told once. */
public final class AnalisisRules {
    private static final List<Indicio> INDICIOS = List.of(
            new CeroDeMas(),
            new GastoEnSuperior(),
            new Desmedido(),
            new SinPrograma(),
            new MetaEnRiesgo(),
            new LadosSeparados(),
            new MesAtipico(),
            new ParAtipico(),
            new FinDeAnio(),
            new CumplidoAlDigito(),
            new CifraRepetida());

    /** What a slip of scale explains by itself. */
    private static final Set<Clase> EXPLICADOS =
            EnumSet.of(Clase.DESMEDIDO, Clase.MES_ATIPICO, Clase.PAR_ATIPICO, Clase.CONCENTRADO, Clase.REPETIDO);

    private AnalisisRules() {}

    /** @param anteriores earlier periods of the same kind, the oldest first: months of who has not reported now */
    public static List<Hallazgo> of(Estructura e, Resultados actual, List<Resultados> anteriores) {
        Panorama p = Panorama.of(e, actual, anteriores);
        List<Hallazgo> todos = INDICIOS.stream().flatMap(i -> i.find(p)).toList();
        List<Hallazgo> causas = todos.stream()
                .filter(h -> h.clase() == Clase.ESCALA || h.clase() == Clase.GASTO_EN_SUPERIOR)
                .toList();
        return todos.stream()
                .filter(h -> causas.stream().noneMatch(explains(h)))
                .sorted(Comparator.comparing(Hallazgo::clase)
                        .thenComparing(Hallazgo::unidad)
                        .thenComparing(h -> h.actividad().orElse(""))
                        .thenComparing(Hallazgo::lado))
                .toList();
    }

    /** A slip in an activity explains what its unit shows too; a superior's spending explains its ratio. */
    private static Predicate<Hallazgo> explains(Hallazgo h) {
        return otro -> otro.unidad().equals(h.unidad())
                && otro.lado() == h.lado()
                && (otro.clase() == Clase.ESCALA
                                && EXPLICADOS.contains(h.clase())
                                && (h.actividad().isEmpty() || otro.actividad().equals(h.actividad()))
                        || otro.clase() == Clase.GASTO_EN_SUPERIOR
                                && h.clase() == Clase.PAR_ATIPICO
                                && h.actividad().isEmpty());
    }
}
