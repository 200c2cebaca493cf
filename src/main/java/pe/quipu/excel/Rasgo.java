package pe.quipu.excel;

/** What the content of a cell adds to its style. */
enum Rasgo {
    /** Text that a program could take for a formula. */
    CITADO,
    /** Text broken into lines within the cell. */
    AJUSTADO,
    /** A formula: the text format would freeze it at the first edit. */
    FORMULA,
    ENLACE
}
