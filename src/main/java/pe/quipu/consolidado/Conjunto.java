package pe.quipu.consolidado;

import pe.quipu.consolidado.Resumen.Alcance;

/**
 * One row of a sheet that groups the formulation, or its total.
 *
 * @param superior what it belongs to: the objective of an action, the unit that reports
 */
record Conjunto(String codigo, String superior, String nombre, Sumas sumas, Alcance alcance) {
    boolean esTotal() {
        return alcance == Alcance.TOTAL;
    }
}
