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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.ficha.PlanReader;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.ListaRules;
import pe.quipu.inbox.Aprobacion;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Sha256;
import pe.quipu.libro.Lectura;
import pe.quipu.observacion.Gravedad;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Plan;
import pe.quipu.plantilla.PlantillaDesigner;
import pe.quipu.plantilla.VersionRules;

/** The versions of the plan in {@code plan/}: ordinary workbooks, written and read back. */
final class PlanFile {
    private static final Pattern NOMBRE = Pattern.compile("(20\\d\\d)_v(\\d{1,3})_([a-zA-Z_]+)\\.xlsx");

    private PlanFile() {}

    /** Every version by year, the first one first. */
    static Map<Integer, List<Plan>> all(Carpeta carpeta, Formas formas) {
        return versions(carpeta).stream()
                .map(p -> read(p, formas))
                .collect(Collectors.groupingBy(Plan::ejercicio, TreeMap::new, Collectors.toList()));
    }

    /** The versions that lie in the folder, in the order they were approved. */
    private static List<Path> versions(Carpeta carpeta) {
        return versions(carpeta.plan());
    }

    /** Those in a folder, of the plan or of the copies of what was approved. */
    static List<Path> versions(Path carpeta) {
        if (!Files.isDirectory(carpeta)) {
            return List.of();
        }
        try (Stream<Path> archivos = Files.list(carpeta)) {
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
    static Plan read(Path archivo, Formas formas) {
        try {
            byte[] bytes = Files.readAllBytes(archivo);
            Plan plan = parse(archivo, bytes, formas);
            Path aprobado = approvedCopy(archivo);
            if (Files.isRegularFile(aprobado)) {
                byte[] original = Files.readAllBytes(aprobado);
                if (!Arrays.equals(bytes, original)
                        && !parse(aprobado, original, formas).equals(plan)) {
                    throw new Detenido(
                            Salida.ESTRUCTURA_EQUIVOCADA,
                            "La versión del plan " + archivo
                                    + " ya no dice lo que se aprobó. Restitúyala con la copia de " + aprobado
                                    + ", o escriba: quipu reparar --aplicar");
                }
            }
            return plan;
        } catch (IOException e) {
            throw new Detenido(
                    Salida.ARCHIVO_OCUPADO, "No se pudo leer " + archivo + ". Ciérrelo si está abierto en Excel.");
        }
    }

    /** What was approved, kept beside the register: {@code registro/plan/}. */
    static Path approvedCopy(Path archivo) {
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
                    errores,
                    "plan/" + archivo.getFileName());
        }
        Matcher nombre = NOMBRE.matcher(archivo.getFileName().toString());
        if (!nombre.matches()) {
            throw new IllegalArgumentException("not a version of the plan: " + archivo);
        }
        return PlanReader.read(
                ficha, Integer.parseInt(nombre.group(1)), Integer.parseInt(nombre.group(2)), nombre.group(3));
    }

    /** The line of a version, as its cover tells; the reason to approve it without some unit is in no workbook. */
    static Aprobacion approval(Carpeta carpeta, Plan plan, String motivo) throws IOException {
        Path archivo = path(carpeta, plan);
        Path copia = approvedCopy(archivo);
        Plan.Aprobada dicho = plan.aprobacion();
        LocalDate fecha = dicho.fecha().isPresent()
                ? dicho.fecha().get()
                : LocalDate.ofInstant(Files.getLastModifiedTime(archivo).toInstant(), Opciones.LIMA);
        return new Aprobacion(
                plan.ejercicio(),
                plan.version(),
                plan.etapa(),
                dicho.ronda(),
                fecha,
                dicho.resolucion(),
                motivo,
                carpeta.relative(archivo),
                // Saved again by Excel, the workbook has other bytes than those that were approved.
                Sha256.of(Files.readAllBytes(Files.isRegularFile(copia) ? copia : archivo)));
    }

    /** Where a version lies. */
    static Path path(Carpeta carpeta, Plan plan) {
        return carpeta.plan().resolve(plan.codigo() + ".xlsx");
    }

    static Path write(Carpeta carpeta, Formas formas, Estructura e, Plan plan) throws IOException {
        byte[] libro = book(formas, e, plan, "", "");
        Path archivo = path(carpeta, plan);
        AtomicFile.createFolder(approvedCopy(archivo).getParent());
        AtomicFile.write(approvedCopy(archivo), libro);
        AtomicFile.write(archivo, libro);
        return archivo;
    }

    /**
     * The workbook of a version, or of what it says for a unit.
     *
     * @param unidad empty for the whole entity
     * @param nombre of the unit, under the titles
     */
    static byte[] book(Formas formas, Estructura e, Plan plan, String unidad, String nombre) {
        Formato formato = formas.base(Formas.PLAN).con(ListaRules.of(e, ""));
        Identidad identidad = new Identidad(
                Formas.PLAN,
                formato.version(),
                e.parametros().entidad(),
                unidad,
                String.valueOf(plan.ejercicio()),
                plan.codigo(),
                0);
        return XlsxWriter.write(PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                formato,
                identidad,
                VersionRules.of(e, plan),
                Map.of(),
                e.parametros().nombre() + nombre + " · " + plan.ejercicio() + " · versión " + plan.version() + " "
                        + plan.etapa(),
                e.parametros().norma())));
    }
}
