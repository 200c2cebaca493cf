package pe.quipu.devolucion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Libro;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Agrupador;
import pe.quipu.plan.Periodo;
import pe.quipu.plantilla.PlantillaDesigner;
import pe.quipu.plantilla.PlantillaDesigner.Pedido;

/** Evaluation workbooks of a small unit, filled in as the tests say, delivered and returned. */
final class Entregas {
    static final Formato FORMATO = formato();
    private static final int ACTIVIDADES = 6;

    private Entregas() {}

    private static Formato formato() {
        try {
            return FormatoReader.read(Files.readString(Path.of("workbook-templates/evaluacion.yaml")))
                    .para(Periodo.trimestre(2022, 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the plan promises: six activities with goals in every month. */
    static Relleno plan() {
        List<FilaRelleno> fisica = new ArrayList<>();
        List<FilaRelleno> financiera = new ArrayList<>();
        List<FilaRelleno> factores = new ArrayList<>();
        for (int i = 1; i <= ACTIVIDADES; i++) {
            Map<String, Valor> clave = Map.of(
                    "codigo_ao",
                    Valor.texto(codigo(i)),
                    "denominacion",
                    Valor.texto("Atención de expedientes, grupo " + i));
            Map<String, Valor> f = new LinkedHashMap<>(clave);
            f.put("unidad_medida", Valor.texto("Expediente"));
            f.put("tipo_meta", Valor.texto("incremental"));
            f.put("medicion", Valor.texto("mensual"));
            f.put("meta_anual", Valor.numero(120));
            Map<String, Valor> s = new LinkedHashMap<>(clave);
            for (int mes = 1; mes <= 12; mes++) {
                f.put("programado_%02d".formatted(mes), Valor.numero(10));
                s.put("soles_%02d".formatted(mes), Valor.numero(new BigDecimal("1500.50")));
            }
            fisica.add(new FilaRelleno(codigo(i), f));
            financiera.add(new FilaRelleno(codigo(i), s));
            factores.add(new FilaRelleno(codigo(i), clave));
        }
        Map<String, Valor> caratula = Map.of(
                "entidad", Valor.texto("301498 Municipalidad Provincial de Ilo"),
                "unidad", Valor.texto("03.09.05 Participación Ciudadana"),
                "fecha_limite", new Valor.Fecha(LocalDate.of(2023, 1, 10)));
        return new Relleno(
                Map.of("caratula", caratula),
                Map.of("fisica", fisica, "financiera", financiera, "factores", factores),
                Set.of("fisica.ejecutado_01"));
    }

    static String codigo(int i) {
        return "AO%04d".formatted(i);
    }

    static Pedido pedido(Relleno relleno) {
        return new Pedido(
                FORMATO,
                new Identidad("evaluacion", 1, "301498", "03.09.05", "2022-T4", "2022_v1_aprobado", 0),
                relleno,
                Map.of(
                        "umbral_verde", Valor.numero(new BigDecimal("0.95")),
                        "umbral_ambar", Valor.numero(new BigDecimal("0.75")),
                        "palabra_ambar", Valor.texto("Ámbar")),
                "Municipalidad Provincial de Ilo · 03.09.05 Participación Ciudadana · IV trimestre de 2022");
    }

    /** A unit that wrote good figures everywhere but in the cells given, {@code hoja.fila.columna}. */
    static Relleno escrito(Map<String, Valor> celdas) {
        Map<String, Map<String, Map<String, Valor>>> tablas = new LinkedHashMap<>();
        for (int i = 1; i <= ACTIVIDADES; i++) {
            for (int mes = 1; mes <= 12; mes++) {
                put(tablas, "fisica", codigo(i), "ejecutado_%02d".formatted(mes), Valor.numero(10));
                put(tablas, "financiera", codigo(i), "devengado_%02d".formatted(mes), Valor.numero(1500));
            }
        }
        Map<String, Valor> caratula = new LinkedHashMap<>(Map.of(
                "elaborado_por", Valor.texto("Rosa Quispe"),
                "cargo", Valor.texto("Especialista"),
                "jefe", Valor.texto("Juan Mamani")));
        celdas.forEach((lugar, valor) -> {
            String[] partes = lugar.split("\\.");
            if (partes[0].equals("caratula")) {
                caratula.put(partes[2], valor);
            } else {
                put(tablas, partes[0], partes[1], partes[2], valor);
            }
        });
        Map<String, List<FilaRelleno>> filas = new LinkedHashMap<>();
        tablas.forEach((hoja, todas) -> filas.put(
                hoja,
                todas.entrySet().stream()
                        .map(f -> new FilaRelleno(f.getKey(), f.getValue()))
                        .toList()));
        return new Relleno(Map.of("caratula", caratula), filas, Set.of());
    }

    private static void put(
            Map<String, Map<String, Map<String, Valor>>> tablas,
            String hoja,
            String fila,
            String columna,
            Valor valor) {
        tablas.computeIfAbsent(hoja, h -> new LinkedHashMap<>())
                .computeIfAbsent(fila, f -> new LinkedHashMap<>())
                .put(columna, valor);
    }

    /** The workbook the unit fills in, as it drops it in the folder. */
    static byte[] entregado(Map<String, Valor> celdas) {
        return XlsxWriter.write(PlantillaDesigner.design(pedido(plan().con(escrito(celdas)))));
    }

    static LibroLleno leido(byte[] xlsx) {
        LibroLleno.Recolector recolector = new LibroLleno.Recolector();
        XlsxReader.read(xlsx, recolector).ifPresent((Lectura.Ilegible i) -> {
            throw new AssertionError(i.toString());
        });
        return recolector.libro();
    }

    static Ficha ficha(byte[] xlsx) {
        return FichaReader.read(leido(xlsx), FORMATO);
    }

    static Devolucion devolucion(Ficha ficha) {
        Relleno plan = plan();
        return new Devolucion(
                pedido(plan.con(DevolucionRules.values(ficha, plan))),
                Agrupador.grouped(ficha.observaciones()),
                1,
                "POI_2022_T4_03.09.05.xlsx",
                LocalDate.of(2023, 1, 8),
                LocalDate.of(2023, 1, 10));
    }

    static Libro devuelto(Ficha ficha) {
        return DevolucionDesigner.design(devolucion(ficha));
    }

    /** One cell of every kind of fault. */
    static Map<String, Valor> conErrores() {
        Map<String, Valor> celdas = new LinkedHashMap<>();
        celdas.put("fisica.AO0001.ejecutado_10", Valor.texto("12 reg."));
        celdas.put("fisica.AO0002.ejecutado_11", Valor.numero(-1));
        celdas.put("fisica.AO0003.ejecutado_12", Valor.texto("1,234"));
        celdas.put("fisica.AO0004.ejecutado_12", new Valor.ErrorDeCelda("#DIV/0!"));
        celdas.put("fisica.AO0005.demanda", Valor.texto(" 45 "));
        celdas.put("financiera.AO0002.devengado_12", Valor.texto("10'375,986.83"));
        celdas.put("financiera.AO0003.devengado_03", Valor.numero(new BigDecimal("10.123")));
        celdas.put("financiera.AO0004.devengado_04", new Valor.Fecha(LocalDate.of(2023, 3, 4)));
        celdas.put("factores.AO0001.plazo", Valor.texto("8 enero"));
        celdas.put("factores.AO0001.tipo_desviacion", Valor.texto("oportunidá"));
        celdas.put("factores.AO0002.medida_correctiva", Valor.texto("Se reprogramará. ".repeat(40)));
        celdas.put("factores.AO0003.factores_dificultaron", Valor.texto("=2+3 -- dijo «@todos»"));
        celdas.put("caratula.x.documento", Valor.texto("Memorando 0012-2023-GPC ".repeat(6)));
        return celdas;
    }
}
