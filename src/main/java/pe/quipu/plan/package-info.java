/**
 * What was promised: the entity, its strategic objectives and actions, its units, and the activities with their
 * monthly goals. Records, enums and interfaces only; nothing here knows a workbook, a form or a delivery. The words are
 * CEPLAN's and those of Directiva 003-2016-MPH/17.
 */
package pe.quipu.plan;
