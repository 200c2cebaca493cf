package pe.quipu.app;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import pe.quipu.inbox.Carpeta;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reparar",
        description =
                "Hace que el registro y las carpetas vuelvan a decir lo mismo. Sin --aplicar, solo dice qué haría.",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class RepararCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Option(names = "--aplicar", description = "Lo hace, y dice qué hizo.")
    private boolean aplicar;

    @Override
    public Integer call() throws IOException {
        Consola consola = opciones.consola();
        Carpeta carpeta = new Carpeta(opciones.raiz());
        Bitacora.of(carpeta);
        // A folder that is no workspace is left as it is.
        EntidadFile.read(carpeta, new Formas());
        Reparacion.Resultado r = Turno.working(carpeta, () -> new Reparacion(opciones, carpeta, aplicar).run());
        tell(consola, r);
        consola.document(document(carpeta, r));
        boolean queda = !r.porHacer().isEmpty() || !aplicar && !r.hechos().isEmpty();
        return (queda ? Salida.ERRORES_EN_LOS_DATOS : Salida.BIEN).codigo();
    }

    private void tell(Consola consola, Reparacion.Resultado r) {
        if (r.arreglos().isEmpty()) {
            consola.result("El registro y las carpetas dicen lo mismo: no hay nada que reparar.");
            return;
        }
        list(consola, aplicar ? "Se hizo:" : "Se haría:", r.hechos());
        list(consola, "Esto tiene que hacerlo una persona:", r.porHacer());
        r.consolidados().forEach(c -> consola.result("Consolidado: " + c));
        if (!aplicar && !r.hechos().isEmpty()) {
            consola.result("Para hacerlo: quipu reparar --aplicar");
        }
    }

    private static void list(Consola consola, String titulo, List<Arreglo> arreglos) {
        if (!arreglos.isEmpty()) {
            consola.result(titulo);
            arreglos.forEach(a -> consola.result(a.linea()));
        }
    }

    private Map<String, Object> document(Carpeta carpeta, Reparacion.Resultado r) {
        Map<String, Object> documento = new LinkedHashMap<>();
        documento.put("aplicado", aplicar);
        documento.put("arreglos", r.hechos().stream().map(Arreglo::documento).toList());
        documento.put("por_hacer", r.porHacer().stream().map(Arreglo::documento).toList());
        documento.put(
                "consolidados", r.consolidados().stream().map(carpeta::relative).toList());
        return documento;
    }
}
