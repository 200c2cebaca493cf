package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.FormulacionRules;
import pe.quipu.plantilla.PlantillaDesigner;
import pe.quipu.plantilla.RellenoRules;

/** The formulation of a unit, filled in. */
final class LibroFormulacion {
    static final Periodo PERIODO = Periodo.formulacion(2022);

    private final Estructura estructura;
    private final Unidad unidad;
    private final Periodo periodo;
    private final Formato formato;

    LibroFormulacion(Estructura estructura, Unidad unidad) {
        this(estructura, unidad, PERIODO);
    }

    LibroFormulacion(Estructura estructura, Unidad unidad, Periodo periodo) {
        this.estructura = estructura;
        this.unidad = unidad;
        this.periodo = periodo;
        this.formato = Formatos.para("formulacion", estructura, unidad.codigo(), periodo);
    }

    Formato formato() {
        return formato;
    }

    Libro design(Relleno relleno) {
        return PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                formato,
                RellenoRules.identidad("formulacion", formato.version(), estructura, unidad, periodo, "", 0),
                relleno,
                Map.of(),
                RellenoRules.subtitulo(estructura, unidad, periodo)));
    }

    Relleno fill(List<Borrador> actividades) {
        List<FilaRelleno> datos = new ArrayList<>();
        List<FilaRelleno> fisica = new ArrayList<>();
        List<FilaRelleno> financiera = new ArrayList<>();
        List<FilaRelleno> criticos = new ArrayList<>();
        for (Borrador b : actividades) {
            String fila = String.valueOf(datos.size() + 1);
            datos.add(new FilaRelleno(fila, row(b)));
            fisica.add(new FilaRelleno(fila, months("meta", b.metas())));
            if (b.total().signum() > 0) {
                financiera.add(new FilaRelleno(String.valueOf(financiera.size() + 1), line(fila, b)));
            }
            criticos.add(new FilaRelleno(
                    fila,
                    Map.of(
                            "actividad", Valor.numero(Long.parseLong(fila)),
                            "elemento", Valor.texto("Asignación oportuna del presupuesto"),
                            "mes", Valor.texto("Enero"),
                            "consecuencia", Valor.texto("La meta se atrasa un trimestre"))));
        }
        return new FormulacionRules(formato, estructura, unidad, periodo)
                .formulacion(List.of(), List.of())
                .con(new Relleno(
                        Map.of("caratula", cover(unidad)),
                        Map.of(
                                "actividades", datos,
                                "programacion_fisica", fisica,
                                "programacion_financiera", financiera,
                                "elementos_criticos", criticos),
                        Set.of()));
    }

    /** Offices, never people: the report names nobody. */
    static Map<String, Valor> cover(Unidad unidad) {
        return Map.of(
                "elaborado_por", Valor.texto("Responsable de planeamiento de la unidad " + unidad.codigo()),
                "cargo", Valor.texto("Especialista en planeamiento"),
                "jefe", Valor.texto("Jefatura de la unidad " + unidad.codigo()),
                "superior",
                        Valor.texto(unidad.dependeDe()
                                .map(d -> "Jefatura de la unidad " + d)
                                .orElse("")),
                "documento", Valor.texto("Informe de la unidad " + unidad.codigo()));
    }

    private Map<String, Valor> row(Borrador b) {
        String oei = "OEI." + b.aei().substring(4, 6);
        Map<String, Valor> v = new LinkedHashMap<>();
        v.put("denominacion", Valor.texto(b.denominacion()));
        v.put("centro_costo", label("centro_costo", b.centro().codigo()));
        v.put("oei", label("oei", oei));
        v.put("aei", label("aei", b.aei()));
        v.put("tipo", Valor.texto(b.cui().isEmpty() ? "actividad" : "inversión"));
        v.put("codigo_unico", Valor.texto(b.cui()));
        v.put("unidad_medida", Valor.texto(b.unidadMedida()));
        v.put("sujeto", Valor.texto(b.sujeto()));
        v.put("atributo", Valor.texto(b.atributo()));
        v.put("tipo_indicador", Valor.texto("proceso"));
        v.put("tipo_meta", Valor.texto(b.tipoMeta()));
        v.put("medicion", Valor.texto(b.medicion()));
        v.put("prioridad", Valor.texto(b.prioridad()));
        v.put("financiado", Valor.texto("dentro del techo"));
        v.put("sin_costo_directo", Valor.texto(b.total().signum() == 0 ? "SI" : ""));
        v.put("responsable", Valor.texto(b.centro().cargo()));
        return v;
    }

    private Map<String, Valor> line(String fila, Borrador b) {
        Map<String, Valor> v = months("soles", b.soles());
        v.put("actividad", Valor.numero(Long.parseLong(fila)));
        v.put("generica", label("generica", b.cui().isEmpty() ? "2.3" : "2.6"));
        v.put("rubro", label("rubro", b.cui().isEmpty() ? "07" : "18"));
        return v;
    }

    private Valor label(String lista, String codigo) {
        return Valor.texto(formato.lista(lista).orElseThrow().etiqueta(codigo));
    }

    /** A month without goal stays blank. */
    static Map<String, Valor> months(String familia, List<BigDecimal> meses) {
        Map<String, Valor> v = new LinkedHashMap<>();
        for (int mes = 1; mes <= meses.size(); mes++) {
            BigDecimal numero = meses.get(mes - 1);
            v.put(key(familia, mes), numero.signum() == 0 ? Valor.VACIO : Valor.numero(numero));
        }
        return v;
    }

    static String key(String familia, int mes) {
        return "%s_%02d".formatted(familia, mes);
    }
}
