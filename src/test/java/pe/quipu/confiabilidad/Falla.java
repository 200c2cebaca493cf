package pe.quipu.confiabilidad;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A fault to plant in the program: the source is compiled as it would be with the fault, apart from the others.
 *
 * @param falla what goes wrong, for a person
 * @param archivo the source, from {@code src/main/java/pe/quipu}
 * @param busca what stands there once
 * @param pone what stands there with the fault
 * @param pruebas the tests that must notice, as {@code package.Class#method} from {@code pe.quipu}
 */
record Falla(String falla, String archivo, String busca, String pone, List<String> pruebas) {
    private static final Path FUENTES =
            Path.of(System.getProperty("quipu.casa", ""), "src", "main", "java", "pe", "quipu");

    static List<Falla> todas() throws IOException {
        try (InputStream lista = Falla.class.getResourceAsStream("/fallas/fallas.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(lista, new TypeReference<>() {});
        }
    }

    /** The tests by their full names, as JUnit selects them. */
    List<String> selectores() {
        return pruebas.stream().map(p -> "pe.quipu." + p).toList();
    }

    /** Compiles the faulty source into a folder; everything else comes from the class path. */
    void plant(Path carpeta) throws IOException {
        Path fuente = carpeta.resolve("fuente").resolve(Path.of(archivo).getFileName());
        Files.createDirectories(fuente.getParent());
        Files.writeString(fuente, faulty());
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter quejas = new StringWriter();
        try (var archivos = javac.getStandardFileManager(null, null, null)) {
            List<String> opciones = List.of("--release", "17", "-proc:none", "-nowarn", "-d", carpeta.toString());
            if (!javac.getTask(quejas, archivos, null, opciones, null, archivos.getJavaFileObjects(fuente))
                    .call()) {
                throw new AssertionError("«" + falla + "» does not compile:\n" + quejas);
            }
        }
    }

    private String faulty() throws IOException {
        String codigo = Files.readString(FUENTES.resolve(archivo));
        int aqui = codigo.indexOf(busca);
        if (aqui < 0 || codigo.indexOf(busca, aqui + 1) >= 0) {
            throw new AssertionError("«" + falla + "»: " + archivo + " must have exactly once:\n" + busca);
        }
        return codigo.substring(0, aqui) + pone + codigo.substring(aqui + busca.length());
    }
}
