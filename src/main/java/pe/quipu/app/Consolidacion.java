package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.consolidado.Consolidado;
import pe.quipu.consolidado.ConsolidadoDesigner;
import pe.quipu.consolidado.Formulacion;
import pe.quipu.consolidado.FormulacionDesigner;
import pe.quipu.consolidado.NecesidadDesigner;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.AsientoObservacion;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Registro;
import pe.quipu.libro.Libro;
import pe.quipu.observacion.Gravedad;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/**
 * Writes the workbook of the whole entity for a period, its evaluation, its formulation or its needs tables, from the
 * accepted workbooks: the same papers give the same bytes.
 */
final class Consolidacion {
    private static final DateTimeFormatter SELLO = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Taller taller;
    private final Registro registro;
    private final Aceptados aceptados;
    private final Evaluadas evaluadas;

    Consolidacion(Taller taller, Registro registro) {
        this.taller = taller;
        this.registro = registro;
        this.aceptados = new Aceptados(taller, registro);
        this.evaluadas = new Evaluadas(taller, aceptados);
    }

    /** Whether there is a workbook of the whole entity for a period: a modification is told by the version it makes. */
    static boolean tiene(Periodo periodo) {
        return periodo.clase() != Periodo.Clase.MODIFICACION;
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
                deliveries(periodo),
                warnings(periodo),
                taller.formas().de(taller.estructura(), "", periodo).listas(),
                taller.hoy());
    }

    /** What is in the workbook; useful apart for those who only count. */
    Consolidado content(Periodo periodo) {
        Plan plan = taller.approved(periodo);
        return new Consolidado(
                taller.estructura(),
                plan,
                evaluadas.of(periodo),
                deliveries(periodo),
                lines(periodo),
                taller.hoy(),
                new Consolidado.Historia(
                        evaluadas.before(periodo),
                        evaluadas.interanual(periodo),
                        new Compromisos(taller, aceptados).hasta(periodo),
                        aceptados.rectificaciones(periodo),
                        new Puntuales(taller, registro).hasta(periodo)),
                taller.formas()
                        .de(taller.estructura(), "", Periodo.formulacion(periodo.ejercicio()))
                        .listas());
    }

    /** The workbooks already written that look back on a period. */
    Stream<Periodo> after(Periodo periodo) {
        return evaluadas.after(periodo);
    }

    /** @return the workbook, replaced only if something changed; the earlier one is kept with its time */
    Path write(Periodo periodo) throws IOException {
        byte[] libro = XlsxWriter.write(design(periodo));
        Path archivo = taller.carpeta().consolidado().resolve(nombre(periodo));
        if (Files.isRegularFile(archivo)) {
            byte[] anterior = Files.readAllBytes(archivo);
            if (Arrays.equals(anterior, libro)) {
                return archivo;
            }
            LocalDateTime hora = LocalDateTime.ofInstant(taller.clock().instant(), Opciones.LIMA);
            AtomicFile.writeNew(earlier().resolve(base(periodo) + "_" + SELLO.format(hora) + ".xlsx"), anterior);
        }
        keepStructure();
        AtomicFile.write(archivo, libro);
        return archivo;
    }

    private Path earlier() throws IOException {
        Path carpeta = taller.carpeta().consolidado().resolve("anteriores");
        AtomicFile.createFolder(carpeta);
        return carpeta;
    }

    /** An auditor, a year later, needs the structure the figures were made with. */
    private void keepStructure() throws IOException {
        String huella = taller.estructura().huella();
        Path copia = earlier().resolve("estructura_" + huella.substring(0, 8) + ".xlsx");
        if (!Files.exists(copia)) {
            AtomicFile.write(copia, Files.readAllBytes(EntidadFile.path(taller.carpeta())));
        }
    }

    List<Consolidado.DeEntrega> deliveries(Periodo periodo) {
        List<Asiento> todas = registro.entregas(periodo.codigo());
        if (taller.sinForma(periodo) && todas.isEmpty() && taller.plan(periodo).isPresent()) {
            return new CoberturaReader(taller, registro, aceptados).de(periodo);
        }
        return taller.estructura().queReportan().stream()
                .map(u -> delivery(u, periodo, of(u, todas)))
                .toList();
    }

    private static List<Asiento> of(Unidad u, List<Asiento> todas) {
        return todas.stream()
                .filter(a -> a.identidad().unidad().equals(u.codigo()))
                .toList();
    }

    /** @param todas everything of the unit, also what was set aside, which has no round and is no delivery yet */
    private Consolidado.DeEntrega delivery(Unidad u, Periodo periodo, List<Asiento> todas) {
        LocalDate limite = taller.estructura().fechaLimite(periodo, u.codigo());
        List<Asiento> suyas =
                todas.stream().filter(a -> a.identidad().ronda() > 0).toList();
        Optional<Asiento> primera = suyas.stream().findFirst();
        Optional<Asiento> ultima = suyas.stream().reduce((a, b) -> b);
        Optional<Asiento> vigente = suyas.stream().filter(Asiento::vigente).findFirst();
        // Punctuality counts the first legible delivery; while nothing is accepted the days keep running.
        Optional<LocalDate> entregado = primera.map(Aceptados::received);
        LocalDate contada = entregado.filter(d -> vigente.isPresent()).orElse(taller.hoy());
        return new Consolidado.DeEntrega(
                u.codigo(),
                u.denominacion(),
                situation(todas, ultima, vigente),
                entregado,
                limite,
                (int) ChronoUnit.DAYS.between(limite, contada),
                vigente.or(() -> ultima).map(a -> a.identidad().ronda()).orElse(0),
                vigente.map(a -> a.dictamen().destino())
                        .or(() -> ultima.flatMap(a -> a.dictamen().devuelto()))
                        .orElse(""));
    }

    private static Consolidado.Situacion situation(
            List<Asiento> todas, Optional<Asiento> ultima, Optional<Asiento> vigente) {
        if (vigente.isPresent()) {
            return Consolidado.Situacion.ACEPTADO;
        } else if (ultima.isPresent()) {
            return Consolidado.Situacion.OBSERVADO;
        }
        boolean rechazado =
                todas.stream().anyMatch(a -> a.dictamen().veredicto().equals(Veredicto.RECHAZADO.codigo()));
        return rechazado ? Consolidado.Situacion.RECHAZADO : Consolidado.Situacion.NO_ENTREGO;
    }

    /** The observations of the last delivery of each unit; what was set aside does not hide them. */
    private List<Consolidado.Linea> lines(Periodo periodo) {
        List<Asiento> todas = registro.entregas(periodo.codigo());
        List<Consolidado.Linea> lineas = new ArrayList<>();
        for (Unidad u : taller.estructura().queReportan()) {
            of(u, todas).stream()
                    .filter(a -> a.identidad().ronda() > 0)
                    .reduce((a, b) -> b)
                    .ifPresent(a -> registro.observaciones(a.id())
                            .forEach(o ->
                                    lineas.add(line(u, a.dictamen().devuelto().orElse(""), o))));
        }
        return lineas;
    }

    /** What the accepted deliveries could still answer: it stops nobody, and the office has to know. */
    private List<Consolidado.Linea> warnings(Periodo periodo) {
        List<Consolidado.Linea> lineas = new ArrayList<>();
        aceptados.vigentes(periodo).forEach((codigo, a) -> registro.observaciones(a.id()).stream()
                .filter(o -> o.gravedad().equals(Gravedad.ADVERTENCIA.codigo()))
                .forEach(o -> lineas.add(line(
                        taller.estructura().unidad(codigo).orElseThrow(),
                        a.dictamen().destino(),
                        o))));
        return lineas;
    }

    private static Consolidado.Linea line(Unidad u, String archivo, AsientoObservacion o) {
        return new Consolidado.Linea(
                u.codigo(),
                archivo,
                o.codigo(),
                o.gravedad(),
                o.hoja(),
                o.celda(),
                o.campo(),
                o.recibido(),
                o.mensaje(),
                o.accion());
    }

    /** @throws Detenido when the workbook could not be replaced; the deliveries are already safe */
    Path rewrite(Periodo periodo) {
        try {
            return write(periodo);
        } catch (IOException e) {
            throw new Detenido(
                    Salida.ARCHIVO_OCUPADO,
                    "Las entregas se atendieron, pero no se pudo escribir consolidado/" + nombre(periodo)
                            + ". Ciérrelo si está abierto en Excel y luego escriba: quipu consolidar --periodo "
                            + periodo.codigo());
        }
    }
}
