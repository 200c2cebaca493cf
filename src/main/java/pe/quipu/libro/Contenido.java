package pe.quipu.libro;

/** What stands in a cell to be written: a plain value or a live formula. */
public sealed interface Contenido permits Valor, Formula {}
