package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import pe.quipu.consolidado.Consolidado;
import pe.quipu.consolidado.ConsolidadoDesigner;
import pe.quipu.consolidado.Formulacion;
import pe.quipu.consolidado.FormulacionDesigner;
import pe.quipu.consolidado.NecesidadDesigner;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Rectificacion;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Historial;
import pe.quipu.inbox.Percance;
import pe.quipu.inbox.Publicacion;
import pe.quipu.inbox.Registro;
import pe.quipu.libro.Libro;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;

/**
 * Writes the workbook of the whole entity for a period, its evaluation, its formulation or its needs tables, from the
 * accepted workbooks: the same papers give the same bytes.
 */
final class Consolidacion {
    private final Taller taller;
    private final Registro registro;
    private final Aceptados aceptados;
    private final Evaluadas evaluadas;
    private final Entregadas entregadas;
    private final NoContadas noContadas;
    private final Historial historial;

    Consolidacion(Taller taller, Registro registro) {
        this(taller, registro, new Aceptados(taller, registro));
    }

    /** @param aceptados what the pass that received them has read already is not opened again */
    Consolidacion(Taller taller, Registro registro, Aceptados aceptados) {
        this.taller = taller;
        this.registro = registro;
        this.aceptados = aceptados;
        this.evaluadas = new Evaluadas(taller, aceptados);
        this.entregadas = new Entregadas(taller, registro, aceptados);
        this.noContadas = new NoContadas(taller, registro);
        this.historial = new Historial(registro, earlier(taller));
    }

    /** Whether there is a workbook of the whole entity for a period: a modification is told by the version it makes. */
    static boolean tiene(Periodo periodo) {
        return periodo.clase() != Periodo.Clase.MODIFICACION;
    }

    /** Periods whose workbook does not show all that was received, was written with something else, or was taken away. */
    static List<String> debidos(Taller taller, Registro registro) {
        return registro.pendientes()
                .debidos(p -> Files.exists(archivo(taller, Periodo.parse(p).orElseThrow())) ? taller.huella(p) : "");
    }

    private static Path archivo(Taller taller, Periodo periodo) {
        return taller.carpeta().consolidado().resolve(nombre(periodo));
    }

    static String nombre(Periodo periodo) {
        return base(periodo) + ".xlsx";
    }

    private static String base(Periodo periodo) {
        return periodo.codigo()
                + switch (periodo.clase()) {
                    case FORMULACION, CONSISTENCIA, MODIFICACION -> "_formulacion";
                    case NECESIDADES -> "_necesidades";
                    case MES, TRIMESTRE, SEMESTRE, ANUAL -> "_consolidado";
                };
    }

    private Libro design(Periodo periodo) {
        return switch (periodo.clase()) {
            case FORMULACION, CONSISTENCIA, MODIFICACION -> FormulacionDesigner.design(formulated(periodo));
            case NECESIDADES -> NecesidadDesigner.design(formulated(periodo));
            case MES, TRIMESTRE, SEMESTRE, ANUAL -> ConsolidadoDesigner.design(content(periodo));
        };
    }

    private Formulacion formulated(Periodo periodo) {
        return new Formulacion(
                taller.estructura(),
                periodo,
                new Formuladas(taller, aceptados).de(periodo),
                entregadas.deliveries(periodo),
                Stream.concat(noContadas.lineas(periodo).stream(), entregadas.warnings(periodo).stream())
                        .toList(),
                taller.formas().de(taller.estructura(), "", periodo).listas(),
                taller.hoy());
    }

    /** What is in the workbook; useful apart for those who only count. */
    Consolidado content(Periodo periodo) {
        Plan plan = taller.approved(periodo);
        List<Rectificacion> rectificaciones = aceptados.rectificaciones(periodo);
        return new Consolidado(
                taller.estructura(),
                plan,
                evaluadas.of(periodo),
                entregadas.deliveries(periodo),
                Stream.of(
                                noContadas.lineas(periodo),
                                entregadas.lines(periodo),
                                new Reexamen(taller, aceptados).lineas(periodo, rectificaciones))
                        .flatMap(List::stream)
                        .toList(),
                taller.hoy(),
                new Consolidado.Historia(
                        evaluadas.before(periodo),
                        evaluadas.interanual(periodo),
                        new Compromisos(taller, aceptados).hasta(periodo),
                        rectificaciones,
                        new Puntuales(taller, registro).hasta(periodo)),
                taller.formas()
                        .de(taller.estructura(), "", Periodo.formulacion(periodo.ejercicio()))
                        .listas());
    }

