package pe.quipu.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.inbox.Carpeta;

/** An example that comes with the program: its papers, and what must become of each. */
final class Ejemplo {
    /**
     * What {@code esperado.yaml} says.
     *
     * @param hoy the day of the cycle
     * @param recepcion the day the formulations were received
     * @param aprobacion the day their plan was approved, before the year it rules; may be missing: the same day
     * @param omitidas corrections the demonstration leaves out, so that returned workbooks can be seen
     * @param etapas what arrives between the approval of the plan and its evaluation, in that order; may be missing
     * @param archivos files with something to say; every other is accepted without observations
     */
    record Esperado(
            int ejercicio,
            String periodo,
            String hoy,
            String recepcion,
            String aprobacion,
            long semilla,
            List<String> pendientes,
            List<String> omitidas,
            List<Etapa> etapas,
            List<Resultado> archivos) {
        public Esperado {
            aprobacion = aprobacion == null ? recepcion : aprobacion;
            etapas = etapas == null ? List.of() : List.copyOf(etapas);
        }
    }

    /**
     * Papers that arrive together.
     *
     * @param carpeta folder of the example
     * @param hoy the day they arrive and are attended
     */
    record Etapa(String carpeta, String periodo, String hoy) {
        LocalDate dia() {
            return LocalDate.parse(hoy);
        }
    }

    record Resultado(String archivo, String veredicto, List<String> observaciones) {}

    private final Path carpeta;
    private final Esperado esperado;

    private Ejemplo(Path carpeta, Esperado esperado) {
        this.carpeta = carpeta;
        this.esperado = esperado;
    }

    /** @throws Detenido when there is no such example */
    static Ejemplo open(String nombre) throws IOException {
        Path ejemplos = Path.of(System.getProperty("quipu.casa", ".")).resolve("examples");
        Path carpeta = ejemplos.resolve(nombre);
        if (!nombre.matches("[a-z0-9-]+") || !Files.isRegularFile(carpeta.resolve("esperado.yaml"))) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    "No hay un ejemplo «" + nombre + "». Hay: " + String.join(", ", names(ejemplos)));
        }
        try {
            return new Ejemplo(
                    carpeta,
                    new YAMLMapper().readValue(Files.readString(carpeta.resolve("esperado.yaml")), Esperado.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the expectations of an example: " + carpeta, e);
        }
    }

    private static List<String> names(Path ejemplos) throws IOException {
        if (!Files.isDirectory(ejemplos)) {
            return List.of();
        }
        try (Stream<Path> carpetas = Files.list(ejemplos)) {
            return carpetas.map(c -> c.getFileName().toString()).sorted().toList();
        }
    }

    Esperado esperado() {
        return esperado;
    }

    LocalDate hoy() {
        return LocalDate.parse(esperado.hoy());
    }

    LocalDate recepcion() {
        return LocalDate.parse(esperado.recepcion());
    }

    LocalDate aprobacion() {
        return LocalDate.parse(esperado.aprobacion());
    }

    void copyStructure(Carpeta destino) throws IOException {
        Files.copy(carpeta.resolve(EntidadFile.NOMBRE), EntidadFile.path(destino));
    }

    /** Drops the papers of a folder of the example, but those left out, as mesa de partes would. */
    void drop(String subcarpeta, Carpeta destino, Optional<LocalDate> recibidos) throws IOException {
        Path entrada =
                recibidos.map(d -> destino.entrada().resolve(d.toString())).orElse(destino.entrada());
        Files.createDirectories(entrada);
        try (Stream<Path> archivos = Files.list(carpeta.resolve(subcarpeta))) {
            for (Path archivo : archivos.filter(Files::isRegularFile).sorted().toList()) {
                String ruta = subcarpeta + "/" + archivo.getFileName();
                if (!esperado.omitidas().contains(ruta)) {
                    Files.copy(archivo, entrada.resolve(archivo.getFileName()));
                }
            }
        }
    }

    /** Where what happened to the papers of a folder is not what the example says; empty when all is as expected. */
    List<String> differences(String subcarpeta, List<Atendido> atendidos) {
        Map<String, Resultado> notables =
                esperado.archivos().stream().collect(Collectors.toMap(Resultado::archivo, r -> r));
        return atendidos.stream()
                .flatMap(a -> {
                    String ruta = subcarpeta + "/" + a.archivo();
                    Resultado debe = notables.getOrDefault(ruta, new Resultado(ruta, "aceptado", List.of()));
                    List<String> dichas =
                            a.observaciones().stream().map(Ejemplo::told).toList();
                    boolean igual = debe.veredicto().equals(a.veredicto().codigo())
                            && debe.observaciones().equals(dichas);
                    return igual
                            ? Stream.empty()
                            : Stream.of(ruta + ": se esperaba " + debe.veredicto() + " " + debe.observaciones()
                                    + " y resultó " + a.veredicto().codigo() + " " + dichas);
                })
                .toList();
    }

    /** {@code FIL-001 Evaluación física!Z8}; of a whole workbook the code alone. */
    private static String told(pe.quipu.observacion.Observacion o) {
        return o.lugar().hoja().isEmpty() ? o.codigo().id() : o.toString();
    }
}
