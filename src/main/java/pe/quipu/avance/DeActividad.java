package pe.quipu.avance;

import java.util.List;
import java.util.Optional;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.TipoMeta;

/**
 * Progress of one activity of the plan. Annulled by the cut-off it has no physical progress; what was spent on it stays
 * spent.
 *
 * @param reporte what its unit delivered; empty while it has not
 */
public record DeActividad(
        ActividadOperativa actividad, Optional<Reporte.DeActividad> reporte, Medida fisica, Medida financiera) {

    public static DeActividad of(ActividadOperativa a, Optional<Reporte.DeActividad> reporte, Periodo periodo) {
        AvanceRules fisica = AvanceRules.fisica(a, reporte);
        AvanceRules financiera = new AvanceRules(
                a.financiera(),
                TipoMeta.INCREMENTAL,
                reporte.map(Reporte.DeActividad::devengado).orElse(List.of()),
                Optional.empty());
        Medida metas = Medida.of(fisica, periodo.mesInicial(), periodo.mesFinal(), a.metaAnual());
        return new DeActividad(
                a,
                reporte,
                a.vida().anuladaAl(periodo.mesFinal()) ? metas.anulada() : metas,
                Medida.of(
                        financiera,
                        periodo.mesInicial(),
                        periodo.mesFinal(),
                        a.financiera().total()));
    }
}
