/** Whole-program tests of what happens on bad days: cuts, full disks, races, floods, forged workbooks. */
package pe.quipu.confiabilidad;
