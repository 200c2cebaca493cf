package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Cambios.PIA;
import static pe.quipu.app.Cambios.R01;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Lint;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.excel.XlsxReader;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Lectura;

/** What changed between two versions of the plan, as the office reads it. */
final class CompararTest {
    @TempDir
    Path raiz;

    /** Three versions: approved, consistent with the PIA, modified. */
    private Oficina tres() {
        Oficina o = Aprobada.en(raiz);
        Cambios.de(o, "02", PIA).borra(2).entrega();
        Cambios.de(o, "01", PIA).soles(1, 3, 400).entrega();
        Cambios.de(o, "03", PIA).entrega();
        assertEquals(0, o.quipu("aprobar", "--periodo", PIA).salida());
        Cambios.de(o, "02", R01)
                .cambia(1, "reprogramación", "Agosto")
                .meta(1, 8, 25)
                .soles(1, 9, 7)
                .entrega();
        Cambios.de(o, "03", R01)
                .cambia(1, "traslado", "Julio")
                .centro(1, "02")
                .cambia(2, "anulación", "Mayo")
                .alta(3, "03", "AEI.02.01", "Julio")
                .entrega();
        assertEquals(0, o.quipu("aprobar", "--periodo", R01).salida());
        return o;
    }

    /** The rows of a sheet under its headings, the cells joined. */
    private static List<String> filas(Oficina o, String libro, String hoja) {
        HojaLlena h = ((Lectura.Legible) XlsxReader.read(o.lee(libro)))
                .libro()
                .hoja(hoja)
                .orElseThrow();
        List<String> filas = new ArrayList<>();
        h.filas()
                .tailSet(7)
                .forEach(n -> filas.add(String.join(
                        "|",
                        h.fila(n).values().stream()
                                .map(c -> c.valor().mostrado())
                                .toList())));
        return filas;
    }

    @Test
    void art_8_2_3_it_says_what_entered_what_left_and_what_changed_with_its_cause_and_paper() {
        Oficina o = tres();
        Oficina.Respuesta r = o.quipu("comparar", "--ejercicio", "2022", "--json");
        assertEquals(0, r.salida(), r.err());
        assertEquals(
                "2022_v2_consistente_PIA 2022_v3_modificado 1 1 2 consolidado/2022_v2_v3_comparacion.xlsx",
                String.join(
                        " ",
                        List.of("antes", "despues", "agregadas", "retiradas", "cambiadas", "archivo").stream()
                                .map(k -> r.json().get(k).asText())
                                .toList()));
        String libro = "consolidado/2022_v2_v3_comparacion.xlsx";
        String porque = Cambios.CAUSAL + "|" + Cambios.DOCUMENTO;
        assertEquals(
                List.of(
                        "OEI.01|Objetivo 01|2|2|0|23411.5|22418|-993.5",
                        "OEI.02|Objetivo 02|2|2|0|24012|16608|-7404",
                        "Total de la entidad|4|4|0|47423.5|39026|-8397.5"),
                filas(o, libro, "Resumen"));
        assertEquals(
                List.of("AO.0006|Actividad nueva de 03|03|Servicios|AEI.02.01|60|600|Julio|" + porque),
                filas(o, libro, "Agregadas"));
        assertEquals(
                List.of("AO.0005|Actividad 2 de 03.01|03.01|Limpieza|AEI.02.02|120|12006|4002|Abril|" + porque),
                filas(o, libro, "Retiradas"));
        assertEquals(
                List.of(
                        "AO.0002|Actividad 1 de 02|02|Planeamiento|AEI.01.02|Meta de agosto|10|25|" + porque,
                        "AO.0002|Actividad 1 de 02|02|Planeamiento|AEI.01.02|Soles de setiembre (2.3 · 07)|1000.5|7|"
                                + porque,
                        "AO.0004|Actividad 1 de 03|02|Planeamiento|AEI.02.01|Centro de costo|03|02|" + porque),
                filas(o, libro, "Cambiadas"));
        assertEquals(
                List.of(
                        "Monto financiero total (S/)|60030|47423.5|-12606.5|-21.0003331667 %",
                        "N.° inversiones|0|0|0", "N.° AO|5|4|-1|-20 %", "N.° AO e inversiones|5|4|-1|-20 %"),
                filas(o, libro, "Tabla 01"));
        assertTrue(filas(o, libro, "Tabla 02").get(0).startsWith("Monto financiero total (S/)|47423.5|39026|-8397.5|"));
    }

    @Test
    void between_versions_that_are_not_neighbours_the_causes_of_all_are_told() {
        Oficina o = tres();
        assertEquals(0, o.quipu("comparar", "--ejercicio", "2022", "3", "1").salida());
        String libro = "consolidado/2022_v1_v3_comparacion.xlsx";
        assertEquals(
                List.of(
                        "AO.0003|Actividad 2 de 02|02|Planeamiento|AEI.02.01|120|12006|0",
                        "AO.0005|Actividad 2 de 03.01|03.01|Limpieza|AEI.02.02|120|12006|4002|Abril|" + Cambios.CAUSAL
                                + "|" + Cambios.DOCUMENTO),
                filas(o, libro, "Retiradas"));
        assertEquals(0, o.quipu("comparar", "--ejercicio", "2022", "1", "2").salida());
        assertEquals(
                List.of("AO.0001|Actividad 1 de 01|01|Alcaldía|AEI.01.01|Soles de marzo (2.3 · 07)|1000.5|400"
                        + "|consistencia con el PIA"),
                filas(o, "consolidado/2022_v1_v2_comparacion.xlsx", "Cambiadas"));
    }

    @Test
    void the_workbook_is_valid_and_libreoffice_computes_the_same() throws IOException {
        LibreOffice.assumeInstalled();
        Oficina o = tres();
        o.quipu("comparar", "--ejercicio", "2022");
        byte[] xlsx = o.lee("consolidado/2022_v2_v3_comparacion.xlsx");
        assertEquals(List.of(), SchemaCheck.errors(xlsx));
        assertEquals(List.of(), Lint.errors(xlsx));
        Path destino = Path.of(
                System.getProperty("quipu.pictures", raiz.resolve("fotos").toString()));
        Path libro = Files.write(Files.createDirectories(destino).resolve("comparacion.xlsx"), xlsx);
        assertEquals(
                List.of(), LibreOffice.differences(libro, LibreOffice.recalculate(libro, destino.resolve("vuelta"))));
        o.quipu("comparar", "--ejercicio", "2022");
        assertArrayEquals(xlsx, o.lee("consolidado/2022_v2_v3_comparacion.xlsx"));
    }

    @Test
    void there_is_nothing_to_compare_with_less_than_two_versions() {
        Oficina o = Aprobada.en(raiz);
        assertEquals(2, o.quipu("comparar", "--ejercicio", "2023").salida());
        Oficina.Respuesta una = o.quipu("comparar", "--ejercicio", "2022");
        assertEquals(2, una.salida());
        assertTrue(una.err().contains("De 2022 hay: 1 (aprobado)"), una.err());
        assertEquals(2, o.quipu("comparar", "--ejercicio", "2022", "1", "1").salida());
        assertEquals(2, o.quipu("comparar", "--ejercicio", "2022", "1", "9").salida());
        assertEquals(
                List.of(),
                o.archivos("consolidado").stream()
                        .filter(a -> a.contains("comparacion"))
                        .toList());
    }
}
