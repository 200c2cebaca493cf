package pe.quipu.informe;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.quipu.observacion.Codigo;

/**
 * How a reporting unit stands with its delivery of a period.
 *
 * @param recibido day of the first legible delivery
 * @param diasTarde days after the last day (of the first legible delivery, or of today while none is accepted); zero or
 *     less is in time
 * @param archivo the returned workbook, relative to the workspace; empty for none
 * @param observaciones what its last delivery has to answer
 */
public record DeUnidad(
        String codigo,
        String denominacion,
        String cargo,
        Situacion situacion,
        Optional<LocalDate> recibido,
        LocalDate fechaLimite,
        int diasTarde,
        int ronda,
        String archivo,
        List<Reparo> observaciones) {
    private static final Set<String> SOBREVENIDOS = Set.of(Codigo.AVA_046.id(), Codigo.AVA_047.id());

    public enum Situacion {
        ACEPTADA,
        OBSERVADA,
        ILEGIBLE,
        NO_ENTREGADA
    }

    /**
     * One observation as it was told to the unit.
     *
     * @param gravedad {@code error}, {@code advertencia} or {@code aviso}
     */
    public record Reparo(
            String codigo, String gravedad, String hoja, String celda, String campo, String mensaje, String accion) {}

    public DeUnidad {
        observaciones = List.copyOf(observaciones);
    }

    String nombre() {
        return codigo + " " + denominacion;
    }

    /** What an accepted evaluation has to answer because of a correction accepted after it. */
    List<Reparo> sobrevenidos() {
        return aceptada()
                ? observaciones.stream()
                        .filter(r -> SOBREVENIDOS.contains(r.codigo()))
                        .toList()
                : List.of();
    }

    /** Whether the office has something to ask of it. */
    public boolean esperada() {
        return !aceptada() || !sobrevenidos().isEmpty();
    }

    boolean aceptada() {
        return situacion == Situacion.ACEPTADA;
    }
}
