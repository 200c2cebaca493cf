package pe.quipu.ficha;

import pe.quipu.plan.Periodo;

/**
 * A month that an accepted delivery told otherwise than it stood: the figure changes, or the delivery says nothing and
 * the figure stands.
 *
 * @param actividad code of the activity
 * @param familia {@code ejecutado} or {@code devengado}
 * @param mes 1 to 12
 * @param antes what stood until the delivery
 * @param ahora what the delivery says
 * @param vale what stood since then: an SR or a blank leaves the figure that another period told
 * @param rige what stands after all of them: {@code vale}, unless the month was told again
 */
public record Rectificacion(
        String actividad, String familia, int mes, Dicho antes, Dicho ahora, Dicho vale, Dicho rige) {
    /** What one of them said. @param archivo relative to the workspace */
    public record Dicho(Periodo periodo, Dato dato, String archivo) {
        /** {@code 10} and {@code 10.0} are one figure; zero, NA, SR and blank are four things. */
        public boolean igual(Dicho otro) {
            return dato.numero().isPresent() && otro.dato.numero().isPresent()
                    ? dato.numero().get().compareTo(otro.dato.numero().get()) == 0
                    : dato.significado()
                            .getClass()
                            .equals(otro.dato.significado().getClass());
        }
    }

    /** One that stands as the delivery says. */
    public Rectificacion(String actividad, String familia, int mes, Dicho antes, Dicho ahora) {
        this(actividad, familia, mes, antes, ahora, ahora, ahora);
    }

    Rectificacion con(Dicho rige) {
        return new Rectificacion(actividad, familia, mes, antes, ahora, vale, rige);
    }

    /** Whether another delivery changed the figure again. */
    public boolean superada() {
        return !vale.igual(rige);
    }

    /** Whether another figure stands since the delivery. */
    public boolean cambia() {
        return !antes.igual(vale);
    }

    /** Whether what the delivery says is what stands. */
    public boolean prevalece() {
        return vale.igual(ahora);
    }
}
