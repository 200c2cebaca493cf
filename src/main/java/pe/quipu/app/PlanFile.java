package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.ActividadReader;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.ListaRules;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Carpeta;
import pe.quipu.libro.Lectura;
import pe.quipu.observacion.Gravedad;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Plan;
import pe.quipu.plantilla.PlantillaDesigner;
import pe.quipu.plantilla.RellenoRules;

/** The versions of the plan in {@code plan/}: ordinary workbooks, written and read back. */
final class PlanFile {
    private static final Pattern NOMBRE = Pattern.compile("(20\\d\\d)_v(\\d{1,3})_([a-z_]+)\\.xlsx");

    private PlanFile() {}

    /** The highest version of each year. */
    static Map<Integer, Plan> inForce(Carpeta carpeta, Formas formas) {
        Map<Integer, Path> ultimas = new TreeMap<>();
        versions(carpeta).forEach(p -> ultimas.put(number(p, 1), p));
        Map<Integer, Plan> planes = new TreeMap<>();
        ultimas.forEach((ejercicio, p) -> planes.put(ejercicio, read(p, formas)));
        return planes;
    }

    /** Every version of a year, the first one first. */
    static List<Plan> all(Carpeta carpeta, Formas formas, int ejercicio) {
        return versions(carpeta).stream()
                .filter(p -> number(p, 1) == ejercicio)
                .map(p -> read(p, formas))
                .toList();
    }

    /** The versions that lie in the folder, in the order they were approved. */
    private static List<Path> versions(Carpeta carpeta) {
        if (!Files.isDirectory(carpeta.plan())) {
            return List.of();
        }
        try (Stream<Path> archivos = Files.list(carpeta.plan())) {
            return archivos.filter(
                            p -> NOMBRE.matcher(p.getFileName().toString()).matches())
                    .sorted(Comparator.comparing((Path p) -> number(p, 2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Path archivo, int parte) {
        Matcher m = NOMBRE.matcher(archivo.getFileName().toString());
        return m.matches() ? Integer.parseInt(m.group(parte)) : 0;
    }

    private static Plan read(Path archivo, Formas formas) {
        Matcher nombre = NOMBRE.matcher(archivo.getFileName().toString());
        if (!nombre.matches()) {
            throw new IllegalArgumentException("not a version of the plan: " + archivo);
        }
        try {
            Lectura lectura = XlsxReader.read(Files.readAllBytes(archivo));
            if (lectura instanceof Lectura.Legible legible) {
                Ficha ficha = FichaReader.read(legible.libro(), formas.base(Formas.PLAN));
                List<Observacion> errores = ficha.observaciones().stream()
                        .filter(o -> o.gravedad() == Gravedad.ERROR)
                        .toList();
                if (errores.isEmpty()) {
                    return new Plan(
                            Integer.parseInt(nombre.group(1)),
                            Integer.parseInt(nombre.group(2)),
                            nombre.group(3),
                            ActividadReader.plan(ficha));
                }
                throw new Detenido(
                        Salida.ESTRUCTURA_EQUIVOCADA,
                        "La versión del plan " + archivo + " fue cambiada a mano y ya no se puede leer:",
                        errores);
            }
        } catch (IOException e) {
            throw new Detenido(
                    Salida.ARCHIVO_OCUPADO, "No se pudo leer " + archivo + ". Ciérrelo si está abierto en Excel.");
        }
        throw new Detenido(Salida.ESTRUCTURA_EQUIVOCADA, "La versión del plan " + archivo + " no se puede leer.");
    }

    static Path write(Carpeta carpeta, Formas formas, Estructura e, Plan plan, LocalDate fecha) throws IOException {
        Formato formato = formas.base(Formas.PLAN).con(ListaRules.of(e, ""));
        Identidad identidad = new Identidad(
                Formas.PLAN,
                formato.version(),
                e.parametros().entidad(),
                "",
                String.valueOf(plan.ejercicio()),
                plan.codigo(),
                0);
        byte[] libro = XlsxWriter.write(PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                formato,
                identidad,
                RellenoRules.plan(e, plan, fecha),
                Map.of(),
                e.parametros().nombre() + " · " + plan.ejercicio() + " · versión " + plan.version() + " "
                        + plan.etapa())));
        Path archivo = carpeta.plan().resolve(plan.codigo() + ".xlsx");
        AtomicFile.write(archivo, libro);
        return archivo;
    }
}
