package pe.quipu.devolucion;

import java.time.LocalDate;
import java.util.List;
import pe.quipu.observacion.Observacion;
import pe.quipu.plantilla.PlantillaDesigner;

/**
 * An observed delivery on its way back.
 *
 * @param pedido the fresh template, with the values of the unit already in its relleno ({@link DevolucionRules})
 * @param observaciones already grouped, in any order
 * @param ronda which delivery of the unit this was, from 1
 * @param archivo name of the delivered file
 * @param recibido day it was received
 * @param fechaLimite last day to deliver
 */
public record Devolucion(
        PlantillaDesigner.Pedido pedido,
        List<Observacion> observaciones,
        int ronda,
        String archivo,
        LocalDate recibido,
        LocalDate fechaLimite) {
    public Devolucion {
        observaciones = List.copyOf(observaciones);
    }
}
