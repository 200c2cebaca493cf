package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pe.quipu.formato.Identidad;
import pe.quipu.inbox.Inbox;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Sha256;
import pe.quipu.libro.Lectura;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Periodo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "validar",
        description = "Revisa archivos sin mover nada.",
        synopsisHeading = "Uso: ",
        parameterListHeading = "%nArchivos:%n",
        optionListHeading = "%nOpciones:%n")
final class ValidarCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Parameters(arity = "1..*", paramLabel = "ARCHIVO", description = "Libros por revisar.")
    private List<Path> archivos;

    @Override
    public Integer call() throws IOException {
        for (Path archivo : archivos) {
            if (!Files.isRegularFile(archivo)) {
                throw new Detenido(Salida.USO_INCORRECTO, "No existe el archivo " + archivo + ".");
            }
        }
        Consola consola = opciones.consola();
        Taller taller = Taller.open(opciones);
        taller.carpeta().create();
        List<Atendido> atendidos = new ArrayList<>();
        try (Registro registro = SinAprobar.open(taller)) {
            Examinador examinador = new Examinador(taller, new Aceptados(taller, registro));
            for (Path archivo : archivos) {
                Atendido a = examined(examinador, archivo);
                atendidos.add(a);
                consola.result(Informe.line(a));
                a.observaciones().forEach(o -> consola.result(detail(o)));
            }
        }
        consola.document(Informe.document(atendidos, List.of()));
        boolean bien = atendidos.stream().allMatch(a -> a.veredicto() == Veredicto.ACEPTADO);
        return (bien ? Salida.BIEN : Salida.ERRORES_EN_LOS_DATOS).codigo();
    }

    private static Atendido examined(Examinador examinador, Path archivo) throws IOException {
        Dictamen d;
        String hash = "";
        if (Files.size(archivo) > Inbox.LIMITE) {
            d = Dictamen.refused(
                    Optional.empty(), Rechazo.of(new Lectura.Ilegible(Lectura.Motivo.DEMASIADO_GRANDE, "")));
        } else {
            byte[] bytes = Files.readAllBytes(archivo);
            hash = Sha256.of(bytes);
            d = examinador.examine(bytes);
        }
        return new Atendido(
                NombreArchivo.legible(archivo),
                hash,
                d.veredicto(),
                d.identidad().map(Identidad::unidad).orElse(""),
                d.identidad().flatMap(i -> Periodo.parse(i.periodo())),
                0,
                "",
                "",
                d.observaciones());
    }

    private static String detail(Observacion o) {
        return "      %s %s  %s\n          %s %s"
                .formatted(o.codigo().id(), o.gravedad().rotulo(), o.lugar().texto(), o.mensaje(), o.accion());
    }
}
