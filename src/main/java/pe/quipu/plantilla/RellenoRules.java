package pe.quipu.plantilla;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.Unidad;
import pe.quipu.plan.Vida;

/** What a form brings already written: who it is for, and what the approved plan promised. */
public final class RellenoRules {
    private RellenoRules() {}

    /** Under every title: entity, unit and period. */
    public static String subtitulo(Estructura e, Unidad unidad, Periodo periodo) {
        return e.parametros().nombre() + " · " + unidad.codigo() + " " + unidad.denominacion() + " · "
                + periodo.titulo();
    }

    public static Identidad identidad(
            String formato, int version, Estructura e, Unidad unidad, Periodo periodo, String plan, int rondaBase) {
        return new Identidad(
                formato, version, e.parametros().entidad(), unidad.codigo(), periodo.codigo(), plan, rondaBase);
    }

    /** The evaluation: the activities the unit reports with what was programmed, and the indicators it answers for. */
    public static Relleno evaluacion(
            Estructura e, Unidad unidad, Periodo periodo, List<ActividadOperativa> actividades) {
        return evaluacion(e, unidad, periodo, actividades, List.of());
    }

    /** @param compromisos the measures the unit promised before and has not fulfilled */
    public static Relleno evaluacion(
            Estructura e,
            Unidad unidad,
            Periodo periodo,
            List<ActividadOperativa> actividades,
            List<Compromiso> compromisos) {
        List<FilaRelleno> fisica = new ArrayList<>();
        List<FilaRelleno> financiera = new ArrayList<>();
        List<FilaRelleno> factores = new ArrayList<>();
        for (ActividadOperativa a : actividades) {
            Map<String, Valor> clave = new LinkedHashMap<>();
            clave.put("codigo_ao", Valor.texto(a.codigo()));
            clave.put("denominacion", Valor.texto(a.denominacion()));
            Map<String, Valor> f = new LinkedHashMap<>(clave);
            f.put("centro_costo", Valor.texto(a.centroCosto()));
            f.put("aei", Valor.texto(a.aei()));
            f.put("unidad_medida", Valor.texto(a.unidadMedida()));
            f.put("tipo_meta", Valor.texto(Palabras.of(a.tipoMeta())));
            f.put("medicion", Valor.texto(Palabras.of(a.medicion())));
            f.put("meta_anual", Valor.numero(a.metaAnual()));
            f.put("valor_inicial", goal(a.valorInicial()));
            months(f, "programado", a.fisica());
            f.put("anulada", annulled(a.vida(), periodo));
            fisica.add(new FilaRelleno(a.codigo(), f));
            Map<String, Valor> soles = new LinkedHashMap<>(clave);
            months(soles, "soles", a.financiera());
            financiera.add(new FilaRelleno(a.codigo(), soles));
            factores.add(new FilaRelleno(a.codigo(), clave));
        }
        List<FilaRelleno> indicadores = e.indicadores(periodo.ejercicio()).stream()
                .filter(i -> i.responde().equals(unidad.codigo()))
                .map(RellenoRules::indicator)
                .toList();
        return new Relleno(
                Map.of("caratula", cover(e, unidad, periodo)),
                Map.of(
                        "fisica",
                        fisica,
                        "financiera",
                        financiera,
                        "factores",
                        factores,
                        "compromisos",
                        compromisos.stream().map(RellenoRules::promise).toList(),
                        "indicadores",
                        indicadores),
                Set.of());
    }

    static Map<String, Valor> cover(Estructura e, Unidad unidad, Periodo periodo) {
        Map<String, Valor> campos = new LinkedHashMap<>();
        campos.put(
                "entidad",
                Valor.texto(e.parametros().entidad() + " " + e.parametros().nombre()));
        campos.put("unidad", Valor.texto(unidad.codigo() + " " + unidad.denominacion()));
        campos.put("periodo", Valor.texto(periodo.titulo()));
        campos.put("fecha_limite", new Valor.Fecha(e.fechaLimite(periodo, unidad.codigo())));
        return campos;
    }

    private static FilaRelleno promise(Compromiso c) {
        Map<String, Valor> v = new LinkedHashMap<>();
        v.put("compromiso", Valor.texto(c.codigo()));
        v.put("denominacion", Valor.texto(c.denominacion()));
        v.put("medida", Valor.texto(c.medida()));
        v.put("responsable", Valor.texto(c.responsable()));
        v.put("plazo", c.plazo().<Valor>map(Valor.Fecha::new).orElse(Valor.VACIO));
        return new FilaRelleno(c.codigo(), v);
    }

    private static FilaRelleno indicator(Indicador i) {
        Map<String, Valor> v = new LinkedHashMap<>();
        v.put("codigo_indicador", Valor.texto(i.codigo()));
        v.put("denominacion", Valor.texto(i.denominacion()));
        v.put("sentido", Valor.texto(Palabras.of(i.sentido())));
        v.put("unidad_medida", Valor.texto(i.unidadMedida()));
        v.put(
                "linea_base",
                Valor.texto(i.lineaBase().map(BigDecimal::toPlainString).orElse("no publicado")));
        v.put("logro_esperado", Valor.numero(i.logroEsperado()));
        v.put("agregable", Valor.texto(i.agregable() ? "SI" : "NO"));
        return new FilaRelleno(i.codigo(), v);
    }

    static void months(Map<String, Valor> valores, String familia, Programacion p) {
        for (int mes = 1; mes <= 12; mes++) {
            valores.put("%s_%02d".formatted(familia, mes), goal(p.mes(mes)));
        }
    }

    /** From which month on, if it is by the cut-off: of such a one no measure is asked. */
    private static Valor annulled(Vida vida, Periodo periodo) {
        return vida.anuladaAl(periodo.mesFinal()) ? Valor.texto(Mes.nombre(vida.hasta() + 1)) : Valor.VACIO;
    }

    /** A month without goal stays blank. */
    static Valor goal(BigDecimal numero) {
        return numero.signum() == 0 ? Valor.VACIO : Valor.numero(numero);
    }
}
