package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import pe.quipu.avance.Corte;
import pe.quipu.inbox.Registro;
import pe.quipu.plan.Periodo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "consolidar",
        description = "Reescribe el consolidado de un periodo con los libros aceptados.",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class ConsolidarCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Mixin
    private OpcionPeriodo opcionPeriodo;

    @Override
    public Integer call() throws IOException {
        Periodo periodo = opcionPeriodo.valor;
        if (!Consolidacion.tiene(periodo)) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    "De una modificación no hay consolidado: lo que cambió está en la versión del plan que sale al"
                            + " aprobarla.");
        }
        Consola consola = opciones.consola();
        Taller taller = Taller.open(opciones);
        Path archivo = Turno.working(taller, actual -> {
            try (Registro registro = SinAprobar.open(actual)) {
                Consolidacion consolidacion = new Consolidacion(actual, registro);
                Path escrito = consolidacion.rewrite(periodo);
                consolidacion.noCuenta().ifPresent(consola::warn);
                return escrito;
            }
        });
        new Corte(periodo, taller.hoy()).aviso().ifPresent(consola::warn);
        consola.result("Consolidado: " + archivo);
        consola.document(Map.of("consolidado", taller.carpeta().relative(archivo)));
        return Salida.BIEN.codigo();
    }
}
