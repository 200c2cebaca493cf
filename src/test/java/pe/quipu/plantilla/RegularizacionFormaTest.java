package pe.quipu.plantilla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Lint;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Validacion;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Periodo;

/** A form in which some cells of a month are told and others are open, of a quarter and of a month. */
final class RegularizacionFormaTest {
    private static final List<Periodo> PERIODOS =
            List.of(Periodo.trimestre(2022, 2), new Periodo(2022, Periodo.Clase.MES, 7));

    private static Formato forma(Periodo periodo) {
        try {
            return FormatoReader.read(Files.readString(Formas.FOLDER.resolve("evaluacion.yaml")))
                    .para(periodo);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Four activities; January told of the first and the last, February of all but the first, March of none. */
    private static Libro libro(Periodo periodo) {
        List<FilaRelleno> filas = new ArrayList<>();
        Set<String> bloqueadas = new TreeSet<>();
        for (int n = 1; n <= 4; n++) {
            Map<String, Valor> valores = new LinkedHashMap<>();
            valores.put("codigo_ao", Valor.texto("AO.000" + n));
            valores.put("tipo_meta", Valor.texto("incremental"));
            for (int mes = 1; mes <= 6; mes++) {
                valores.put("programado_0" + mes, Valor.numero(10));
            }
            for (int mes = 1; mes <= 2; mes++) {
                if (mes == 1 ? n == 1 || n == 4 : n > 1) {
                    valores.put("ejecutado_0" + mes, Valor.numero(n));
                    bloqueadas.add(Relleno.celda("fisica", "AO.000" + n, "ejecutado_0" + mes));
                }
            }
            filas.add(new FilaRelleno("AO.000" + n, valores));
        }
        return Formas.design(
                forma(periodo),
                new Relleno(
                        Map.of(),
                        Map.of("fisica", filas),
                        bloqueadas,
                        Set.of("fisica.ejecutado_01", "fisica.ejecutado_02", "fisica.ejecutado_03")));
    }

    private static Hoja fisica(Libro libro) {
        return libro.hojas().stream()
                .filter(h -> h.nombre().equals("Evaluación física"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_open_cell_and_no_other_says_what_may_be_typed() {
        for (Periodo periodo : PERIODOS) {
            Hoja hoja = fisica(libro(periodo));
            Set<String> abiertas = new TreeSet<>();
            hoja.filas().forEach(f -> f.celdas().stream()
                    .filter(c -> c.estilo().papel() == Papel.ENTRADA)
                    .forEach(c -> abiertas.add(CeldaRef.letras(c.columna()) + f.numero())));
            Set<String> ayudadas = new TreeSet<>();
            for (Validacion v : hoja.validaciones()) {
                String[] esquinas = v.rango().split(":");
                String letras = esquinas[0].replaceAll("\\d", "");
                int hasta = Integer.parseInt(esquinas[1].replaceAll("\\D", ""));
                for (int fila = Integer.parseInt(esquinas[0].replaceAll("\\D", "")); fila <= hasta; fila++) {
                    assertTrue(ayudadas.add(letras + fila), "twice: " + letras + fila);
                }
            }
            assertEquals(abiertas, ayudadas, periodo.codigo());
            int meses = periodo.mesFinal();
            assertEquals(4 * meses - 5 + 4, abiertas.size(), "four rows of months less five told, and the demand");
        }
    }

    @Test
    void the_band_says_which_months_are_late() {
        Hoja hoja = fisica(libro(PERIODOS.get(0)));
        List<String> bandas = new ArrayList<>();
        hoja.filas().forEach(f -> {
            if (f.numero() == Plano.FILA_GRUPO) {
                f.celdas().stream()
                        .filter(c -> !c.contenido().equals(Valor.texto("")))
                        .forEach(c -> bandas.add(((Valor) c.contenido()).mostrado()));
            }
        });
        assertEquals(List.of("Programado", "Por regularizar", "Ejecutado"), bandas);
        assertEquals(1, hoja.combinadas().size(), "three months under one band");
    }

    @Test
    void it_is_a_good_file_that_comes_back_saying_the_same(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        for (Periodo periodo : PERIODOS) {
            byte[] xlsx = XlsxWriter.write(libro(periodo));
            assertEquals(List.of(), SchemaCheck.errors(xlsx));
            assertEquals(List.of(), Lint.errors(xlsx));
            Path archivo = Files.write(carpeta.resolve(periodo.codigo() + ".xlsx"), xlsx);
            Path vuelta = LibreOffice.recalculate(archivo, carpeta.resolve("vuelta " + periodo.codigo()));
            assertEquals(List.of(), LibreOffice.differences(archivo, vuelta));
            assertEquals(said(xlsx, periodo), said(Files.readAllBytes(vuelta), periodo));
        }
    }

    private static String said(byte[] xlsx, Periodo periodo) {
        Ficha ficha = FichaReader.read(((Lectura.Legible) XlsxReader.read(xlsx)).libro(), forma(periodo));
        assertEquals(List.of(), ficha.observaciones());
        StringBuilder dicho = new StringBuilder();
        ficha.filas("fisica").forEach(f -> {
            dicho.append(f.id());
            for (int mes = 1; mes <= periodo.mesFinal(); mes++) {
                dicho.append(' ')
                        .append(f.numero("ejecutado_0" + mes)
                                .map(Object::toString)
                                .orElse("."));
            }
            dicho.append('\n');
        });
        return dicho.toString();
    }
}
