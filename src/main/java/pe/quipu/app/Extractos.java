package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/** What each unit is told of the approved plan: its own part of it (Directiva 003-2016-MPH/17, art. 5 e and 9). */
final class Extractos {
    private Extractos() {}

    /** One workbook per reporting unit that has activities. */
    static void write(Taller taller, Plan plan) throws IOException {
        write(taller, plan, all(taller, plan));
    }

    /** Those that are not there; what is there was told already. */
    static List<Unidad> missing(Taller taller, Plan plan) {
        return all(taller, plan).stream()
                .filter(u -> Files.notExists(path(taller, plan, u)))
                .toList();
    }

    static void write(Taller taller, Plan plan, List<Unidad> unidades) throws IOException {
        AtomicFile.createFolder(folder(taller, plan));
        for (Unidad u : unidades) {
            AtomicFile.write(
                    path(taller, plan, u),
                    PlanFile.book(
                            taller.formas(),
                            taller.estructura(),
                            of(plan, centros(taller, u)),
                            u.codigo(),
                            " · " + u.codigo() + " " + u.denominacion()));
        }
    }

    static String frase(int faltaban) {
        return faltaban == 1
                ? "se escribe 1 extracto que faltaba"
                : "se escriben " + faltaban + " extractos que faltaban";
    }

    static Path folder(Taller taller, Plan plan) {
        return taller.carpeta().raiz().resolve("extractos").resolve(plan.codigo());
    }

    private static Path path(Taller taller, Plan plan, Unidad u) {
        return folder(taller, plan).resolve(NombreArchivo.safe(u.codigo() + "_" + plan.codigo() + ".xlsx"));
    }

    private static List<Unidad> all(Taller taller, Plan plan) {
        return taller.estructura().queReportan().stream()
                .filter(u -> !of(plan, centros(taller, u)).actividades().isEmpty())
                .toList();
    }

    private static Set<String> centros(Taller taller, Unidad u) {
        return taller.estructura().reportadasPor(u.codigo()).stream()
                .map(Unidad::codigo)
                .collect(Collectors.toSet());
    }

    private static Plan of(Plan plan, Set<String> centros) {
        List<ActividadOperativa> suyas = plan.actividades().stream()
                .filter(a -> centros.contains(a.centroCosto()))
                .toList();
        Set<String> codigos = suyas.stream().map(ActividadOperativa::codigo).collect(Collectors.toSet());
        return new Plan(
                plan.ejercicio(),
                plan.version(),
                plan.etapa(),
                plan.mesDesde(),
                plan.aprobacion(),
                plan.modificaciones().stream()
                        .filter(m -> codigos.contains(m.codigo()))
                        .toList(),
                suyas);
    }
}
