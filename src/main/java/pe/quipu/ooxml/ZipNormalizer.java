package pe.quipu.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a package with all its parts at one fixed time: the clock is the only thing that differs between runs. A
 * workbook inside of a document is a package too.
 */
public final class ZipNormalizer {
    private static final LocalDateTime FECHA = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipNormalizer() {}

    public static byte[] normalize(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream entrada = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream salida = new ZipOutputStream(bytes)) {
            for (ZipEntry parte = entrada.getNextEntry(); parte != null; parte = entrada.getNextEntry()) {
                ZipEntry copia = new ZipEntry(parte.getName());
                copia.setTimeLocal(FECHA);
                salida.putNextEntry(copia);
                if (parte.getName().endsWith(".xlsx")) {
                    salida.write(normalize(entrada.readAllBytes()));
                } else {
                    entrada.transferTo(salida);
                }
                salida.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
