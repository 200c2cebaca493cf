package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Inventario;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.RegistroInservible;
import pe.quipu.inbox.Restauracion;

/**
 * Makes the register and the folders say the same again. The register decides; what it lost is entered from the papers,
 * and a register that is lost or damaged is made anew from them.
 */
record Reparacion(Opciones opciones, Carpeta carpeta, boolean aplicar) {
    private static final DateTimeFormatter SELLO = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    /** @param consolidados written again because of it */
    record Resultado(List<Arreglo> arreglos, List<Path> consolidados) {
        List<Arreglo> hechos() {
            return arreglos.stream().filter(Arreglo::hace).toList();
        }

        List<Arreglo> porHacer() {
            return arreglos.stream().filter(a -> !a.hace()).toList();
        }
    }

    Resultado run() throws IOException {
        List<Arreglo> arreglos = new ArrayList<>();
        Taller taller;
        try (Restauracion restauracion = Restauracion.of(carpeta)) {
            Inventario inventario = Inventario.of(carpeta);
            VersionRestitucion versiones = new VersionRestitucion(carpeta, restauracion, inventario, aplicar);
            arreglos.addAll(versiones.putBack(new Formas()));
            taller = Taller.open(opciones);
            arreglos.addAll(versiones.enter(taller));
            arreglos.addAll(versiones.tell(taller));
            arreglos.addAll(new Reconstruccion(taller, restauracion, inventario).enter());
            arreglos.addAll(new Restitucion(taller, restauracion, inventario, aplicar).putBack());
            Optional<Path> apartado = aplicar ? publish(restauracion) : Optional.empty();
            restauracion.motivo().ifPresent(m -> arreglos.add(0, register(m, apartado)));
        }
        if (aplicar) {
            arreglos.stream()
                    .filter(Arreglo::hace)
                    .forEach(a -> Bitacora.tell("reparar: " + a.linea().strip()));
        }
        return new Resultado(arreglos, aplicar ? consolidated(taller) : List.of());
    }

    private Optional<Path> publish(Restauracion restauracion) throws IOException {
        return restauracion.publish(
                SELLO.format(LocalDateTime.ofInstant(opciones.clock().instant(), Opciones.LIMA)));
    }

    private Arreglo register(RegistroInservible.Motivo motivo, Optional<Path> apartado) {
        return Arreglo.hace(
                carpeta.relative(carpeta.base()),
                (motivo == RegistroInservible.Motivo.PERDIDO ? "falta" : "está averiado")
                        + "; se hace de nuevo con los libros que están en las carpetas"
                        + apartado.map(p -> ". El averiado se guarda como " + carpeta.relative(p))
                                .orElse("")
                        + ".");
    }

    /** @throws Detenido when one could not be written; the register owes it until it is */
    private static List<Path> consolidated(Taller taller) {
        try (Registro registro = Registro.open(taller.carpeta())) {
            if (!SinAprobar.of(taller, registro).isEmpty()) {
                // It was told already what a person has to do; until then no figure is made with it.
                return List.of();
            }
            Jornada.Escritos escritos = Jornada.consolidate(taller, registro, new Aceptados(taller, registro));
            escritos.detenidos().stream().findFirst().ifPresent(d -> {
                throw d;
            });
            return escritos.libros();
        }
    }
}
