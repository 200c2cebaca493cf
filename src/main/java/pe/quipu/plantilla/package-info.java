/**
 * The blank or prefilled workbook of a form: {@link pe.quipu.plantilla.PlantillaDesigner} turns a declaration and what
 * goes into it into a workbook as data. Every table starts at the same row, so that a formula finds the same activity
 * in another sheet on its own row.
 */
package pe.quipu.plantilla;
