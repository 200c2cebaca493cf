package pe.quipu.app;

import java.util.List;
import java.util.Optional;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Dejado;
import pe.quipu.inbox.Latido;

/**
 * How a workspace stands: what a person who looks after it asks first.
 *
 * @param problemas what needs somebody; none is «en orden»
 * @param servicio what {@code vigilar} last said of itself, and what to think of it
 * @param espera what lies in {@code entrada/}
 * @param anotado what the register says; empty while it cannot be read
 * @param libre bytes of the disk
 */
record Estado(
        List<Problema> problemas,
        Optional<Servicio> servicio,
        List<Dejado> espera,
        Optional<Anotado> anotado,
        long libre) {
    record Problema(Salida salida, String frase) {}

    record Servicio(Latido latido, Latido.Situacion situacion) {
        boolean trabaja() {
            return situacion == Latido.Situacion.TRABAJA;
        }
    }

    /**
     * What the register says.
     *
     * @param porConsolidar periods whose workbook is older than what was delivered
     * @param porDecidir conflicts that only the office can settle
     * @param sinContar what was accepted of units that the structure no longer counts
     */
    record Anotado(
            Optional<Asiento> ultima,
            List<DePeriodo> periodos,
            List<String> porConsolidar,
            List<Asiento> porDecidir,
            List<Asiento> sinContar) {
        static final Anotado NADA = new Anotado(Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    /** Units by what became of their form of a period; of a closed one nothing more is received. */
    record DePeriodo(String periodo, boolean cerrado, long aceptadas, long observadas, long faltan) {}

    boolean enOrden() {
        return problemas.isEmpty();
    }

    /** Nothing is wrong then, and yet somebody has something to do. */
    boolean porDecidir() {
        return anotado.filter(a -> !a.porDecidir().isEmpty() || !a.sinContar().isEmpty())
                .isPresent();
    }

    /** The first problem is the one that weighs most. */
    Salida salida() {
        return enOrden() ? Salida.BIEN : problemas.get(0).salida();
    }

    boolean atendido() {
        return servicio.filter(Servicio::trabaja).isPresent();
    }

    /** What lies there for somebody to attend: neither a lock of Excel nor half a copy. */
    List<Dejado> porAtender() {
        return espera.stream().filter(d -> d.motivo() != Dejado.Motivo.TEMPORAL).toList();
    }
}
