package pe.quipu.inbox;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the register and their version, kept in the file as {@code user_version}. */
final class Esquema {
    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE entrega (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              recibido TEXT NOT NULL,
              recepcion TEXT,
              archivo TEXT NOT NULL,
              sha256 TEXT NOT NULL,
              formulario TEXT NOT NULL,
              unidad TEXT NOT NULL,
              periodo TEXT NOT NULL,
              ronda INTEGER NOT NULL,
              veredicto TEXT NOT NULL,
              dias_tarde INTEGER,
              destino TEXT NOT NULL,
              devuelto TEXT,
              plantilla TEXT NOT NULL,
              ronda_base INTEGER,
              vigente INTEGER NOT NULL DEFAULT 0 CHECK (vigente IN (0, 1)))""",
            """
            CREATE TABLE observacion (
              entrega_id INTEGER NOT NULL REFERENCES entrega(id),
              orden INTEGER NOT NULL,
              codigo TEXT NOT NULL,
              gravedad TEXT NOT NULL,
              hoja TEXT NOT NULL,
              celda TEXT NOT NULL,
              campo TEXT NOT NULL,
              recibido TEXT NOT NULL,
              mensaje TEXT NOT NULL,
              accion TEXT NOT NULL,
              PRIMARY KEY (entrega_id, orden))""",
            """
            CREATE TABLE aprobacion (
              ejercicio INTEGER NOT NULL,
              version INTEGER NOT NULL,
              etapa TEXT NOT NULL,
              fecha TEXT NOT NULL,
              archivo TEXT NOT NULL,
              sha256 TEXT NOT NULL,
              PRIMARY KEY (ejercicio, version))""",
            "CREATE INDEX entrega_sha256 ON entrega (sha256)",
            "CREATE INDEX entrega_periodo ON entrega (periodo, unidad)",
            // The database itself refuses two workbooks in force for one form, unit and period.
            "CREATE UNIQUE INDEX entrega_vigente ON entrega (formulario, unidad, periodo) WHERE vigente = 1");

    /** What version 2 keeps of an approval: a register of version 1 gets it too, with nothing known of the earlier ones. */
    private static final List<String> DESDE_LA_1 = List.of(
            "ALTER TABLE aprobacion ADD COLUMN ronda TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE aprobacion ADD COLUMN resolucion TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE aprobacion ADD COLUMN motivo TEXT NOT NULL DEFAULT ''");

    /** What is owed once a line is written, so that a cut in between forgets nothing. */
    private static final List<String> DESDE_LA_2 = List.of(
            """
            CREATE TABLE por_retirar (
              entrega_id INTEGER PRIMARY KEY REFERENCES entrega(id),
              origen TEXT NOT NULL,
              tamano INTEGER NOT NULL,
              modificado TEXT NOT NULL,
              clave TEXT NOT NULL)""",
            "CREATE INDEX por_retirar_origen ON por_retirar (origen)",
            "CREATE TABLE por_consolidar (periodo TEXT PRIMARY KEY)",
            "CREATE TABLE intento (sha256 TEXT PRIMARY KEY, veces INTEGER NOT NULL)");

    /** Each line is sealed from here on, and those of before as they are found. */
    private static final List<String> DESDE_LA_3 =
            List.of("ALTER TABLE entrega ADD COLUMN sello TEXT NOT NULL DEFAULT ''");

    /** With what structure, plan and program each workbook of the whole entity was written. */
    private static final List<String> DESDE_LA_4 =
            List.of("CREATE TABLE publicado (periodo TEXT PRIMARY KEY, huella TEXT NOT NULL)");

    /** Every content that was published: what a person changed is none of them. */
    private static final List<String> DESDE_LA_5 = List.of("CREATE TABLE escrito (sha256 TEXT PRIMARY KEY)");

    private static final List<List<String>> PASOS =
            List.of(TABLES, DESDE_LA_1, DESDE_LA_2, DESDE_LA_3, DESDE_LA_4, DESDE_LA_5);
    private static final int SELLADA = 4;

    static final int VERSION = PASOS.size();

    private Esquema() {}

    static void prepare(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > VERSION) {
            throw new UncheckedIOException(RegistroInservible.masNuevo(version, VERSION));
        }
        // Cut in between, the file is one of an earlier version, which the next start brings up to date.
        for (int paso = version; paso < VERSION; paso++) {
            run(connection, PASOS.get(paso), paso + 1);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private static void run(Connection connection, List<String> sentences, int version) throws SQLException {
        Transaction.run(connection, () -> {
            try (Statement statement = connection.createStatement()) {
                for (String sentence : sentences) {
                    statement.executeUpdate(sentence);
                }
                if (version == SELLADA) {
                    Sello.putAll(connection);
                }
                statement.executeUpdate("PRAGMA user_version = " + version);
            }
            return version;
        });
    }
}
