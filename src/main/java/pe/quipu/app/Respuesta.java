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
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.NombreArchivo;

/** Writes what goes back to the unit: a proof, a marked workbook with its message, or the reason of a refusal. */
final class Respuesta {
    private final Taller taller;
    private final Aceptados aceptados;

    Respuesta(Taller taller, Aceptados aceptados) {
        this.taller = taller;
        this.aceptados = aceptados;
    }

    /** The constancia, beside the accepted original. */
    Path acknowledge(Recibida r, Path original) throws IOException {
        var parametros = taller.estructura().parametros();
        Path constancia = sibling(original);
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
                        .texto());
        return constancia;
    }

    /** The returned workbook, beside the observed original, and the message that goes with it. */
    Path giveBack(Recibida r, Path original) throws IOException {
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
        Path libro = original.resolveSibling(NombreArchivo.safe(
                x.unidad().codigo() + "_" + x.periodo().codigo() + "_OBSERVADO_r" + r.ronda() + ".xlsx"));
        AtomicFile.write(libro, XlsxWriter.write(DevolucionDesigner.design(devolucion)));
        text(
                sibling(libro),
                AvisoWriter.returned(
                        devolucion,
                        r.unidad(),
                        x.periodo().titulo(),
                        libro.getFileName().toString()));
        return libro;
    }

    /** Why a file was set aside and what to do, beside it. */
    static Path setAside(String archivo, Dictamen d, Path original) throws IOException {
        Path motivo = original.resolveSibling(original.getFileName() + ".txt");
        text(motivo, AvisoWriter.setAside(archivo, d.observaciones()));
        return motivo;
    }

    private static Path sibling(Path libro) {
        String nombre = libro.getFileName().toString();
        return libro.resolveSibling(nombre.substring(0, nombre.lastIndexOf('.')) + ".txt");
    }

    private static void text(Path archivo, String contenido) throws IOException {
        AtomicFile.write(archivo, contenido.getBytes(StandardCharsets.UTF_8));
    }
}
