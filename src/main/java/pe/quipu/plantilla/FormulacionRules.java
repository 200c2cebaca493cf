package pe.quipu.plantilla;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Lista;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Antecedente;
import pe.quipu.plan.ElementoCritico;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Necesidad;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Techo;
import pe.quipu.plan.Unidad;

/**
 * What a form that makes or changes the plan brings written: the ceiling of the unit, its year before and its needs
 * table for a new formulation; the plan in force for the rounds that change it.
 *
 * @param formato the form with the lists of the entity: a cell holds the label of its list
 */
public record FormulacionRules(Formato formato, Estructura estructura, Unidad unidad, Periodo periodo) {
    private static final String OTROS = "OTROS";
    private static final String TODO = "Σ";

    /** The needs table that travels alone: the cover and the rows of its summary. */
    public Relleno necesidades() {
        return cover(Map.of("resumen", summary()));
    }

    /**
     * A new formulation: its rows are the unit's.
     *
     * @param anteriores what the unit had the year before
     * @param necesidades what it asked for in January, to be joined to its activities
     */
    public Relleno formulacion(List<Antecedente> anteriores, List<Necesidad> necesidades) {
        return cover(Map.of(
                "anterior", before(anteriores),
                "necesidades", needs(necesidades),
                "resumen", summary(),
                "techo", ceilings()));
    }

    /**
     * The plan in force, to be changed.
     *
     * @param cerrados months already evaluated, January first: they are locked
     */
    public Relleno vigente(List<ActividadOperativa> actividades, int cerrados) {
        List<FilaRelleno> datos = new ArrayList<>();
        List<FilaRelleno> fisica = new ArrayList<>();
        List<FilaRelleno> lineas = new ArrayList<>();
        List<FilaRelleno> criticos = new ArrayList<>();
        for (ActividadOperativa a : actividades) {
            String fila = String.valueOf(datos.size() + 1);
            datos.add(new FilaRelleno(fila, activity(a)));
            fisica.add(new FilaRelleno(fila, goals(a)));
            a.presupuesto().lineas().forEach(l -> lineas.add(numbered(lineas, line(fila, l))));
            a.elementosCriticos().forEach(c -> criticos.add(numbered(criticos, critical(fila, c))));
        }
        Relleno relleno = cover(Map.of(
                "actividades", datos,
                "programacion_fisica", fisica,
                "programacion_financiera", lineas,
                "elementos_criticos", criticos,
                "techo", ceilings()));
        return new Relleno(relleno.campos(), relleno.tablas(), closed(fisica, cerrados));
    }

    private Relleno cover(Map<String, List<FilaRelleno>> tablas) {
        return new Relleno(Map.of("caratula", RellenoRules.cover(estructura, unidad, periodo)), tablas, Set.of());
    }

    /** What was evaluated, with what its running totals began with; a new activity still says its own. */
    private static Set<String> closed(List<FilaRelleno> metas, int cerrados) {
        Set<String> bloqueadas = new TreeSet<>();
        if (cerrados > 0) {
            metas.forEach(f -> bloqueadas.add(Relleno.celda("programacion_fisica", f.id(), "valor_inicial")));
        }
        for (int mes = 1; mes <= cerrados; mes++) {
            bloqueadas.add("programacion_fisica.meta_%02d".formatted(mes));
            bloqueadas.add("programacion_financiera.soles_%02d".formatted(mes));
        }
        return bloqueadas;
    }

    private static FilaRelleno numbered(List<FilaRelleno> filas, Map<String, Valor> valores) {
        return new FilaRelleno(String.valueOf(filas.size() + 1), valores);
    }

    /** Rows of the summary: one a clasificador of the catalogue, what is outside of it, and the total. */
    private List<FilaRelleno> summary() {
        Map<String, String> filas = new LinkedHashMap<>();
        formato.lista("clasificador").stream()
                .flatMap(l -> l.opciones().stream())
                .forEach(o -> filas.put(o.codigo(), o.nombre()));
        filas.put(OTROS, "Otros clasificadores");
        filas.put(TODO, "Total de la unidad");
        return filas.entrySet().stream()
                .map(f -> new FilaRelleno(
                        f.getKey(),
                        Map.of(
                                "codigo", Valor.texto(f.getKey()),
                                "detalle", Valor.texto(f.getValue()),
                                "etiqueta", label("clasificador", f.getKey()))))
                .toList();
    }

    private List<FilaRelleno> ceilings() {
        List<FilaRelleno> filas = new ArrayList<>();
        estructura.marco(periodo, unidad.codigo()).stream()
                .collect(Collectors.groupingBy(
                        t -> List.of(t.rubro(), t.generica()),
                        LinkedHashMap::new,
                        Collectors.reducing(BigDecimal.ZERO, Techo::soles, BigDecimal::add)))
                .forEach((clave, soles) -> filas.add(
                        ceiling("T%02d".formatted(filas.size() + 1), clave.get(0), clave.get(1), Optional.of(soles))));
        return filas.isEmpty() ? List.of(ceiling("T00", "", "", Optional.empty())) : filas;
    }

