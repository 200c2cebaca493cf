package pe.quipu.app;

import static pe.quipu.app.Papeles.FISICA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A year of three units waiting in {@code entrada/}: twelve good evaluations, three that replace them, two repeated and
 * three that are not good. A consolidated workbook of each quarter was published before.
 */
public final class VeinteArchivos {
    private static final List<String> UNIDADES = List.of("01", "02", "03");
    private static final List<String> TRIMESTRES = List.of("2022-T1", "2022-T2", "2022-T3", "2022-T4");
    private static final Instant PRIMERO = Instant.parse("2023-01-04T13:00:00Z");
    public static final String HOY = "2023-01-05";

    /** What a command answered. */
    public record Dicho(int salida, String out, String err) {}

    private VeinteArchivos() {}

    /** A command on a working folder, on the day of the scenario. */
    public static Dicho quipu(Path raiz, String... args) {
        List<String> linea = new ArrayList<>(List.of(args));
        linea.addAll(List.of("--carpeta", raiz.toString(), "--hoy", HOY));
        Oficina.Respuesta r = Oficina.type(linea.toArray(String[]::new));
        return new Dicho(r.salida(), r.out(), r.err());
    }

    /** Leaves the working folder ready, with nothing attended. */
    public static void prepare(Path raiz, Path borrador) throws IOException {
        Oficina o = Aprobada.en(raiz);
        o.hoy = HOY;
        for (String trimestre : TRIMESTRES) {
            o.quipu("consolidar", "--periodo", trimestre);
        }
        int n = 0;
        for (Map.Entry<String, byte[]> e : files(Aprobada.en(borrador)).entrySet()) {
            o.deja(e.getKey(), e.getValue());
            Path archivo = raiz.resolve("entrada").resolve(e.getKey());
            Files.setLastModifiedTime(archivo, FileTime.from(PRIMERO.plusSeconds(60L * n++)));
        }
    }

    private static Map<String, byte[]> files(Oficina borrador) {
        borrador.hoy = HOY;
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        archivos.put("en blanco.xlsx", borrador.plantilla("03", TRIMESTRES.get(0)));
        for (String trimestre : TRIMESTRES) {
            for (String unidad : UNIDADES) {
                archivos.put(
                        unidad + " " + trimestre + ".xlsx",
                        Papeles.evaluada(borrador.plantilla(unidad, trimestre)).guarda());
            }
            UNIDADES.forEach(u -> borrador.deja(u + ".xlsx", archivos.get(u + " " + trimestre + ".xlsx")));
            borrador.quipu("procesar");
        }
        archivos.put("apuntes.xlsx", "esto no es un libro".getBytes(StandardCharsets.UTF_8));
        for (String unidad : UNIDADES) {
            Lapiz lapiz = Papeles.evaluada(borrador.plantilla(unidad, TRIMESTRES.get(3)));
            archivos.put(
                    unidad + " corregido.xlsx",
                    lapiz.escribe(FISICA, lapiz.filas(FISICA).get(0), "ejecutado_11", 9)
                            .guarda());
        }
        archivos.put("copia de 01.xlsx", archivos.get("01 2022-T1.xlsx"));
        archivos.put("02 otra vez.xlsx", archivos.get("02 corregido.xlsx"));
        archivos.put("estructura ajena.xlsx", borrador.lee("estructura.xlsx"));
        return archivos;
    }
}
