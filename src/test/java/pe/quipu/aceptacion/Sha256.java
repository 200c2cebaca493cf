package pe.quipu.aceptacion;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a file, by the library of the language. */
final class Sha256 {
    private Sha256() {}

    static String of(Path archivo) {
        return of(Recorrido.bytes(archivo));
    }

    static String of(byte[] contenido) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenido));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
