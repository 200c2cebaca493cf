package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Optional;
import pe.quipu.avance.Grupo;

/**
 * The money of some activities against what was programmed, and against the PIM where it is known: one row of sheet
 * Presupuesto.
 *
 * @param clase what the row groups by
 * @param grupo January to the cut-off
 * @param anual soles programmed for the year
 */
record Partida(Clase clase, String codigo, String nombre, Grupo grupo, BigDecimal anual, Optional<BigDecimal> pim) {
    /** Whether something was programmed in the year, spent or put at its disposal. */
    boolean conDinero() {
        return anual.signum() != 0
                || grupo.programado().signum() != 0
                || grupo.ejecutado().signum() != 0
                || pim.isPresent();
    }

    enum Clase {
        ENTIDAD("Entidad"),
        CATEGORIA("Categoría presupuestal"),
        GENERICA("Genérica de gasto"),
        META("Meta presupuestal"),
        UNIDAD("Unidad con PIM");

        private final String rotulo;

        Clase(String rotulo) {
            this.rotulo = rotulo;
        }

        String rotulo() {
            return rotulo;
        }
    }
}