    private FilaRelleno ceiling(String id, String rubro, String generica, Optional<BigDecimal> soles) {
        return new FilaRelleno(
                id,
                Map.of(
                        "codigo", Valor.texto(id),
                        "rubro", label("rubro", rubro),
                        "generica", label("generica", generica),
                        "techo", soles.map(Valor::numero).orElse(Valor.VACIO)));
    }

    private List<FilaRelleno> before(List<Antecedente> anteriores) {
        if (anteriores.isEmpty()) {
            return List.of(new FilaRelleno(
                    "-",
                    Map.of(
                            "codigo_ao", Valor.texto("-"),
                            "denominacion", Valor.texto("No hay plan del año anterior en esta carpeta de trabajo."))));
        }
        return anteriores.stream().map(this::before).toList();
    }

    private FilaRelleno before(Antecedente x) {
        ActividadOperativa a = x.actividad();
        Map<String, Valor> v = new LinkedHashMap<>();
        v.put("codigo_ao", Valor.texto(a.codigo()));
        v.put("denominacion", Valor.texto(a.denominacion()));
        v.put("unidad_medida", Valor.texto(a.unidadMedida()));
        v.put("meta_anual", Valor.numero(a.metaAnual()));
        v.put("ejecutado", x.ejecutado().map(Valor::numero).orElse(Valor.VACIO));
        v.put("hasta", Valor.texto(x.hasta() == 0 ? "sin evaluación" : Mes.nombre(x.hasta())));
        v.put("soles", Valor.numero(a.financiera().total()));
        v.put("devengado", x.devengado().map(Valor::numero).orElse(Valor.VACIO));
        v.put("etiqueta", label("anterior", a.codigo()));
        return new FilaRelleno(a.codigo(), v);
    }

    private List<FilaRelleno> needs(List<Necesidad> necesidades) {
        List<FilaRelleno> filas = new ArrayList<>();
        for (Necesidad n : necesidades) {
            Map<String, Valor> v = new LinkedHashMap<>();
            v.put("tipo", Valor.texto(Palabras.of(n.tipo())));
            v.put("item", Valor.texto(n.item()));
            v.put("detalle", Valor.texto(n.detalle()));
            v.put("clasificador", label("clasificador", n.clasificador()));
            v.put("unidad_medida", Valor.texto(n.unidadMedida()));
            v.put("rubro", label("rubro", n.rubro()));
            v.put("precio_unitario", Valor.numero(n.precioUnitario()));
            RellenoRules.months(v, "cantidad", n.cantidades());
            filas.add(numbered(filas, v));
        }
        return filas;
    }

    private Map<String, Valor> activity(ActividadOperativa a) {
        Map<String, Valor> v = new LinkedHashMap<>();
        v.put("codigo_ao", Valor.texto(a.codigo()));
        v.put("denominacion", Valor.texto(a.denominacion()));
        v.put("centro_costo", label("centro_costo", a.centroCosto()));
        v.put("oei", label("oei", estructura.oeiDe(a.aei())));
        v.put("aei", label("aei", a.aei()));
        VersionRules.wording(v, a);
        v.put("prioridad", Valor.texto(a.prioridad()));
        v.put("responsable", Valor.texto(a.responsable()));
        v.put("participantes", Valor.texto(a.participantes()));
        VersionRules.chain(v, a, codigo -> codigo);
        formato.hoja("actividades").columnas().stream()
                .filter(c -> !c.lista().isEmpty() && v.containsKey(c.clave()))
                .forEach(c -> v.computeIfPresent(c.clave(), (k, x) -> label(c.lista(), Lista.codigoDe(x.mostrado()))));
        v.put("ubigeo", Valor.texto(a.presupuesto().ubigeo()));
        v.put("financiado", Valor.texto(Palabras.of(a.presupuesto().financiado())));
        v.put("sin_costo_directo", Valor.texto(a.presupuesto().sinCostoDirecto() ? "SI" : ""));
        return v;
    }

    private static Map<String, Valor> goals(ActividadOperativa a) {
        Map<String, Valor> v = new LinkedHashMap<>();
        VersionRules.goals(v, a);
        return v;
    }

    private Map<String, Valor> line(String fila, LineaFinanciera l) {
        Map<String, Valor> v = new LinkedHashMap<>();
        v.put("actividad", Valor.numero(Long.parseLong(fila)));
        v.put("meta_presupuestal", Valor.texto(l.metaPresupuestal()));
        v.put("generica", label("generica", l.generica()));
        v.put("rubro", label("rubro", l.rubro()));
        VersionRules.money(v, l);
        return v;
    }

    private static Map<String, Valor> critical(String fila, ElementoCritico c) {
        return Map.of(
                "actividad", Valor.numero(Long.parseLong(fila)),
                "elemento", Valor.texto(c.elemento()),
                "mes", Valor.texto(c.mes() == 0 ? "" : Mes.nombre(c.mes())),
                "consecuencia", Valor.texto(c.consecuencia()));
    }

    private Valor label(String lista, String codigo) {
        return codigo.isEmpty()
                ? Valor.VACIO
                : Valor.texto(formato.lista(lista).map(l -> l.etiqueta(codigo)).orElse(codigo));
    }
}
