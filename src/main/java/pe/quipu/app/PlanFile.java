package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
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

    /** @throws Detenido when somebody changed by hand what was approved; a mere saving of the file changes nothing */
    private static Plan read(Path archivo, Formas formas) {
        try {
            byte[] bytes = Files.readAllBytes(archivo);
            Plan plan = parse(archivo, bytes, formas);
            Path aprobado = approvedCopy(archivo);
            if (Files.isRegularFile(aprobado)) {
                byte[] original = Files.readAllBytes(aprobado);
                if (!Arrays.equals(bytes, original)
                        && !parse(aprobado, original, formas).actividades().equals(plan.actividades())) {
                    throw new Detenido(
                            Salida.ESTRUCTURA_EQUIVOCADA,
                            "La versión del plan " + archivo
                                    + " ya no dice lo que se aprobó. Restitúyala con la copia de " + aprobado + ".");
                }
            }
            return plan;
        } catch (IOException e) {
            throw new Detenido(
                    Salida.ARCHIVO_OCUPADO, "No se pudo leer " + archivo + ". Ciérrelo si está abierto en Excel.");
        }
    }

    /** What was approved, kept beside the register: {@code registro/plan/}. */
    private static Path approvedCopy(Path archivo) {
        Carpeta carpeta = new Carpeta(archivo.toAbsolutePath().getParent().getParent());
        return carpeta.registro().resolve("plan").resolve(archivo.getFileName());
    }

    private static Plan parse(Path archivo, byte[] bytes, Formas formas) {
        if (!(XlsxReader.read(bytes) instanceof Lectura.Legible legible)) {
            throw new Detenido(Salida.ESTRUCTURA_EQUIVOCADA, "La versión del plan " + archivo + " no se puede leer.");
        }
        Ficha ficha = FichaReader.read(legible.libro(), formas.base(Formas.PLAN));
        List<Observacion> errores = ficha.observaciones().stream()
                .filter(o -> o.gravedad() == Gravedad.ERROR)
                .toList();
        if (!errores.isEmpty()) {
            throw new Detenido(
                    Salida.ESTRUCTURA_EQUIVOCADA,
                    "La versión del plan " + archivo + " fue cambiada a mano y ya no se puede leer:",
                    errores);
        }
        Matcher nombre = NOMBRE.matcher(archivo.getFileName().toString());
        if (!nombre.matches()) {
            throw new IllegalArgumentException("not a version of the plan: " + archivo);
        }
        return new Plan(
                Integer.parseInt(nombre.group(1)),
                Integer.parseInt(nombre.group(2)),
                nombre.group(3),
                ActividadReader.plan(ficha));
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
        AtomicFile.createFolder(approvedCopy(archivo).getParent());
        AtomicFile.write(approvedCopy(archivo), libro);
        AtomicFile.write(archivo, libro);
        return archivo;
    }
}
