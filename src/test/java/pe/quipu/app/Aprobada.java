package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The office of the small municipality with its plan for 2022 approved; made once, copied for each test. */
final class Aprobada {
    private static final Path MODELO = model();

    private Aprobada() {}

    /** Plan: AO.0001 of 01; AO.0002 and AO.0003 of 02; AO.0004 of 03 and AO.0005 of 03.01, which 03 reports. */
    static Oficina en(Path raiz) {
        return en(raiz, Entidad.dePrueba());
    }

    static Oficina en(Path raiz, Entidad entidad) {
        copy(MODELO, raiz);
        return Oficina.con(raiz, entidad);
    }

    private static Path model() {
        try {
            Path raiz = Files.createTempDirectory("quipu-aprobada");
            approve(Oficina.con(raiz, Entidad.dePrueba()));
            return raiz;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, where everything happened on an earlier day. */
    static Oficina en(Path raiz, String hoy) {
        Oficina o = Oficina.con(raiz, Entidad.dePrueba());
        o.hoy = hoy;
        approve(o);
        return o;
    }

    private static void approve(Oficina o) {
        o.deja("2021-03-25/01.xlsx", Papeles.formulacion(o.plantilla("01", "2022"), "01/AEI.01.01"));
        o.deja("2021-03-25/02.xlsx", Papeles.formulacion(o.plantilla("02", "2022"), "02/AEI.01.02", "02/AEI.02.01"));
        o.deja("2021-03-25/03.xlsx", Papeles.formulacion(o.plantilla("03", "2022"), "03/AEI.02.01", "03.01/AEI.02.02"));
        for (Oficina.Respuesta r : List.of(o.quipu("procesar"), o.quipu("aprobar", "--ejercicio", "2022"))) {
            if (r.salida() != 0) {
                throw new AssertionError(r.toString());
            }
        }
    }

    private static void copy(Path de, Path a) {
        try (Stream<Path> todo = Files.walk(de)) {
            for (Path p : todo.toList()) {
                Path destino = a.resolve(de.relativize(p).toString());
                if (Files.isDirectory(p)) {
                    Files.createDirectories(destino);
                } else {
                    Files.copy(p, destino);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
