package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

/** A copy of the register that goes back in time, line by line: what was known when a paper was attended. */
public final class Retroceso implements AutoCloseable {
    private final Path copia;
    private final Registro registro;

    private Retroceso(Path copia, Registro registro) {
        this.copia = copia;
        this.registro = registro;
    }

    static Retroceso of(Carpeta carpeta, Path base) throws IOException {
        Path copia = carpeta.trabajo().resolve("entonces.db");
        Restauracion.discard(copia);
        Files.copy(base, copia);
        return new Retroceso(copia, Registro.open(carpeta, copia));
    }

    public Registro registro() {
        return registro;
    }

    /** Forgets that line and those after it. */
    public void before(long id) {
        Connection connection = registro.connection();
        Registro.attempt(() -> Transaction.run(connection, () -> {
            Filas.update(connection, "DELETE FROM por_retirar WHERE entrega_id >= ?", id);
            Filas.update(connection, "DELETE FROM observacion WHERE entrega_id >= ?", id);
            Filas.update(connection, "DELETE FROM entrega WHERE id >= ?", id);
            Sello.settle(connection);
            return true;
        }));
    }

    @Override
    public void close() throws IOException {
        registro.close();
        Restauracion.discard(copia);
    }
}
