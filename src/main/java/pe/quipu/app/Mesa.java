package pe.quipu.app;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.RegistroInservible;

/**
 * The desk of one look at {@code entrada/}: structure, plan and register are opened when the first paper comes, anew for
 * every look, because the office may have changed them meanwhile. A quiet folder opens nothing.
 */
final class Mesa implements AutoCloseable {
    private final Opciones opciones;
    private final List<Abierta> abierta = new ArrayList<>(1);

    private record Abierta(Taller taller, Registro registro, Recepcion recepcion) {}

    Mesa(Opciones opciones) {
        this.opciones = opciones;
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
            Taller taller = Taller.open(opciones);
            Registro registro = register(taller);
            abierta.add(new Abierta(taller, registro, new Recepcion(taller, registro)));
        }
        return abierta.get(0);
    }

    private static Registro register(Taller taller) {
        try {
            return Registro.open(taller.carpeta());
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof RegistroInservible r ? Detenido.of(r) : e;
        }
    }

    @Override
    public void close() {
        abierta.forEach(a -> a.registro().close());
    }
}
