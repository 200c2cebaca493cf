package pe.quipu.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A corrective measure that a unit promised in an evaluation (Directiva 003-2016-MPH/17, art. 11), and what it said of it
 * since.
 *
 * @param codigo {@code 2022-T1.AO0001}: the period it was promised in and its activity
 * @param unidad code of the unit that reports the activity
 * @param plazo the last one given; empty when none can be read
 * @param motivo why it was not fulfilled, if it was not
 */
public record Compromiso(
        String codigo,
        String actividad,
        String denominacion,
        String unidad,
        Periodo origen,
        String medida,
        String responsable,
        Optional<LocalDate> plazo,
        Cumplida cumplida,
        String evidencia,
        String motivo) {
    public enum Cumplida {
        SIN_RESPUESTA("Sin respuesta"),
        /** The form that would have asked was accepted before the promise was made. */
        SIN_PREGUNTAR("Aún no se le preguntó"),
        SI("Sí"),
        NO("No"),
        EN_PROCESO("En proceso"),
        /** Nobody says it: its activity was annulled, and nothing is left to correct. */
        ACTIVIDAD_ANULADA("Actividad anulada");

        private final String rotulo;

        Cumplida(String rotulo) {
            this.rotulo = rotulo;
        }

        public String rotulo() {
            return rotulo;
        }
    }

    /** How it stands on a day, with its symbol; an overdue one is that before anything else. */
    public enum Situacion {
        VENCIDO("✖ Vencido"),
        CUMPLIDO("✔ Cumplido"),
        EN_PROCESO("▲ En proceso"),
        NO_SE_CUMPLIO("▲ No se cumplió"),
        SIN_RESPUESTA("◌ Sin respuesta"),
        ACTIVIDAD_ANULADA("◌ Actividad anulada"),
        /** Nobody was asked for it yet. */
        RECIEN_PROMETIDO("◌ Recién prometido");

        private final String rotulo;

        Situacion(String rotulo) {
            this.rotulo = rotulo;
        }

        public String rotulo() {
            return rotulo;
        }
    }

    public static String codigo(Periodo origen, String actividad) {
        return origen.codigo() + "." + actividad;
    }

    /** It comes back in the next evaluation until it is fulfilled, or its activity annulled. */
    public boolean abierto() {
        return cumplida != Cumplida.SI && cumplida != Cumplida.ACTIVIDAD_ANULADA;
    }

    public boolean vencido(LocalDate hoy) {
        return abierto() && plazo.filter(hoy::isAfter).isPresent();
    }

    /** Closed with its activity, if it was still open; what was answered of it stays told. */
    public Compromiso anulado() {
        return abierto() ? con(Cumplida.ACTIVIDAD_ANULADA, evidencia, motivo, plazo) : this;
    }

    /** Followed where its activity goes on: in another unit, or under the code of the next year. */
    public Compromiso en(ActividadOperativa a, String reporta) {
        return new Compromiso(
                codigo,
                a.codigo(),
                a.denominacion(),
                reporta,
                origen,
                medida,
                responsable,
                plazo,
                cumplida,
                evidencia,
                motivo);
    }

    /** @param nuevoPlazo empty leaves the one it had */
    public Compromiso con(Cumplida otra, String evidencia, String motivo, Optional<LocalDate> nuevoPlazo) {
        return new Compromiso(
                codigo,
                actividad,
                denominacion,
                unidad,
                origen,
                medida,
                responsable,
                nuevoPlazo.or(() -> plazo),
                otra,
                evidencia,
                motivo);
    }
}
