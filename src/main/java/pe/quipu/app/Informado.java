package pe.quipu.app;

import pe.quipu.ficha.Ficha;

/**
 * What a unit told of its year so far.
 *
 * @param hasta last month of it, 1 to 12
 */
record Informado(Ficha ficha, int hasta) {}
