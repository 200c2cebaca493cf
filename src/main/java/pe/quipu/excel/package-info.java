/**
 * The file format, and nothing else: a strict streaming reader of delivered workbooks, over the zip and without the
 * library's user model; and the writer of ours, the only place that knows Apache POI. Both sides speak
 * {@code libro}.
 */
package pe.quipu.excel;
