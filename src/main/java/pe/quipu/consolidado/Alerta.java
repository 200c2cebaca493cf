package pe.quipu.consolidado;

/**
 * A sentence of the Tablero that a rule wrote from the data.
 *
 * @param enlace where to look: {@code #'Unidades'!A7}
 */
record Alerta(String texto, String enlace) {}
