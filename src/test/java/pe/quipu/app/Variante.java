package pe.quipu.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;

/** A filled form of which round after round is made in a moment: one figure changes, and the round it starts from. */
final class Variante {
    private static final double CIFRA = 999.0625;
    private static final String RONDA = "970130";

    private final Map<String, byte[]> partes = new LinkedHashMap<>();

    /** @param mes the last one of the period: no other form of the unit tells it before */
    Variante(Lapiz lleno, int mes) {
        String primera = lleno.filas(Papeles.FINANCIERA).get(0);
        lleno.escribe(Papeles.FINANCIERA, primera, "devengado_%02d".formatted(mes), CIFRA);
        for (Row fila : lleno.libro().getSheet("_quipu")) {
            if (fila.getCell(0).getStringCellValue().equals("ronda_base")) {
                fila.getCell(1).setCellValue(RONDA);
            }
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(lleno.guarda()))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                partes.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param base the accepted round it starts from; 0 for none */
    byte[] ronda(int base) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> parte : partes.entrySet()) {
                zip.putNextEntry(new ZipEntry(parte.getKey()));
                zip.write(changed(parte.getValue(), base));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] changed(byte[] parte, int base) {
        return new String(parte, StandardCharsets.UTF_8)
                .replace("<v>" + CIFRA + "</v>", "<v>" + (999 - base) + "</v>")
                .replace("<t>" + RONDA + "</t>", "<t>" + base + "</t>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
