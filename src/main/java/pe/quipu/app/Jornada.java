package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.inbox.Candado;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Dejado;
import pe.quipu.inbox.Inbox;
import pe.quipu.inbox.Pasada;
import pe.quipu.inbox.Registro;
import pe.quipu.plan.Periodo;

/** One pass over {@code entrada/}: every file attended, then the consolidated workbooks that changed. */
final class Jornada {
    /**
     * @param consolidados the workbooks written, by period
     * @param detenidos why deliveries had to wait that need something put right first
     */
    record Resultado(List<Atendido> atendidos, Pasada pasada, List<Path> consolidados, List<Detenido> detenidos) {
        /** What could not be attended weighs more than what was found wrong in what could. */
        Salida salida() {
            if (!detenidos.isEmpty()) {
                return detenidos.get(0).salida();
            } else if (left(Dejado.Motivo.FALLO)) {
                return Salida.FALLA;
            } else if (left(Dejado.Motivo.NO_SE_PUDO_ARCHIVAR) || left(Dejado.Motivo.NO_SE_PUDO_LEER)) {
                return Salida.ARCHIVO_OCUPADO;
            }
            return atendidos.stream()
                            .allMatch(a -> a.veredicto() == Veredicto.ACEPTADO || a.veredicto() == Veredicto.DUPLICADO)
                    ? Salida.BIEN
                    : Salida.ERRORES_EN_LOS_DATOS;
        }

        private boolean left(Dejado.Motivo motivo) {
            return pasada.dejados().stream().anyMatch(d -> d.motivo() == motivo);
        }
    }

    private Jornada() {}

    static Resultado run(Taller taller, Consumer<Atendido> each) throws IOException {
        return exclusively(taller, () -> {
            try (Registro registro = Registro.open(taller.carpeta())) {
                Recepcion recepcion = new Recepcion(taller, registro);
                List<Atendido> atendidos = new ArrayList<>();
                List<Detenido> detenidos = new ArrayList<>();
                Pasada pasada = new Inbox(taller.carpeta(), taller.clock()).sweep(entrega -> {
                    try {
                        Atendido atendido = recepcion.receive(entrega);
                        atendidos.add(atendido);
                        each.accept(atendido);
                    } catch (Detenido d) {
                        detenidos.add(d);
                        throw d;
                    }
                });
                return new Resultado(atendidos, pasada, consolidate(taller, registro, changed(atendidos)), detenidos);
            }
        });
    }

    /** The periods whose consolidated workbook has to be rewritten for their own sake. */
    static Set<Periodo> changed(List<Atendido> atendidos) {
        return atendidos.stream()
                .filter(a -> a.ronda() > 0)
                .flatMap(a -> a.periodo().stream())
                .filter(Consolidacion::tiene)
                .collect(Collectors.toSet());
    }

    /** Those, and what was already written that shows their months too. */
    static List<Path> consolidate(Taller taller, Registro registro, Set<Periodo> periodos) {
        TreeMap<String, Path> libros = new TreeMap<>();
        Consolidacion consolidacion = new Consolidacion(taller, registro);
        Stream.concat(periodos.stream(), periodos.stream().flatMap(consolidacion::after))
                .distinct()
                .filter(p -> !needsPlan(p) || taller.plan(p).isPresent())
                .forEach(p -> libros.put(p.codigo(), consolidacion.rewrite(p)));
        return List.copyOf(libros.values());
    }

    /** A formulation and a needs table come before any plan. */
    private static boolean needsPlan(Periodo periodo) {
        return periodo.evalua() || periodo.clase() == Periodo.Clase.CONSISTENCIA;
    }

    /** Something that runs while the workspace is ours. */
    interface Trabajo<T> {
        T run() throws IOException;
    }

    /** @throws Detenido when another Quipu works in the same workspace */
    static <T> T exclusively(Taller taller, Trabajo<T> trabajo) throws IOException {
        return exclusively(taller.carpeta(), trabajo);
    }

    static <T> T exclusively(Carpeta carpeta, Trabajo<T> trabajo) throws IOException {
        carpeta.create();
        Optional<Candado> candado = Candado.tryLock(carpeta);
        if (candado.isEmpty()) {
            throw new Detenido(
                    Salida.ARCHIVO_OCUPADO,
                    "Otro Quipu está trabajando en " + carpeta.raiz() + ". Espere a que termine o ciérrelo.");
        }
        try {
            return trabajo.run();
        } finally {
            candado.get().close();
        }
    }
}
