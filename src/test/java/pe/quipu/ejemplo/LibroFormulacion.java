package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Antecedente;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.FormulacionRules;
import pe.quipu.plantilla.PlantillaDesigner;
import pe.quipu.plantilla.RellenoRules;

/** The formulation of a unit, filled in. */
final class LibroFormulacion {
    static final Periodo PERIODO = Periodo.formulacion(2022);
    /** Distrito de Ilo, by INEI. */
    private static final String UBIGEO = "180301";

    private final Estructura estructura;
    private final Unidad unidad;
    private final Periodo periodo;
    private final List<ActividadOperativa> anteriores;
    private final Formato formato;

    LibroFormulacion(Estructura estructura, Unidad unidad) {
        this(estructura, unidad, PERIODO);
    }

    LibroFormulacion(Estructura estructura, Unidad unidad, Periodo periodo) {
        this(estructura, unidad, periodo, List.of());
    }

    /** @param anteriores activities of the unit in the plan of the year before */
    LibroFormulacion(Estructura estructura, Unidad unidad, Periodo periodo, List<ActividadOperativa> anteriores) {
        this.estructura = estructura;
        this.unidad = unidad;
        this.periodo = periodo;
        this.anteriores = anteriores;
        this.formato = Formatos.para("formulacion", estructura, unidad.codigo(), periodo, anteriores);
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
                RellenoRules.subtitulo(estructura, unidad, periodo),
                estructura.parametros().norma()));
    }

    Relleno fill(List<Formulada> actividades) {
        List<FilaRelleno> datos = new ArrayList<>();
        List<FilaRelleno> fisica = new ArrayList<>();
        List<FilaRelleno> financiera = new ArrayList<>();
        List<FilaRelleno> necesidades = new ArrayList<>();
        List<FilaRelleno> criticos = new ArrayList<>();
        for (Formulada a : actividades) {
            String fila = String.valueOf(datos.size() + 1);
            datos.add(new FilaRelleno(fila, row(a)));
            fisica.add(new FilaRelleno(fila, goals(a)));
            a.gastos().forEach(g -> add(financiera, fila, line(g)));
            a.requerimientos().forEach(r -> add(necesidades, fila, need(formato, r)));
            a.criticos().forEach(c -> add(criticos, fila, critical(c)));
        }
        return new FormulacionRules(formato, estructura, unidad, periodo)
                .formulacion(
                        anteriores.stream()
                                .map(a -> new Antecedente(a, 0, Optional.empty(), Optional.empty()))
                                .toList(),
                        List.of())
                .con(new Relleno(
                        Map.of("caratula", cover(unidad)),
                        Map.of(
                                "actividades", datos,
                                "programacion_fisica", fisica,
                                "programacion_financiera", financiera,
                                "necesidades", necesidades,
                                "elementos_criticos", criticos),
                        Set.of()));
    }

    private static void add(List<FilaRelleno> filas, String actividad, Map<String, Valor> valores) {
        Map<String, Valor> v = new LinkedHashMap<>(valores);
        v.put("actividad", Valor.numero(Long.parseLong(actividad)));
        filas.add(new FilaRelleno(String.valueOf(filas.size() + 1), v));
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

    private Map<String, Valor> row(Formulada a) {
        Borrador b = a.borrador();
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
        v.put("responsable", Valor.texto(b.centro().cargo()));
        anteriores.stream()
                .filter(x -> x.denominacion().equals(a.continua())
                        && x.centroCosto().equals(b.centro().codigo()))
                .findFirst()
                .ifPresent(x -> v.put("anterior", label("anterior", x.codigo())));
        v.put("categoria", label("categoria_presupuestal", a.cadena().categoria()));
        v.put("producto", label("producto", a.cadena().producto()));
        v.put("funcion", label("funcion", a.cadena().funcion()));
        v.put("division", label("division", a.cadena().division()));
        v.put("grupo", label("grupo", a.cadena().grupo()));
        v.put("ubigeo", Valor.texto(UBIGEO));
        v.put("financiado", Valor.texto("dentro del techo"));
        v.put("sin_costo_directo", Valor.texto(a.gastos().isEmpty() ? "SI" : ""));
        return v;
    }

    private static Map<String, Valor> goals(Formulada a) {
        Map<String, Valor> v = months("meta", a.borrador().metas());
        v.put("meta_anio2", number(a.meta2()));
        v.put("meta_anio3", number(a.meta3()));
        return v;
    }

    private Map<String, Valor> line(Gasto g) {
        Map<String, Valor> v = months("soles", g.soles());
        v.put("meta_presupuestal", Valor.texto(g.meta()));
        v.put("generica", label("generica", g.generica()));
        v.put("rubro", label("rubro", g.rubro()));
        v.put("soles_anio2", number(g.anio2()));
        v.put("soles_anio3", number(g.anio3()));
        return v;
    }

    static Map<String, Valor> need(Formato formato, Requerimiento r) {
        Map<String, Valor> v = months("cantidad", r.cantidades());
        v.put("tipo", Valor.texto(r.tipo()));
        v.put("item", Valor.texto(r.item()));
        v.put("detalle", Valor.texto(r.detalle()));
        v.put("clasificador", label(formato, "clasificador", r.clasificador()));
        v.put("unidad_medida", Valor.texto(r.unidadMedida()));
        v.put("rubro", label(formato, "rubro", r.rubro()));
        v.put("precio_unitario", Valor.numero(r.precio()));
        return v;
    }

    private static Map<String, Valor> critical(Formulada.Critico c) {
        return Map.of(
                "elemento", Valor.texto(c.elemento()),
                "mes", Valor.texto(Mes.nombre(c.mes())),
                "consecuencia", Valor.texto(c.consecuencia()));
    }

    private Valor label(String lista, String codigo) {
        return label(formato, lista, codigo);
    }

    static Valor label(Formato formato, String lista, String codigo) {
        return codigo.isEmpty()
                ? Valor.VACIO
                : Valor.texto(formato.lista(lista).orElseThrow().etiqueta(codigo));
    }

    private static Valor number(BigDecimal numero) {
        return numero.signum() == 0 ? Valor.VACIO : Valor.numero(numero);
    }

    /** A month without goal stays blank. */
    static Map<String, Valor> months(String familia, List<BigDecimal> meses) {
        Map<String, Valor> v = new LinkedHashMap<>();
        for (int mes = 1; mes <= meses.size(); mes++) {
            BigDecimal numero = meses.get(mes - 1);
            v.put(key(familia, mes), number(numero));
        }
        return v;
    }

    static String key(String familia, int mes) {
        return "%s_%02d".formatted(familia, mes);
    }
}
