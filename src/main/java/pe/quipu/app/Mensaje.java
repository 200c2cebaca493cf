package pe.quipu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import pe.quipu.avance.Consulta;
import pe.quipu.consolidado.Consolidado;
import pe.quipu.consolidado.SituacionRules;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.inbox.Registro;
import pe.quipu.informe.Llamada;
import pe.quipu.informe.MensajeDesigner;
import pe.quipu.observacion.Sugerencia;
import pe.quipu.plan.Periodo;
import picocli.CommandLine.Option;

/** The five lines that answer for a unit or an objective: options of {@code informe}, and the file they write. */
final class Mensaje {
    @Option(names = "--unidad", paramLabel = "COD", description = "Cinco líneas de una unidad, para un mensaje.")
    private String unidad;

    @Option(names = "--oei", paramLabel = "COD", description = "Cinco líneas de un objetivo, para un mensaje.")
    private String oei;

    boolean pedido() {
        return unidad != null || oei != null;
    }

    int write(Taller taller, Periodo periodo, Consola consola) throws IOException {
        if (unidad != null && oei != null) {
            throw new Detenido(Salida.USO_INCORRECTO, "Escriba --unidad o --oei, uno solo.");
        }
        if (!periodo.evalua()) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    "El mensaje es de una evaluación: quipu informe --periodo 2022-T4 "
                            + (unidad != null ? "--unidad " + unidad : "--oei " + oei));
        }
        Consolidado contenido;
        try (Registro registro = SinAprobar.open(taller)) {
            contenido = new Consolidacion(taller, registro).content(periodo);
        }
        contenido.corte().aviso().ifPresent(consola::warn);
        Consulta consulta = find(contenido);
        List<String> lineas = MensajeDesigner.design(new Llamada(
                consulta,
                periodo,
                taller.estructura().escala(periodo),
                SituacionRules.of(consulta, taller.estructura(), contenido.entregas())
                        .frase(),
                taller.hoy()));
        Path archivo = taller.carpeta()
                .informes()
                .resolve(NombreArchivo.safe(periodo.codigo() + "_" + consulta.codigo() + ".txt"));
        Turno.working(taller.carpeta(), () -> {
            AtomicFile.createFolder(archivo.getParent());
            AtomicFile.write(archivo, (String.join("\n", lineas) + "\n").getBytes(StandardCharsets.UTF_8));
            return archivo;
        });
        lineas.forEach(consola::result);
        consola.progress("Guardado en " + archivo);
        consola.document(Map.of("mensaje", taller.carpeta().relative(archivo), "lineas", lineas));
        return Salida.BIEN.codigo();
    }

    private Consulta find(Consolidado contenido) {
        Consulta.Clase clase = unidad != null ? Consulta.Clase.UNIDAD : Consulta.Clase.OBJETIVO;
        String codigo = unidad != null ? unidad : oei;
        List<Consulta> todas =
                Consulta.todas(
                                contenido.estructura(),
                                contenido.resultados(),
                                contenido.historia().compromisos())
                        .stream()
                        .filter(c -> c.clase() == clase)
                        .toList();
        return todas.stream()
                .filter(c -> c.codigo().equalsIgnoreCase(codigo))
                .findFirst()
                .orElseThrow(() -> new Detenido(
                        Salida.USO_INCORRECTO,
                        "No hay " + (unidad != null ? "una unidad" : "un objetivo") + " de código «" + codigo + "»."
                                + Sugerencia.sentence(Sugerencia.nearest(
                                        codigo,
                                        todas.stream().map(Consulta::codigo).toList()))));
    }
}
