package pe.quipu.inbox;

import java.io.IOException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** The register cannot be used as it is; its message is a sentence for the office. */
public final class RegistroInservible extends IOException {
    private static final long serialVersionUID = 1L;

    public enum Motivo {
        /** Its content is not what was written. */
        AVERIADO,
        /** It is not there, and there are papers that it knew. */
        PERDIDO,
        /** A newer program wrote it. */
        MAS_NUEVO
    }

    private final Motivo motivo;

    RegistroInservible(Motivo motivo, String frase, Throwable causa) {
        super(frase, causa);
        this.motivo = motivo;
    }

    public Motivo motivo() {
        return motivo;
    }

    /** Whether {@code reparar} is what helps. */
    public boolean reparable() {
        return motivo == Motivo.AVERIADO || motivo == Motivo.PERDIDO;
    }

    static IOException of(SQLException e) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> averiado(e);
            default -> new IOException("El registro: " + e.getMessage(), e);
        };
    }

    static RegistroInservible masNuevo(int esquema, int conocido) {
        return new RegistroInservible(
                Motivo.MAS_NUEVO,
                "El registro fue escrito por una versión más nueva de Quipu (esquema " + esquema
                        + "; este programa conoce hasta " + conocido + "). Actualice Quipu.",
                null);
    }

    static RegistroInservible averiado(Throwable causa) {
        return new RegistroInservible(
                Motivo.AVERIADO,
                "El registro (registro/quipu.db) está averiado: no dice lo que se escribió en él. Los libros recibidos"
                        + " siguen en sus carpetas. Vea qué haría «quipu reparar» y luego escriba: quipu reparar"
                        + " --aplicar",
                causa);
    }

    static RegistroInservible perdido() {
        return new RegistroInservible(
                Motivo.PERDIDO,
                "Falta el registro (registro/quipu.db) y hay libros recibidos en sus carpetas. Devuélvalo de una copia"
                        + " de seguridad, o vea qué haría «quipu reparar» y luego escriba: quipu reparar --aplicar",
                null);
    }
}
