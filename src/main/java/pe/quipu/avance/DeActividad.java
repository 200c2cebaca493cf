package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.TipoMeta;

/**
 * Progress of one activity of the plan. Annulled by the cut-off it has no physical progress; what was spent on it stays
 * spent.
 *
 * @param reporte what its unit delivered; empty while it has not
 * @param politica how it enters the means of its groups
 */
public record DeActividad(
        ActividadOperativa actividad,
        Optional<Reporte.DeActividad> reporte,
        Medida fisica,
        Medida financiera,
        Politica politica) {

    /** While the period is open, with the default mean. */
    public static DeActividad of(ActividadOperativa a, Optional<Reporte.DeActividad> reporte, Periodo periodo) {
        return of(a, reporte, periodo, Politica.ABIERTA);
    }

    public static DeActividad of(
            ActividadOperativa a, Optional<Reporte.DeActividad> reporte, Periodo periodo, Politica politica) {
        Medida metas =
                Medida.of(AvanceRules.fisica(a, reporte), periodo.mesInicial(), periodo.mesFinal(), a.metaAnual());
        return new DeActividad(
                a,
                reporte,
                a.vida().anuladaAl(periodo.mesFinal()) ? metas.anulada() : metas,
                Medida.of(
                        financiera(a, reporte),
                        periodo.mesInicial(),
                        periodo.mesFinal(),
                        a.financiera().total()),
                politica);
    }

    /** What its progress to date brings to the physical mean of its groups; empty where it does not enter. */
    public Optional<Aporte> aporte() {
        return politica.aporte(actividad, fisica.acumulado());
    }

    /** A_DEMANDA: what was asked for to date, which FIS_ACUM divides by in place of what was programmed. */
    public Optional<BigDecimal> demanda() {
        return AvanceRules.fisica(actividad, reporte).asked();
    }

    /** Of the soles programmed to date, those of the months whose devengado was told: what FIN_REPORTADO divides by. */
    public BigDecimal programadoReportado() {
        Avance dicho = financiera.acumulado();
        return dicho.faltan().stream()
                .map(actividad.financiera()::mes)
                .reduce(
                        dicho.estado() == Estado.MEDIDO ? financiera.programado() : BigDecimal.ZERO,
                        BigDecimal::subtract);
    }

    public boolean esInversion() {
        return actividad.tipo() == ActividadOperativa.Tipo.INVERSION;
    }

    /**
     * The same activity when only a lapso counts, as it stood when the lapso ended: in the unit that had it then, and not
     * yet annulled if that came later. What was asked for is told to the cut-off and to no earlier month.
     *
     * @param corte the month up to which it was told, 1 to 12
     * @param suya how the lapso counts who did not report
     */
    DeActividad en(Lapso lapso, int corte, Politica suya) {
        String centro = actividad.centroCosto(lapso.hasta());
        ActividadOperativa a = centro.equals(actividad.centroCosto()) ? actividad : actividad.conCentroCosto(centro);
        AvanceRules fisica = new AvanceRules(
                a.fisica(),
                a.tipoMeta(),
                reporte.map(Reporte.DeActividad::ejecutado).orElse(List.of()),
                reporte.filter(r -> lapso.hasta() == corte)
                        .flatMap(Reporte.DeActividad::demanda)
                        .flatMap(Dato::numero));
        Medida metas = Medida.of(fisica, lapso, a.metaAnual());
        return new DeActividad(
                a,
                reporte,
                a.vida().anuladaAl(lapso.hasta()) ? metas.anulada() : metas,
                Medida.of(financiera(a, reporte), lapso, a.financiera().total()),
                suya);
    }

    private static AvanceRules financiera(ActividadOperativa a, Optional<Reporte.DeActividad> reporte) {
        return new AvanceRules(
                a.financiera(),
                TipoMeta.INCREMENTAL,
                reporte.map(Reporte.DeActividad::devengado).orElse(List.of()),
                Optional.empty());
    }
}
