package pe.quipu.consolidado;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.avance.Resultados;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;

/**
 * What goes into a consolidated workbook.
 *
 * @param fecha the day it is made for, printed on the Tablero
 */
public record Consolidado(
        Estructura estructura,
        Plan plan,
        Resultados resultados,
        List<DeEntrega> entregas,
        List<Linea> observaciones,
        LocalDate fecha)
        implements Legajo {
    public Consolidado {
        entregas = List.copyOf(entregas);
        observaciones = List.copyOf(observaciones);
    }

    @Override
    public Periodo periodo() {
        return resultados.periodo();
    }

    @Override
    public Map<String, String> archivos() {
        return resultados.archivos();
    }

    /**
     * How a reporting unit stands.
     *
     * @param recibido day of the first legible delivery
     * @param diasTarde days after the last day (of the first legible delivery, or of today while there is none); zero or
     *     less is in time
     * @param archivo accepted workbook, or the returned one, relative to the workspace; empty when there is none
     */
    public record DeEntrega(
            String unidad,
            String denominacion,
            Situacion situacion,
            Optional<LocalDate> recibido,
            LocalDate fechaLimite,
            int diasTarde,
            int ronda,
            String archivo) {}

    public enum Situacion {
        ACEPTADO("✔ Aceptado"),
        OBSERVADO("✖ Observado"),
        RECHAZADO("✖ No se pudo leer"),
        NO_ENTREGO("◌ No entregó");

        private final String rotulo;

        Situacion(String rotulo) {
            this.rotulo = rotulo;
        }

        public String rotulo() {
            return rotulo;
        }
    }

    /** One observation of the last delivery of a unit, as the register keeps it. */
    public record Linea(
            String unidad,
            String archivo,
            String codigo,
            String gravedad,
            String hoja,
            String celda,
            String campo,
            String recibido,
            String mensaje,
            String accion) {}
}
