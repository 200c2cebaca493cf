/**
 * The workbook managers open: {@link pe.quipu.consolidado.ConsolidadoDesigner} draws results, {@link
 * pe.quipu.consolidado.FormulacionDesigner} what the units propose, as sheets with live
 * formulas, coloured states and the way back to the source cell. It computes nothing that {@code avance} has not.
 */
package pe.quipu.consolidado;
