package pe.quipu.plantilla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;

/** The live count of what is missing, against the same count made here in plain Java on half-filled forms. */
final class FaltaRulesTest {
    private static final int FILAS = 24;
    private static final List<String> OBLIGATORIAS = List.of(
            "denominacion",
            "centro_costo",
            "oei",
            "aei",
            "tipo",
            "unidad_medida",
            "sujeto",
            "atributo",
            "tipo_indicador",
            "tipo_meta",
            "medicion",
            "prioridad",
            "responsable",
            "financiado");
    private static final List<String> DESVIACION =
            List.of("factores_dificultaron", "causa", "tipo_desviacion", "medida_correctiva", "responsable", "plazo");

    private final Map<String, String> esperado = new HashMap<>();

    @Test
    void a_half_filled_formulation_counts_what_it_misses(@TempDir Path carpeta) throws IOException {
        Random azar = seeded(20221);
        List<FilaRelleno> actividades = new ArrayList<>();
        List<FilaRelleno> fisica = new ArrayList<>();
        for (int i = 1; i <= FILAS; i++) {
            String id = String.valueOf(i);
            int llenas = i % 4 == 0 ? 0 : 4;
            Map<String, Valor> a = new HashMap<>();
            OBLIGATORIAS.forEach(c -> put(a, c, azar.nextInt(5) < llenas ? "x" : ""));
            put(a, "tipo", a.containsKey("tipo") ? azar.nextBoolean() ? "inversión" : "actividad" : "");
            put(a, "codigo_unico", llenas > 0 && azar.nextBoolean() ? "2345678" : "");
            Map<String, Valor> f = new HashMap<>();
            if (azar.nextBoolean()) {
                f.put("meta_0" + (1 + azar.nextInt(9)), Valor.numero(azar.nextInt(3)));
            }
            long vacias = OBLIGATORIAS.stream().filter(c -> !a.containsKey(c)).count();
            boolean sinCui = Valor.texto("inversión").equals(a.get("tipo")) && !a.containsKey("codigo_unico");
            expect("actividades", id, a.isEmpty() ? "" : vacias + (sinCui ? 1 : 0) + "");
            boolean conMeta = f.values().stream().anyMatch(v -> !v.equals(Valor.numero(0)));
            boolean enUso = a.containsKey("denominacion") || !f.isEmpty();
            // A goal without an activity, or an activity without a goal.
            expect("programacion_fisica", id, enUso ? a.isEmpty() || !conMeta ? "1" : "0" : "");
            actividades.add(new FilaRelleno(id, a));
            fisica.add(new FilaRelleno(id, f));
        }
        check(carpeta, "formulacion", Map.of("actividades", actividades, "programacion_fisica", fisica));
    }

