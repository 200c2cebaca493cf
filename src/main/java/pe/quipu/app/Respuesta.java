package pe.quipu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import pe.quipu.devolucion.AvisoWriter;
import pe.quipu.devolucion.Constancia;
import pe.quipu.devolucion.Control;
import pe.quipu.devolucion.Devolucion;
import pe.quipu.devolucion.DevolucionDesigner;
import pe.quipu.devolucion.DevolucionRules;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.inbox.AsientoObservacion;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.observacion.Gravedad;

/** Writes what goes back to the unit: a proof, a marked workbook with its message, or the reason of a refusal. */
final class Respuesta {
    private final Taller taller;
    private final Aceptados aceptados;

    Respuesta(Taller taller, Aceptados aceptados) {
        this.taller = taller;
        this.aceptados = aceptados;
    }

    /**
     * The constancia, beside the accepted original.
     *
     * @param anotaciones what the register says of it, so that the folder can tell it too
     */
    Path acknowledge(Recibida r, Path original, List<Anotacion> anotaciones) throws IOException {
        var parametros = taller.estructura().parametros();
        Path constancia = NombreArchivo.texto(original);
        text(
                constancia,
                new Constancia(
                                parametros.entidad() + " " + parametros.nombre(),
                                r.unidad(),
                                r.examen().periodo().titulo(),
                                r.ronda(),
                                r.entrega().nombre(),
                                r.entrega().sha256(),
                                r.primera(),
                                r.recibido(),
                                r.limite(),
                                Control.of(r.examen().ficha()),
                                r.examen().anterior().map(Dictamen.Anterior::ronda),
                                r.examen()
                                        .anterior()
                                        .map(Dictamen.Anterior::cambios)
                                        .orElse(List.of()),
                                r.dictamen().observaciones())
                        .texto(),
                anotaciones);
        return constancia;
    }

    /** The returned workbook, beside the observed original, and the message that goes with it. */
    Path giveBack(Recibida r, Path original, List<Anotacion> anotaciones) throws IOException {
        Dictamen.Examen x = r.examen();
        int base = aceptados
                .vigente(x.unidad().codigo(), x.periodo())
                .map(a -> a.identidad().ronda())
                .orElse(0);
        Devolucion devolucion = new Devolucion(
                taller.pedido(x.unidad(), x.periodo(), base, x.plan().con(DevolucionRules.values(x.ficha(), x.plan()))),
                r.dictamen().observaciones(),
                r.ronda(),
                r.entrega().nombre(),
                r.recibido(),
                r.limite());
        Path libro = devuelto(original, x.unidad().codigo(), x.periodo().codigo(), r.ronda());
        AtomicFile.write(libro, XlsxWriter.write(DevolucionDesigner.design(devolucion)));
        text(
                NombreArchivo.texto(libro),
                AvisoWriter.returned(
                        devolucion,
                        r.unidad(),
                        x.periodo().titulo(),
                        libro.getFileName().toString()),
                anotaciones);
        return libro;
    }

    /** Why a file was set aside and what to do, beside it. */
    static Path setAside(
            String archivo, List<AsientoObservacion> observaciones, Path original, List<Anotacion> anotaciones)
            throws IOException {
        Path motivo = NombreArchivo.motivo(original);
        text(
                motivo,
                AvisoWriter.setAside(
                        archivo,
                        observaciones.stream()
                                .map(o -> new AvisoWriter.Motivo(Gravedad.de(o.gravedad()), o.mensaje(), o.accion()))
                                .toList()),
                anotaciones);
        return motivo;
    }

    /** The returned workbook of a delivery. */
    static Path devuelto(Path original, String unidad, String periodo, int ronda) {
        return original.resolveSibling(NombreArchivo.safe(unidad + "_" + periodo + "_OBSERVADO_r" + ronda + ".xlsx"));
    }

    private static void text(Path archivo, String contenido, List<Anotacion> anotaciones) throws IOException {
        StringBuilder texto = new StringBuilder(contenido);
        if (!contenido.endsWith("\n")) {
            texto.append('\n');
        }
        anotaciones.forEach(a -> texto.append('\n').append(a.linea()));
        AtomicFile.write(archivo, texto.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }
}
