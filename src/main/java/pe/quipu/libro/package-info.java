/**
 * A workbook as plain data: what is to be written ({@link pe.quipu.libro.Libro}) and what was read
 * ({@link pe.quipu.libro.LibroLleno}). Nothing here knows the file format, a plan or a form; a cell names a style
 * ({@link pe.quipu.libro.Estilo}), never a colour. Only what a form uses is described.
 */
package pe.quipu.libro;
