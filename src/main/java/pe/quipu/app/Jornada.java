package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import pe.quipu.excel.CutSniffer;
import pe.quipu.inbox.Dejado;
import pe.quipu.inbox.Inbox;
import pe.quipu.inbox.Paciencia;
import pe.quipu.inbox.Pasada;
import pe.quipu.inbox.Recuperacion;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Vigilancia;
import pe.quipu.plan.Periodo;

/** One pass over {@code entrada/}: every file attended, then the consolidated workbooks that changed. */
final class Jornada {
    /**
     * @param consolidados the workbooks written, by period
     * @param noCuenta what was accepted and is in none of them
     * @param detenidos why deliveries had to wait that need something put right first
     */
    record Resultado(
            List<Atendido> atendidos,
            Pasada pasada,
            List<Path> consolidados,
            Optional<String> noCuenta,
            List<Detenido> detenidos) {
        /** What could not be attended weighs more than what was found wrong in what could. */
        Salida salida() {
            if (!detenidos.isEmpty()) {
                return detenidos.get(0).salida();
            } else if (pasada.left(Dejado.Motivo.FALLO::equals)) {
                return Salida.FALLA;
            } else if (pasada.left(m -> m.estorbo() || m.espera())) {
                return Salida.ARCHIVO_OCUPADO;
            }
            return atendidos.stream().allMatch(a -> a.veredicto().bien()) ? Salida.BIEN : Salida.ERRORES_EN_LOS_DATOS;
        }
    }

    private Jornada() {}

    /** @param espera how long a file must stay the same to be taken: nobody is writing it */
    static Resultado run(Taller taller, Duration espera, Consumer<Atendido> each) throws IOException {
        return Turno.attending(taller.carpeta(), () -> Turno.working(taller, actual -> pass(actual, espera, each)));
    }

    private static Resultado pass(Taller taller, Duration espera, Consumer<Atendido> each) throws IOException {
        try (Registro registro = SinAprobar.open(taller)) {
            Recuperacion.run(taller.carpeta(), registro);
            Recepcion recepcion = new Recepcion(taller, registro);
            List<Atendido> atendidos = new ArrayList<>();
            List<Detenido> detenidos = new ArrayList<>();
            Vigilancia vigilancia = new Vigilancia(
                    new Inbox(taller.carpeta(), taller.clock()),
                    Paciencia.deUnaVez(espera),
                    CutSniffer::cut,
                    System::nanoTime,
                    dejado -> {});
            Pasada pasada = vigilancia.pass(
                    entrega -> {
                        try {
                            recepcion.receive(entrega).ifPresent(atendido -> {
                                atendidos.add(atendido);
                                each.accept(atendido);
                            });
                        } catch (Detenido d) {
                            detenidos.add(d);
                            throw d;
                        }
                    },
                    Jornada::pause);
            registro.pendientes().flush();
            Escritos escritos = consolidate(taller, registro, recepcion.aceptados());
            detenidos.addAll(escritos.detenidos());
            return new Resultado(atendidos, pasada, escritos.libros(), escritos.noCuenta(), detenidos);
        }
    }

    /** Told to stop, it looks at once: what is not quiet yet stays where it is. */
    static void pause(Duration tiempo) {
        try {
            Thread.sleep(tiempo.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * @param noCuenta what was accepted and is in none of them
     * @param detenidos why the others have to wait
     */
    record Escritos(List<Path> libros, Optional<String> noCuenta, List<Detenido> detenidos) {}

    /** The workbooks of the periods that received something, and what was already written that shows their months too. */
    static Escritos consolidate(Taller taller, Registro registro, Aceptados aceptados) {
        TreeMap<String, Path> libros = new TreeMap<>();
        List<Detenido> detenidos = new ArrayList<>();
        Consolidacion consolidacion = new Consolidacion(taller, registro, aceptados);
        for (String codigo : Consolidacion.debidos(taller, registro)) {
            Periodo debido = Periodo.parse(codigo).orElseThrow();
            try {
                Stream.concat(Stream.of(debido), consolidacion.after(debido))
                        .filter(p -> !libros.containsKey(p.codigo()))
                        .filter(p -> !Taller.muestraPlan(p) || taller.plan(p).isPresent())
                        .forEach(p -> libros.put(p.codigo(), consolidacion.rewrite(p)));
                registro.pendientes().consolidado(codigo);
            } catch (Detenido d) {
                detenidos.add(d);
            } catch (RuntimeException | Error e) {
                // One period that fails does not keep the others from being told.
                LoggerFactory.getLogger(Jornada.class).error("consolidado de {}", codigo, e);
                detenidos.add(new Detenido(
                        Salida.FALLA,
                        "El consolidado de " + codigo
                                + " no se pudo hacer por una falla del programa. Las entregas están a"
                                + " salvo; el detalle está en " + Bitacora.path() + "."));
            }
        }
        return new Escritos(
                List.copyOf(libros.values()),
                libros.isEmpty() ? Optional.empty() : consolidacion.noCuenta(),
                detenidos);
    }
}
