package pe.quipu.ejemplo;

import static pe.quipu.ejemplo.LibroFormulacion.key;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;

/** What a unit delivers for the quarter: its evaluation, with the mistake that was seeded in it if there is one. */
final class EntregasRules {
    /** People name their files; the unit stands inside the workbook. */
    private static final Map<String, String> NOMBRES = Map.of(
            "03.07", "Evaluación IV trimestre - Gerencia de Rentas.xlsx",
            "03.14", "GRIFO 4T 2022 final (2).xlsx",
            "02.03", "POI procuraduria dic.xlsx",
            "03.09.02", "03.09.02 SGPDS evaluacion POI ok.xlsx");

    private final Estructura estructura;
    private final Plan plan;
    private final List<CentroDeCosto> centros;

    EntregasRules(Estructura estructura, Plan plan, List<CentroDeCosto> centros) {
        this.estructura = estructura;
        this.plan = plan;
        this.centros = centros;
    }

    /** The delivery and, when it cannot be accepted, its corrected twin. */
    Stream<Archivo> de(Unidad unidad) {
        LibroEvaluacion libro = new LibroEvaluacion(estructura, unidad, LibroEvaluacion.PERIODO, plan);
        Relleno relleno = libro.fill(centros);
        Archivo entrega = delivery(unidad, libro, relleno);
        if (entrega.veredicto().equals(Archivo.ACEPTADO)) {
            return Stream.of(entrega);
        }
        return Stream.of(
                entrega,
                Archivo.aceptado(
                        "correcciones/evaluacion/" + unidad.codigo() + "_2022-T4_corregido.xlsx",
                        XlsxWriter.write(libro.design(relleno))));
    }

    private Archivo delivery(Unidad unidad, LibroEvaluacion libro, Relleno relleno) {
        String nombre = unidad.codigo() + "_2022-T4";
        String ruta = "entrada/" + nombre + ".xlsx";
        return switch (unidad.codigo()) {
            case DevengadoRules.CON_APOSTROFO -> apostrophe(ruta, libro, relleno);
            case DevengadoRules.DESMEDIDA ->
                Archivo.aceptado(ruta, write(libro, relleno), "AVA-002 " + largest(libro, relleno));
            case "03.06.02" -> overwritten(ruta, libro, relleno);
            case "03.03" ->
                Archivo.aceptado(
                        ruta,
                        XlsxWriter.write(Retoque.renamed(libro.design(relleno), "Factores", "Factores 2022")),
                        "HOJ-002 Factores");
            case "03.12" ->
                withCell(
                        ruta,
                        libro,
                        relleno,
                        Archivo.ACEPTADO,
                        "FIL-014",
                        new Punto(
                                "fisica",
                                libro.actividades().get(0).codigo(),
                                "centro_costo",
                                Valor.numero(new BigDecimal("3.12"))));
            case "03.09.04" ->
                new Archivo(ruta, write(libro, relleno), Archivo.Forma.POR_LIBREOFFICE, Archivo.ACEPTADO, List.of());
            case "03.10.05" ->
                withCell(
                        ruta,
                        libro,
                        relleno,
                        Archivo.OBSERVADO,
                        "FIL-001",
                        new Punto("fisica", monthly(libro).codigo(), key("ejecutado", 5), Valor.texto("12 reg.")));
            case "03.07.02" ->
                withCell(
                        ruta,
                        libro,
                        relleno,
                        Archivo.OBSERVADO,
                        "FIL-002",
                        new Punto("fisica", monthly(libro).codigo(), key("ejecutado", 8), Valor.texto("1.234")));
            case "03.06" ->
                withCell(
                        ruta,
                        libro,
                        relleno,
                        Archivo.OBSERVADO,
                        "AVA-001",
                        new Punto("factores", explained(relleno), "medida_correctiva", Valor.VACIO));
            case "02.04" -> otherQuarter(ruta, unidad);
            case "03.10.02" ->
                Archivo.rechazado("entrada/" + nombre + ".ods", write(libro, relleno), Archivo.Forma.ODS, "LIB-006");
            case "03.08.02" ->
                Archivo.rechazado("entrada/" + nombre + ".xls", write(libro, relleno), Archivo.Forma.XLS, "LIB-004");
            case "03.02.02.05" ->
                Archivo.rechazado(ruta, write(libro, relleno), Archivo.Forma.CON_CONTRASENA, "LIB-003");
            case "03.13" -> Archivo.rechazado(ruta, write(libro, relleno), Archivo.Forma.CORTADO, "LIB-002");
            default ->
                Archivo.aceptado(
                        "entrada/" + NOMBRES.getOrDefault(unidad.codigo(), nombre + ".xlsx"), write(libro, relleno));
        };
    }

    private record Punto(String hoja, String fila, String columna, Valor valor) {}

    private static byte[] write(LibroEvaluacion libro, Relleno relleno) {
        return XlsxWriter.write(libro.design(relleno));
    }

    private static Archivo withCell(
            String ruta, LibroEvaluacion libro, Relleno relleno, String veredicto, String codigo, Punto p) {
        Relleno con = Retoque.cell(relleno, p.hoja(), p.fila(), p.columna(), p.valor());
        CeldaRef donde = libro.celda(con, p.hoja(), p.fila(), p.columna());
        return new Archivo(ruta, write(libro, con), Archivo.Forma.TAL_CUAL, veredicto, List.of(codigo + " " + donde));
    }

    private static Archivo apostrophe(String ruta, LibroEvaluacion libro, Relleno relleno) {
        return withCell(
                ruta,
                libro,
                relleno,
                Archivo.ACEPTADO,
                "FIL-003",
                new Punto(
                        "financiera",
                        libro.actividades().get(0).codigo(),
                        key("devengado", 12),
                        Valor.texto("10'375,986.83")));
    }

    private static CeldaRef largest(LibroEvaluacion libro, Relleno relleno) {
        return libro.celda(relleno, "financiera", libro.actividades().get(0).codigo(), key("devengado", 12));
    }

    private static Archivo overwritten(String ruta, LibroEvaluacion libro, Relleno relleno) {
        CeldaRef donde =
                libro.celda(relleno, "financiera", libro.actividades().get(0).codigo(), "avance");
        Libro sin = Retoque.overwritten(libro.design(relleno), donde, Valor.numero(new BigDecimal("0.85")));
        return Archivo.aceptado(ruta, XlsxWriter.write(sin), "FIL-013 " + donde);
    }

    private Archivo otherQuarter(String ruta, Unidad unidad) {
        LibroEvaluacion tercero = new LibroEvaluacion(estructura, unidad, Periodo.trimestre(2022, 3), plan);
        return Archivo.rechazado(ruta, write(tercero, tercero.fill(centros)), Archivo.Forma.TAL_CUAL, "LIB-032");
    }

    private static ActividadOperativa monthly(LibroEvaluacion libro) {
        return libro.actividades().stream()
                .filter(a -> a.tipoMeta() == TipoMeta.INCREMENTAL && a.medicion() != Medicion.A_DEMANDA)
                .filter(a -> IntStream.rangeClosed(1, 12)
                        .allMatch(m -> a.fisica().mes(m).signum() > 0))
                .findFirst()
                .orElseThrow();
    }

    /** An activity whose progress had to be explained. */
    private static String explained(Relleno relleno) {
        return relleno.filas("factores").stream()
                .filter(f -> !f.valor("medida_correctiva").vacio())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
