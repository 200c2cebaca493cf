package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.inbox.Archivador;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.AsientoObservacion;
import pe.quipu.inbox.Entrega;
import pe.quipu.inbox.Inventario;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.inbox.Papel;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Restauracion;
import pe.quipu.inbox.Retroceso;

/** Puts back in the folders what the register says is there: the originals, byte for byte, and what went with them. */
final class Restitucion {
    private final Taller taller;
    private final Restauracion restauracion;
    private final Inventario inventario;
    private final boolean aplicar;
    private final List<Arreglo> arreglos = new ArrayList<>();

    Restitucion(Taller taller, Restauracion restauracion, Inventario inventario, boolean aplicar) {
        this.taller = taller;
        this.restauracion = restauracion;
        this.inventario = inventario;
        this.aplicar = aplicar;
    }

    List<Arreglo> putBack() throws IOException {
        // What came under one name several times has one text, of the last time.
        Map<String, Asiento> ultimos = new LinkedHashMap<>();
        restauracion.asientos().forEach(a -> ultimos.put(a.dictamen().destino(), a));
        List<Asiento> porEscribir = new ArrayList<>();
        for (Asiento a : ultimos.values()) {
            if ((present(a) || restored(a)) && missing(a)) {
                porEscribir.add(a);
            }
        }
        rewrite(porEscribir);
        return arreglos;
    }

    private boolean present(Asiento a) {
        return inventario
                .en(a.dictamen().destino())
                .filter(p -> p.sha256().equals(a.recibo().sha256()))
                .isPresent();
    }

    private boolean restored(Asiento a) throws IOException {
        String destino = a.dictamen().destino();
        if (destino.isEmpty() || destino.startsWith("cuarentena/") && !kept(a)) {
            return false;
        }
        Optional<Papel> cambiado = inventario.en(destino);
        String mal = cambiado.isPresent() ? "fue cambiado después de archivarse" : "ya no está";
        Optional<Path> copia = inventario.con(a.recibo().sha256());
        if (copia.isEmpty()) {
            arreglos.add(Arreglo.falta(
                    destino,
                    mal
                            + " y en la carpeta no hay otra copia. Vuelva a ponerlo con ese nombre, de una copia de seguridad"
                            + " o de quien lo entregó (llegó como «"
                            + a.recibo().archivo() + "»)."));
            return false;
        }
        if (aplicar) {
            Archivador.putBack(
                    taller.carpeta(), copia.get(), destino, a.recibo().sha256());
        }
        arreglos.add(Arreglo.hace(
                destino,
                mal + "; se restituye con su misma copia, que está en "
                        + taller.carpeta().relative(copia.get())
                        + (cambiado.isPresent() ? ". El cambiado se guarda en registro/apartado" : "") + "."));
        return true;
    }

    /** Both sides of a conflict, and what came late, are evidence; what could not be read may be thrown away by the office. */
    private static boolean kept(Asiento a) {
        return Veredicto.CONFLICTO.es(a) || Veredicto.EXTEMPORANEO.es(a);
    }

    private boolean missing(Asiento a) {
        return a.dictamen().devuelto().map(taller.carpeta().raiz()::resolve).stream()
                .anyMatch(libro -> !Files.isRegularFile(libro)
                        || Veredicto.OBSERVADO.es(a) && !Files.isRegularFile(NombreArchivo.texto(libro)));
    }

    /** The last one first: each is written with what was known when it was attended. */
    private void rewrite(List<Asiento> porEscribir) throws IOException {
        if (porEscribir.isEmpty()) {
            return;
        }
        try (Retroceso entonces = restauracion.retroceso()) {
            List<Asiento> desdeElUltimo = porEscribir.stream()
                    .sorted(Comparator.comparing(Asiento::id).reversed())
                    .toList();
            for (Asiento a : desdeElUltimo) {
                entonces.before(a.id());
                arreglos.add(rewritten(a, entonces.registro()));
            }
        }
    }

    private Arreglo rewritten(Asiento a, Registro entonces) throws IOException {
        String archivo = a.dictamen().devuelto().orElseThrow();
        if (!aplicar) {
            return Arreglo.hace(archivo, "falta; se vuelve a escribir con lo que dice el registro.");
        }
        Path original = taller.carpeta().raiz().resolve(a.dictamen().destino());
        List<Anotacion> anotaciones =
                restauracion
                        .registro()
                        .archivados(a.recibo().sha256(), a.dictamen().destino())
                        .stream()
                        .map(Anotacion::of)
                        .toList();
        List<AsientoObservacion> dichas = restauracion.registro().observaciones(a.id());
        boolean aceptado = Veredicto.ACEPTADO.es(a);
        if (!aceptado && !Veredicto.OBSERVADO.es(a)) {
            Respuesta.setAside(a.recibo().archivo(), dichas, original, anotaciones);
            return Arreglo.hace(archivo, "faltaba; se volvió a escribir con lo que dice el registro.");
        }
        Aceptados aceptados = new Aceptados(taller, entonces);
        Entrega entrega = new Rastro(
                        new Papel(
                                a.dictamen().destino(),
                                original,
                                a.recibo().sha256(),
                                a.recibo().recibido().toInstant()),
                        Anotacion.of(a),
                        true)
                .entrega();
        Optional<Dictamen> examinado =
                Reconstruccion.safely(entrega, () -> new Examinador(taller, aceptados).again(entrega.contenido()));
        if (examinado.isEmpty()) {
            return Arreglo.falta(
                    archivo, "falta y no se puede volver a escribir, porque su original ya no se puede revisar.");
        }
        Recibida r = Recibida.of(
                taller, aceptados, entrega, examinado.get(), a.identidad().ronda());
        Respuesta respuesta = new Respuesta(taller, aceptados);
        if (aceptado) {
            respuesta.acknowledge(r, original, anotaciones);
        } else {
            respuesta.giveBack(r, original, anotaciones);
        }
        boolean igual = Asientos.observations(examinado.get()).equals(dichas);
        return Arreglo.hace(
                archivo,
                igual
                        ? "faltaba; se volvió a escribir tal como era."
                        : "faltaba; se volvió a escribir, pero sus observaciones pueden no ser las de entonces, porque la"
                                + " estructura o el plan cambiaron.");
    }
}
