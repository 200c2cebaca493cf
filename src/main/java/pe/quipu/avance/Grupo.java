package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Progress of a set of activities (unit, AEI, OEI, entity): the physical one by the mean the entity chose, over the
 * activities; the financial one by ratio of totals. Groups merge: associative, commutative, with {@link #VACIO} as
 * identity.
 *
 * @param total activities in the group, without those annulled
 * @param fisica what the activities measured bring to the mean
 * @param callada the zeros of those that did not report, once the period is closed; empty where they are left out
 * @param sinReporte activities with a goal and no figure
 * @param porMedir activities whose goals are all of later months
 * @param programado soles, January to the cut-off
 * @param parciales of those measured, the activities with a month that has a goal and no figure
 * @param faltan those months, 1 to 12, in order
 * @param programadoReportado of those, the soles of the months whose devengado was told
 * @param ejecutado soles; {@code conEjecucion} activities reported some
 */
public record Grupo(
        int total,
        Media fisica,
        Media callada,
        int sinReporte,
        int porMedir,
        int parciales,
        List<Integer> faltan,
        BigDecimal programado,
        BigDecimal programadoReportado,
        BigDecimal ejecutado,
        int conEjecucion) {
    public static final Grupo VACIO = new Grupo(
            0, Media.VACIA, Media.VACIA, 0, 0, 0, List.of(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    static Grupo of(DeActividad a) {
        Avance fisico = a.fisica().acumulado();
        Media aporte = new Media(a.aporte().stream().toList());
        boolean medida = fisico.estado() == Estado.MEDIDO;
        return new Grupo(
                fisico.estado() == Estado.ANULADA ? 0 : 1,
                medida ? aporte : Media.VACIA,
                medida ? Media.VACIA : aporte,
                fisico.estado() == Estado.SIN_REPORTE ? 1 : 0,
                fisico.estado() == Estado.AUN_NO_SE_MIDE ? 1 : 0,
                fisico.parcial() ? 1 : 0,
                fisico.faltan(),
                a.financiera().programado(),
                a.programadoReportado(),
                a.financiera().ejecutado().orElse(BigDecimal.ZERO),
                a.financiera().ejecutado().isPresent() ? 1 : 0);
    }

    public static Grupo of(List<DeActividad> actividades) {
        return of(actividades.stream());
    }

    public static Grupo of(Stream<DeActividad> actividades) {
        return merged(actividades.map(Grupo::of).toList());
    }

    /** By halves: merging one by one would copy the means of all those before, each time. */
    private static Grupo merged(List<Grupo> partes) {
        int mitad = partes.size() / 2;
        return partes.size() < 2
                ? partes.stream().findFirst().orElse(VACIO)
                : merged(partes.subList(0, mitad)).con(merged(partes.subList(mitad, partes.size())));
    }

    public Grupo con(Grupo otro) {
        return new Grupo(
                total + otro.total,
                fisica.con(otro.fisica),
                callada.con(otro.callada),
                sinReporte + otro.sinReporte,
                porMedir + otro.porMedir,
                parciales + otro.parciales,
                Stream.concat(faltan.stream(), otro.faltan.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                programado.add(otro.programado),
                programadoReportado.add(otro.programadoReportado),
                ejecutado.add(otro.ejecutado),
                conEjecucion + otro.conEjecucion);
    }

    public int medidas() {
        return fisica.aportes().size();
    }

    /** COBERTURA: {@code 8 de 8, 1 parcial}. */
    public String cobertura() {
        return medidas() + " de " + total + enParte();
    }

    /** What follows a count of those measured: {@code , 1 parcial}; nothing where no month is missing. */
    public String enParte() {
        return parciales == 0 ? "" : ", " + parciales + (parciales == 1 ? " parcial" : " parciales");
    }

    public Estado estadoFisico() {
        if (total == 0) {
            return Estado.SIN_ACTIVIDADES;
        } else if (medidas() > 0) {
            // Weighted by soles, activities without any have nothing to be weighed by.
            return fisica.vacia() ? Estado.SIN_PROGRAMACION : Estado.MEDIDO;
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

    /** As a live cell rounds it. Where nothing was measured silence is not 0 %: there is no mean. */
    public Optional<BigDecimal> promedioFisico() {
        return media().redondeada();
    }

    /** The other figure of a closed period: over those that reported alone. */
    public Optional<BigDecimal> promedioMedido() {
        return fisica.redondeada();
    }

    private Media media() {
        return fisica.vacia() ? Media.VACIA : fisica.con(callada);
    }

    public Optional<Razon> razonFinanciera() {
        return estadoFinanciero() == Estado.MEDIDO ? Optional.of(new Razon(ejecutado, programado)) : Optional.empty();
    }

    /**
     * FIN_REPORTADO: the same money over what the months whose devengado was told had programmed: neither who is silent
     * nor a month that is missing takes part.
     */
    public Optional<Razon> financieroReportado() {
        return razonFinanciera()
                .filter(r -> programadoReportado.signum() > 0)
                .map(r -> new Razon(ejecutado, programadoReportado));
    }

    /** The same, only where it is another figure than {@link #razonFinanciera}: a month with soles is missing. */
    public Optional<Razon> financieroAparte() {
        return financieroReportado().filter(r -> programadoReportado.compareTo(programado) != 0);
    }

    public Semaforo semaforoFisico(pe.quipu.plan.Escala escala) {
        return media().vacia() ? Semaforo.SIN_DATO : Semaforo.of(media(), escala);
    }
}