    /** What was accepted and is in none of these workbooks, told to who reads the console and to the log. */
    Optional<String> noCuenta() {
        Optional<String> frase = Stream.of(noContadas.frase(), new Custodia(taller.carpeta(), registro).desconocidos())
                .flatMap(Optional::stream)
                .reduce((una, otra) -> una + " " + otra);
        frase.ifPresent(Bitacora::tell);
        return frase;
    }

    /** The workbooks already written that look back on a period. */
    Stream<Periodo> after(Periodo periodo) {
        return evaluadas.after(periodo);
    }

    /**
     * Replaced only if something changed; the earlier one is kept with its time, for as long as {@link Historial} says.
     *
     * @return the workbook, or the one beside it while that one is in use
     */
    Path write(Periodo periodo) throws IOException {
        Libro diseno = design(periodo);
        aceptados.release();
        byte[] libro = XlsxWriter.write(diseno);
        Path archivo = archivo(taller, periodo);
        if (Files.isRegularFile(archivo)) {
            byte[] anterior = Files.readAllBytes(archivo);
            if (Arrays.equals(anterior, libro)) {
                return published(periodo, archivo, libro);
            }
            LocalDateTime hora = LocalDateTime.ofInstant(taller.clock().instant(), Opciones.LIMA);
            historial.keep(base(periodo), anterior, hora);
        }
        keepStructure();
        Path escrito = Publicacion.publish(archivo, libro);
        Bitacora.tell("publicado «" + taller.carpeta().relative(escrito) + "»");
        if (!escrito.equals(archivo)) {
            return escrito;
        }
        historial.prune(base(periodo), taller.hoy());
        return published(periodo, archivo, libro);
    }

    private Path published(Periodo periodo, Path archivo, byte[] libro) {
        historial.published(libro);
        registro.pendientes().publicado(periodo.codigo(), taller.huella(periodo));
        return archivo;
    }

    private static Path earlier(Taller taller) {
        return taller.carpeta().consolidado().resolve("anteriores");
    }

    /** An auditor, a year later, needs the structure the figures were made with. */
    private void keepStructure() throws IOException {
        String huella = taller.estructura().huella();
        Path carpeta = earlier(taller);
        AtomicFile.createFolder(carpeta);
        Path copia = carpeta.resolve("estructura_" + huella.substring(0, 8) + ".xlsx");
        if (!Files.exists(copia)) {
            AtomicFile.write(copia, Files.readAllBytes(EntidadFile.path(taller.carpeta())));
        }
    }

    /** @throws Detenido when the workbook could not be replaced; the deliveries are already safe */
    Path rewrite(Periodo periodo) {
        String nombre = "consolidado/" + nombre(periodo);
        try {
            Path escrito = write(periodo);
            if (!escrito.endsWith(nombre(periodo))) {
                throw new Detenido(
                        Salida.ARCHIVO_OCUPADO,
                        nombre + " está abierto en otro programa: ciérrelo. El nuevo quedó al lado, en consolidado/"
                                + escrito.getFileName() + ", y ocupará su lugar en la próxima pasada.");
            }
            return escrito;
        } catch (IOException | UncheckedIOException e) {
            Percance.log(
                    LoggerFactory.getLogger(Consolidacion.class),
                    nombre,
                    e,
                    taller.carpeta().raiz());
            throw new Detenido(
                    Salida.ARCHIVO_OCUPADO,
                    nombre + " no se pudo escribir: "
                            + Percance.of(e, taller.carpeta().raiz()).frase()
                            + ". Nada se perdió: se escribirá en la próxima pasada, o con: quipu consolidar --periodo "
                            + periodo.codigo());
        }
    }
}
