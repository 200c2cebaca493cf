/**
 * A published report against its own arithmetic: one class a check, each finding at its cell with what is printed and
 * what comes out; and against the figures of the office.
 */
package pe.quipu.auditoria;
