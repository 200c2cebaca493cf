package pe.quipu.ejemplo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.Plano;

/** Every workbook of the example of Huamanga, in memory: a small entity with its own words and no code of its own. */
record HuamangaExample(Estructura estructura, Plan plan, List<Archivo> archivos) {
    static final Periodo PRIMERO = Periodo.trimestre(2016, 1);
    static final Periodo PERIODO = Periodo.trimestre(2016, 2);
    /** Where the papers of the first quarter lie; those of the second are the ones the example is about. */
    static final String ANTES = "evaluacion-2016-T1";

    static final String PENDIENTE = "02.01";
    private static final String AEI_AJENA = "04";
    private static final String SIN_MEDIDA = "05";
    private static final String SIN_RESPUESTA = "01";

    static HuamangaExample build() {
        List<HuamangaActividad> todas = HuamangaActividad.todas();
        List<Archivo> archivos = new ArrayList<>();
        byte[] libro = HuamangaEstructura.write(todas);
        archivos.add(Archivo.aceptado(IloExample.ESTRUCTURA, libro));
        Estructura estructura = LibroEstructura.read(libro);
        Map<String, List<ActividadOperativa>> porUnidad = new LinkedHashMap<>();
        for (Unidad unidad : estructura.queReportan()) {
            LibroFormulacion formulacion = new LibroFormulacion(estructura, unidad, HuamangaFormulacion.PERIODO);
            Relleno relleno =
                    new HuamangaFormulacion(formulacion.formato(), estructura, unidad).fill(of(unidad, todas));
            byte[] bueno = XlsxWriter.write(formulacion.design(relleno));
            porUnidad.put(unidad.codigo(), read(formulacion, bueno, unidad.codigo()));
            archivos.addAll(formulations(formulacion, unidad.codigo(), relleno, bueno));
        }
        Plan plan = PlanRules.approved(estructura, 2016, "aprobado", porUnidad, List.of());
        for (Unidad unidad : estructura.queReportan()) {
            if (!unidad.codigo().equals(PENDIENTE)) {
                HuamangaEntrega entrega = new HuamangaEntrega(estructura, plan, unidad, of(unidad, todas));
                archivos.addAll(entrega.primera(unidad.codigo().equals(SIN_MEDIDA)));
                archivos.addAll(entrega.segunda(unidad.codigo().equals(SIN_RESPUESTA)));
            }
        }
        return new HuamangaExample(estructura, plan, List.copyOf(archivos));
    }

    private static List<HuamangaActividad> of(Unidad unidad, List<HuamangaActividad> todas) {
        return todas.stream().filter(a -> a.unidad().equals(unidad.codigo())).toList();
    }

    private static List<ActividadOperativa> read(LibroFormulacion formulacion, byte[] xlsx, String unidad) {
        if (XlsxReader.read(xlsx) instanceof Lectura.Legible leido) {
            return ActividadReader.formulation(FichaReader.read(leido.libro(), formulacion.formato()), unidad);
        }
        throw new IllegalStateException("the formulation of " + unidad + " cannot be read");
    }

    private static List<Archivo> formulations(
            LibroFormulacion formulacion, String unidad, Relleno relleno, byte[] bueno) {
        String nombre = "formulacion/" + unidad + "_2016";
        if (!unidad.equals(AEI_AJENA)) {
            return List.of(Archivo.aceptado(nombre + ".xlsx", bueno));
        }
        Relleno malo = Retoque.cell(
                Retoque.cell(relleno, "actividades", "1", "oei", label(formulacion, "oei", "OEI.11")),
                "actividades",
                "1",
                "aei",
                label(formulacion, "aei", "AEI.11.01"));
        String donde = new Plano(formulacion.formato(), malo)
                .celda("actividades", "1", "aei")
                .orElseThrow()
                .toString();
        return List.of(
                Archivo.observado(nombre + ".xlsx", XlsxWriter.write(formulacion.design(malo)), "PLA-030 " + donde),
                Archivo.aceptado("correcciones/" + nombre + "_corregido.xlsx", bueno));
    }

    private static Valor label(LibroFormulacion formulacion, String lista, String codigo) {
        return Valor.texto(formulacion.formato().lista(lista).orElseThrow().etiqueta(codigo));
    }

    /** What the form of a unit brings written in a quarter. */
    Relleno escrito(Unidad unidad, Periodo periodo) {
        return new HuamangaEntrega(estructura, plan, unidad, of(unidad, HuamangaActividad.todas())).escrito(periodo);
    }
}
