/**
 * What the office checks in a delivery: one rule per file, each citing its article. Rules report, they never decide: a
 * verdict follows from the gravity of what they report.
 */
package pe.quipu.revision;
