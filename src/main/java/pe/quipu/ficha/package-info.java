/**
 * What was delivered: identity and rows of values by column key, each with the cell it came from. Numbers, dates and
 * codes are understood strictly here, once; nothing is guessed. Readers of this room also build the plan from
 * {@code estructura.xlsx} and from its versions, which are filled forms too.
 */
package pe.quipu.ficha;
