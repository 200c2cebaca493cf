package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of a workspace set against its folders: one line for each file dropped, one place for each line. */
record Lineas(List<Linea> todas) {
    record Linea(String archivo, String sha256, String veredicto, String destino) {}

    static Lineas of(Path raiz) throws SQLException {
        List<Linea> todas = new ArrayList<>();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + raiz.resolve("registro/quipu.db"));
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SELECT archivo, sha256, veredicto, destino FROM entrega ORDER BY id")) {
            while (r.next()) {
                todas.add(new Linea(r.getString(1), r.getString(2), r.getString(3), r.getString(4)));
            }
        }
        return new Lineas(todas);
    }

    Map<String, Long> veredictos() {
        return todas.stream().collect(Collectors.groupingBy(Linea::veredicto, TreeMap::new, Collectors.counting()));
    }

    /** @param dejados the fingerprint of each dropped file by its name */
    void assertOnceEach(Map<String, String> dejados, Path raiz) {
        Map<String, String> anotados = new TreeMap<>();
        List<String> dosVeces = todas.stream()
                .filter(l -> anotados.put(l.archivo(), l.sha256()) != null)
                .map(Linea::archivo)
                .toList();
        assertEquals(List.of(), dosVeces);
        assertEquals(new TreeMap<>(dejados), anotados);
        assertEquals(todas.size(), todas.stream().map(Linea::destino).distinct().count(), "two lines share a place");
        assertEquals(
                List.of(),
                todas.stream()
                        .filter(l -> !Estado.sha256(raiz.resolve(l.destino())).equals(l.sha256()))
                        .map(Linea::destino)
                        .toList());
        assertEquals(Map.of(), fingerprints(raiz.resolve("entrada")));
    }

    static Map<String, String> fingerprints(Path carpeta) {
        try (Stream<Path> archivos = Files.walk(carpeta)) {
            return archivos.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(a -> a.getFileName().toString(), Estado::sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
