package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Optional;
import pe.quipu.plan.TipoMeta;

/**
 * How the year would end at the pace so far (rule PROYECCION): an estimate, never a datum.
 *
 * @param unidad empty for the whole entity
 * @param actividad empty for the money of a unit or of the entity
 * @param medidos months with a goal and a figure, of the {@code conMeta} that had a goal
 * @param ejecutado January to the cut-off; of a kept level, the last one measured
 * @param meta what is to be done in the year: its goal, less what a running total began with
 * @param pronostico what the year would end with; between {@code bajo} and {@code alto} nine times out of ten
 * @param actividades how many activities its figures are of, and {@code deCuantas} that would have to be; 1 of 1 for one
 * @param quedan months of which nothing was told yet: those left of the year and the silent ones before
 */
public record Proyeccion(
        String unidad,
        Optional<String> actividad,
        Lado lado,
        TipoMeta tipo,
        int medidos,
        int conMeta,
        BigDecimal ejecutado,
        BigDecimal meta,
        BigDecimal pronostico,
        BigDecimal bajo,
        BigDecimal alto,
        int actividades,
        int deCuantas,
        int quedan) {

    /** Whether the goal would be reached, as the figures that are printed say. */
    public enum Llegada {
        LLEGO("✔ Ya llegó"),
        LLEGARIA("✔ Llegaría"),
        PODRIA_NO_LLEGAR("▲ Podría no llegar"),
        NO_LLEGARIA("✖ No llegaría");

        private final String rotulo;

        Llegada(String rotulo) {
            this.rotulo = rotulo;
        }

        public String rotulo() {
            return rotulo;
        }
    }

    public Llegada llegada() {
        if (tipo != TipoMeta.CONSTANTE && ejecutado.compareTo(meta) >= 0) {
            return Llegada.LLEGO;
        } else if (pronostico.compareTo(meta) >= 0) {
            return Llegada.LLEGARIA;
        }
        return alto.compareTo(meta) >= 0 ? Llegada.PODRIA_NO_LLEGAR : Llegada.NO_LLEGARIA;
    }

    /** Probable result. */
    public Razon resultado() {
        return new Razon(pronostico, meta);
    }

    /** What each month told brought; exact. */
    public Razon hace() {
        return new Razon(ejecutado, BigDecimal.valueOf(dichos()));
    }

    /** Months of which something is known, those without goal among them. */
    public int dichos() {
        return 12 - quedan;
    }

    /** What each month left has to bring to reach the goal; exact. A level is not added up: it has no pace. */
    public Optional<Razon> ritmo() {
        return tipo == TipoMeta.CONSTANTE || ejecutado.compareTo(meta) >= 0
                ? Optional.empty()
                : Optional.of(new Razon(meta.subtract(ejecutado), BigDecimal.valueOf(quedan)));
    }
}
