package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Progress of a set of activities (unit, AEI, OEI, entity): the physical one by rule AVG_CAP over the activities, the
 * financial one by ratio of totals. Groups merge: associative, commutative, with {@link #VACIO} as identity.
 *
 * @param total activities in the group, without those annulled
 * @param fisica capped ratios of the activities measured
 * @param sinReporte activities with a goal and no figure
 * @param porMedir activities whose goals are all of later months
 * @param programado soles, January to the cut-off
 * @param ejecutado soles; {@code conEjecucion} activities reported some
 */
public record Grupo(
        int total,
        Media fisica,
        int sinReporte,
        int porMedir,
        BigDecimal programado,
        BigDecimal ejecutado,
        int conEjecucion) {
    public static final Grupo VACIO = new Grupo(0, Media.VACIA, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    static Grupo of(DeActividad a) {
        Avance fisico = a.fisica().acumulado();
        return new Grupo(
                fisico.estado() == Estado.ANULADA ? 0 : 1,
                new Media(fisico.razon().map(Razon::conTope).stream().toList()),
                fisico.estado() == Estado.SIN_REPORTE ? 1 : 0,
                fisico.estado() == Estado.AUN_NO_SE_MIDE ? 1 : 0,
                a.financiera().programado(),
                a.financiera().ejecutado().orElse(BigDecimal.ZERO),
                a.financiera().ejecutado().isPresent() ? 1 : 0);
    }

    public static Grupo of(List<DeActividad> actividades) {
        return of(actividades.stream());
    }

    public static Grupo of(Stream<DeActividad> actividades) {
        return actividades.map(Grupo::of).reduce(VACIO, Grupo::con);
    }

    public Grupo con(Grupo otro) {
        return new Grupo(
                total + otro.total,
                fisica.con(otro.fisica),
                sinReporte + otro.sinReporte,
                porMedir + otro.porMedir,
                programado.add(otro.programado),
                ejecutado.add(otro.ejecutado),
                conEjecucion + otro.conEjecucion);
    }

    public int medidas() {
        return fisica.razones().size();
    }

    public Estado estadoFisico() {
        if (total == 0) {
            return Estado.SIN_ACTIVIDADES;
        } else if (medidas() > 0) {
            return Estado.MEDIDO;
        }
        return sinReporte > 0 ? Estado.SIN_REPORTE : porMedir > 0 ? Estado.AUN_NO_SE_MIDE : Estado.SIN_PROGRAMACION;
    }

    public Estado estadoFinanciero() {
        if (total == 0 && programado.signum() == 0 && conEjecucion == 0) {
            return Estado.SIN_ACTIVIDADES;
        } else if (programado.signum() <= 0) {
            return ejecutado.signum() > 0 ? Estado.EJECUTADO_NO_PROGRAMADO : Estado.SIN_PROGRAMACION;
        }
        return conEjecucion > 0 ? Estado.MEDIDO : Estado.SIN_REPORTE;
    }

    /** AVG_CAP, as a live cell rounds it. */
    public Optional<BigDecimal> promedioFisico() {
        return fisica.vacia()
                ? Optional.empty()
                : Optional.of(fisica.valor().setScale(Razon.DECIMALES, java.math.RoundingMode.HALF_UP));
    }

    public Optional<Razon> razonFinanciera() {
        return estadoFinanciero() == Estado.MEDIDO ? Optional.of(new Razon(ejecutado, programado)) : Optional.empty();
    }

    public Semaforo semaforoFisico(pe.quipu.plan.Escala escala) {
        return fisica.vacia() ? Semaforo.SIN_DATO : Semaforo.of(fisica, escala);
    }
}
