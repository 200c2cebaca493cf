package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.inbox.Carpeta;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Periodo;

/** The cycle of an example: formulation, approval, templates, deliveries, corrections, consolidated workbook. */
final class Ciclo {
    private final Ejemplo ejemplo;
    private final Carpeta carpeta;
    private final Consola consola;
    private final List<String> diferencias = new ArrayList<>();

    Ciclo(Ejemplo ejemplo, Carpeta carpeta, Consola consola) {
        this.ejemplo = ejemplo;
        this.carpeta = carpeta;
        this.consola = consola;
    }

    /** What did not happen as the example says. */
    List<String> diferencias() {
        return List.copyOf(diferencias);
    }

    /** The plan in force: the formulations and their corrections, approved before the year begins. */
    AprobarCommand.Aprobado plan() throws IOException {
        carpeta.create();
        ejemplo.copyStructure(carpeta);
        run("formulacion", Optional.of(ejemplo.recepcion()), ejemplo.recepcion());
        run("correcciones/formulacion", Optional.of(ejemplo.recepcion()), ejemplo.recepcion());
        Taller taller = open(ejemplo.aprobacion());
        return Turno.working(
                taller,
                actual -> Versiones.approve(
                        actual,
                        Acuerdo.of(Periodo.formulacion(ejemplo.esperado().ejercicio()), taller.hoy())));
    }

    /** Drops a folder of the example and attends it. */
    Jornada.Resultado run(String subcarpeta, Optional<LocalDate> recibidos) throws IOException {
        return run(subcarpeta, recibidos, ejemplo.hoy());
    }

    /** What arrives before the evaluation, each on its day. @return the consolidated workbooks, as they stand at the end */
    List<Path> stages() throws IOException {
        Map<String, Path> consolidados = new LinkedHashMap<>();
        for (Ejemplo.Etapa e : ejemplo.esperado().etapas()) {
            run(e.carpeta(), Optional.of(e.dia()), e.dia())
                    .consolidados()
                    .forEach(c -> consolidados.put(c.toString(), c));
        }
        return List.copyOf(consolidados.values());
    }

    private Jornada.Resultado run(String subcarpeta, Optional<LocalDate> recibidos, LocalDate hoy) throws IOException {
        ejemplo.drop(subcarpeta, carpeta, recibidos);
        Jornada.Resultado r = Jornada.run(open(hoy), Duration.ZERO, a -> {
            if (a.veredicto() != Veredicto.ACEPTADO || !a.observaciones().isEmpty()) {
                consola.progress(Informe.line(a));
            }
        });
        if (recibidos.isPresent()) {
            Files.delete(carpeta.entrada().resolve(recibidos.get().toString()));
        }
        long aceptados = r.atendidos().stream()
                .filter(a -> a.veredicto() == Veredicto.ACEPTADO)
                .count();
        consola.progress(subcarpeta + ": " + Cifra.cuantas(r.atendidos().size(), "archivo", "archivos") + ", "
                + Cifra.cuantas(aceptados, "aceptado", "aceptados"));
        diferencias.addAll(ejemplo.differences(subcarpeta, r.atendidos()));
        return r;
    }

    int templates() throws IOException {
        Taller taller = open(ejemplo.hoy());
        Periodo periodo = Periodo.parse(ejemplo.esperado().periodo()).orElseThrow();
        return Turno.working(taller, actual -> PlantillasCommand.write(actual, periodo, List.of())
                .size());
    }

    private Taller open(LocalDate hoy) {
        Opciones opciones = new Opciones();
        opciones.carpeta = carpeta.raiz();
        opciones.hoy = hoy;
        return Taller.open(opciones);
    }
}
