package pe.quipu.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** How the file of a register is opened, or refused: it is lost, or it does not say what was written in it. */
final class Apertura {
    private static final int BUSY_MILLIS = 10_000;

    private Apertura() {}

    /** The register of a workspace. */
    static Connection open(Carpeta carpeta) {
        try {
            AtomicFile.createFolder(carpeta.trabajo());
            missing(carpeta);
            // Its native library is unpacked there: in many offices the common temporary folder may not run programs.
            if (System.getProperty("org.sqlite.tmpdir") == null) {
                System.setProperty("org.sqlite.tmpdir", carpeta.trabajo().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open(carpeta.base());
    }

    /** That register, or a copy of it. */
    static Connection open(Path base) {
        return Registro.attempt(() -> {
            Connection connection = config().createConnection("jdbc:sqlite:" + base);
            try {
                Esquema.prepare(connection);
                // In one transaction: another Quipu may be writing, and a line between two readings is no damage.
                Optional<String> roto = Transaction.run(connection, () -> Sello.broken(connection));
                if (roto.isPresent()) {
                    throw corrupt(roto.get());
                }
            } catch (SQLException | RuntimeException e) {
                connection.close();
                // A sentence that this program wrote can only be wrong for tables that it did not make.
                if (e instanceof SQLException s && s.getErrorCode() == SQLiteErrorCode.SQLITE_ERROR.code) {
                    throw corrupt(s.getMessage());
                }
                throw e;
            }
            return connection;
        });
    }

    private static SQLException corrupt(String what) {
        return new SQLException(what, "", SQLiteErrorCode.SQLITE_CORRUPT.code);
    }

    /** Without its register, what is filed would be received as if for the first time. */
    private static void missing(Carpeta carpeta) throws IOException {
        boolean vacio = Files.notExists(carpeta.base()) || Files.size(carpeta.base()) == 0;
        if (vacio && Inventario.hayPapeles(carpeta)) {
            throw RegistroInservible.perdido();
        }
    }

    static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        // WAL needs shared memory, which network shares do not give.
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }
}
