package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pe.quipu.devolucion.DevolucionRules;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Relleno;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.inbox.Registro;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Sugerencia;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.PlantillaDesigner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "plantillas",
        description = "Genera el libro de cada unidad que reporta.",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class PlantillasCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Option(
            names = "--periodo",
            paramLabel = "P",
            required = true,
            converter = PeriodoConverter.class,
            description = "2023 (formulación), 2022-T4, 2022-M07…")
    private Periodo periodo;

    @Option(names = "--unidad", paramLabel = "COD", description = "Solo esta unidad; se puede repetir.")
    private List<String> unidades;

    @Override
    public Integer call() throws IOException {
        Consola consola = opciones.consola();
        Taller taller = Taller.open(opciones);
        List<Path> libros =
                Turno.working(taller, actual -> write(actual, periodo, unidades == null ? List.of() : unidades));
        taller.entidad()
                .advertencias()
                .forEach(o -> consola.warn(
                        "Atención: " + EntidadFile.NOMBRE + ", " + o.lugar().texto() + ": " + o.mensaje() + " ("
                                + o.codigo().id() + ")"));
        if (!taller.abierto(periodo)) {
            consola.warn("Atención: " + periodo.codigo() + " no está abierto y sus libros no se recibirán. Se recibe: "
                    + taller.abiertos() + " (hoja Plazos).");
        }
        consola.result(Cifra.cuantas(libros.size(), "libro", "libros") + " en "
                + taller.carpeta().plantillas(periodo.codigo()));
        consola.document(Map.of(
                "plantillas", libros.stream().map(taller.carpeta()::relative).toList()));
        return Salida.BIEN.codigo();
    }

    /** One workbook per reporting unit; of a unit already accepted, with what it delivered and its round as base. */
    static List<Path> write(Taller taller, Periodo periodo, List<String> codigos) throws IOException {
        if (!periodo.esFormulacion() && periodo.clase() != Periodo.Clase.NECESIDADES) {
            taller.approved(periodo);
        }
        Map<Path, PlantillaDesigner.Pedido> pedidos = new LinkedHashMap<>();
        Path carpeta = taller.carpeta().plantillas(periodo.codigo());
        try (Registro registro = SinAprobar.open(taller)) {
            Aceptados aceptados = new Aceptados(taller, registro);
            for (Unidad u : chosen(taller, codigos)) {
                pedidos.put(
                        carpeta.resolve(NombreArchivo.safe(u.codigo() + "_" + periodo.codigo() + ".xlsx")),
                        order(taller, aceptados, u, periodo));
            }
        }
        AtomicFile.createFolder(carpeta);
        // Drawing is a pure function of each order; the register, which one thread alone may ask, is closed by now.
        pedidos.entrySet().parallelStream().forEach(p -> draw(p.getKey(), p.getValue()));
        return List.copyOf(pedidos.keySet());
    }

    private static void draw(Path archivo, PlantillaDesigner.Pedido pedido) {
        try {
            AtomicFile.write(archivo, XlsxWriter.write(PlantillaDesigner.design(pedido)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlantillaDesigner.Pedido order(Taller taller, Aceptados aceptados, Unidad u, Periodo periodo) {
        Relleno plan = new Prellenado(taller, aceptados).de(u, periodo);
        Optional<Asiento> vigente = aceptados.vigente(u.codigo(), periodo);
        // Rows of a round are numbered: what was written on the rows of another version is not put on these.
        Relleno relleno = vigente.filter(a ->
                        !periodo.hacePlan() || periodo.esFormulacion() || taller.alDia(u, periodo, aceptados.plan(a)))
                .map(a -> plan.con(DevolucionRules.values(aceptados.ficha(a, u, periodo), plan)))
                .orElse(plan);
        return taller.pedido(u, periodo, vigente.map(a -> a.identidad().ronda()).orElse(0), relleno);
    }

    private static List<Unidad> chosen(Taller taller, List<String> codigos) {
        List<Unidad> todas = taller.estructura().queReportan();
        codigos.stream()
                .filter(c -> todas.stream().noneMatch(u -> u.codigo().equals(c)))
                .findFirst()
                .ifPresent(c -> {
                    throw new Detenido(Salida.USO_INCORRECTO, without(taller.estructura(), c));
                });
        return todas.stream()
                .filter(u -> codigos.isEmpty() || codigos.contains(u.codigo()))
                .toList();
    }

    /** Why a unit has no workbook of its own. */
    private static String without(Estructura e, String codigo) {
        return e.unidad(codigo)
                .map(u ->
                        "La unidad «" + codigo + "» no llena libro propio: por ella reporta «" + u.reportaPor() + "».")
                .orElseGet(() -> "La unidad «" + codigo + "» no está en la hoja Unidades."
                        + Sugerencia.sentence(Sugerencia.nearest(
                                codigo,
                                e.unidades().stream().map(Unidad::codigo).toList())));
    }
}
