package pe.quipu.inbox;

/** One observation as it was told to the unit; where it lies and what it says never change afterwards. */
public record AsientoObservacion(
        String codigo,
        String gravedad,
        String hoja,
        String celda,
        String campo,
        String recibido,
        String mensaje,
        String accion) {}
