/**
 * The command line and the hand wiring: reads files, asks the clock, calls the pure rooms, files what comes out. The
 * only room that speaks to the console, and the only one that knows all the others.
 */
package pe.quipu.app;
