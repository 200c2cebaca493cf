package pe.quipu.app;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pe.quipu.formato.Identidad;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.AsientoObservacion;
import pe.quipu.inbox.Entrega;
import pe.quipu.observacion.Observacion;

/** Puts a judged delivery into the words of the register, which knows nothing of plans. */
final class Asientos {
    private Asientos() {}

    static Asiento line(Entrega entrega, Dictamen d, int ronda, Asiento.Dictamen fin) {
        // A repetition is no delivery of its unit: the one it repeats has its line.
        Optional<Identidad> identidad = d.veredicto() == Veredicto.DUPLICADO ? Optional.empty() : d.identidad();
        return Asiento.of(
                new Asiento.Recibo(
                        OffsetDateTime.ofInstant(entrega.visto(), Opciones.LIMA),
                        entrega.recepcion(),
                        entrega.nombre(),
                        entrega.sha256()),
                new Asiento.Identidad(
                        said(identidad.map(Identidad::formato)),
                        said(identidad.map(Identidad::unidad)),
                        said(identidad.map(Identidad::periodo)),
                        ronda,
                        said(identidad.map(Identidad::plantilla)),
                        identidad.map(i -> OptionalInt.of(i.rondaBase())).orElse(OptionalInt.empty())),
                fin);
    }

    private static String said(Optional<String> palabra) {
        return palabra.orElse("");
    }

    static List<AsientoObservacion> observations(Dictamen d) {
        return d.observaciones().stream().map(Asientos::observation).toList();
    }

    static AsientoObservacion observation(Observacion o) {
        return new AsientoObservacion(
                o.codigo().id(),
                o.gravedad().codigo(),
                o.lugar().hoja(),
                o.lugar().celda().map(c -> c.a1()).orElse(""),
                o.lugar().campo(),
                o.recibido(),
                o.mensaje(),
                o.accion());
    }
}
