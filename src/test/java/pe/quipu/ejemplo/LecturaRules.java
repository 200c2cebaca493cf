package pe.quipu.ejemplo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.ficha.IdentidadReader;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.ReporteReader;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.RellenoRules;
import pe.quipu.revision.Expediente;
import pe.quipu.revision.Revision;

/** Reads a file of the example as the office would. */
final class LecturaRules {
    private final IloExample ejemplo;

    LecturaRules(IloExample ejemplo) {
        this.ejemplo = ejemplo;
    }

    static LibroLleno libro(byte[] bytes) {
        if (XlsxReader.read(bytes) instanceof Lectura.Legible leido) {
            return leido.libro();
        }
        throw new IllegalStateException("not readable: " + XlsxReader.read(bytes));
    }

    /** {@code CODE Sheet!Cell} of everything the checks find. */
    List<String> observations(byte[] bytes) {
        LibroLleno libro = libro(bytes);
        Identidad quien = IdentidadReader.read(libro).orElseThrow();
        if (quien.formato().equals("estructura")) {
            return found(new Expediente(
                    FichaReader.read(libro, Formatos.de("estructura")), Relleno.NADA, List.of(), escala()));
        }
        Periodo periodo = Periodo.parse(quien.periodo()).orElseThrow();
        Unidad unidad = ejemplo.estructura().unidad(quien.unidad()).orElseThrow();
        Formato formato = Formatos.para(quien.formato(), ejemplo.estructura(), quien.unidad(), periodo);
        Ficha ficha = FichaReader.read(libro, formato);
        if (periodo.esFormulacion()) {
            return found(new Expediente(ficha, Relleno.NADA, List.of(), escala()));
        }
        List<ActividadOperativa> suyas = activities(unidad, periodo);
        return found(new Expediente(
                ficha, RellenoRules.evaluacion(ejemplo.estructura(), unidad, periodo, suyas), suyas, escala()));
    }

    Reporte report(byte[] bytes, String ruta) {
        LibroLleno libro = libro(bytes);
        String codigo = IdentidadReader.read(libro).orElseThrow().unidad();
        Unidad unidad = ejemplo.estructura().unidad(codigo).orElseThrow();
        Formato formato = Formatos.para("evaluacion", ejemplo.estructura(), codigo, LibroEvaluacion.PERIODO);
        return ReporteReader.read(
                FichaReader.read(libro, formato), codigo, ruta, activities(unidad, LibroEvaluacion.PERIODO));
    }

    private List<ActividadOperativa> activities(Unidad unidad, Periodo periodo) {
        return new LibroEvaluacion(ejemplo.estructura(), unidad, periodo, ejemplo.plan()).actividades();
    }

    private pe.quipu.plan.Escala escala() {
        return ejemplo.estructura().parametros().escala();
    }

    private static List<String> found(Expediente expediente) {
        return Revision.check(expediente).stream()
                .map((Observacion o) -> o.codigo().id() + " " + o.lugar().texto())
                .toList();
    }

    /** Every cell of a workbook as a line of text, and its custom properties. */
    static List<String> dump(byte[] bytes) {
        LibroLleno libro = libro(bytes);
        List<String> lineas = new ArrayList<>();
        for (HojaLlena hoja : libro.hojas()) {
            lineas.add(hoja.nombre() + (hoja.oculta() ? " (oculta)" : ""));
            hoja.filas().forEach(f -> hoja.fila(f)
                    .forEach((columna, leida) -> lineas.add(hoja.nombre() + " " + f + " " + columna + " " + leida)));
        }
        for (Map.Entry<String, String> p : libro.propiedades().entrySet()) {
            lineas.add(p.getKey() + " = " + p.getValue());
        }
        return lineas;
    }
}
