/**
 * What the planning office would try before trusting the program: the packaged jar, run over whole folders, and its
 * papers read by another road. Nothing here calls the rooms under test to learn what is right.
 */
package pe.quipu.aceptacion;
