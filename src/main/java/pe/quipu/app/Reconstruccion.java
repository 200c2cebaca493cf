package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.IdentidadReader;
import pe.quipu.formato.Identidad;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.AsientoObservacion;
import pe.quipu.inbox.Entrega;
import pe.quipu.inbox.Inventario;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.inbox.Papel;
import pe.quipu.inbox.Restauracion;
import pe.quipu.libro.Lectura;
import pe.quipu.observacion.Gravedad;
import pe.quipu.plan.Periodo;

/**
 * Enters in the register the papers that are filed and it does not know, in the order they arrived. What was decided of
 * them stands, as their folder and their text say; they are examined again only for what was told of them.
 */
final class Reconstruccion {
    private static final Set<Veredicto> APARTE =
            EnumSet.of(Veredicto.DUPLICADO, Veredicto.CONFLICTO, Veredicto.EXTEMPORANEO);

    private final Taller taller;
    private final Restauracion restauracion;
    private final Inventario inventario;
    private final Recepcion recepcion;
    private final Aceptados aceptados;
    private final Examinador examinador;
    /** Numbers that some text claims, and the last one entered. */
    private final Set<Long> reservados = new HashSet<>();

    private long ultimo;

    Reconstruccion(Taller taller, Restauracion restauracion, Inventario inventario) {
        this.taller = taller;
        this.restauracion = restauracion;
        this.inventario = inventario;
        this.recepcion = new Recepcion(taller, restauracion.registro());
        this.aceptados = new Aceptados(taller, restauracion.registro());
        this.examinador = new Examinador(taller, aceptados);
    }

    List<Arreglo> enter() throws IOException {
        Map<String, List<Asiento>> conocidas = restauracion.asientos().stream()
                .collect(Collectors.groupingBy(
                        a -> a.recibo().sha256() + a.dictamen().destino()));
        List<Rastro> rastros = new ArrayList<>();
        for (Papel papel : inventario.papeles()) {
            rastros.addAll(Rastro.unknown(
                    Rastro.of(papel), conocidas.getOrDefault(papel.sha256() + papel.destino(), List.of())));
        }
        rastros.forEach(p -> reservados.add(p.anotacion().numero()));
        List<Arreglo> arreglos = new ArrayList<>();
        for (Rastro p : Rastro.ordered(rastros)) {
            arreglos.add(entered(p));
        }
        return arreglos;
    }

    private Arreglo entered(Rastro p) throws IOException {
        Entrega entrega = p.entrega();
        Optional<Dictamen> examinado = examined(entrega, p.anotacion().veredicto());
        String veredicto = verdict(p, examinado);
        Optional<Identidad> identidad = Veredicto.DUPLICADO.es(veredicto)
                ? Optional.empty()
                : examinado.flatMap(Dictamen::identidad).or(() -> identity(entrega));
        boolean entregada = p.papel().ronda() > 0 && !p.papel().periodo().isEmpty();
        if (entregada && identidad.filter(i -> named(p.papel(), i)).isEmpty()) {
            return Arreglo.falta(
                    p.papel().destino(),
                    "no está en el registro, y lo que dice por dentro no es lo que dice su nombre. Sáquelo de ahí y, si"
                            + " es una entrega, déjelo en entrada/.");
        } else if (Veredicto.ACEPTADO.es(veredicto)
                && !p.constancia()
                && examinado.filter(d -> d.veredicto() == Veredicto.ACEPTADO).isEmpty()) {
            return Arreglo.falta(
                    p.papel().destino(),
                    "no está en el registro, no tiene constancia y hoy no se aceptaría. Sáquelo de ahí y déjelo en"
                            + " entrada/ para que se revise.");
        }
        return write(p, entrega, veredicto, identidad, examinado);
    }

