package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Lint;
import pe.quipu.excel.XlsxWriter;

/** An entity of real size, printed. With {@code -Dquipu.pictures=DIR} the pages stay there to be looked at. */
final class PicturesTest {
    private static final long SEMILLA = 20221231;

    @Test
    void an_entity_of_real_size_is_computed_alike_and_prints(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        System.out.println("seed " + SEMILLA);
        Path destino = Path.of(System.getProperty("quipu.pictures", carpeta.toString()));
        byte[] xlsx = XlsxWriter.write(ConsolidadoDesigner.design(Grande.consolidado(SEMILLA)));
        assertEquals(List.of(), Lint.errors(xlsx));
        Path libro = Files.write(Files.createDirectories(destino).resolve("grande.xlsx"), xlsx);
        assertEquals(
                List.of(), LibreOffice.differences(libro, LibreOffice.recalculate(libro, destino.resolve("vuelta"))));
        assertTrue(LibreOffice.toPng(libro, destino).size() > 10);
    }
}
