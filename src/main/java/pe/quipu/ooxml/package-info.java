/**
 * What every office file we write shares, workbook or document: text the format can carry, properties without a person
 * or a clock, and parts without a time, so that the same content is always the same bytes.
 */
package pe.quipu.ooxml;
