/**
 * The only room that knows the file format of a workbook. Reading is our own: a strict streaming reader over the bytes,
 * bounded by {@link pe.quipu.excel.Limits}, that answers with one reason for every file it does not take and never
 * throws. Values go to a sink as they are met; nothing is decided here about what they should have been.
 */
package pe.quipu.excel;
