package pe.quipu.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.documento.Documento;
import pe.quipu.ficha.NecesidadReader;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Lista;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Registro;
import pe.quipu.informe.PlanOperativo;
import pe.quipu.informe.PlanOperativoDesigner;
import pe.quipu.plan.Necesidad;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;
import pe.quipu.word.DocxWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "informe",
        description = {
            "Escribe el documento Word del POI con el plan aprobado vigente.",
            "Con --unidad o --oei, cinco líneas de una evaluación para un mensaje."
        },
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class InformeCommand implements Callable<Integer> {
    private static final String BASE = "/workbook-templates/poi.docx";

    @Mixin
    private Opciones opciones;

    @Mixin
    private OpcionPeriodo opcionPeriodo;

    @Mixin
    private Mensaje mensaje;

    /** @param pendientes where the document still says that something is to be completed */
    record Escrito(Path archivo, Plan plan, List<String> pendientes) {}

    @Override
    public Integer call() throws IOException {
        Periodo periodo = opcionPeriodo.valor;
        if (mensaje.pedido()) {
            return mensaje.write(Taller.open(opciones), periodo, opciones.consola());
        }
        if (!periodo.hacePlan()) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    (periodo.evalua()
                                    ? "El informe de evaluación todavía no está disponible."
                                    : "El cuadro de necesidades no tiene un documento propio.")
                            + " El documento del POI se escribe con: quipu informe --periodo " + periodo.ejercicio());
        }
        Consola consola = opciones.consola();
        Taller taller = Taller.open(opciones);
        Escrito escrito = Jornada.exclusively(taller, () -> write(taller, periodo));
        consola.result("Documento del POI: " + escrito.archivo());
        consola.result("Al abrirlo, acepte actualizar los campos: el índice toma los números de página.");
        if (!escrito.pendientes().isEmpty()) {
            consola.result("Falta completar:\n  " + String.join("\n  ", escrito.pendientes()));
        }
        consola.document(Map.of(
                "informe",
                taller.carpeta().relative(escrito.archivo()),
                "plan",
                escrito.plan().codigo(),
                "por_completar",
                escrito.pendientes()));
        return Salida.BIEN.codigo();
    }

    static Escrito write(Taller taller, Periodo periodo) throws IOException {
        Plan plan = taller.plan(periodo)
                .orElseThrow(() -> new Detenido(
                        Salida.ERRORES_EN_LOS_DATOS,
                        "Todavía no hay un plan aprobado de " + periodo.ejercicio()
                                + ": el documento del POI se escribe con él. Procese las formulaciones y apruebe: quipu"
                                + " aprobar --ejercicio " + periodo.ejercicio()));
        Formato formato = taller.formato("", Periodo.formulacion(periodo.ejercicio()));
        Documento documento = PlanOperativoDesigner.design(new PlanOperativo(
                taller.estructura(), plan, names(formato, "generica"), names(formato, "rubro"), needs(taller, plan)));
        byte[] docx = DocxWriter.write(documento, base(taller));
        Path archivo = taller.carpeta().informes().resolve(plan.ejercicio() + "_POI.docx");
        AtomicFile.createFolder(archivo.getParent());
        AtomicFile.write(archivo, docx);
        return new Escrito(archivo, plan, documento.pendientes());
    }

    private static Map<String, String> names(Formato formato, String lista) {
        return formato.lista(lista).map(Lista::opciones).orElse(List.of()).stream()
                .collect(Collectors.toMap(Lista.Opcion::codigo, Lista.Opcion::nombre, (a, b) -> a));
    }

    /** The cuadro de necesidades of each unit: of the round the plan came from, its formulation, or alone from January. */
    private static Map<String, List<Necesidad>> needs(Taller taller, Plan plan) {
        Map<String, List<Necesidad>> porUnidad = new LinkedHashMap<>();
        List<Periodo> periodos = Stream.of(
                        plan.aprobacion().ronda(), String.valueOf(plan.ejercicio()), plan.ejercicio() + "-CN")
                .distinct()
                .map(Periodo::parse)
                .flatMap(Optional::stream)
                .toList();
        try (Registro registro = Registro.open(taller.carpeta())) {
            Aceptados aceptados = new Aceptados(taller, registro);
            for (Unidad u : taller.estructura().queReportan()) {
                periodos.stream()
                        .flatMap(p -> aceptados.vigente(u.codigo(), p).stream()
                                .map(a -> NecesidadReader.read(aceptados.ficha(a, u, p))))
                        .filter(n -> !n.isEmpty())
                        .findFirst()
                        .ifPresent(n -> porUnidad.put(u.codigo(), n));
            }
        }
        return porUnidad;
    }

    /** @throws Detenido when the office's own base document cannot be used, naming what it lacks */
    private static byte[] base(Taller taller) throws IOException {
        Path propia = taller.carpeta().documentoBase();
        if (!Files.isRegularFile(propia)) {
            try (InputStream in = InformeCommand.class.getResourceAsStream(BASE)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks " + BASE);
                }
                return in.readAllBytes();
            }
        }
        byte[] bytes = Files.readAllBytes(propia);
        List<String> faltan = DocxWriter.missingStyles(bytes)
                .orElseThrow(() -> new Detenido(
                        Salida.ESTRUCTURA_EQUIVOCADA,
                        propia + " no es un documento de Word (.docx). Bórrelo para usar el de Quipu, o vuelva a"
                                + " guardarlo desde Word."));
        if (!faltan.isEmpty()) {
            throw new Detenido(
                    Salida.ESTRUCTURA_EQUIVOCADA,
                    "A " + propia + " le faltan estilos: " + String.join(", ", faltan)
                            + ". Parta de una copia del documento base de Quipu y cambie en ella los estilos sin"
                            + " borrarlos.");
        }
        return bytes;
    }
}
