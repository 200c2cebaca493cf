package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.inbox.Carpeta;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Periodo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "Recorre el ciclo completo sobre un ejemplo, en una carpeta nueva.",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Option(
            names = "--ejemplo",
            paramLabel = "E",
            defaultValue = "ilo-2022",
            description = "Cuál: ilo-2022 (por defecto) o huamanga-2016.")
    private String nombre;

    @Override
    public Integer call() throws IOException {
        Consola consola = opciones.consola();
        Ejemplo ejemplo = Ejemplo.open(nombre);
        Path raiz = opciones.carpeta == null
                ? Path.of(System.getProperty("quipu.casa", "."), "target", "demo")
                : opciones.carpeta;
        Carpeta carpeta = fresh(raiz, ejemplo.hoy());
        consola.progress("1. Formulación: se revisan los libros y se aprueba el plan");
        Ciclo ciclo = new Ciclo(ejemplo, carpeta, consola);
        AprobarCommand.Aprobado plan = ciclo.plan();
        consola.progress("   plan " + plan.plan().codigo() + ": "
                + Cifra.cuantas(plan.plan().actividades().size(), "actividad", "actividades"));
        List<Path> consolidados = new ArrayList<>();
        if (!ejemplo.esperado().etapas().isEmpty()) {
            consola.progress("2. Lo que llega después: " + periods(ejemplo));
            consolidados.addAll(ciclo.stages());
        }
        consola.progress("3. Plantillas de " + ejemplo.esperado().periodo() + ": " + ciclo.templates() + " libros");
        consola.progress("4. Entregas de las unidades");
        ciclo.run("entrada", Optional.empty());
        consola.progress("5. Correcciones");
        ciclo.run("correcciones/evaluacion", Optional.empty());
        ciclo.diferencias().forEach(d -> consola.warn("No fue como el ejemplo dice: " + d));
        Path consolidado = carpeta.consolidado().resolve(ejemplo.esperado().periodo() + "_consolidado.xlsx");
        consolidados.forEach(c -> consola.result("Consolidado: " + c));
        consola.result("Consolidado: " + consolidado);
        consola.result("Ábralo y empiece por la hoja «Tablero». Los libros devueltos están en "
                + carpeta.raiz().resolve("observado"));
        consola.result("En esa carpeta hoy es " + Fechas.corta(ejemplo.hoy())
                + ", el día del ejemplo; otro día se pide con --hoy AAAA-MM-DD.");
        consola.result(
                "Siga con: quipu pendientes --periodo " + ejemplo.esperado().periodo() + " --carpeta " + raiz);
        consola.document(Map.of(
                "consolidado", consolidado.toString(),
                "diferencias", ciclo.diferencias()));
        return (ciclo.diferencias().isEmpty() ? Salida.BIEN : Salida.FALLA).codigo();
    }

    private static String periods(Ejemplo ejemplo) {
        return ejemplo.esperado().etapas().stream()
                .map(Ejemplo.Etapa::periodo)
                .distinct()
                .map(p -> Periodo.parse(p).map(Periodo::titulo).orElse(p))
                .collect(Collectors.joining(", "));
    }

    private static Carpeta fresh(Path raiz, LocalDate hoy) throws IOException {
        if (Demostracion.is(raiz)) {
            try (Stream<Path> todo = Files.walk(raiz)) {
                List<Path> primeroLoDeDentro =
                        todo.sorted(Comparator.reverseOrder()).toList();
                primeroLoDeDentro.forEach(DemoCommand::delete);
            }
        } else if (Files.isDirectory(raiz) && !isEmpty(raiz)) {
            throw new Detenido(
                    Salida.USO_INCORRECTO, "La carpeta " + raiz + " no está vacía; no se tocó nada. Elija otra.");
        }
        Files.createDirectories(raiz);
        Demostracion.mark(raiz, hoy);
        Bitacora.in(new Carpeta(raiz));
        return new Carpeta(raiz);
    }

    private static boolean isEmpty(Path carpeta) throws IOException {
        try (Stream<Path> hijos = Files.list(carpeta)) {
            return hijos.findAny().isEmpty();
        }
    }

    private static void delete(Path archivo) {
        try {
            Files.delete(archivo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
