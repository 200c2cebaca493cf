package pe.quipu.plantilla;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;

final class ImpresionRulesTest {
    @Test
    void paper_ends_at_the_last_row_somebody_filled_whatever_was_left_blank_above(@TempDir Path carpeta)
            throws IOException {
        LibreOffice.assumeInstalled();
        Map<String, List<FilaRelleno>> tablas = Map.of(
                "actividades", List.of(row("1", "denominacion"), row("2", "denominacion"), row("7", "responsable")),
                "programacion_financiera", List.of(row("3", "actividad")));
        assertEquals(
                """
                Actividades: fila 14 de 67
                Programación física: fila 9 de 67
                Programación financiera: fila 10 de 157
                Cuadro de necesidades: fila 8 de 157
                Elementos críticos: fila 8 de 87
                Resumen: fila 8 de 17
                Techo: fila 8 de 17
                Año anterior: fila 8 de 17
                """,
                lastPrinted(
                        Formas.design(Formas.formato("formulacion"), new Relleno(Map.of(), tablas, Set.of())),
                        carpeta));
    }

    @Test
    void a_sheet_without_rows_to_spare_is_printed_as_it_came() {
        List<FilaRelleno> filas = List.of(row("AO.0001", "denominacion"), row("AO.0002", "denominacion"));
        Libro libro =
                Formas.design(Formas.formato("evaluacion"), new Relleno(Map.of(), Map.of("fisica", filas), Set.of()));
        Hoja fisica = libro.hojas().stream()
                .filter(h -> h.nombre().equals("Evaluación física"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), fisica.impresion().usadas());
        assertEquals("9", fisica.impresion().area().orElseThrow().replaceAll(".*[A-Z]", ""));
    }

    private static FilaRelleno row(String id, String columna) {
        return new FilaRelleno(id, Map.of(columna, Valor.texto(id)));
    }

    /** What LibreOffice makes of the formula that ends each printed area. */
    private static String lastPrinted(Libro libro, Path carpeta) throws IOException {
        Map<String, String> formulas = new LinkedHashMap<>();
        libro.hojas().forEach(h -> h.impresion()
                .usadas()
                .ifPresent(f -> formulas.put(
                        h.nombre() + "|" + h.impresion().area().orElseThrow().replaceAll(".*[A-Z]", ""), f)));
        List<String> claves = List.copyOf(formulas.keySet());
        List<Fila> filas = IntStream.range(0, claves.size())
                .mapToObj(i -> Fila.de(
                        i + 1,
                        List.of(Celda.de(
                                0, Formula.of(formulas.get(claves.get(i)), Valor.numero(-1)), Estilo.de(Papel.CELDA)))))
                .toList();
        List<Hoja> hojas = new ArrayList<>(libro.hojas());
        hojas.add(Hoja.nueva("Cuenta").filas(filas).build());
        Path xlsx = Files.write(
                carpeta.resolve("forma.xlsx"),
                XlsxWriter.write(new Libro(libro.titulo(), hojas, libro.nombres(), libro.propiedades())));
        Path vuelta = LibreOffice.recalculate(xlsx, carpeta.resolve("vuelta"));
        HojaLlena cuenta = ((Lectura.Legible) XlsxReader.read(Files.readAllBytes(vuelta)))
                .libro()
                .hoja("Cuenta")
                .orElseThrow();
        StringBuilder texto = new StringBuilder();
        for (int i = 0; i < claves.size(); i++) {
            texto.append(claves.get(i)
                            .replace(
                                    "|",
                                    ": fila " + cuenta.celda(i + 1, 0).valor().mostrado() + " de "))
                    .append("\n");
        }
        return texto.toString();
    }
}
