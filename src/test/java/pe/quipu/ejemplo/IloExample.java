package pe.quipu.ejemplo;

import static pe.quipu.ejemplo.LibroFormulacion.key;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.ActividadReader;
import pe.quipu.ficha.FichaReader;
import pe.quipu.ficha.PlanRules;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.Plano;

/** Every workbook of the example, in memory. */
record IloExample(Estructura estructura, Plan plan, List<Archivo> archivos) {
    static final String ESTRUCTURA = "estructura.xlsx";
    /** {@code demo} leaves these out, so that its result shows papers that were sent back. */
    static final List<String> OMITIDAS = List.of(
            "correcciones/evaluacion/03.10.05_2022-T4_corregido.xlsx",
            "correcciones/evaluacion/03.02.02.05_2022-T4_corregido.xlsx");

    private static final String META_NEGATIVA = "03.07.03";
    private static final String AEI_DESCONOCIDA = "03.09.05";

    static IloExample build() {
        List<CentroDeCosto> centros = CentroDeCosto.todos();
        Map<String, List<Formulada>> formulado = formulated(centros);
        Map<String, List<Formulada>> siguiente = SiguienteExample.formulated(centros);
        List<Archivo> archivos = new ArrayList<>();
        byte[] libro = LibroEstructura.write(centros, new TreeMap<>(Map.of(2022, formulado, 2023, siguiente)));
        archivos.add(Archivo.aceptado(ESTRUCTURA, libro));
        Estructura estructura = LibroEstructura.read(libro);
        Map<String, List<ActividadOperativa>> porUnidad = new LinkedHashMap<>();
        for (Unidad unidad : estructura.queReportan()) {
            LibroFormulacion formulacion = new LibroFormulacion(estructura, unidad);
            Relleno relleno = formulacion.fill(formulado.get(unidad.codigo()));
            byte[] bueno = XlsxWriter.write(formulacion.design(relleno));
            porUnidad.put(unidad.codigo(), read(formulacion, bueno, unidad.codigo()));
            archivos.addAll(formulations(formulacion, unidad.codigo(), relleno, bueno));
        }
        Plan plan = PlanRules.approved(estructura, 2022, "aprobado", porUnidad, List.of());
        EntregasRules entregas = new EntregasRules(estructura, plan, centros);
        for (Unidad unidad : estructura.queReportan()) {
            if (!unidad.codigo().equals(CentroDeCosto.PENDIENTE)) {
                archivos.addAll(entregas.de(unidad).toList());
            }
        }
        archivos.addAll(new SiguienteExample(estructura, plan, siguiente).archivos());
        return new IloExample(estructura, plan, List.copyOf(archivos));
    }

    /** Activities of 2022 by reporting unit. */
    private static Map<String, List<Formulada>> formulated(List<CentroDeCosto> centros) {
        Map<String, List<Formulada>> porUnidad = new LinkedHashMap<>();
        for (CentroDeCosto c : centros) {
            List<Borrador> suyas = BorradorRules.de(c);
            IntStream.range(0, suyas.size()).forEach(i -> porUnidad
                    .computeIfAbsent(c.reportaPor(), u -> new ArrayList<>())
                    .add(Formulada.de2022(suyas.get(i), i)));
        }
        return porUnidad;
    }

    private static List<ActividadOperativa> read(LibroFormulacion formulacion, byte[] xlsx, String unidad) {
        if (XlsxReader.read(xlsx) instanceof Lectura.Legible leido) {
            return ActividadReader.formulation(FichaReader.read(leido.libro(), formulacion.formato()), unidad);
        }
        throw new IllegalStateException("the formulation of " + unidad + " cannot be read");
    }

    private static List<Archivo> formulations(
            LibroFormulacion formulacion, String unidad, Relleno relleno, byte[] bueno) {
        String ruta = "formulacion/" + unidad + "_2022.xlsx";
        String corregida = "correcciones/formulacion/" + unidad + "_2022_corregido.xlsx";
        return switch (unidad) {
            case META_NEGATIVA ->
                List.of(
                        faulty(
                                formulacion,
                                relleno,
                                ruta,
                                "FIL-004",
                                new Punto(
                                        "programacion_fisica",
                                        firstRow(relleno),
                                        key("meta", 12),
                                        Valor.numero(new BigDecimal("-5")))),
                        Archivo.aceptado(corregida, bueno));
            case AEI_DESCONOCIDA ->
                List.of(
                        faulty(
                                formulacion,
                                relleno,
                                ruta,
                                "PLA-001",
                                new Punto("actividades", firstRow(relleno), "aei", Valor.texto("AEI.02.30"))),
                        Archivo.aceptado(corregida, bueno));
            default -> List.of(Archivo.aceptado(ruta, bueno));
        };
    }

    private record Punto(String hoja, String fila, String columna, Valor valor) {}

    private static Archivo faulty(LibroFormulacion formulacion, Relleno relleno, String ruta, String codigo, Punto p) {
        Relleno malo = Retoque.cell(relleno, p.hoja(), p.fila(), p.columna(), p.valor());
        return Archivo.observado(
                ruta,
                XlsxWriter.write(formulacion.design(malo)),
                codigo + " "
                        + new Plano(formulacion.formato(), malo)
                                .celda(p.hoja(), p.fila(), p.columna())
                                .orElseThrow());
    }

    private static String firstRow(Relleno relleno) {
        return relleno.filas("actividades").get(0).id();
    }
}
