package pe.quipu.ejemplo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.CompromisoReader;
import pe.quipu.ficha.FichaReader;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.RellenoRules;

/** The evaluations a unit of Huamanga delivers: the first quarter, and the second one on top of it. */
record HuamangaEntrega(Estructura estructura, Plan plan, Unidad unidad, List<HuamangaActividad> hechas) {
    private static final Map<String, String> FAMILIAS = Map.of("fisica", "ejecutado", "financiera", "devengado");

    /** @param falla leaves out the measure of an activity that lags */
    List<Archivo> primera(boolean falla) {
        Relleno relleno = filled(HuamangaExample.PRIMERO);
        return falla
                ? returned(
                        HuamangaExample.PRIMERO,
                        HuamangaExample.ANTES,
                        HuamangaExample.ANTES,
                        relleno,
                        "AVA-001",
                        "factores",
                        "medida_correctiva")
                : accepted(HuamangaExample.PRIMERO, HuamangaExample.ANTES, relleno);
    }

    /** @param falla leaves a promise without answer */
    List<Archivo> segunda(boolean falla) {
        Relleno relleno = filled(HuamangaExample.PERIODO);
        return falla
                ? returned(
                        HuamangaExample.PERIODO, "entrada", "evaluacion", relleno, "FIL-005", "compromisos", "cumplida")
                : accepted(HuamangaExample.PERIODO, "entrada", relleno);
    }

    private String nombre(Periodo periodo) {
        return unidad.codigo() + "_" + periodo.codigo();
    }

    private LibroEvaluacion libro(Periodo periodo) {
        return new LibroEvaluacion(estructura, unidad, periodo, plan);
    }

    private List<Archivo> accepted(Periodo periodo, String carpeta, Relleno relleno) {
        return List.of(Archivo.aceptado(
                carpeta + "/" + nombre(periodo) + ".xlsx",
                XlsxWriter.write(libro(periodo).design(relleno))));
    }

    private List<Archivo> returned(
            Periodo periodo,
            String carpeta,
            String correccion,
            Relleno relleno,
            String codigo,
            String hoja,
            String columna) {
        LibroEvaluacion libro = libro(periodo);
        String fila = relleno.filas(hoja).stream()
                .filter(f -> !f.valor(columna).vacio())
                .findFirst()
                .orElseThrow()
                .id();
        Relleno malo = Retoque.cell(relleno, hoja, fila, columna, Valor.VACIO);
        return List.of(
                Archivo.observado(
                        carpeta + "/" + nombre(periodo) + ".xlsx",
                        XlsxWriter.write(libro.design(malo)),
                        codigo + " " + libro.celda(malo, hoja, fila, columna)),
                Archivo.aceptado(
                        "correcciones/" + correccion + "/" + nombre(periodo) + "_corregido.xlsx",
                        XlsxWriter.write(libro.design(relleno))));
    }

    private Relleno filled(Periodo periodo) {
        return new HuamangaEvaluacion(unidad, periodo, escrito(periodo), activities(periodo)).fill(hechas);
    }

    private List<ActividadOperativa> activities(Periodo periodo) {
        return libro(periodo).actividades();
    }

    /** What the form brings: the plan, and in the second quarter what the first one said and promised. */
    Relleno escrito(Periodo periodo) {
        boolean primero =
                periodo.equals(HuamangaExample.PRIMERO) || unidad.codigo().equals(HuamangaExample.PENDIENTE);
        if (primero) {
            return RellenoRules.evaluacion(estructura, unidad, periodo, activities(periodo));
        }
        Relleno antes = filled(HuamangaExample.PRIMERO);
        return RellenoRules.evaluacion(estructura, unidad, periodo, activities(periodo), promises(antes))
                .con(new Relleno(
                        Map.of(),
                        Map.of("fisica", told(antes, "fisica"), "financiera", told(antes, "financiera")),
                        locked()));
    }

    private List<Compromiso> promises(Relleno antes) {
        LibroEvaluacion libro = libro(HuamangaExample.PRIMERO);
        byte[] bytes = XlsxWriter.write(libro.design(antes));
        return CompromisoReader.read(
                        FichaReader.read(LecturaRules.libro(bytes), libro.formato()),
                        unidad.codigo(),
                        HuamangaExample.PRIMERO)
                .prometidos();
    }

    private static List<FilaRelleno> told(Relleno antes, String hoja) {
        return antes.filas(hoja).stream()
                .map(f -> {
                    Map<String, Valor> meses = new LinkedHashMap<>();
                    months(hoja).forEach(clave -> meses.put(clave, f.valor(clave)));
                    return new FilaRelleno(f.id(), meses);
                })
                .toList();
    }

    private static Stream<String> months(String hoja) {
        return Stream.of(1, 2, 3).map(mes -> "%s_%02d".formatted(FAMILIAS.get(hoja), mes));
    }

    private static Set<String> locked() {
        Set<String> bloqueadas = new TreeSet<>();
        FAMILIAS.keySet().forEach(hoja -> months(hoja).forEach(clave -> bloqueadas.add(hoja + "." + clave)));
        return bloqueadas;
    }
}
