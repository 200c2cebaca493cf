/**
 * Percentages and their colours: what was programmed against what was executed, by the rules of the design, each with
 * its id. Exact pairs and BigDecimal throughout; Commons Math lives here only.
 */
package pe.quipu.avance;
