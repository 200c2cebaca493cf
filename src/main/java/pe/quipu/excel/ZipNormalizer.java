package pe.quipu.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a package with its parts in a fixed order and at a fixed time. */
final class ZipNormalizer {
    private static final LocalDateTime FECHA = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String TIPOS = "[Content_Types].xml";

    private ZipNormalizer() {}

    static byte[] normalize(byte[] zip) throws IOException {
        Map<String, byte[]> partes = new TreeMap<>();
        try (ZipInputStream entrada = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry parte = entrada.getNextEntry(); parte != null; parte = entrada.getNextEntry()) {
                partes.put(parte.getName(), entrada.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipOutputStream salida = new ZipOutputStream(bytes)) {
            // Programs that sniff a file look for the types first.
            put(salida, TIPOS, partes.remove(TIPOS));
            for (Map.Entry<String, byte[]> parte : partes.entrySet()) {
                put(salida, parte.getKey(), parte.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream salida, String nombre, byte[] contenido) throws IOException {
        ZipEntry parte = new ZipEntry(nombre);
        parte.setTimeLocal(FECHA);
        salida.putNextEntry(parte);
        salida.write(contenido);
        salida.closeEntry();
    }
}
