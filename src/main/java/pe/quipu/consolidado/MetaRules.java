package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import pe.quipu.ficha.Normal;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.TipoMeta;

/**
 * The goal of an AEI is shared out among its activities (Directiva 003-2016-MPH/17, art. 8.1.3). Only goals of the same
 * unit of measure are added; percentages, rates and levels that are kept never are.
 */
final class MetaRules {
    private static final Set<String> NO_SE_SUMAN = Set.of("%", "PORCENTAJE", "TASA", "INDICE", "RATIO", "RAZON", "");

    private MetaRules() {}

    /** @param suma goals of the year of the activities of the AEI in the unit of measure of its indicator */
    record DeAei(Indicador indicador, BigDecimal suma, List<ActividadOperativa> actividades) {
        boolean cuadra() {
            return suma.compareTo(indicador.logroEsperado()) == 0;
        }
    }

    /** The indicators of actions that some activity is measured alike with, in the order of the entity. */
    static List<DeAei> of(Formulacion f) {
        return f.estructura().indicadores().stream()
                .map(i -> of(i, f.actividades()))
                .filter(d -> !d.actividades().isEmpty())
                .toList();
    }

    private static DeAei of(Indicador i, List<ActividadOperativa> actividades) {
        String llave = llave(i);
        List<ActividadOperativa> suyas = llave.isEmpty()
                ? List.of()
                : actividades.stream().filter(a -> llave(a).equals(llave)).toList();
        return new DeAei(
                i, suyas.stream().map(ActividadOperativa::metaAnual).reduce(BigDecimal.ZERO, BigDecimal::add), suyas);
    }

    /** AEI and unit of measure; empty for an indicator that takes no sum. */
    static String llave(Indicador i) {
        return llave(i.elemento(), i.unidadMedida());
    }

    static String llave(ActividadOperativa a) {
        return a.tipoMeta() == TipoMeta.CONSTANTE ? "" : llave(a.aei(), a.unidadMedida());
    }

    private static String llave(String elemento, String unidadMedida) {
        String medida = Normal.of(unidadMedida);
        return NO_SE_SUMAN.contains(medida) ? "" : elemento + "|" + medida;
    }
}
