package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pe.quipu.formato.Identidad;
import pe.quipu.inbox.Archivador;
import pe.quipu.inbox.Asiento;
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

    private final Taller taller;
    private final Registro registro;
    private final Aceptados aceptados;
    private final Examinador examinador;
    private final Respuesta respuesta;
    private final EnCurso enCurso;

    Recepcion(Taller taller, Registro registro) {
        this.taller = taller;
        this.registro = registro;
        this.aceptados = new Aceptados(taller, registro);
        this.examinador = new Examinador(taller, aceptados);
        this.respuesta = new Respuesta(taller, aceptados);
        this.enCurso = new EnCurso(taller.carpeta(), registro);
    }

    /** @return empty when it has its line already, and only had to be taken out */
    Optional<Atendido> receive(Entrega entrega) {
        Optional<Retiro> retiro = registro.pendientes().of(entrega);
        retiro.ifPresent(registro.pendientes()::release);
        return retiro.isPresent() ? Optional.empty() : Optional.of(attend(entrega));
    }

    private Atendido attend(Entrega entrega) {
        boolean culpable = true;
        try {
            enCurso.begin(entrega);
            Dictamen dictamen = judge(entrega);
            Atendido atendido = dictamen.examen().isPresent() && dictamen.veredicto() != Veredicto.CONFLICTO
                    ? filed(entrega, dictamen)
                    : quarantined(entrega, dictamen);
            enCurso.end();
            return atendido;
        } catch (IOException e) {
            culpable = false;
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException | Detenido e) {
            culpable = false;
            throw e;
        } finally {
            enCurso.abandon(culpable);
        }
    }

    private Dictamen judge(Entrega entrega) {
        if (registro.pendientes().intentos(entrega.sha256()) >= INTENTOS) {
            return Dictamen.refused(
                    Optional.empty(),
                    new Observacion(Codigo.LIB_039, Lugar.LIBRO, "", Map.of("veces", String.valueOf(INTENTOS))));
        }
        Optional<Asiento> igual = registro.porHash(entrega.sha256());
        if (igual.filter(a -> a.dictamen().veredicto().equals(Registro.ACEPTADO))
                .isPresent()) {
            return repeated(igual.get());
        }
        Dictamen dictamen = entrega.demasiadoGrande()
                ? Dictamen.refused(
                        Optional.empty(), Rechazo.of(new Lectura.Ilegible(Lectura.Motivo.DEMASIADO_GRANDE, "")))
                : examined(entrega);
        // The office may have opened the period or corrected the structure since: another verdict is no repetition.
        return igual.filter(a ->
                        a.dictamen().veredicto().equals(dictamen.veredicto().codigo()))
                .map(Recepcion::repeated)
                .orElse(dictamen);
    }

    private Dictamen examined(Entrega entrega) {
        Dictamen dictamen = examinador.examine(entrega.contenido());
        return dictamen.examen().flatMap(x -> conflict(dictamen, x)).orElse(dictamen);
    }

    private static Dictamen repeated(Asiento igual) {
        Observacion duplicado = new Observacion(
                Codigo.LIB_040,
                Lugar.LIBRO,
                "",
                Map.of(
                        "fecha", Fechas.corta(igual.recibo().recibido().toLocalDate()),
                        "numero", String.valueOf(igual.id()),
                        "veredicto", igual.dictamen().veredicto()));
        return new Dictamen(Veredicto.DUPLICADO, Optional.empty(), Optional.empty(), List.of(duplicado));
    }

    /** A delivery that started from an older accepted round would undo the newer one without anyone seeing it. */
    private Optional<Dictamen> conflict(Dictamen dictamen, Dictamen.Examen examen) {
        int base = dictamen.identidad().map(Identidad::rondaBase).orElse(0);
        return aceptados
                .vigente(examen.unidad().codigo(), examen.periodo())
                .map(a -> a.identidad().ronda())
                .filter(aceptada -> base != aceptada)
                .map(aceptada -> new Dictamen(
                        Veredicto.CONFLICTO,
                        dictamen.identidad(),
                        dictamen.examen(),
                        List.of(new Observacion(
                                Codigo.LIB_041, Lugar.LIBRO, "", Map.of("ronda", String.valueOf(aceptada))))));
    }

    private Atendido filed(Entrega entrega, Dictamen d) throws IOException {
        Dictamen.Examen x = d.examen().orElseThrow();
        String unidad = x.unidad().codigo();
        String periodo = x.periodo().codigo();
        LocalDate recibido = entrega.recepcion().orElseGet(() -> LocalDate.ofInstant(entrega.visto(), Opciones.LIMA));
        Recibida r = new Recibida(
                entrega,
                d,
                registro.ultimaRonda(unidad, periodo) + 1,
                aceptados.primera(unidad, x.periodo()).orElse(recibido),
                recibido,
                taller.estructura().fechaLimite(x.periodo(), unidad));
        boolean aceptado = d.veredicto() == Veredicto.ACEPTADO;
        Path original = keep(
                entrega,
                aceptado ? taller.carpeta().aceptado(periodo) : taller.carpeta().observado(periodo),
                NombreArchivo.of(unidad, periodo, r.ronda(), entrega.sha256(), "xlsx"));
        Path devuelto = aceptado ? respuesta.acknowledge(r, original) : respuesta.giveBack(r, original);
        return recorded(entrega, d, r.ronda(), OptionalInt.of(r.diasTarde()), original, devuelto);
    }

    private Atendido quarantined(Entrega entrega, Dictamen d) throws IOException {
        Path original =
                keep(entrega, taller.carpeta().cuarentena(), NombreArchivo.of(entrega.nombre(), entrega.sha256()));
        Path motivo = Respuesta.setAside(entrega.nombre(), d, original);
        return recorded(entrega, d, 0, OptionalInt.empty(), original, motivo);
    }

    private Path keep(Entrega entrega, Path carpeta, String nombre) throws IOException {
        enCurso.filing(entrega, carpeta.resolve(nombre));
        return Archivador.keep(entrega, carpeta, nombre);
    }

    private Atendido recorded(Entrega entrega, Dictamen d, int ronda, OptionalInt dias, Path original, Path devuelto) {
        String destino = taller.carpeta().relative(original);
        String respondido = taller.carpeta().relative(devuelto);
        Optional<Periodo> periodo = d.identidad().flatMap(i -> Periodo.parse(i.periodo()));
        long numero = registro.record(
                Asientos.line(
                        entrega,
                        d,
                        ronda,
                        new Asiento.Dictamen(d.veredicto().codigo(), dias, destino, Optional.of(respondido))),
                Asientos.observations(d),
                entrega,
                // Also what was returned: the workbook of the whole entity tells who owes corrections.
                periodo.filter(p -> ronda > 0 && Consolidacion.tiene(p)).map(Periodo::codigo).stream()
                        .toList());
        registro.pendientes().release(new Retiro(numero, entrega.origen(), entrega.stamp(), entrega.sha256()));
        Atendido atendido = new Atendido(
                entrega.nombre(),
                entrega.sha256(),
                d.veredicto(),
                d.identidad().map(Identidad::unidad).orElse(""),
                periodo,
                ronda,
                destino,
                respondido,
                d.observaciones());
        Bitacora.tell(Bitacora.line(atendido));
        return atendido;
    }
}
