package pe.quipu.plantilla;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.ElementoCritico;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Inversion;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Plan;

/** The workbook of a version of the plan: everything of it, so that it can be read back. */
public final class VersionRules {
    private VersionRules() {}

    public static Relleno of(Estructura e, Plan plan) {
        List<FilaRelleno> lineas = new ArrayList<>();
        List<FilaRelleno> criticos = new ArrayList<>();
        for (ActividadOperativa a : plan.actividades()) {
            a.presupuesto().lineas().forEach(l -> lineas.add(line(a, l, lineas.size() + 1)));
            a.elementosCriticos().forEach(c -> criticos.add(critical(a, c, criticos.size() + 1)));
        }
        return new Relleno(
                Map.of("caratula", cover(e, plan)),
                Map.of(
                        "actividades",
                        plan.actividades().stream().map(VersionRules::activity).toList(),
                        "lineas",
                        lineas,
                        "elementos_criticos",
                        criticos,
                        "modificaciones",
                        plan.modificaciones().stream().map(VersionRules::change).toList()),
                Set.of());
    }

    private static Map<String, Valor> cover(Estructura e, Plan plan) {
        Map<String, Valor> v = new LinkedHashMap<>();
        v.put(
                "entidad",
                Valor.texto(e.parametros().entidad() + " " + e.parametros().nombre()));
        v.put("ejercicio", Valor.numero(plan.ejercicio()));
        v.put("version", Valor.numero(plan.version()));
        v.put("etapa", Valor.texto(plan.etapa()));
        v.put("ronda", Valor.texto(plan.aprobacion().ronda()));
        v.put("fecha", plan.aprobacion().fecha().<Valor>map(Valor.Fecha::new).orElse(Valor.VACIO));
        v.put("resolucion", Valor.texto(plan.aprobacion().resolucion()));
        v.put("mes_desde", Valor.numero(plan.mesDesde()));
        return v;
    }

    private static FilaRelleno activity(ActividadOperativa a) {
        Map<String, Valor> v = new LinkedHashMap<>();
        v.put("codigo_ao", Valor.texto(a.codigo()));
        v.put("centro_costo", Valor.texto(a.centroCosto()));
        v.put("denominacion", Valor.texto(a.denominacion()));
        v.put("aei", Valor.texto(a.aei()));
        wording(v, a);
        goals(v, a);
        v.put("prioridad", Valor.texto(a.prioridad()));
        v.put("responsable", Valor.texto(a.responsable()));
        v.put("participantes", Valor.texto(a.participantes()));
        chain(v, a, c -> c);
        v.put("ubigeo", Valor.texto(a.presupuesto().ubigeo()));
        v.put("financiado", Valor.texto(Palabras.of(a.presupuesto().financiado())));
        v.put("sin_costo_directo", Valor.texto(a.presupuesto().sinCostoDirecto() ? "SI" : ""));
        v.put("anterior", Valor.texto(a.anterior()));
        v.put("desde", Valor.numero(a.vida().desde()));
        v.put("hasta", Valor.numero(a.vida().hasta()));
        v.put("recorrido", Valor.texto(a.vida().recorrido()));
        v.put("origen", Valor.texto(a.origen()));
        return new FilaRelleno(a.codigo(), v);
    }

    /** What the activity is and how it is measured, in the same columns wherever it is written. */
    static void wording(Map<String, Valor> v, ActividadOperativa a) {
        v.put("tipo", Valor.texto(Palabras.of(a.tipo())));
        v.put("codigo_unico", Valor.texto(a.codigoUnico().orElse("")));
        v.put("componente", Valor.texto(a.inversion().map(Inversion::componente).orElse("")));
        v.put("unidad_medida", Valor.texto(a.unidadMedida()));
        v.put("sujeto", Valor.texto(a.redaccion().sujeto()));
        v.put("atributo", Valor.texto(a.redaccion().atributo()));
        v.put("tipo_indicador", Valor.texto(a.redaccion().tipoIndicador()));
        v.put("tipo_meta", Valor.texto(Palabras.of(a.tipoMeta())));
        v.put("medicion", Valor.texto(Palabras.of(a.medicion())));
    }

    /** Its goals, of this year and of those that follow. */
    static void goals(Map<String, Valor> v, ActividadOperativa a) {
        v.put("valor_inicial", RellenoRules.goal(a.fisica().inicial()));
        RellenoRules.months(v, "meta", a.fisica());
        v.put("meta_anio2", RellenoRules.goal(a.siguientes().meta2()));
        v.put("meta_anio3", RellenoRules.goal(a.siguientes().meta3()));
    }

    /** The six codes of the budget chain. @param shown how a code is written */
    static void chain(Map<String, Valor> v, ActividadOperativa a, java.util.function.UnaryOperator<String> shown) {
        var c = a.presupuesto().cadena();
        Map.of(
                        "categoria", c.categoria(),
                        "producto", c.producto(),
                        "actividad_presupuestal", c.actividad(),
                        "funcion", c.funcion(),
                        "division", c.division(),
                        "grupo", c.grupo())
                .forEach((clave, codigo) -> v.put(clave, Valor.texto(shown.apply(codigo))));
    }

    private static FilaRelleno line(ActividadOperativa a, LineaFinanciera l, int numero) {
        Map<String, Valor> v = new LinkedHashMap<>();
        String id = "L%05d".formatted(numero);
        v.put("linea", Valor.texto(id));
        v.put("codigo_ao", Valor.texto(a.codigo()));
        v.put("meta_presupuestal", Valor.texto(l.metaPresupuestal()));
        v.put("generica", Valor.texto(l.generica()));
        v.put("rubro", Valor.texto(l.rubro()));
        money(v, l);
        return new FilaRelleno(id, v);
    }

    static void money(Map<String, Valor> v, LineaFinanciera l) {
        RellenoRules.months(v, "soles", l.soles());
        v.put("soles_anio2", RellenoRules.goal(l.anio2()));
        v.put("soles_anio3", RellenoRules.goal(l.anio3()));
    }

    private static FilaRelleno critical(ActividadOperativa a, ElementoCritico c, int numero) {
        String id = "C%05d".formatted(numero);
        return new FilaRelleno(
                id,
                Map.of(
                        "elemento_id", Valor.texto(id),
                        "codigo_ao", Valor.texto(a.codigo()),
                        "elemento", Valor.texto(c.elemento()),
                        "mes", RellenoRules.goal(BigDecimal.valueOf(c.mes())),
                        "consecuencia", Valor.texto(c.consecuencia())));
    }

    private static FilaRelleno change(Modificacion m) {
        return new FilaRelleno(
                m.codigo(),
                Map.of(
                        "codigo_ao", Valor.texto(m.codigo()),
                        "cambio", Valor.texto(Palabras.of(m.cambio())),
                        "causal", Valor.texto(m.causal()),
                        "documento_cambio", Valor.texto(m.documento()),
                        "mes_desde", Valor.numero(m.mesDesde())));
    }
}
