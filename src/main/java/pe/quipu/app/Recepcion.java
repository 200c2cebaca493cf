package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pe.quipu.excel.HeadSniffer;
import pe.quipu.formato.Identidad;
import pe.quipu.inbox.Aplazado;
import pe.quipu.inbox.Archivador;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Dejado;
import pe.quipu.inbox.EnCurso;
import pe.quipu.inbox.Entrega;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Retiro;
import pe.quipu.libro.Lectura;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Periodo;

/**
 * Receives one delivery: examines it, files it, writes what goes back and the register, and only then takes it out of
 * {@code entrada/}. Cut at any point, the next pass finds the source and arrives at the same papers.
 */
final class Recepcion {
    /** What fails so often is set aside: it would fail for ever. A cut in the middle of it counts as one. */
    private static final int INTENTOS = 3;

    /** No entity formulated a plan in this way before. */
    private static final int PRIMER_ANIO = 2000;

    private final Taller taller;
    private final Registro registro;
    private final Aceptados aceptados;
    private final Examinador examinador;
    private final AdjuntoReader adjuntos;
    private final Respuesta respuesta;
    private final EnCurso enCurso;

    Recepcion(Taller taller, Registro registro) {
        this.taller = taller;
        this.registro = registro;
        this.aceptados = new Aceptados(taller, registro);
        this.examinador = new Examinador(taller, aceptados);
        this.adjuntos = new AdjuntoReader(taller, registro, aceptados);
        this.respuesta = new Respuesta(taller, aceptados);
        this.enCurso = new EnCurso(taller.carpeta(), registro);
    }

    /** The accepted workbooks, with what was read of them so far. */
    Aceptados aceptados() {
        return aceptados;
    }

    /** @return empty when it has its line already, and only had to be taken out */
    Optional<Atendido> receive(Entrega entrega) {
        Optional<Retiro> retiro = registro.pendientes().of(entrega);
        if (retiro.isEmpty() && !believable(entrega)) {
            throw new Aplazado(Dejado.Motivo.FECHA_INCREIBLE);
        }
        retiro.ifPresent(registro.pendientes()::release);
        return retiro.isPresent() ? Optional.empty() : Optional.of(attend(entrega));
    }

    /** The day a folder states is not one to come, nor absurd; a clock that was set back does not make it so. */
    private boolean believable(Entrega entrega) {
        return entrega.recepcion()
                .filter(dia -> !believable(dia, taller.hoy(), registro::ultimoDia))
                .isEmpty();
    }

    /** @param ultimo the last day on which something was received */
    static boolean believable(LocalDate dia, LocalDate hoy, Supplier<Optional<LocalDate>> ultimo) {
        return dia.getYear() >= PRIMER_ANIO
                && (!dia.isAfter(hoy)
                        || ultimo.get().filter(u -> !dia.isAfter(u)).isPresent());
    }

    private Atendido attend(Entrega entrega) {
        boolean culpable = true;
        try {
            enCurso.begin(entrega);
            long numero = registro.siguiente();
            Dictamen dictamen = judge(entrega);
            Atendido atendido =
                    switch (dictamen.veredicto()) {
                        case ACEPTADO, OBSERVADO -> filed(numero, entrega, dictamen);
                        case ADJUNTO -> attached(numero, entrega, dictamen);
                        default -> quarantined(numero, entrega, dictamen);
                    };
            enCurso.end();
            return atendido;
        } catch (IOException e) {
            culpable = false;
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException | Aplazado | LinkageError e) {
            // A class that is missing is missing for every file: the program was changed under its feet.
            culpable = false;
            throw e;
        } finally {
            enCurso.abandon(culpable);
        }
    }

    /** What would be decided of it now. */
    Dictamen judge(Entrega entrega) {
        if (registro.pendientes().intentos(entrega.sha256()) >= INTENTOS) {
            return Dictamen.refused(
                    Optional.empty(),
                    new Observacion(Codigo.LIB_039, Lugar.LIBRO, "", Map.of("veces", String.valueOf(INTENTOS))));
        }
        Optional<Asiento> igual = registro.porHash(entrega.sha256());
        Procedencia procedencia = Procedencia.of(taller.carpeta(), entrega);
        if (igual.filter(a -> RepetidoRules.counts(a, procedencia.reemplaza())).isPresent()) {
            return RepetidoRules.of(igual.get());
        }
        Dictamen dictamen = entrega.demasiadoGrande() ? large(entrega, procedencia) : examined(entrega, procedencia);
        // The office may have opened the period or corrected the structure since: another verdict is no repetition.
        return (dictamen.veredicto() == Veredicto.ADJUNTO ? attachedBefore(entrega, dictamen) : igual)
                .filter(a -> RepetidoRules.same(a, dictamen) || RepetidoRules.attached(a))
                .map(RepetidoRules::of)
                .orElse(dictamen);
    }

    /** One evidence may go with the deliveries of several units. */
    private Optional<Asiento> attachedBefore(Entrega entrega, Dictamen d) {
        Identidad i = d.identidad().orElseThrow();
        return registro.ultimo(entrega.sha256(), i.unidad(), i.periodo());
    }

