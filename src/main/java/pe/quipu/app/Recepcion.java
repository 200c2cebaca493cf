package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pe.quipu.devolucion.AvisoWriter;
import pe.quipu.devolucion.Constancia;
import pe.quipu.devolucion.Control;
import pe.quipu.devolucion.Devolucion;
import pe.quipu.devolucion.DevolucionDesigner;
import pe.quipu.devolucion.DevolucionRules;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Identidad;
import pe.quipu.inbox.Archivador;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.AsientoObservacion;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Entrega;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.inbox.Registro;
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
    private final Taller taller;
    private final Registro registro;
    private final Aceptados aceptados;
    private final Examinador examinador;

    Recepcion(Taller taller, Registro registro) {
        this.taller = taller;
        this.registro = registro;
        this.aceptados = new Aceptados(taller, registro);
        this.examinador = new Examinador(taller, aceptados);
    }

    Atendido receive(Entrega entrega) {
        try {
            Dictamen dictamen = judge(entrega);
            Atendido atendido = dictamen.examen().isPresent() && dictamen.veredicto() != Veredicto.CONFLICTO
                    ? filed(entrega, dictamen)
                    : quarantined(entrega, dictamen);
            Archivador.release(entrega);
            return atendido;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dictamen judge(Entrega entrega) {
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
                        "numero", String.valueOf(igual.id())));
        return new Dictamen(Veredicto.DUPLICADO, Optional.empty(), Optional.empty(), List.of(duplicado));
    }

    /** A delivery that started from an older accepted round would undo the newer one without anyone seeing it. */
    private Optional<Dictamen> conflict(Dictamen dictamen, Dictamen.Examen examen) {
        int base = dictamen.identidad().map(Identidad::rondaBase).orElse(0);
        return aceptados
                .vigente(examen.unidad().codigo(), examen.periodo())
                .map(a -> a.identidad().ronda())
                .filter(aceptada -> base < aceptada)
                .map(aceptada -> new Dictamen(
                        Veredicto.CONFLICTO,
                        dictamen.identidad(),
                        dictamen.examen(),
                        List.of(new Observacion(
                                Codigo.LIB_041,
                                Lugar.LIBRO,
                                "",
                                Map.of("base", String.valueOf(base), "ronda", String.valueOf(aceptada))))));
    }

    private Atendido filed(Entrega entrega, Dictamen d) throws IOException {
        Dictamen.Examen x = d.examen().orElseThrow();
        String unidad = x.unidad().codigo();
        Periodo periodo = x.periodo();
        int ronda = registro.ultimaRonda(unidad, periodo.codigo()) + 1;
        boolean aceptado = d.veredicto() == Veredicto.ACEPTADO;
        Path folder = aceptado
                ? taller.carpeta().aceptado(periodo.codigo())
                : taller.carpeta().observado(periodo.codigo());
        String nombre = NombreArchivo.of(unidad, periodo.codigo(), ronda, entrega.sha256(), "xlsx");
        Path original = Archivador.keep(entrega, folder, nombre);
        LocalDate recibido = received(entrega);
        LocalDate limite = taller.estructura().fechaLimite(periodo, unidad);
        int dias = (int) ChronoUnit.DAYS.between(limite, recibido);
        Path devuelto = aceptado
                ? acknowledged(entrega, d, ronda, recibido, limite, original)
                : returned(entrega, d, ronda, recibido, limite, folder);
        record(entrega, d, ronda, OptionalInt.of(dias), original, devuelto);
        return attended(entrega, d, ronda, original, devuelto);
    }

    /** The proof of reception, beside the accepted original. */
    private Path acknowledged(
            Entrega entrega, Dictamen d, int ronda, LocalDate recibido, LocalDate limite, Path original)
            throws IOException {
        Dictamen.Examen x = d.examen().orElseThrow();
        Path constancia = sibling(original, ".txt");
        text(
                constancia,
                new Constancia(
                                taller.estructura().parametros().entidad() + " "
                                        + taller.estructura().parametros().nombre(),
                                name(x),
                                x.periodo().titulo(),
                                ronda,
                                entrega.nombre(),
                                entrega.sha256(),
                                recibido,
                                limite,
                                Control.of(x.ficha()),
                                d.observaciones())
                        .texto());
        return constancia;
    }

    /** The returned workbook and the message that goes with it. */
    private Path returned(Entrega entrega, Dictamen d, int ronda, LocalDate recibido, LocalDate limite, Path folder)
            throws IOException {
        Dictamen.Examen x = d.examen().orElseThrow();
        String unidad = x.unidad().codigo();
        int base = aceptados
                .vigente(unidad, x.periodo())
                .map(a -> a.identidad().ronda())
                .orElse(0);
        Devolucion devolucion = new Devolucion(
                taller.pedido(x.unidad(), x.periodo(), base, x.plan().con(DevolucionRules.values(x.ficha(), x.plan()))),
                d.observaciones(),
                ronda,
                entrega.nombre(),
                recibido,
                limite);
        Path libro = folder.resolve(
                NombreArchivo.safe(unidad + "_" + x.periodo().codigo() + "_OBSERVADO_r" + ronda + ".xlsx"));
        AtomicFile.write(libro, XlsxWriter.write(DevolucionDesigner.design(devolucion)));
        text(
                sibling(libro, ".txt"),
                AvisoWriter.returned(
                        devolucion,
                        name(x),
                        x.periodo().titulo(),
                        libro.getFileName().toString()));
        return libro;
    }

    private static String name(Dictamen.Examen x) {
        return x.unidad().codigo() + " " + x.unidad().denominacion();
    }

    private Atendido quarantined(Entrega entrega, Dictamen d) throws IOException {
        Path original = Archivador.keep(
                entrega, taller.carpeta().cuarentena(), NombreArchivo.of(entrega.nombre(), entrega.sha256()));
        Path motivo = original.resolveSibling(original.getFileName() + ".txt");
        text(motivo, AvisoWriter.setAside(entrega.nombre(), d.observaciones()));
        record(entrega, d, 0, OptionalInt.empty(), original, motivo);
        return attended(entrega, d, 0, original, motivo);
    }

    private static Path sibling(Path archivo, String extension) {
        String nombre = archivo.getFileName().toString();
        return archivo.resolveSibling(nombre.substring(0, nombre.lastIndexOf('.')) + extension);
    }

    private static void text(Path archivo, String contenido) throws IOException {
        AtomicFile.write(archivo, contenido.getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate received(Entrega entrega) {
        return entrega.recepcion().orElseGet(() -> LocalDate.ofInstant(entrega.visto(), Opciones.LIMA));
    }

    private void record(Entrega entrega, Dictamen d, int ronda, OptionalInt dias, Path original, Path devuelto) {
        registro.record(
                Asiento.of(
                        new Asiento.Recibo(
                                OffsetDateTime.ofInstant(entrega.visto(), Opciones.LIMA),
                                entrega.recepcion(),
                                entrega.nombre(),
                                entrega.sha256()),
                        new Asiento.Identidad(
                                d.identidad().map(Identidad::formato).orElse(""),
                                d.identidad().map(Identidad::unidad).orElse(""),
                                d.identidad().map(Identidad::periodo).orElse(""),
                                ronda,
                                d.identidad().map(Identidad::plantilla).orElse(""),
                                d.identidad()
                                        .map(i -> OptionalInt.of(i.rondaBase()))
                                        .orElse(OptionalInt.empty())),
                        new Asiento.Dictamen(
                                d.veredicto().codigo(),
                                dias,
                                taller.carpeta().relative(original),
                                Optional.of(taller.carpeta().relative(devuelto)))),
                d.observaciones().stream().map(Recepcion::line).toList());
    }

    private static AsientoObservacion line(Observacion o) {
        return new AsientoObservacion(
                o.codigo().id(),
                o.gravedad().codigo(),
                o.lugar().hoja(),
                o.lugar().celda().map(c -> c.a1()).orElse(""),
                o.lugar().campo(),
                o.recibido(),
                o.mensaje(),
                o.accion());
    }

    private Atendido attended(Entrega entrega, Dictamen d, int ronda, Path original, Path devuelto) {
        return new Atendido(
                entrega.nombre(),
                entrega.sha256(),
                d.veredicto(),
                d.identidad().map(Identidad::unidad).orElse(""),
                d.identidad().flatMap(i -> Periodo.parse(i.periodo())),
                ronda,
                taller.carpeta().relative(original),
                taller.carpeta().relative(devuelto),
                d.observaciones());
    }
}