    private Arreglo write(
            Rastro p, Entrega entrega, String veredicto, Optional<Identidad> identidad, Optional<Dictamen> examinado) {
        int ronda = p.papel().periodo().isEmpty() ? 0 : p.papel().ronda();
        boolean igual = examinado.filter(d -> d.veredicto().es(veredicto)).isPresent();
        Dictamen dictamen = new Dictamen(
                examinado.map(Dictamen::veredicto).orElse(Veredicto.RECHAZADO),
                identidad,
                examinado.flatMap(Dictamen::examen),
                examinado.map(Dictamen::observaciones).orElse(List.of()).stream()
                        .filter(o -> igual || o.gravedad() != Gravedad.ERROR)
                        .toList());
        OptionalInt dias = ronda > 0 && dictamen.examen().isPresent()
                ? OptionalInt.of(
                        Recibida.of(taller, aceptados, entrega, dictamen, ronda).diasTarde())
                : OptionalInt.empty();
        List<AsientoObservacion> observaciones = igual || ronda > 0 ? Asientos.observations(dictamen) : List.of();
        ultimo = restauracion.enter(
                Asientos.line(
                                entrega,
                                dictamen,
                                ronda,
                                new Asiento.Dictamen(
                                        veredicto,
                                        dias,
                                        p.papel().destino(),
                                        returned(p.papel(), veredicto, identidad)))
                        .con(number(p)),
                observaciones,
                Periodo.parse(p.papel().periodo())
                        .filter(periodo -> ronda > 0 && Consolidacion.tiene(periodo))
                        .map(Periodo::codigo));
        return Arreglo.hace(p.papel().destino(), told(p, veredicto, ronda, igual));
    }

    /** Its own; what has none takes the one that is missing there, as of a paper with no text beside it. */
    private long number(Rastro p) {
        return p.numerada() ? p.anotacion().numero() : reservados.contains(ultimo + 1) ? 0 : ultimo + 1;
    }

    private static String told(Rastro p, String veredicto, int ronda, boolean igual) {
        return "el registro no lo conoce; se anota de nuevo: " + Veredicto.rotulo(veredicto)
                + (ronda > 0 ? ", entrega n.º " + ronda : "")
                + ", recibido el "
                + Fechas.corta(
                        p.anotacion().recepcion().orElse(p.anotacion().visto().toLocalDate()))
                + (p.numerada() || p.constancia() ? "" : " según la fecha del archivo")
                + (igual ? "" : ". Revisado hoy el resultado es otro: sus observaciones pueden no ser las de entonces")
                + ".";
    }

    private static boolean named(Papel papel, Identidad i) {
        String nombre = NombreArchivo.of(i.unidad(), i.periodo(), papel.ronda(), papel.sha256(), "xlsx");
        return papel.periodo().equals(i.periodo()) && papel.nombre().startsWith(NombreArchivo.stem(nombre));
    }

    private Optional<String> returned(Papel papel, String veredicto, Optional<Identidad> identidad) {
        Path original = taller.carpeta().raiz().resolve(papel.destino());
        if (Veredicto.ACEPTADO.es(veredicto)) {
            return Optional.of(taller.carpeta().relative(NombreArchivo.texto(original)));
        } else if (Veredicto.OBSERVADO.es(veredicto)) {
            return identidad.map(i ->
                    taller.carpeta().relative(Respuesta.devuelto(original, i.unidad(), i.periodo(), papel.ronda())));
        }
        return papel.periodo().isEmpty()
                ? Optional.of(taller.carpeta().relative(NombreArchivo.motivo(original)))
                : Optional.empty();
    }

    /** Of what was set aside without a text that says why, what would be decided today. */
    private static String verdict(Rastro p, Optional<Dictamen> examinado) {
        String escrito = p.anotacion().veredicto();
        if (!escrito.isEmpty()) {
            return escrito;
        }
        return examinado
                .map(Dictamen::veredicto)
                .filter(APARTE::contains)
                .orElse(Veredicto.RECHAZADO)
                .codigo();
    }

    private Optional<Dictamen> examined(Entrega entrega, String escrito) {
        return safely(entrega, () -> {
            Dictamen dictamen = recepcion.judge(entrega);
            boolean entregada = Veredicto.ACEPTADO.es(escrito) || Veredicto.OBSERVADO.es(escrito);
            return entregada && !dictamen.veredicto().es(escrito)
                    ? examinador.again(entrega.contenido())
                    : Optional.of(dictamen);
        });
    }

    private static Optional<Identidad> identity(Entrega entrega) {
        return safely(
                entrega,
                () -> XlsxReader.read(entrega.contenido()) instanceof Lectura.Legible legible
                        ? IdentidadReader.read(legible.libro())
                        : Optional.empty());
    }

    /** Empty when it cannot be read now: what it needs is missing too, or it brings the reader down. */
    static <T> Optional<T> safely(Entrega entrega, Supplier<Optional<T>> lectura) {
        try {
            return lectura.get();
        } catch (Detenido | UncheckedIOException e) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LoggerFactory.getLogger(Reconstruccion.class).error("{}: falla al revisarlo", entrega.nombre(), e);
            return Optional.empty();
        }
    }
}
