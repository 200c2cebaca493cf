package pe.quipu.app;

import java.io.IOException;
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

    /** @return the folder of the extracts, one workbook per reporting unit that has activities */
    static Path write(Taller taller, Plan plan) throws IOException {
        Path carpeta = taller.carpeta().raiz().resolve("extractos").resolve(plan.codigo());
        AtomicFile.createFolder(carpeta);
        for (Unidad u : taller.estructura().queReportan()) {
            Plan suyo = of(plan, centros(taller, u));
            if (!suyo.actividades().isEmpty()) {
                AtomicFile.write(
                        carpeta.resolve(NombreArchivo.safe(u.codigo() + "_" + plan.codigo() + ".xlsx")),
                        PlanFile.book(
                                taller.formas(),
                                taller.estructura(),
                                suyo,
                                u.codigo(),
                                " · " + u.codigo() + " " + u.denominacion()));
            }
        }
        return carpeta;
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
