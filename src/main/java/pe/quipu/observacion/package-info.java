/**
 * What the office answers to a delivery: the catalogue of observations, where each stands, and its sentences. Five
 * facts each: where, what was received, what rule, how to fix it, how grave. Nothing here decides a verdict.
 */
package pe.quipu.observacion;
