package pe.quipu.aceptacion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A row of Tabla 05 as the municipality printed it, under the code the example gives it. */
record Publicado(String codigo, int actividades, BigDecimal programado, BigDecimal ejecutado) {

    static List<Publicado> tabla05() {
        List<String> codigos =
                lines("organizacion").stream().map(l -> l.split("\t", -1)[0]).toList();
        List<Publicado> filas = new ArrayList<>();
        for (String linea : lines("tabla05-centros-de-costo")) {
            String[] c = linea.split("\t", -1);
            if (!c[1].equals("TOTALES")) {
                String codigo = codigos.get(filas.size());
                // The rows that print no number have the one activity of the example.
                filas.add(new Publicado(codigo, c[2].isEmpty() ? 1 : Integer.parseInt(c[2]), soles(c[3]), soles(c[4])));
            }
        }
        return filas;
    }

    private static BigDecimal soles(String impreso) {
        return impreso.isEmpty() ? BigDecimal.ZERO : new BigDecimal(impreso.replaceAll("[',]", ""));
    }

    private static List<String> lines(String tabla) {
        try (InputStream in = Publicado.class.getResourceAsStream("/ilo-2022/" + tabla + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
