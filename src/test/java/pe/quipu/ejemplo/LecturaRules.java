package pe.quipu.ejemplo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.Dato;
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
import pe.quipu.plan.Antecedente;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.FormulacionRules;
import pe.quipu.plantilla.RellenoRules;
import pe.quipu.revision.Expediente;
import pe.quipu.revision.Revision;

/** Reads a file of the example as the office would. */
final class LecturaRules {
    private final Estructura estructura;
    private final Plan plan;

    private final Optional<HuamangaExample> huamanga;

    LecturaRules(IloExample ejemplo) {
        this(ejemplo.estructura(), ejemplo.plan(), Optional.empty());
    }

    LecturaRules(HuamangaExample ejemplo) {
        this(ejemplo.estructura(), ejemplo.plan(), Optional.of(ejemplo));
    }

    private LecturaRules(Estructura estructura, Plan plan, Optional<HuamangaExample> huamanga) {
        this.estructura = estructura;
        this.plan = plan;
        this.huamanga = huamanga;
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
        Unidad unidad = estructura.unidad(quien.unidad()).orElseThrow();
        List<ActividadOperativa> anteriores =
                plan.ejercicio() == periodo.ejercicio() - 1 ? activities(unidad, periodo) : List.of();
        Formato formato = Formatos.para(quien.formato(), estructura, quien.unidad(), periodo, anteriores);
        Ficha ficha = FichaReader.read(libro, formato);
        if (!periodo.evalua()) {
            FormulacionRules form = new FormulacionRules(formato, estructura, unidad, periodo);
            List<Antecedente> antes = anteriores.stream()
                    .map(a -> new Antecedente(a, 0, Optional.empty(), Optional.empty()))
                    .toList();
            return found(new Expediente(
                    ficha,
                    periodo.esFormulacion() ? form.formulacion(antes, List.of()) : form.necesidades(),
                    List.of(),
                    escala(),
                    Optional.of(new Expediente.Entorno(estructura, unidad, periodo, anteriores, 0))));
        }
        List<ActividadOperativa> suyas = activities(unidad, periodo);
        Relleno escrito = huamanga.map(h -> h.escrito(unidad, periodo))
                .orElseGet(() -> RellenoRules.evaluacion(estructura, unidad, periodo, suyas));
        return found(new Expediente(
                ficha,
                escrito,
                suyas,
                escala(),
                Optional.of(new Expediente.Entorno(estructura, unidad, periodo, List.of(), 0))));
    }

    Reporte report(byte[] bytes, String ruta) {
        LibroLleno libro = libro(bytes);
        Identidad quien = IdentidadReader.read(libro).orElseThrow();
        String codigo = quien.unidad();
        Periodo periodo = Periodo.parse(quien.periodo()).orElseThrow();
        Unidad unidad = estructura.unidad(codigo).orElseThrow();
        Formato formato = Formatos.para("evaluacion", estructura, codigo, periodo);
        return ReporteReader.read(FichaReader.read(libro, formato), codigo, ruta, activities(unidad, periodo));
    }

    private List<ActividadOperativa> activities(Unidad unidad, Periodo periodo) {
        return new LibroEvaluacion(estructura, unidad, periodo, plan).actividades();
    }

    private pe.quipu.plan.Escala escala() {
        return estructura.parametros().escala();
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

    /** What the form of an earlier cut-off would have shown. */
    static Reporte until(Reporte r, int mes) {
        return new Reporte(
                r.unidad(),
                r.archivo(),
                r.actividades().stream()
                        .map(a -> new Reporte.DeActividad(
                                a.actividad(),
                                until(a.ejecutado(), mes),
                                until(a.devengado(), mes),
                                a.demanda(),
                                a.textos(),
                                a.propias()))
                        .toList(),
                r.indicadores());
    }

    private static List<Dato> until(List<Dato> meses, int mes) {
        return meses.subList(0, Math.min(mes, meses.size()));
    }
}
