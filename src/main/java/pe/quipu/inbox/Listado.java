package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lies in {@code entrada/} and its subfolders at one moment, in order of arrival; nothing is opened.
 *
 * @param sospechosos what another program is busy with, or left there
 */
record Listado(List<Hallado> archivos, List<Sospechoso> sospechosos, List<Dejado> dejados) {
    /** @param motivo what is told of it once it has stayed the same for long */
    record Sospechoso(Hallado hallado, Dejado.Motivo motivo) {}

    /** As the guide asks, and the way dates are written in Peru. */
    private static final List<DateTimeFormatter> FECHAS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT));

    static Listado of(Path entrada) throws IOException {
        if (!Files.isDirectory(entrada)) {
            throw new NoSuchFileException(entrada.toString());
        }
        List<Hallado> archivos = new ArrayList<>();
        List<Sospechoso> sospechosos = new ArrayList<>();
        List<Dejado> dejados = new ArrayList<>();
        Set<Path> abiertos = new HashSet<>();
        Arbol.walk(entrada, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(entrada) && name(folder).startsWith(".");
                if (!hidden) {
                    return FileVisitResult.CONTINUE;
                } else if (TemporaryName.ofSystem(name(folder))) {
                    dejados.add(new Dejado(folder, Dejado.Motivo.TEMPORAL));
                } else {
                    suspect(folder, attributes, Dejado.Motivo.OCULTA);
                }
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (TemporaryName.matches(name(file))) {
                    dejados.add(new Dejado(file, Dejado.Motivo.TEMPORAL));
                    TemporaryName.open(name(file)).map(file::resolveSibling).ifPresent(abiertos::add);
                } else if (!attributes.isRegularFile()) {
                    dejados.add(new Dejado(file, Dejado.Motivo.NO_ES_ARCHIVO));
                } else if (attributes.size() > Inbox.ENORME) {
                    dejados.add(new Dejado(file, Dejado.Motivo.ENORME));
                } else {
                    TemporaryName.unfinished(name(file))
                            .ifPresentOrElse(
                                    motivo -> suspect(file, attributes, motivo),
                                    () -> archivos.add(found(file, attributes)));
                }
                return FileVisitResult.CONTINUE;
            }

            private void suspect(Path path, BasicFileAttributes attributes, Dejado.Motivo motivo) {
                sospechosos.add(new Sospechoso(found(path, attributes), motivo));
            }

            private Hallado found(Path path, BasicFileAttributes attributes) {
                return new Hallado(path, Stamp.of(attributes), recepcion(entrada, path), false);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // Gone since it was listed: there is nothing left to say about it.
                if (!(e instanceof NoSuchFileException)) {
                    dejados.add(new Dejado(
                            file,
                            TemporaryName.ofSystem(name(file))
                                    ? Dejado.Motivo.TEMPORAL
                                    : Dejado.Motivo.NO_SE_PUDO_ABRIR));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                if (e != null) {
                    dejados.add(new Dejado(folder, Dejado.Motivo.NO_SE_PUDO_ABRIR));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        archivos.replaceAll(h -> abiertos.contains(h.archivo()) ? h.opened() : h);
        archivos.sort(Hallado.BY_ARRIVAL);
        return new Listado(archivos, sospechosos, dejados);
    }

    /** The nearest folder above the file that is named as a date. */
    private static Optional<LocalDate> recepcion(Path entrada, Path file) {
        for (Path folder = file.getParent(); !folder.equals(entrada); folder = folder.getParent()) {
            Optional<LocalDate> fecha = date(name(folder));
            if (fecha.isPresent()) {
                return fecha;
            }
        }
        return Optional.empty();
    }

    /** 2023-02-30 is a folder like any other. */
    private static Optional<LocalDate> date(String name) {
        for (DateTimeFormatter formato : FECHAS) {
            try {
                return Optional.of(LocalDate.parse(name, formato));
            } catch (DateTimeParseException e) {
                // Not written this way.
            }
        }
        return Optional.empty();
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
