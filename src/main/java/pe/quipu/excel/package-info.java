/**
 * The only room that knows the file format: bytes to values ({@code XlsxReader}), values to bytes
 * ({@link pe.quipu.excel.XlsxWriter}), and the looks behind the names of the styles. Foreign workbooks are read by a
 * strict streaming reader; the library's own model is used only to write.
 */
package pe.quipu.excel;
