package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Logro;
import pe.quipu.avance.Razon;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Oei;

/** An objective with what was done for it. */
record DeObjetivo(EvaluacionInstitucional evaluacion, Oei oei) {
    String codigo() {
        return oei.codigo();
    }

    String nombre() {
        return oei.codigo() + " " + oei.denominacion();
    }

    List<Aei> acciones() {
        return evaluacion.estructura().acciones().stream()
                .filter(a -> a.oei().equals(oei.codigo()))
                .toList();
    }

    List<DeActividad> actividades() {
        return evaluacion.resultados().actividades().stream().filter(this::suya).toList();
    }

    private boolean suya(DeActividad a) {
        return evaluacion.estructura().oeiDe(a.actividad().aei()).equals(oei.codigo());
    }

    Grupo grupo() {
        return evaluacion.resultados().grupo(this::suya);
    }

    /** Its own indicators and those of its actions. */
    List<DeIndicador> indicadores() {
        return evaluacion.resultados().indicadoresDeOei(oei.codigo());
    }

    Logro logro() {
        return Logro.of(indicadores());
    }

    Optional<BigDecimal> resultado() {
        return logro().razon().map(Razon::redondeada);
    }

    /** What has a colour: before December nothing that is on its way. */
    Optional<BigDecimal> juzgado() {
        return logro().juzgada().map(Razon::redondeada);
    }

    Optional<BigDecimal> atiMedio() {
        return logro().ati().redondeada();
    }

    /** Soles of the year. */
    BigDecimal asignado() {
        return asignado(actividades());
    }

    static BigDecimal asignado(List<DeActividad> actividades) {
        return actividades.stream().map(a -> a.financiera().meta()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Over the months whose devengado was told. */
    Optional<BigDecimal> financieroReportado() {
        return grupo().financieroReportado().map(Razon::redondeada);
    }

    /** Whether of some activity measured a month is missing, of its goals or of its soles. */
    boolean parcial() {
        return actividades().stream()
                .anyMatch(a -> a.fisica().acumulado().parcial()
                        || a.financiera().acumulado().parcial());
    }

    Optional<BigDecimal> financiero() {
        return grupo().razonFinanciera().map(Razon::redondeada);
    }
}
