package pe.quipu.aceptacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pe.quipu.app.Recibido;
import pe.quipu.excel.LibreOffice;
import pe.quipu.ficha.Ficha;

/** Half of the units have LibreOffice: what it saves is read as what Excel saves. */
final class LibreOfficeRoundTripIT {
    /** Every type of goal, indicators, inversiones, and a superior that reports for others. */
    private static final List<String> UNIDADES =
            List.of("01.01", "03.02", "03.02.02.06", "03.08.03", "03.09.05", "03.11");

    /** «Falta llenar»: a cell, a month with its goal, or a whole sheet without rows. */
    private static final Set<String> FALTA_LLENAR = Set.of("FIL-005", "FIL-018", "HOJ-005");

    @Test
    void a_filled_template_saved_by_libreoffice_is_accepted_with_the_same_values() throws IOException {
        LibreOffice.assumeInstalled();
        Path llenas = Recorrido.fresh("llenas");
        List<Path> libros = new ArrayList<>();
        int medidas = 0;
        for (String unidad : UNIDADES) {
            Path plantilla = template(unidad, "2022-T4");
            Llenado.Resultado llena = Llenado.fill(Recorrido.bytes(plantilla));
            libros.add(Files.write(llenas.resolve(plantilla.getFileName()), llena.libro()));
            medidas += llena.medidas();
        }
        LibroAjeno directo = consolidated("directo", libros);
        LibroAjeno porLibreOffice =
                consolidated("por-libreoffice", LibreOffice.recalculate(libros, llenas.resolve("guardadas")));
        assertEquals(medidas, directo.tabla("Linaje").size());
        Map.of(
                        "Actividades",
                        "archivo",
                        "Unidades",
                        "",
                        "Objetivos",
                        "",
                        "Acciones",
                        "",
                        "Indicadores",
                        "origen",
                        "Linaje",
                        "archivo")
                .forEach((hoja, aparte) ->
                        assertEquals(lines(directo, hoja, aparte), lines(porLibreOffice, hoja, aparte), hoja));
    }

    @Test
    void an_empty_template_saved_by_libreoffice_is_the_same_ficha_and_only_lacks_filling() throws IOException {
        LibreOffice.assumeInstalled();
        for (String periodo : List.of("2022", "2022-T4")) {
            List<Path> propias =
                    UNIDADES.stream().map(u -> template(u, periodo)).toList();
            List<Path> guardadas = LibreOffice.recalculate(propias, Recorrido.fresh("vacias-" + periodo));
            Map<String, List<String>> dichas = validate(propias);
            assertEquals(dichas, validate(guardadas));
            dichas.forEach((archivo, observaciones) -> assertTrue(!observaciones.isEmpty(), archivo));
            for (int i = 0; i < propias.size(); i++) {
                String unidad = UNIDADES.get(i);
                Ficha antes = Recibido.ficha(Recorrido.demo(), propias.get(i), unidad, periodo);
                Ficha despues = Recibido.ficha(Recorrido.demo(), guardadas.get(i), unidad, periodo);
                antes.hojas()
                        .keySet()
                        .forEach(h -> assertEquals(
                                antes.filas(h).toString().replace("}, ", "},\n"),
                                despues.filas(h).toString().replace("}, ", "},\n"),
                                unidad + " " + h));
                assertEquals(antes.hojas().keySet(), despues.hojas().keySet());
                assertEquals(antes.observaciones(), despues.observaciones());
                assertEquals(antes.notas(), despues.notas());
            }
        }
    }

    /** What is said of each file; nothing but that it is not filled. */
    private static Map<String, List<String>> validate(List<Path> libros) throws IOException {
        List<String> args =
                new ArrayList<>(List.of("validar", "--json", "--carpeta", nueva().toString(), "--hoy", Recorrido.HOY));
        libros.forEach(l -> args.add(l.toString()));
        Recorrido.Corrida c = Recorrido.quipu(args.toArray(String[]::new));
        assertEquals(3, c.salida(), c.avisos());
        Map<String, List<String>> dichas = new TreeMap<>();
        Set<String> codigos = new TreeSet<>();
        for (JsonNode a : new ObjectMapper().readTree(c.dicho()).get("archivos")) {
            List<String> suyas = new ArrayList<>();
            a.get("observaciones").forEach(o -> {
                suyas.add(o.toString());
                codigos.add(o.get("codigo").asText());
            });
            dichas.put(a.get("archivo").asText(), suyas);
        }
        codigos.removeAll(FALTA_LLENAR);
        assertEquals(Set.of(), codigos);
        return dichas;
    }

    private static LibroAjeno consolidated(String nombre, List<Path> libros) {
        Path carpeta = Recorrido.conPlan(nombre);
        libros.forEach(l -> Recorrido.drop(l, carpeta));
        Recorrido.Corrida c = Recorrido.quipu("procesar", "--carpeta", carpeta.toString(), "--hoy", Recorrido.HOY);
        assertEquals(0, c.salida(), c.dicho() + c.avisos());
        RegistroLeido.lineas(carpeta).forEach(l -> assertEquals(List.of(), l.observaciones(), l.archivo()));
        assertEquals(UNIDADES.size(), RegistroLeido.lineas(carpeta).size());
        return LibroAjeno.read(carpeta.resolve("consolidado").resolve("2022-T4_consolidado.xlsx"));
    }

    private static String lines(LibroAjeno libro, String hoja, String aparte) {
        StringBuilder filas = new StringBuilder();
        libro.tabla(hoja).forEach(f -> {
            Map<String, Object> fila = new TreeMap<>(f);
            fila.remove(aparte);
            filas.append(fila).append('\n');
        });
        return filas.toString();
    }

    private static Path template(String unidad, String periodo) {
        return nueva().resolve("plantillas").resolve(periodo).resolve(unidad + "_" + periodo + ".xlsx");
    }

    private static Path nueva() {
        return Plantillas.DE_ILO;
    }

    /** Both kinds of template, made once. */
    private static final class Plantillas {
        static final Path DE_ILO = write();

        private static Path write() {
            Path carpeta = Recorrido.conPlan("ida-y-vuelta");
            for (String periodo : List.of("2022", "2022-T4")) {
                List<String> args =
                        new ArrayList<>(List.of("plantillas", "--carpeta", carpeta.toString(), "--periodo", periodo));
                UNIDADES.forEach(u -> args.addAll(List.of("--unidad", u)));
                Recorrido.Corrida c = Recorrido.quipu(args.toArray(String[]::new));
                assertEquals(0, c.salida(), c.avisos());
            }
            return carpeta;
        }
    }
}
