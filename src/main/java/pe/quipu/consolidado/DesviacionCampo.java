package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Optional;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Desviacion;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Escala;

/** What the figures of an activity show, beside what its unit says (Directiva 003-2016-MPH/17, art. 12). */
final class DesviacionCampo {
    /** Nothing is green in it: what would be said of an activity if the scale asked for it. */
    private static final Escala SIEMPRE = new Escala("", BigDecimal.valueOf(Long.MAX_VALUE), BigDecimal.ZERO, "", "");

    private DesviacionCampo() {}

    /** What the months say is settled; whether the activity is amber or red follows the thresholds. */
    static Campo<DeActividad> of(Escala escala) {
        return Campo.<DeActividad>de(
                        "desviacion_sugerida",
                        "Lo que muestran las cifras",
                        15,
                        Tipo.TEXTO,
                        (a, donde) -> Desviacion.sugerida(a, SIEMPRE)
                                .map(d -> live(d, Desviacion.sugerida(a, escala), donde))
                                .orElse(Pintura.de(Valor.VACIO)))
                .conRegla(Regla.DESVIACION.name());
    }

    private static Pintura live(Desviacion siempre, Optional<Desviacion> hoy, Renglon donde) {
        String luz = "LEFT(" + donde.de("estado_fisico") + ",1)=";
        return Pintura.de(Formula.of(
                "IF(OR(" + luz + "\"▲\"," + luz + "\"✖\"),\"" + siempre.palabra() + "\",\"\")",
                hoy.map(d -> Valor.texto(d.palabra())).orElse(Valor.VACIO)));
    }
}
