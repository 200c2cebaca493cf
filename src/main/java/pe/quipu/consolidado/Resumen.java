package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Logro;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Resultados;

/**
 * One row of Unidades, Objetivos or Acciones, or their total.
 *
 * @param superior what it belongs to: the unit that reports, the objective of an action
 * @param masBaja code of the activity with the lowest progress to date; empty without activities
 */
record Resumen(
        String codigo,
        String superior,
        String nombre,
        Grupo grupo,
        PorTipo porTipo,
        Logro logro,
        Optional<String> masBaja,
        Alcance alcance) {
    enum Alcance {
        FILA,
        TOTAL
    }

    /** The same group, without inversiones and of them alone. */
    record PorTipo(Grupo actividades, Grupo inversiones) {
        static PorTipo of(List<DeActividad> todas) {
            return new PorTipo(
                    Grupo.of(todas.stream().filter(a -> !a.esInversion())),
                    Grupo.of(todas.stream().filter(DeActividad::esInversion)));
        }
    }

    static Resumen of(
            String codigo,
            String superior,
            String nombre,
            List<DeActividad> actividades,
            List<DeIndicador> indicadores) {
        return new Resumen(
                codigo,
                superior,
                nombre,
                Grupo.of(actividades),
                PorTipo.of(actividades),
                Logro.of(indicadores),
                lowest(actividades),
                Alcance.FILA);
    }

    /** Over every activity and indicator, never over the rows above it. */
    static Resumen total(Marco<Consolidado> marco) {
        Resultados todo = marco.consolidado().resultados();
        return new Resumen(
                "Total",
                "",
                "Entidad",
                todo.entidad(),
                PorTipo.of(todo.actividades()),
                Logro.of(todo.indicadores()),
                Optional.empty(),
                Alcance.TOTAL);
    }

    boolean esTotal() {
        return alcance == Alcance.TOTAL;
    }

    Optional<BigDecimal> resultado() {
        return logro.razon().map(Razon::redondeada);
    }

    /** What has a colour. */
    Optional<BigDecimal> juzgado() {
        return logro.juzgada().map(Razon::redondeada);
    }

    Optional<BigDecimal> atiMedio() {
        return logro.ati().redondeada();
    }

    private static Optional<String> lowest(List<DeActividad> actividades) {
        return actividades.stream()
                .filter(a -> a.fisica().acumulado().razon().isPresent())
                .min(Comparator.comparing(
                        a -> a.fisica().acumulado().razon().orElseThrow().valor()))
                .or(() -> actividades.stream().findFirst())
                .map(a -> a.actividad().codigo());
    }
}
