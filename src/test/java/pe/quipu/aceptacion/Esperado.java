package pe.quipu.aceptacion;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code esperado.yaml}: what must become of each paper of the example. */
record Esperado(
        int ejercicio,
        String periodo,
        String hoy,
        String recepcion,
        String aprobacion,
        long semilla,
        List<String> pendientes,
        List<String> omitidas,
        List<Etapa> etapas,
        List<Caso> archivos) {

    /** @param observaciones {@code CODE Sheet!Cell}, or the code alone for a whole workbook */
    record Caso(String archivo, String veredicto, List<String> observaciones) {}

    record Etapa(String carpeta, String periodo, String hoy) {}

    static Esperado deIlo() {
        try {
            return new YAMLMapper()
                    .readValue(Recorrido.EJEMPLO.resolve("esperado.yaml").toFile(), Esperado.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Caso de(String archivo) {
        return archivos.stream()
                .filter(c -> c.archivo().equals(archivo))
                .findFirst()
                .orElse(new Caso(archivo, "aceptado", List.of()));
    }
}
