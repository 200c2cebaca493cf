package pe.quipu.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;

/** Writes one line of the register with its observations; whoever calls holds the transaction. */
final class AsientoWriter {
    private final Connection connection;

    AsientoWriter(Connection connection) {
        this.connection = connection;
    }

    long write(Asiento asiento, List<AsientoObservacion> observaciones) throws SQLException {
        boolean vigente = asiento.dictamen().veredicto().equals(Registro.ACEPTADO) && !followed(asiento);
        if (vigente) {
            retire(asiento.identidad());
        }
        insert(asiento, vigente ? 1 : 0);
        long id = Filas.query(connection, row -> row.getLong(1), "SELECT last_insert_rowid()")
                .get(0);
        int orden = 0;
        for (AsientoObservacion observacion : observaciones) {
            insert(id, ++orden, observacion);
        }
        Sello.put(connection, id);
        return id;
    }

    /** Only when a line is written again: what is received gets the round after the last. Of one round, the later. */
    private boolean followed(Asiento asiento) throws SQLException {
        Asiento.Identidad identidad = asiento.identidad();
        return !Filas.query(
                        connection,
                        row -> row.getLong(1),
                        "SELECT id FROM entrega WHERE vigente = 1 AND formulario = ? AND unidad = ? AND periodo = ?"
                                + " AND (ronda > ? OR ronda = ? AND recibido > ?)",
                        identidad.formulario(),
                        identidad.unidad(),
                        identidad.periodo(),
                        identidad.ronda(),
                        identidad.ronda(),
                        asiento.recibo().recibido())
                .isEmpty();
    }

    /** The one in force until now stays in the register as history. */
    private void retire(Asiento.Identidad identidad) throws SQLException {
        Filas.update(
                connection,
                "UPDATE entrega SET vigente = 0 WHERE vigente = 1 AND formulario = ? AND unidad = ? AND periodo = ?",
                identidad.formulario(),
                identidad.unidad(),
                identidad.periodo());
    }

    private void insert(Asiento asiento, int vigente) throws SQLException {
        Asiento.Recibo recibo = asiento.recibo();
        Asiento.Identidad identidad = asiento.identidad();
        Asiento.Dictamen dictamen = asiento.dictamen();
        Filas.update(
                connection,
                "INSERT INTO entrega (id, recibido, recepcion, archivo, sha256, formulario, unidad, periodo, ronda,"
                        + " plantilla, ronda_base, veredicto, dias_tarde, destino, devuelto, vigente)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                asiento.id() == 0 ? OptionalLong.empty() : OptionalLong.of(asiento.id()),
                recibo.recibido(),
                recibo.recepcion(),
                recibo.archivo(),
                recibo.sha256(),
                identidad.formulario(),
                identidad.unidad(),
                identidad.periodo(),
                identidad.ronda(),
                identidad.plantilla(),
                identidad.rondaBase(),
                dictamen.veredicto(),
                dictamen.diasTarde(),
                dictamen.destino(),
                dictamen.devuelto(),
                vigente);
    }

    private void insert(long id, int orden, AsientoObservacion observacion) throws SQLException {
        Filas.update(
                connection,
                "INSERT INTO observacion (entrega_id, orden, codigo, gravedad, hoja, celda, campo, recibido, mensaje,"
                        + " accion) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                orden,
                observacion.codigo(),
                observacion.gravedad(),
                observacion.hoja(),
                observacion.celda(),
                observacion.campo(),
                observacion.recibido(),
                observacion.mensaje(),
                observacion.accion());
    }
}
