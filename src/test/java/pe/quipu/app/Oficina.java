package pe.quipu.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Registro;

/** A planning office in a folder: types commands, drops files, looks at what came out. */
final class Oficina {
    /** What a command answered. */
    record Respuesta(int salida, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper()
                        .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readTree(out);
            } catch (IOException e) {
                throw new AssertionError("not one JSON document: " + out, e);
            }
        }

        JsonNode archivo(int n) {
            return json().get("archivos").get(n);
        }

        String veredicto() {
            return archivo(0).get("veredicto").asText();
        }

        /** The codes of the first file, in order. */
        List<String> codigos() {
            return archivo(0).get("observaciones").findValuesAsText("codigo");
        }
    }

    private static final List<String> SIN_ESPERA = List.of("--espera", "0");

    final Path raiz;
    String hoy = "2023-01-05";

    private Oficina(Path raiz) {
        this.raiz = raiz;
    }

    static Oficina con(Path raiz, Entidad entidad) {
        Oficina o = new Oficina(raiz);
        o.entidad(entidad);
        return o;
    }

    /** Another structure in the same folder, as when the office edits its workbook. */
    void entidad(Entidad entidad) {
        write(raiz.resolve(EntidadFile.NOMBRE), entidad.libro());
    }

    /** A command of this office, on its folder and its day. Nobody is writing in it: nothing has to be waited for. */
    Respuesta quipu(String... args) {
        List<String> linea = new ArrayList<>(List.of(args));
        linea.addAll(List.of("--carpeta", raiz.toString(), "--hoy", hoy));
        if (linea.get(0).equals("procesar") && !linea.contains("--espera")) {
            linea.addAll(SIN_ESPERA);
        }
        return type(linea.toArray(String[]::new));
    }

    /** A whole command line as it is typed. */
    static Respuesta type(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream dicho = new ByteArrayOutputStream();
        ByteArrayOutputStream aparte = new ByteArrayOutputStream();
        System.setOut(new PrintStream(dicho, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(aparte, true, StandardCharsets.UTF_8));
        try {
            int salida = Main.run(args);
            return new Respuesta(
                    salida, dicho.toString(StandardCharsets.UTF_8), aparte.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Drops files by name (or by date and name) and attends them. */
    Respuesta entrega(String nombre, byte[] libro) {
        deja(nombre, libro);
        return quipu("procesar", "--json");
    }

    void deja(String nombre, byte[] libro) {
        write(raiz.resolve("entrada").resolve(nombre), libro);
    }

    /** The generated workbook of a unit. */
    byte[] plantilla(String unidad, String periodo) {
        Respuesta r = quipu("plantillas", "--periodo", periodo, "--unidad", unidad);
        if (r.salida() != 0) {
            throw new AssertionError(r.toString());
        }
        return lee("plantillas/" + periodo + "/" + unidad + "_" + periodo + ".xlsx");
    }

    byte[] lee(String archivo) {
        try {
            return Files.readAllBytes(raiz.resolve(archivo));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of a folder, relative to it, in order. */
    List<String> archivos(String carpeta) {
        Path de = raiz.resolve(carpeta);
        if (!Files.isDirectory(de)) {
            return List.of();
        }
        try (Stream<Path> todo = Files.walk(de)) {
            return todo.filter(Files::isRegularFile)
                    .map(p -> de.relativize(p).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Asiento> registro(String periodo) {
        try (Registro registro = Registro.open(new Carpeta(raiz))) {
            return registro.entregas(periodo);
        }
    }

    private static void write(Path archivo, byte[] bytes) {
        try {
            Files.createDirectories(archivo.getParent());
            Files.write(archivo, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