    /** A scan may weigh what no form does: its ends and its name say what it is and whose. */
    private Dictamen large(Entrega entrega, Procedencia procedencia) {
        Optional<Lectura.Motivo> papel = HeadSniffer.sniff(entrega.contenido(), entrega.cola());
        return papel.flatMap(motivo -> adjuntos.read(procedencia, refused(motivo)))
                .orElseGet(() -> refused(
                        papel.filter(Lectura.Motivo.INCOMPLETO::equals).orElse(Lectura.Motivo.DEMASIADO_GRANDE)));
    }

    private static Dictamen refused(Lectura.Motivo motivo) {
        return Dictamen.refused(Optional.empty(), Rechazo.of(new Lectura.Ilegible(motivo, "")));
    }

    private Dictamen examined(Entrega entrega, Procedencia procedencia) {
        Dictamen dictamen = examinador.examine(entrega.contenido());
        return adjuntos.read(procedencia, dictamen)
                .orElseGet(() -> ConflictoRules.settled(dictamen, procedencia.reemplaza()));
    }

    private Atendido filed(long numero, Entrega entrega, Dictamen d) throws IOException {
        Dictamen.Examen x = d.examen().orElseThrow();
        String unidad = x.unidad().codigo();
        String periodo = x.periodo().codigo();
        Recibida r = Recibida.of(taller, aceptados, entrega, d, registro.ultimaRonda(unidad, periodo) + 1);
        boolean aceptado = d.veredicto() == Veredicto.ACEPTADO;
        Path lugar = (aceptado
                        ? taller.carpeta().aceptado(periodo)
                        : taller.carpeta().observado(periodo))
                .resolve(NombreArchivo.of(unidad, periodo, r.ronda(), entrega.sha256(), "xlsx"));
        Path original = keep(
                entrega,
                lugar,
                Optional.of(
                        aceptado ? NombreArchivo.texto(lugar) : Respuesta.devuelto(lugar, unidad, periodo, r.ronda())));
        List<Anotacion> anotaciones = told(numero, entrega, d, original);
        Path devuelto = aceptado
                ? respuesta.acknowledge(r, original, anotaciones)
                : respuesta.giveBack(r, original, anotaciones);
        return recorded(numero, entrega, d, r.ronda(), OptionalInt.of(r.diasTarde()), original, Optional.of(devuelto));
    }

    /** Beside the accepted workbooks of its unit, whatever comes first: where it lies does not depend on the order. */
    private Atendido attached(long numero, Entrega entrega, Dictamen d) throws IOException {
        Identidad i = d.identidad().orElseThrow();
        Path original = keep(
                entrega,
                taller.carpeta()
                        .aceptado(i.periodo())
                        .resolve(NombreArchivo.of(AdjuntoReader.nombre(i, entrega.nombre()), entrega.sha256())),
                Optional.empty());
        return recorded(numero, entrega, d, 0, OptionalInt.empty(), original, Optional.empty());
    }

    private Atendido quarantined(long numero, Entrega entrega, Dictamen d) throws IOException {
        Path original = keep(
                entrega,
                taller.carpeta().cuarentena().resolve(NombreArchivo.of(entrega.nombre(), entrega.sha256())),
                Optional.empty());
        Path motivo = Respuesta.setAside(
                entrega.nombre(), Asientos.observations(d), original, told(numero, entrega, d, original));
        return recorded(numero, entrega, d, 0, OptionalInt.empty(), original, Optional.of(motivo));
    }

    private Path keep(Entrega entrega, Path lugar, Optional<Path> devuelto) throws IOException {
        enCurso.filing(entrega, lugar, devuelto);
        return Archivador.keep(entrega, lugar.getParent(), lugar.getFileName().toString());
    }

    /** What the register says of a paper, with the line it is about to get. */
    private List<Anotacion> told(long numero, Entrega entrega, Dictamen d, Path original) {
        return Stream.concat(
                        registro.archivados(entrega.sha256(), taller.carpeta().relative(original)).stream()
                                .map(Anotacion::of),
                        Stream.of(Anotacion.of(numero, d.veredicto(), entrega)))
                .toList();
    }

    private Atendido recorded(
            long numero,
            Entrega entrega,
            Dictamen d,
            int ronda,
            OptionalInt dias,
            Path original,
            Optional<Path> devuelto) {
        String destino = taller.carpeta().relative(original);
        Optional<String> respondido = devuelto.map(taller.carpeta()::relative);
        Optional<Periodo> periodo = d.identidad().flatMap(i -> Periodo.parse(i.periodo()));
        registro.record(
                numero,
                Asientos.line(
                        entrega, d, ronda, new Asiento.Dictamen(d.veredicto().codigo(), dias, destino, respondido)),
                Asientos.observations(d),
                entrega,
                // Also what was returned: the workbook of the whole entity tells who owes corrections.
                periodo.filter(p -> ronda > 0 && Consolidacion.tiene(p)).map(Periodo::codigo).stream()
                        .toList());
        if (d.veredicto() == Veredicto.ACEPTADO) {
            d.examen().ifPresent(x -> aceptados.accepted(numero, destino, x));
        }
        registro.pendientes().release(new Retiro(numero, entrega.origen(), entrega.stamp(), entrega.sha256()));
        Atendido atendido = new Atendido(
                entrega.nombre(),
                entrega.sha256(),
                d.veredicto(),
                d.identidad().map(Identidad::unidad).orElse(""),
                periodo,
                ronda,
                destino,
                respondido.orElse(""),
                d.observaciones());
        Bitacora.tell(Bitacora.line(atendido));
        return atendido;
    }
}
