package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.RegistroInservible;

/**
 * The desk of one look at {@code entrada/}: the turn is taken, and structure, plan and register are opened, when the first
 * paper comes, anew for every look, because the office may work in the folder between two. A quiet folder opens nothing.
 */
final class Mesa implements AutoCloseable {
    private final Opciones opciones;
    private final List<Abierta> abierta = new ArrayList<>(1);

    /** Who has the folder, once it was waited for: the other papers of the look do not wait again. */
    private Optional<Detenido> ocupada = Optional.empty();

    private record Abierta(Turno turno, Taller taller, Registro registro, Recepcion recepcion) {}

    Mesa(Opciones opciones) {
        this.opciones = opciones;
    }

    Turno turno() {
        return open().turno();
    }

    Taller taller() {
        return open().taller();
    }

    Registro registro() {
        return open().registro();
    }

    Recepcion recepcion() {
        return open().recepcion();
    }

    private Abierta open() {
        if (abierta.isEmpty()) {
            Turno turno = take();
            try {
                Taller taller = Taller.open(opciones);
                Registro registro = register(taller);
                abierta.add(new Abierta(turno, taller, registro, new Recepcion(taller, registro)));
            } finally {
                if (abierta.isEmpty()) {
                    turno.close();
                }
            }
        }
        return abierta.get(0);
    }

    private Turno take() {
        ocupada.ifPresent(d -> {
            throw d;
        });
        try {
            return Turno.take(new Carpeta(opciones.raiz()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Detenido d) {
            ocupada = Optional.of(d);
            throw d;
        }
    }

    private static Registro register(Taller taller) {
        try {
            return SinAprobar.open(taller);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof RegistroInservible r ? Detenido.of(r) : e;
        }
    }

    @Override
    public void close() {
        abierta.forEach(a -> {
            try {
                a.registro().close();
            } finally {
                a.turno().close();
            }
        });
    }
}
