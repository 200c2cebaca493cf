package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import pe.quipu.avance.Resultados;
import pe.quipu.consolidado.Consolidado;
import pe.quipu.consolidado.ConsolidadoDesigner;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Registro;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/** Writes the consolidated workbook of a period from the accepted workbooks: the same papers give the same bytes. */
final class Consolidacion {
    private static final DateTimeFormatter SELLO = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Taller taller;
    private final Registro registro;
    private final Aceptados aceptados;

    Consolidacion(Taller taller, Registro registro) {
        this.taller = taller;
        this.registro = registro;
        this.aceptados = new Aceptados(taller, registro);
    }

    static String nombre(Periodo periodo) {
        return periodo.codigo() + "_consolidado.xlsx";
    }

    /** What is in the workbook; useful apart for those who only count. */
    Consolidado content(Periodo periodo) {
        Plan plan = taller.planAprobado(periodo.ejercicio());
        List<Consolidado.DeEntrega> entregas = deliveries(periodo);
        return new Consolidado(
                taller.estructura(),
                plan,
                Resultados.of(taller.estructura(), plan, aceptados.reportes(periodo), periodo),
                entregas,
                lines(periodo),
                taller.hoy());
    }

    /** @return the workbook, replaced only if something changed; the earlier one is kept with its time */
    Path write(Periodo periodo) throws IOException {
        byte[] libro = XlsxWriter.write(ConsolidadoDesigner.design(content(periodo)));
        Path archivo = taller.carpeta().consolidado().resolve(nombre(periodo));
        if (Files.isRegularFile(archivo)) {
            byte[] anterior = Files.readAllBytes(archivo);
            if (Arrays.equals(anterior, libro)) {
                return archivo;
            }
            LocalDateTime hora = LocalDateTime.ofInstant(taller.clock().instant(), Opciones.LIMA);
            AtomicFile.writeNew(
                    earlier().resolve(periodo.codigo() + "_consolidado_" + SELLO.format(hora) + ".xlsx"), anterior);
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
        List<Consolidado.DeEntrega> entregas = new ArrayList<>();
        for (Unidad u : taller.estructura().queReportan()) {
            entregas.add(delivery(
                    u,
                    periodo,
                    todas.stream()
                            .filter(a -> a.identidad().unidad().equals(u.codigo())
                                    && a.identidad().ronda() > 0)
                            .toList()));
        }
        return entregas;
    }

    private Consolidado.DeEntrega delivery(Unidad u, Periodo periodo, List<Asiento> suyas) {
        LocalDate limite = taller.estructura().fechaLimite(periodo, u.codigo());
        Optional<Asiento> primera = suyas.stream().findFirst();
        Optional<Asiento> ultima = suyas.stream().reduce((a, b) -> b);
        Optional<Asiento> vigente = suyas.stream().filter(Asiento::vigente).findFirst();
        LocalDate contada = primera.map(Consolidacion::received).orElse(taller.hoy());
        Consolidado.Situacion situacion = vigente.isPresent()
                ? Consolidado.Situacion.ACEPTADO
                : ultima.isPresent() ? Consolidado.Situacion.OBSERVADO : Consolidado.Situacion.NO_ENTREGO;
        return new Consolidado.DeEntrega(
                u.codigo(),
                u.denominacion(),
                situacion,
                vigente.or(() -> ultima).map(Consolidacion::received),
                limite,
                (int) ChronoUnit.DAYS.between(limite, contada),
                vigente.or(() -> ultima).map(a -> a.identidad().ronda()).orElse(0),
                vigente.map(a -> a.dictamen().destino())
                        .or(() -> ultima.flatMap(a -> a.dictamen().devuelto()))
                        .orElse(""));
    }

    private static LocalDate received(Asiento a) {
        return a.recibo().recepcion().orElse(a.recibo().recibido().toLocalDate());
    }

    private List<Consolidado.Linea> lines(Periodo periodo) {
        List<Consolidado.Linea> lineas = new ArrayList<>();
        for (Unidad u : taller.estructura().queReportan()) {
            registro.ultima(u.codigo(), periodo.codigo())
                    .filter(a -> a.identidad().ronda() > 0)
                    .ifPresent(a -> registro.observaciones(a.id())
                            .forEach(o -> lineas.add(new Consolidado.Linea(
                                    u.codigo(),
                                    a.dictamen().devuelto().orElse(""),
                                    o.codigo(),
                                    o.gravedad(),
                                    o.hoja(),
                                    o.celda(),
                                    o.campo(),
                                    o.recibido(),
                                    o.mensaje(),
                                    o.accion()))));
        }
        return lineas;
    }

    /** For lambdas: a failure of the disk travels unchecked to the one place that tells it. */
    Path rewrite(Periodo periodo) {
        try {
            return write(periodo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