    @Test
    void a_half_filled_evaluation_counts_what_it_misses(@TempDir Path carpeta) throws IOException {
        Random azar = seeded(20224);
        List<FilaRelleno> fisica = new ArrayList<>();
        List<FilaRelleno> financiera = new ArrayList<>();
        List<FilaRelleno> factores = new ArrayList<>();
        List<FilaRelleno> indicadores = new ArrayList<>();
        for (int i = 1; i <= FILAS; i++) {
            String id = "AO.%04d".formatted(i);
            Meses meses = new Meses(azar, "programado", "ejecutado");
            String tipo = List.of("incremental", "acumulada", "constante").get(azar.nextInt(3));
            boolean aDemanda = azar.nextInt(3) == 0;
            int demanda = aDemanda && azar.nextBoolean() ? 10 + azar.nextInt(60) : 0;
            Map<String, Valor> f = meses.celdas(id);
            put(f, "tipo_meta", tipo);
            put(f, "medicion", aDemanda ? "a demanda" : "mensual");
            if (demanda > 0) {
                f.put("demanda", Valor.numero(demanda));
            }
            expect("fisica", id, String.valueOf(meses.vacios() + (aDemanda && demanda == 0 ? 1 : 0)));
            Meses soles = new Meses(azar, "soles", "devengado");
            expect("financiera", id, String.valueOf(soles.vacios()));
            Map<String, Valor> x = new HashMap<>(Map.of("codigo_ao", Valor.texto(id)));
            DESVIACION.forEach(c -> put(x, c, azar.nextBoolean() ? "x" : ""));
            put(x, "motivo_sr", azar.nextBoolean() ? "x" : "");
            boolean bajo = meses.bajo(tipo, demanda);
            long sinDecir = DESVIACION.stream().filter(c -> !x.containsKey(c)).count();
            boolean sinMotivo = meses.sr() + meses.na() + soles.sr() > 0 && !x.containsKey("motivo_sr");
            List.of("factores_contribuyeron", "medio_verificacion")
                    .forEach(c -> put(x, c, azar.nextBoolean() ? "x" : ""));
            boolean sinExceso = meses.exceso(tipo, demanda) && !x.containsKey("factores_contribuyeron");
            boolean sinMedio = meses.ejecuto(tipo) && !x.containsKey("medio_verificacion");
            expect(
                    "factores",
                    id,
                    String.valueOf(
                            (bajo ? sinDecir : 0) + (sinMotivo ? 1 : 0) + (sinExceso ? 1 : 0) + (sinMedio ? 1 : 0)));
            Map<String, Valor> v = new HashMap<>(Map.of("codigo_indicador", Valor.texto(id)));
            put(v, "valor_obtenido", azar.nextBoolean() ? "SR" : "");
            expect("indicadores", id, v.containsKey("valor_obtenido") ? "0" : "1");
            fisica.add(new FilaRelleno(id, f));
            financiera.add(new FilaRelleno(id, soles.celdas(id)));
            factores.add(new FilaRelleno(id, x));
            indicadores.add(new FilaRelleno(id, v));
        }
        check(
                carpeta,
                "evaluacion",
                Map.of("fisica", fisica, "financiera", financiera, "factores", factores, "indicadores", indicadores));
    }

    private static Random seeded(long semilla) {
        System.out.println("seed " + semilla);
        return new Random(semilla);
    }

    private static void put(Map<String, Valor> fila, String columna, String texto) {
        fila.remove(columna);
        if (!texto.isEmpty()) {
            fila.put(columna, Valor.texto(texto));
        }
    }

    private void expect(String hoja, String id, String falta) {
        esperado.put(hoja + " " + id, falta);
    }

    private void check(Path carpeta, String forma, Map<String, List<FilaRelleno>> tablas) throws IOException {
        Formato formato = Formas.formato(forma);
        Relleno relleno = new Relleno(Map.of(), tablas, Set.of());
        Path xlsx = Files.write(carpeta.resolve(forma + ".xlsx"), XlsxWriter.write(Formas.design(formato, relleno)));
        assertEquals(esperado, counted(xlsx, new Plano(formato, relleno)));
        assertTrue(esperado.values().stream().distinct().count() > 3, "the seed draws too little: " + esperado);
        LibreOffice.assumeInstalled();
        assertEquals(
                List.of(), LibreOffice.differences(xlsx, LibreOffice.recalculate(xlsx, carpeta.resolve("vuelta"))));
    }

    private Map<String, String> counted(Path xlsx, Plano plano) throws IOException {
        LibroLleno libro = ((Lectura.Legible) XlsxReader.read(Files.readAllBytes(xlsx))).libro();
        Map<String, String> contado = new HashMap<>();
        for (String fila : esperado.keySet()) {
            CeldaRef celda =
                    plano.celda(fila.split(" ")[0], fila.split(" ")[1], "falta").orElseThrow();
            contado.put(
                    fila,
                    libro.hoja(celda.hoja())
                            .orElseThrow()
                            .celda(celda.fila(), celda.columna())
                            .valor()
                            .mostrado());
        }
        return contado;
    }
}
