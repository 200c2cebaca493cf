package pe.quipu.inbox;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One dropped file, as a private snapshot: what is judged is this content, never the file in the folder, which may change.
 *
 * @param origen the file in {@code entrada/}
 * @param stamp how the folder showed it while it was read
 * @param nombre its name as the person gave it, fit to be told: a hint, never an identity
 * @param tamano bytes of the file
 * @param contenido the bytes; only the first ones when {@link #demasiadoGrande()}. Shared, not copied: nobody may write
 *     in it
 * @param cola the last bytes when it is {@link #demasiadoGrande()}; otherwise none
 * @param sha256 fingerprint of the whole file, also when it is too large
 * @param visto when it was first seen
 * @param recepcion the date of reception stated by its folder ({@code entrada/2023-01-10/…})
 */
public record Entrega(
        Path origen,
        Stamp stamp,
        String nombre,
        long tamano,
        byte[] contenido,
        byte[] cola,
        String sha256,
        Instant visto,
        Optional<LocalDate> recepcion) {

    /** Larger than a form can ever be: it gets a verdict by its first and last bytes. */
    public boolean demasiadoGrande() {
        return tamano > contenido.length;
    }

    Extremos extremos() {
        return new Extremos(contenido, cola);
    }
}
