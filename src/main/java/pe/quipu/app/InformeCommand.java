package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.Corte;
import pe.quipu.documento.Documento;
import pe.quipu.ficha.NecesidadReader;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Lista;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Registro;
import pe.quipu.informe.EvaluacionDesigner;
import pe.quipu.informe.PlanOperativo;
import pe.quipu.informe.PlanOperativoDesigner;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Necesidad;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;
import pe.quipu.word.DocxWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "informe",
        description = {
            "Escribe en Word el POI aprobado (2023) o el informe de evaluación de un periodo (2022-T4).",
            "Con --unidad o --oei, cinco líneas de una evaluación para un mensaje."
        },
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class InformeCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Mixin
    private OpcionPeriodo opcionPeriodo;

    @Option(
            names = "--memos",
            description = "En una evaluación: un memorando para cada unidad que no entregó o tiene algo por corregir.")
    private boolean memos;

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
        if (!periodo.hacePlan() && !periodo.evalua()) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    "El cuadro de necesidades no tiene un documento propio. El documento del POI se escribe con: quipu"
                            + " informe --periodo " + periodo.ejercicio());
        } else if (memos && !periodo.evalua()) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    "Los memorandos son de una evaluación, por ejemplo: quipu informe --periodo " + periodo.ejercicio()
                            + "-T1 --memos");
        }
        Taller taller = Taller.open(opciones);
        new Corte(periodo, taller.hoy()).aviso().ifPresent(opciones.consola()::warn);
        if (memos) {
            Memorandos.Escritos escritos = Turno.working(taller, actual -> Memorandos.write(actual, periodo));
            tell(taller, periodo, escritos);
        } else {
            Escrito escrito = Turno.working(taller, actual -> write(actual, periodo));
            tell(taller, periodo, escrito);
        }
        return Salida.BIEN.codigo();
    }

    private void tell(Taller taller, Periodo periodo, Escrito escrito) {
        Consola consola = opciones.consola();
        consola.result((periodo.evalua() ? "Informe de evaluación: " : "Documento del POI: ") + escrito.archivo());
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
    }

    private void tell(Taller taller, Periodo periodo, Memorandos.Escritos escritos) {
        Consola consola = opciones.consola();
        consola.result(
                escritos.archivos().isEmpty()
                        ? "Ninguna unidad necesita un memorando de " + periodo
                                + ": todas tienen su evaluación aceptada y nada por corregir ni explicar."
                        : Cifra.cuantas(escritos.archivos().size(), "memorando", "memorandos") + " en "
                                + escritos.carpeta() + ":");
        escritos.archivos().forEach((unidad, archivo) -> consola.result("  " + archivo.getFileName() + "  " + unidad));
        if (!escritos.archivos().isEmpty()) {
            consola.result("Falta completar en cada uno: el número, quién lo envía y la firma.");
        }
        if (!escritos.sobran().isEmpty()) {
            consola.result("Ya no hacen falta, de unidades que se aceptaron después:\n  "
                    + String.join("\n  ", escritos.sobran()));
        }
        consola.document(Map.of(
                "memos",
                escritos.archivos().values().stream()
                        .map(taller.carpeta()::relative)
                        .toList(),
                "sobran",
                escritos.sobran()));
    }

    static Escrito write(Taller taller, Periodo periodo) throws IOException {
        Plan plan = periodo.evalua() ? taller.approved(periodo) : inForce(taller, periodo);
        Documento documento = periodo.evalua()
                ? EvaluacionDesigner.design(Evaluado.de(taller, periodo))
                : PlanOperativoDesigner.design(operating(taller, plan));
        Path archivo = taller.carpeta()
                .informes()
                .resolve(periodo.evalua() ? periodo.codigo() + "_evaluacion.docx" : plan.ejercicio() + "_POI.docx");
        AtomicFile.createFolder(archivo.getParent());
        AtomicFile.write(archivo, DocxWriter.write(documento, DocumentoBase.read(taller)));
        return new Escrito(archivo, plan, documento.pendientes());
    }

    private static Plan inForce(Taller taller, Periodo periodo) {
        return taller.plan(periodo)
                .orElseThrow(() -> new Detenido(
                        Salida.ERRORES_EN_LOS_DATOS,
                        "Todavía no hay un plan aprobado de " + periodo.ejercicio()
                                + ": el documento del POI se escribe con él. Procese las formulaciones y apruebe: quipu"
                                + " aprobar --ejercicio " + periodo.ejercicio()));
    }

    private static PlanOperativo operating(Taller taller, Plan plan) {
        Formato formato = taller.formato("", Periodo.formulacion(plan.ejercicio()));
        return new PlanOperativo(
                taller.estructura(), plan, names(formato, "generica"), names(formato, "rubro"), needs(taller, plan));
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
        try (Registro registro = SinAprobar.open(taller)) {
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
}
