/**
 * What goes back to the unit: a fresh template with its own values, every observation listed on the first sheet and
 * marked in its cell, and the short texts that travel with a delivery. No formula, link or style of the delivered file
 * ever leaves; what the unit wrote travels as values.
 */
package pe.quipu.devolucion;
