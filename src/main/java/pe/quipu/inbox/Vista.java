package pe.quipu.inbox;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one file of {@code entrada/} from one look to the next.
 *
 * @param huella the fingerprint of its content; empty until it was read
 * @param primera when it was first seen, as the office counts days
 * @param desde since when it is as it is, or was attended, in nanoseconds of the clock that only goes forward
 * @param hasta until when there is no need to look at it again, on the same clock
 * @param motivo why it stays; empty once it was attended as it is
 */
record Vista(Stamp stamp, String huella, Instant primera, long desde, long hasta, Optional<Dejado.Motivo> motivo) {
    static Vista first(Stamp stamp, Instant primera, long now) {
        return new Vista(stamp, "", primera, now, now, Optional.of(Dejado.Motivo.EN_COPIA));
    }

    boolean attended() {
        return motivo.isEmpty();
    }

    /** The same arrival, with a content that is not the one that was seen before. */
    Vista read(String sha256, long now) {
        return new Vista(stamp, sha256, primera, now, now, Optional.of(Dejado.Motivo.EN_COPIA));
    }

    Vista left(Dejado.Motivo porque) {
        return left(porque, hasta);
    }

    Vista left(Dejado.Motivo porque, long until) {
        return new Vista(stamp, huella, primera, desde, until, Optional.of(porque));
    }

    /** It got its verdict, and should be gone; whether it changed meanwhile, the next look tells. */
    Vista attended(String sha256, long now) {
        return new Vista(stamp, sha256, primera, now, now, Optional.empty());
    }

    /** It got its verdict and is still there as it was. */
    Vista still(long until) {
        return new Vista(stamp, huella, primera, desde, until, Optional.empty());
    }
}
