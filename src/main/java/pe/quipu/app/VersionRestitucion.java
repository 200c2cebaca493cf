package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pe.quipu.inbox.Aprobacion;
import pe.quipu.inbox.Archivador;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Inventario;
import pe.quipu.inbox.Restauracion;
import pe.quipu.inbox.Sha256;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/** The versions of the plan: in {@code plan/}, in the copies of what was approved, and in the register. */
record VersionRestitucion(Carpeta carpeta, Restauracion restauracion, Inventario inventario, boolean aplicar) {

    /** Puts back the workbooks of the versions: before the workspace is opened, which reads them. */
    List<Arreglo> putBack(Formas formas) throws IOException {
        List<Arreglo> arreglos = new ArrayList<>();
        Map<String, String> huellas = new TreeMap<>();
        restauracion.aprobaciones().forEach(a -> huellas.put(name(a), a.sha256()));
        Path copias = PlanFile.approvedCopy(carpeta.plan().resolve("x")).getParent();
        for (Path copia : PlanFile.versions(copias)) {
            String nombre = copia.getFileName().toString();
            if (!cut(nombre, huellas.keySet())) {
                huellas.put(nombre, Sha256.of(Files.readAllBytes(copia)));
            }
        }
        for (Map.Entry<String, String> version : huellas.entrySet()) {
            Path archivo = carpeta.plan().resolve(version.getKey());
            if (!says(archivo, formas)) {
                arreglos.add(restored(archivo, copias.resolve(version.getKey()), version.getValue()));
            }
        }
        return arreglos;
    }

    /** A copy without a version, of which a register that was never lost has no line: nothing came to be approved. */
    private boolean cut(String nombre, Set<String> conocidas) {
        return restauracion.motivo().isEmpty()
                && !conocidas.contains(nombre)
                && Files.notExists(carpeta.plan().resolve(nombre));
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

    /**
     * Writes down again the versions that the register lost, and keeps the copy of what was approved. A version with
     * neither line nor copy, in a register that knows others, is nothing that was approved.
     */
    List<Arreglo> enter(Taller taller) throws IOException {
        List<Arreglo> arreglos = new ArrayList<>();
        Map<String, Aprobacion> conocidas = new TreeMap<>();
        restauracion.aprobaciones().forEach(a -> conocidas.put(name(a), a));
        for (Plan plan : taller.planes().values().stream().flatMap(List::stream).toList()) {
            Path archivo = PlanFile.path(carpeta, plan);
            byte[] libro = Files.readAllBytes(archivo);
            Aprobacion conocida = conocidas.get(archivo.getFileName().toString());
            Path copia = PlanFile.approvedCopy(archivo);
            if (conocida == null && !conocidas.isEmpty() && !Files.isRegularFile(copia)) {
                arreglos.add(Arreglo.falta(
                        carpeta.relative(archivo),
                        "nadie la aprobó: no está en el registro ni tiene copia en registro/plan. Sáquela de plan/."));
                continue;
            } else if (conocida == null) {
                restauracion.enter(PlanFile.approval(carpeta, plan, ""));
                arreglos.add(Arreglo.hace(
                        carpeta.relative(archivo),
                        "el registro no conoce esta versión del plan; se anota de nuevo con la fecha y la resolución de su"
                                + " carátula. Si se aprobó sin alguna unidad, el motivo no está en el libro."));
            }
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

    /** What each unit was told of the version in force, where it is missing. */
    List<Arreglo> tell(Taller taller) throws IOException {
        List<Arreglo> arreglos = new ArrayList<>();
        for (List<Plan> versiones : taller.planes().values()) {
            Plan vigente = versiones.get(versiones.size() - 1);
            List<Unidad> faltan = Extractos.missing(taller, vigente);
            if (!faltan.isEmpty() && knows(vigente)) {
                if (aplicar) {
                    Extractos.write(taller, vigente, faltan);
                }
                arreglos.add(Arreglo.hace(
                        carpeta.relative(Extractos.folder(taller, vigente)), Extractos.frase(faltan.size()) + "."));
            }
        }
        return arreglos;
    }

    private boolean knows(Plan plan) {
        String archivo = carpeta.relative(PlanFile.path(carpeta, plan));
        return restauracion.aprobaciones().stream().anyMatch(a -> a.archivo().equals(archivo));
    }
}
