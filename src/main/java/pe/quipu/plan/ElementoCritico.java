package pe.quipu.plan;

/**
 * What an activity cannot do without (Directiva 003-2016-MPH/17, art. 7 p and 8.3).
 *
 * @param mes when it is needed, 1 to 12
 * @param consecuencia what happens to the goal without it
 */
public record ElementoCritico(String elemento, int mes, String consecuencia) {}
