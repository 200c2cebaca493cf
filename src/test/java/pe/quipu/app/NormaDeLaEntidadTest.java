package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No paper of an entity cites the directive of another. */
final class NormaDeLaEntidadTest {
    private static final String HUAMANGA = "Directiva 003-2016-MPH/17";
    private static final String PROPIA = "Directiva 001-2022-MPI";

    @TempDir
    Path raiz;

    /** Template, returned workbook and memo of unit 02, as text. */
    private record Papeleo(String plantilla, String devuelto, String memo) {}

    private Papeleo de(Entidad entidad) throws IOException {
        Oficina o = Aprobada.en(raiz, entidad);
        byte[] plantilla = o.plantilla("02", T1);
        Lapiz lapiz = Papeles.evaluada(plantilla).escribe(FISICA, "AO.0002", "ejecutado_02", "");
        Oficina.Respuesta r = o.entrega("02.xlsx", lapiz.guarda());
        assertEquals("observado", r.veredicto(), r.out());
        assertEquals(0, o.quipu("informe", "--periodo", T1, "--memos").salida());
        try (Lapiz hoy = new Lapiz(plantilla);
                Lapiz devuelto = new Lapiz(o.lee(r.archivo(0).get("devuelto").asText()));
                XWPFDocument memo =
                        new XWPFDocument(new ByteArrayInputStream(o.lee("informes/" + T1 + "_memos/02_memo.docx")))) {
            return new Papeleo(
                    hoy.todo(),
                    devuelto.todo(),
                    memo.getTables().stream().map(t -> t.getText()).collect(Collectors.joining("\n"))
                            + memo.getParagraphs().stream()
                                    .map(p -> p.getText())
                                    .collect(Collectors.joining("\n")));
        }
    }

    @Test
    void an_entity_that_says_no_norm_cites_none() throws IOException {
        Papeleo p = de(Entidad.dePrueba());
        for (String papel : new String[] {p.plantilla(), p.devuelto(), p.memo()}) {
            assertFalse(papel.contains("Directiva"), papel);
            assertFalse(papel.contains("(art."), papel);
        }
        assertFalse(p.memo().contains("Referencia"), p.memo());
    }

    @Test
    void an_entity_cites_its_own_norm_without_the_articles_of_another() throws IOException {
        Papeleo p = de(Entidad.dePrueba().parametro("norma", PROPIA));
        assertTrue(p.memo().contains(PROPIA), p.memo());
        for (String papel : new String[] {p.plantilla(), p.devuelto(), p.memo()}) {
            assertFalse(papel.contains("003-2016"), papel);
        }
    }

    @Test
    void where_the_directiva_rules_its_articles_are_cited() throws IOException {
        Papeleo p = de(Entidad.dePrueba().parametro("norma", HUAMANGA));
        assertTrue(p.plantilla().contains("(Directiva 003-2016-MPH/17, art. 11 y 12)"), p.plantilla());
        assertTrue(p.devuelto().contains("(Directiva 003-2016-MPH/17, art. 12)"), p.devuelto());
        assertTrue(p.memo().contains("Directiva 003-2016-MPH/17, artículos 11 y 12"), p.memo());
    }

    @Test
    void a_structure_made_before_there_was_a_norm_cites_none() throws IOException {
        Oficina o = Aprobada.en(raiz, Entidad.dePrueba());
        Path archivo = raiz.resolve("estructura.xlsx");
        try (XSSFWorkbook libro = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(archivo)))) {
            XSSFSheet hoja = libro.getSheet("Parametros");
            for (Row fila : hoja) {
                Cell clave = fila.getCell(0);
                if (clave != null
                        && clave.getCellType() == CellType.STRING
                        && clave.getStringCellValue().equals("norma")) {
                    hoja.removeRow(fila);
                    break;
                }
            }
            try (OutputStream salida = Files.newOutputStream(archivo)) {
                libro.write(salida);
            }
        }
        assertEquals(List.of(), lines(archivo).stream().filter("norma"::equals).toList());
        Oficina.Respuesta r = o.quipu("plantillas", "--periodo", T1);
        assertEquals(0, r.salida(), r.toString());
    }

    private static List<String> lines(Path archivo) throws IOException {
        List<String> claves = new ArrayList<>();
        try (XSSFWorkbook libro = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(archivo)))) {
            libro.getSheet("Parametros").forEach(f -> claves.add(String.valueOf(f.getCell(0))));
        }
        assertTrue(claves.contains("norma_escala"), claves.toString());
        return claves;
    }
}
