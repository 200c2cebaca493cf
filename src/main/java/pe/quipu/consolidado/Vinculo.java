package pe.quipu.consolidado;

import java.util.Optional;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Logro;
import pe.quipu.libro.Valor;

/**
 * Whether the results of an action and the work for it can be told together (rule VINCULO): an indicator with a value
 * and nobody who worked for it, or work without an indicator that says what it reached.
 */
enum Vinculo {
    SIN_ACTIVIDADES("▲ Indicador sin actividades"),
    SIN_INDICADOR("▲ Actividades sin indicador");

    private final String rotulo;

    Vinculo(String rotulo) {
        this.rotulo = rotulo;
    }

    static Optional<Vinculo> of(Grupo actividades, Logro indicadores) {
        boolean trabajada = actividades.total() > 0;
        if (!trabajada && indicadores.medidos() > 0) {
            return Optional.of(SIN_ACTIVIDADES);
        }
        return trabajada && indicadores.total() == 0 ? Optional.of(SIN_INDICADOR) : Optional.empty();
    }

    static Campo<Resumen> campo() {
        return Campo.<Resumen>estado("vinculo", "Vínculo", 16, Vinculo::draw).conRegla(Regla.VINCULO.name());
    }

    private static Pintura draw(Resumen accion, Renglon donde) {
        if (accion.esTotal()) {
            return Pintura.de(Valor.VACIO);
        }
        String formula = "IF(AND(%1$s=0,%2$s>0),\"%4$s\",IF(AND(%1$s>0,%3$s=0),\"%5$s\",\"\"))"
                .formatted(
                        donde.de("actividades"),
                        donde.de("reportados"),
                        donde.de("indicadores"),
                        SIN_ACTIVIDADES.rotulo,
                        SIN_INDICADOR.rotulo);
        return Colores.live(
                formula, of(accion.grupo(), accion.logro()).map(v -> v.rotulo).orElse(""));
    }
}
