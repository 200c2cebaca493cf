package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.libro.Lectura;
import pe.quipu.plan.Periodo;

/** A workbook as the office of a workspace reads it, for tests that look at the ficha itself. */
public final class Recibido {
    private Recibido() {}

    public static Ficha ficha(Path carpeta, Path libro, String unidad, String periodo) {
        Opciones opciones = new Opciones();
        opciones.carpeta = carpeta;
        opciones.hoy = LocalDate.of(2023, 1, 10);
        Taller taller = Taller.open(opciones);
        try {
            Lectura lectura = XlsxReader.read(Files.readAllBytes(libro));
            if (lectura instanceof Lectura.Legible legible) {
                return FichaReader.read(
                        legible.libro(),
                        taller.formas()
                                .de(
                                        taller.estructura(),
                                        unidad,
                                        Periodo.parse(periodo).orElseThrow()));
            }
            throw new AssertionError(libro + ": " + lectura);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
