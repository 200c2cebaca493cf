package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.quipu.excel.CutSniffer;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Dejado;
import pe.quipu.inbox.Inbox;
import pe.quipu.inbox.Inventario;
import pe.quipu.inbox.Latido;
import pe.quipu.inbox.Percance;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.RegistroInservible;

/** Looks at a workspace without touching it: whoever works in it meanwhile does not notice. */
final class EstadoReader {
    /** A few deliveries of the largest size, their copies and the workbooks they change. */
    static final long ESPACIO = 200L << 20;

    private final Carpeta carpeta;
    private final Opciones opciones;
    private final List<Estado.Problema> problemas = new ArrayList<>();
    private Set<Path> porRetirar = Set.of();

    /** The last one on which something was received, as far as the register can be read. */
    private Optional<LocalDate> ultimoDia = Optional.empty();

    private EstadoReader(Opciones opciones) {
        this.carpeta = new Carpeta(opciones.raiz());
        this.opciones = opciones;
    }

    /** @throws Detenido when there is no workspace at all */
    static Estado read(Opciones opciones) {
        return new EstadoReader(opciones).read();
    }

    private Estado read() {
        Optional<Taller> taller = taller();
        Optional<Estado.Servicio> servicio = servicio();
        Optional<Estado.Anotado> anotado =
                anotado(taller, servicio.filter(Estado.Servicio::trabaja).isPresent());
        servicio.ifPresent(this::check);
        long libre = espacio();
        List<Dejado> espera = espera();
        return new Estado(List.copyOf(problemas), servicio, espera, anotado, libre);
    }

    private Optional<Estado.Anotado> anotado(Optional<Taller> taller, boolean atendido) {
        if (!Files.exists(carpeta.base()) && !Inventario.hayPapeles(carpeta)) {
            return Optional.of(Estado.Anotado.NADA);
        }
        try (Registro registro = Registro.open(carpeta)) {
            new Custodia(carpeta, registro).frases().forEach(frase -> problem(Salida.ERRORES_EN_LOS_DATOS, frase));
            taller.map(t -> SinAprobar.of(t, registro))
                    .orElse(List.of())
                    .forEach(s -> problem(Salida.ESTRUCTURA_EQUIVOCADA, s.frase()));
            Estado.Anotado anotado = new AnotadoReader(registro).read(taller);
            // What only the structure or the plan made old is written in the next pass; whoever watches does it by
            // itself.
            List<String> debidos = registro.pendientes().porConsolidar();
            if (!debidos.isEmpty() && !atendido) {
                problem(Salida.ARCHIVO_OCUPADO, owed(debidos));
            }
            porRetirar = registro.pendientes().porRetirar();
            ultimoDia = registro.ultimoDia();
            return Optional.of(anotado);
        } catch (UncheckedIOException e) {
            useless(e);
            return Optional.empty();
        }
    }

    private static String owed(List<String> periodos) {
        return "Falta volver a escribir el consolidado de " + AnotadoReader.some(periodos)
                + ". Si está abierto en otro programa, ciérrelo, y escriba: quipu procesar.";
    }

    private void useless(UncheckedIOException e) {
        if (e.getCause() instanceof RegistroInservible r) {
            problem(Detenido.of(r).salida(), r.getMessage());
        } else {
            problem(
                    Salida.ARCHIVO_OCUPADO,
                    "El registro (registro/quipu.db) no se pudo leer: "
                            + Percance.of(e, carpeta.raiz()).frase() + ".");
        }
    }

    private void problem(Salida salida, String frase) {
        problemas.add(new Estado.Problema(salida, frase));
    }

    private Optional<Taller> taller() {
        if (!Files.exists(EntidadFile.path(carpeta))) {
            Taller.open(opciones);
        }
        try {
            return Optional.of(Taller.open(opciones));
        } catch (Detenido d) {
            String primera = d.observaciones().stream()
                    .findFirst()
                    .map(o -> " " + o.lugar().texto() + ": " + o.mensaje())
                    .orElse("");
            problem(d.salida(), d.getMessage() + primera);
            return Optional.empty();
        }
    }

    private Optional<Estado.Servicio> servicio() {
        return Latido.read(carpeta)
                .map(l -> new Estado.Servicio(l, l.situacion(Clock.systemUTC().instant())));
    }

    private void check(Estado.Servicio s) {
        String ultimo = Fechas.momento(s.latido().ultimo());
        switch (s.situacion()) {
            case INTERRUMPIDO ->
                problem(
                        Salida.FALLA,
                        "«vigilar» se interrumpió sin despedirse después del " + ultimo
                                + ". Nada se perdió: vuelva a abrirlo.");
            case COLGADO ->
                problem(
                        Salida.FALLA,
                        "«vigilar» está abierto pero no da señales desde el " + ultimo
                                + ". Si la PC no estuvo suspendida, ciérrelo y vuelva a abrirlo.");
            case SIN_NOTICIAS ->
                problem(
                        Salida.FALLA,
                        "«vigilar» trabajaba en otra PC y no da señales desde el " + ultimo
                                + ". Revise si esa PC está encendida.");
            case TRABAJA -> {
                if (!s.latido().percance().isEmpty()) {
                    problem(Salida.ARCHIVO_OCUPADO, s.latido().percance());
                }
            }
            case TERMINADO -> {
                // Somebody closed it on purpose.
            }
        }
    }

    private long espacio() {
        try {
            long libre = Files.getFileStore(carpeta.raiz()).getUsableSpace();
            if (libre < ESPACIO) {
                problem(
                        Salida.ARCHIVO_OCUPADO,
                        "Quedan " + (libre >> 20) + " MB libres en el disco de la carpeta de trabajo; hacen falta"
                                + " al menos " + (ESPACIO >> 20) + ". Libere espacio.");
            }
            return libre;
        } catch (IOException e) {
            return 0;
        }
    }

    private List<Dejado> espera() {
        Path entrada = carpeta.entrada();
        try {
            List<Dejado> espera = new Inbox(carpeta, opciones.clock())
                    .waiting(
                            porRetirar,
                            dia -> Recepcion.believable(dia, LocalDate.now(opciones.clock()), () -> ultimoDia),
                            CutSniffer::cut);
            if (!Files.isWritable(entrada)) {
                problem(
                        Salida.ARCHIVO_OCUPADO,
                        "En la carpeta entrada no se puede escribir: lo atendido no podrá retirarse de ella. Pida"
                                + " permiso de modificación.");
            }
            espera.stream()
                    .filter(d -> d.motivo() == Dejado.Motivo.NO_SE_PUDO_ABRIR)
                    // Who watches said it already.
                    .filter(d -> problemas.stream().noneMatch(p -> p.frase().contains(d.nombre())))
                    .findFirst()
                    .ifPresent(d -> problem(Salida.ARCHIVO_OCUPADO, "En entrada, " + d.frase() + "."));
            return espera;
        } catch (IOException e) {
            problem(
                    Salida.ARCHIVO_OCUPADO,
                    "No se pudo ver la carpeta entrada. Revise que exista y que la red responda.");
            return List.of();
        }
    }
}
