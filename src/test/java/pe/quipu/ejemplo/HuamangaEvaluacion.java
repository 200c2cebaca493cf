package pe.quipu.ejemplo;

import static pe.quipu.ejemplo.LibroFormulacion.key;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.RellenoRules;

/** What a unit of Huamanga writes in its evaluation of the first quarter. */
record HuamangaEvaluacion(Estructura estructura, Unidad unidad, List<ActividadOperativa> actividades) {
    private static final BigDecimal VERDE = new BigDecimal("0.95");
    private static final List<String> DISTRITOS = List.of("Ayacucho", "Carmen Alto", "San Juan Bautista");

    Relleno fill(List<HuamangaActividad> hechas) {
        Map<String, HuamangaActividad> porNombre =
                hechas.stream().collect(Collectors.toMap(h -> h.texto().get("denominacion"), h -> h));
        List<FilaRelleno> fisica = new ArrayList<>();
        List<FilaRelleno> financiera = new ArrayList<>();
        List<FilaRelleno> factores = new ArrayList<>();
        for (ActividadOperativa a : actividades) {
            HuamangaActividad h = porNombre.get(a.denominacion());
            Map<String, Valor> metas = new LinkedHashMap<>();
            Map<String, Valor> soles = new LinkedHashMap<>();
            for (int mes = 1; mes <= HuamangaExample.PERIODO.mesFinal(); mes++) {
                if (h.conMeta(mes)) {
                    metas.put(key("ejecutado", mes), Valor.numero(h.ejecutado(mes)));
                }
                if (h.conMeta(mes) && h.gasta()) {
                    soles.put(key("devengado", mes), Valor.numero(h.devengado(mes)));
                }
            }
            metas.put("distrito", Valor.texto(DISTRITOS.get(fisica.size() % DISTRITOS.size())));
            fisica.add(new FilaRelleno(a.codigo(), metas));
            financiera.add(new FilaRelleno(a.codigo(), soles));
            factores.add(new FilaRelleno(a.codigo(), story(h)));
        }
        return RellenoRules.evaluacion(estructura, unidad, HuamangaExample.PERIODO, actividades)
                .con(new Relleno(
                        Map.of("caratula", LibroFormulacion.cover(unidad)),
                        Map.of(
                                "fisica", fisica,
                                "financiera", financiera,
                                "factores", factores,
                                "indicadores", indicators()),
                        Set.of()));
    }

    /** Whether the quarter is below green, and so has to be explained (art. 11). */
    private static boolean explained(HuamangaActividad h) {
        BigDecimal meta = BigDecimal.ZERO;
        BigDecimal hecho = BigDecimal.ZERO;
        for (int mes = 1; mes <= HuamangaExample.PERIODO.mesFinal(); mes++) {
            meta = meta.add(h.metas().get(mes - 1));
            hecho = hecho.add(h.ejecutado(mes));
        }
        return hecho.compareTo(meta.multiply(VERDE)) < 0;
    }

    /** What is told of an activity: why it lags or how it went well, and what proves it (art. 11 and 12). */
    private Map<String, Valor> story(HuamangaActividad h) {
        Map<String, Valor> v = new LinkedHashMap<>();
        if (explained(h)) {
            v.put("factores_dificultaron", Valor.texto("Demora en la atención de los requerimientos (ejemplo)"));
            v.put("causa", Valor.texto("contratación"));
            v.put("tipo_desviacion", Valor.texto("oportunidad"));
            v.put("medida_correctiva", Valor.texto("Presentar los requerimientos al inicio del trimestre (ejemplo)"));
            v.put("responsable", Valor.texto(unidad.cargo()));
            v.put("plazo", new Valor.Fecha(LocalDate.of(2016, 5, 31)));
        } else {
            v.put("factores_contribuyeron", Valor.texto("Personal y bienes a tiempo (ejemplo)"));
        }
        v.put("medio_verificacion", Valor.texto("Informe de la unidad " + unidad.codigo() + " (ejemplo)"));
        return v;
    }

    private List<FilaRelleno> indicators() {
        return TablaTsv.read("huamanga-2016", "indicadores").stream()
                .filter(f -> f.get("responde").equals(unidad.codigo()))
                .map(f -> new FilaRelleno(
                        f.get("codigo"),
                        Map.of(
                                "valor_obtenido", Valor.numero(new BigDecimal(f.get("obtenido"))),
                                "fuente", Valor.texto("Informe de la unidad " + unidad.codigo() + " (ejemplo)"))))
                .toList();
    }
}
