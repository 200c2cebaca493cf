package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Inventario;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Sha256;

/** Whether the accepted workbooks are where they were filed, as they were filed, and all of them in the register. */
record Custodia(Carpeta carpeta, Registro registro) {
    /** What is not as it was, a sentence each. */
    List<String> frases() {
        List<Asiento> vigentes = registro.periodos().stream()
                .flatMap(p -> registro.vigentes(p).stream())
                .toList();
        List<String> frases = new ArrayList<>();
        lost(vigentes, a -> !Files.isRegularFile(file(a)), "Falta 1 libro aceptado", "Faltan %d libros aceptados")
                .ifPresent(frases::add);
        lost(
                        vigentes,
                        a -> Files.isRegularFile(file(a)) && changed(a),
                        "1 libro fue cambiado después de aceptarse",
                        "%d libros fueron cambiados después de aceptarse")
                .ifPresent(frases::add);
        desconocidos().ifPresent(frases::add);
        return frases;
    }

    private Path file(Asiento a) {
        return carpeta.raiz().resolve(a.dictamen().destino());
    }

    private boolean changed(Asiento a) {
        try {
            return !Sha256.of(file(a)).equals(a.recibo().sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> lost(List<Asiento> vigentes, Predicate<Asiento> cual, String uno, String varios) {
        List<String> suyos =
                vigentes.stream().filter(cual).map(a -> a.dictamen().destino()).toList();
        if (suyos.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                suyos.size() == 1
                        ? uno + ", y sus cifras no se pueden sustentar: " + suyos.get(0)
                                + ". Escriba: quipu reparar; lo restituye si queda una copia, o dice de dónde traerlo."
                        : varios.formatted(suyos.size()) + ", y sus cifras no se pueden sustentar; el primero: "
                                + suyos.get(0)
                                + ". Escriba: quipu reparar; los restituye si quedan copias, o dice de dónde traerlos.");
    }

    /** A register put back from a copy does not know what was accepted since, and its figures are those of then. */
    Optional<String> desconocidos() {
        List<String> desconocidos = Inventario.desconocidos(carpeta, registro);
        return desconocidos.isEmpty()
                ? Optional.empty()
                : Optional.of("El registro no conoce "
                        + (desconocidos.size() == 1 ? "1 libro" : desconocidos.size() + " libros")
                        + " de la carpeta aceptado: " + AnotadoReader.some(desconocidos)
                        + ". Quizá se repuso un registro anterior, y faltan cifras. Escriba: quipu reparar.");
    }
}
