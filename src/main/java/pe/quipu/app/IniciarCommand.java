package pe.quipu.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Carpeta;
import pe.quipu.libro.Valor;
import pe.quipu.plantilla.PlantillaDesigner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "iniciar",
        description = "Crea una carpeta de trabajo con su estructura.xlsx.",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class IniciarCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Option(
            names = "--ejemplo",
            paramLabel = "E",
            description =
                    "Parte de un ejemplo (ilo-2022, huamanga-2016): su estructura y su plan vigente, con entrada/ vacía.")
    private String ejemplo;

    @Override
    public Integer call() throws IOException {
        Consola consola = opciones.consola();
        Carpeta carpeta = new Carpeta(opciones.raiz());
        vacant(carpeta);
        Optional<Ejemplo> elegido = ejemplo == null ? Optional.empty() : Optional.of(Ejemplo.open(ejemplo));
        Bitacora.in(carpeta);
        carpeta.create();
        if (elegido.isEmpty()) {
            blank(carpeta, LocalDate.now(opciones.clock()).getYear());
            consola.result("Carpeta de trabajo: " + carpeta.raiz());
            consola.result("Siguiente: llene " + EntidadFile.path(carpeta) + " y genere las plantillas.");
        } else {
            Ejemplo e = elegido.get();
            AprobarCommand.Aprobado plan = new Ciclo(e, carpeta, consola).plan();
            consola.result("Carpeta de trabajo: " + carpeta.raiz() + " · plan "
                    + plan.plan().codigo());
            consola.result("Siguiente: quipu plantillas --carpeta " + carpeta.raiz() + " --periodo "
                    + e.esperado().periodo());
        }
        consola.document(Map.of("carpeta", carpeta.raiz().toString()));
        return Salida.BIEN.codigo();
    }

    static void vacant(Carpeta carpeta) {
        if (Files.exists(EntidadFile.path(carpeta))) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    "Ya hay una carpeta de trabajo en " + carpeta.raiz() + "; no se tocó nada. Elija otra carpeta.");
        }
    }

    /** The entity's workbook with the settings most entities keep; the rest is theirs to fill in. */
    private static void blank(Carpeta carpeta, int ejercicio) throws IOException {
        Map<String, Valor> parametros = new LinkedHashMap<>();
        parametros.put("ejercicio", Valor.numero(ejercicio));
        parametros.put("escala", Valor.texto("95_75"));
        parametros.put("umbral_verde", Valor.numero(new BigDecimal("95")));
        parametros.put("umbral_ambar", Valor.numero(new BigDecimal("75")));
        parametros.put("palabra_ambar", Valor.texto("Ámbar"));
        parametros.put("norma_escala", Valor.texto("Directiva 0056-2024-CEPLAN/PCD"));
        parametros.put("devengado_lo_reporta", Valor.texto("unidad"));
        parametros.put("inhabil", Valor.texto("se mantiene"));
        parametros.put("no_reporto", Valor.texto("cero"));
        Formato formato = new Formas().base(Formas.ESTRUCTURA);
        byte[] libro = XlsxWriter.write(PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                formato,
                new Identidad(Formas.ESTRUCTURA, formato.version(), "", "", "", "", 0),
                new Relleno(Map.of("parametros", parametros), Map.of(), Set.of()),
                Map.of(),
                "Quipu · libro de la entidad")));
        AtomicFile.write(EntidadFile.path(carpeta), libro);
    }
}
