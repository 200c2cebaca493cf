package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pe.quipu.inbox.Aprobacion;
import pe.quipu.inbox.Archivador;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Inventario;
import pe.quipu.inbox.Restauracion;
import pe.quipu.inbox.Sha256;
import pe.quipu.plan.Plan;

/** The versions of the plan: in {@code plan/}, in the copies of what was approved, and in the register. */
record VersionRestitucion(Carpeta carpeta, Restauracion restauracion, Inventario inventario, boolean aplicar) {

    /** Puts back the workbooks of the versions: before the workspace is opened, which reads them. */
    List<Arreglo> putBack(Formas formas) throws IOException {
        List<Arreglo> arreglos = new ArrayList<>();
        Map<String, String> huellas = new TreeMap<>();
        restauracion.aprobaciones().forEach(a -> huellas.put(name(a), a.sha256()));
        Path copias = PlanFile.approvedCopy(carpeta.plan().resolve("x")).getParent();
        for (Path copia : PlanFile.versions(copias)) {
            huellas.put(copia.getFileName().toString(), Sha256.of(Files.readAllBytes(copia)));
        }
        for (Map.Entry<String, String> version : huellas.entrySet()) {
            Path archivo = carpeta.plan().resolve(version.getKey());
            if (!says(archivo, formas)) {
                arreglos.add(restored(archivo, copias.resolve(version.getKey()), version.getValue()));
            }
        }
        return arreglos;
    }

    private static String name(Aprobacion a) {
        return a.archivo().substring(a.archivo().lastIndexOf('/') + 1);
    }

    /** Whether it is there and is what was approved; saved again by Excel, it still is. */
    private static boolean says(Path archivo, Formas formas) {
        if (!Files.isRegularFile(archivo)) {
            return false;
        }
        try {
            PlanFile.read(archivo, formas);
            return true;
        } catch (Detenido d) {
            return d.salida() == Salida.ARCHIVO_OCUPADO;
        }
    }

    private Arreglo restored(Path archivo, Path copia, String sha256) throws IOException {
        String destino = carpeta.relative(archivo);
        String mal = Files.exists(archivo) ? "ya no dice lo que se aprobó" : "ya no está";
        Optional<Path> fuente = Files.isRegularFile(copia) ? Optional.of(copia) : inventario.con(sha256);
        if (fuente.isEmpty()) {
            return Arreglo.falta(
                    destino, mal + " y en la carpeta no hay otra copia. Devuélvala de una copia de seguridad.");
        }
        if (aplicar) {
            Archivador.putBack(carpeta, fuente.get(), destino, sha256);
        }
        return Arreglo.hace(
                destino, mal + "; se restituye con su copia, que está en " + carpeta.relative(fuente.get()) + ".");
    }

    /** Writes down again the versions that the register lost, and keeps the copy of what was approved. */
    List<Arreglo> enter(Taller taller) throws IOException {
        List<Arreglo> arreglos = new ArrayList<>();
        Map<String, Aprobacion> conocidas = new TreeMap<>();
        restauracion.aprobaciones().forEach(a -> conocidas.put(name(a), a));
        for (Plan plan : taller.planes().values().stream().flatMap(List::stream).toList()) {
            Path archivo = carpeta.plan().resolve(plan.codigo() + ".xlsx");
            byte[] libro = Files.readAllBytes(archivo);
            Aprobacion conocida = conocidas.get(archivo.getFileName().toString());
            if (conocida == null) {
                restauracion.enter(approval(plan, archivo, libro));
                arreglos.add(Arreglo.hace(
                        carpeta.relative(archivo),
                        "el registro no conoce esta versión del plan; se anota de nuevo con la fecha y la resolución de su"
                                + " carátula. Si se aprobó sin alguna unidad, el motivo no está en el libro."));
            }
            Path copia = PlanFile.approvedCopy(archivo);
            if (!Files.isRegularFile(copia)
                    && (conocida == null || conocida.sha256().equals(Sha256.of(libro)))) {
                if (aplicar) {
                    AtomicFile.createFolder(copia.getParent());
                    AtomicFile.write(copia, libro);
                }
                arreglos.add(Arreglo.hace(
                        carpeta.relative(copia), "faltaba la copia de la versión aprobada; se guarda otra vez."));
            }
        }
        return arreglos;
    }

    private Aprobacion approval(Plan plan, Path archivo, byte[] libro) throws IOException {
        LocalDate fecha = plan.aprobacion().fecha().isPresent()
                ? plan.aprobacion().fecha().get()
                : LocalDate.ofInstant(Files.getLastModifiedTime(archivo).toInstant(), Opciones.LIMA);
        return new Aprobacion(
                plan.ejercicio(),
                plan.version(),
                plan.etapa(),
                plan.aprobacion().ronda(),
                fecha,
                plan.aprobacion().resolucion(),
                "",
                carpeta.relative(archivo),
                Sha256.of(libro));
    }
}
