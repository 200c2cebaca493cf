package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import pe.quipu.consolidado.ComparacionDesigner;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Comparacion;
import pe.quipu.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "comparar",
        description = "Escribe qué cambió entre dos versiones del plan y por qué.",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n",
        parameterListHeading = "%nVersiones:%n")
final class CompararCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Option(names = "--ejercicio", paramLabel = "A", required = true, description = "Año del plan.")
    private int ejercicio;

    @Parameters(
            paramLabel = "V",
            arity = "0..2",
            description = "Dos números, por ejemplo 1 2. Por defecto, las dos últimas.")
    private List<Integer> numeros;

    @Override
    public Integer call() throws IOException {
        Consola consola = opciones.consola();
        Taller taller = Taller.open(opciones);
        List<Plan> versiones = taller.versiones(ejercicio);
        List<Integer> pedidas = numeros == null
                ? versiones.stream()
                        .skip(Math.max(0, versiones.size() - 2))
                        .map(Plan::version)
                        .toList()
                : numeros.stream().sorted().distinct().toList();
        List<Plan> dos =
                versiones.stream().filter(p -> pedidas.contains(p.version())).toList();
        if (dos.size() != 2) {
            throw new Detenido(Salida.USO_INCORRECTO, none(versiones));
        }
        Comparacion c = Comparacion.entre(dos.get(0), dos.get(1), versiones);
        Path archivo = Turno.working(taller, actual -> write(actual, c, versiones));
        consola.result(Cifra.cuantas(c.agregadas().size(), "agregada", "agregadas") + ", "
                + Cifra.cuantas(c.retiradas().size(), "retirada", "retiradas") + ", "
                + Cifra.cuantas(c.cambiadas().size(), "cambiada", "cambiadas") + ". " + archivo);
        Map<String, Object> documento = new LinkedHashMap<>();
        documento.put("antes", c.antes().codigo());
        documento.put("despues", c.despues().codigo());
        documento.put("agregadas", c.agregadas().size());
        documento.put("retiradas", c.retiradas().size());
        documento.put("cambiadas", c.cambiadas().size());
        documento.put("archivo", taller.carpeta().relative(archivo));
        consola.document(documento);
        return Salida.BIEN.codigo();
    }

    private static Path write(Taller taller, Comparacion c, List<Plan> versiones) throws IOException {
        Path archivo = taller.carpeta()
                .consolidado()
                .resolve(c.antes().ejercicio() + "_v" + c.antes().version() + "_v"
                        + c.despues().version() + "_comparacion.xlsx");
        AtomicFile.write(
                archivo,
                XlsxWriter.write(ComparacionDesigner.design(
                        taller.estructura(), c, versiones, taller.formas().base(Formas.FORMULACION), taller.hoy())));
        return archivo;
    }

    private String none(List<Plan> versiones) {
        return versiones.isEmpty()
                ? "Todavía no hay un plan aprobado de " + ejercicio + ": no hay qué comparar."
                : "Se comparan dos versiones distintas. De " + ejercicio + " hay: "
                        + versiones.stream()
                                .map(p -> p.version() + " (" + p.etapa() + ")")
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
