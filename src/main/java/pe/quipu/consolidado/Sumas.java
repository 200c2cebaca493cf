package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.List;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Presupuesto.Financiado;

/**
 * What some activities, or some lines of their money, add up to, in soles.
 *
 * @param filas how many activities or lines
 * @param dentro of the year, dentro del techo
 * @param adicional of the year, demanda adicional
 */
record Sumas(int filas, BigDecimal dentro, BigDecimal adicional, BigDecimal anio2, BigDecimal anio3) {
    private static final Sumas NADA = new Sumas(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static Sumas deActividades(List<ActividadOperativa> actividades) {
        return actividades.stream()
                .map(ActividadOperativa::presupuesto)
                .map(p -> one(p, p.soles().total(), p.anio2(), p.anio3()))
                .reduce(NADA, Sumas::mas);
    }

    static Sumas deLineas(List<DeLinea> lineas) {
        return lineas.stream()
                .map(l -> one(
                        l.actividad().presupuesto(),
                        l.linea().total(),
                        l.linea().anio2(),
                        l.linea().anio3()))
                .reduce(NADA, Sumas::mas);
    }

    private static Sumas one(Presupuesto p, BigDecimal soles, BigDecimal anio2, BigDecimal anio3) {
        boolean dentro = p.financiado() == Financiado.DENTRO_DEL_TECHO;
        return new Sumas(1, dentro ? soles : BigDecimal.ZERO, dentro ? BigDecimal.ZERO : soles, anio2, anio3);
    }

    private Sumas mas(Sumas otra) {
        return new Sumas(
                filas + otra.filas,
                dentro.add(otra.dentro),
                adicional.add(otra.adicional),
                anio2.add(otra.anio2),
                anio3.add(otra.anio3));
    }

    /** Of the year. */
    BigDecimal total() {
        return dentro.add(adicional);
    }

    /** Of the three years. */
    BigDecimal trienio() {
        return total().add(anio2).add(anio3);
    }
}
