package pe.quipu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every verb takes. */
final class Opciones {
    /** Peru keeps one time all year; the office's day is this one whatever the machine says. */
    static final ZoneId LIMA = ZoneId.of("America/Lima");

    @Option(names = "--carpeta", paramLabel = "DIR", description = "Carpeta de trabajo (por defecto, la actual).")
    Path carpeta;

    @Option(names = "--json", description = "Escribe el resultado como un solo documento JSON.")
    boolean json;

    @Option(names = "--silencioso", description = "No muestra el avance.")
    boolean silencioso;

    @Option(names = "--hoy", paramLabel = "AAAA-MM-DD", description = "Fecha que se toma como hoy.")
    LocalDate hoy;

    @Option(
            names = {"-h", "--ayuda", "--help"},
            usageHelp = true,
            description = "Muestra esta ayuda.")
    boolean ayuda;

    Clock clock() {
        return Optional.ofNullable(hoy)
                .or(() -> Demostracion.hoy(raiz()))
                .map(dia -> Clock.fixed(dia.atTime(12, 0).atZone(LIMA).toInstant(), LIMA))
                .orElseGet(() -> Clock.system(LIMA));
    }

    Path raiz() {
        return carpeta == null ? Path.of("") : carpeta;
    }

    Consola consola() {
        return new Consola(System.out, System.err, json, silencioso);
    }
}
