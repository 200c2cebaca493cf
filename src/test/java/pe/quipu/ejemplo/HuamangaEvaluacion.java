package pe.quipu.ejemplo;

import static pe.quipu.ejemplo.LibroFormulacion.key;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/** What a unit of Huamanga writes in its evaluation of a quarter, on top of what its form brings. */
record HuamangaEvaluacion(Unidad unidad, Periodo periodo, Relleno escrito, List<ActividadOperativa> actividades) {
    private static final BigDecimal VERDE = new BigDecimal("0.95");
    private static final List<String> CAUSAS = List.of(
            "contratación", "personal", "contratación", "certificación presupuestal", "contratación", "tercero");
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
            for (int mes = 1; mes <= periodo.mesFinal(); mes++) {
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
            factores.add(new FilaRelleno(a.codigo(), story(h, factores.size())));
        }
        return escrito.con(new Relleno(
                Map.of("caratula", LibroFormulacion.cover(unidad)),
                Map.of(
                        "fisica", fisica,
                        "financiera", financiera,
                        "factores", factores,
                        "compromisos", answers(),
                        "indicadores", indicators()),
                Set.of()));
    }

    /** Whether the progress to date is below green, and so has to be explained (art. 11). */
    private boolean explained(HuamangaActividad h) {
        BigDecimal meta = BigDecimal.ZERO;
        BigDecimal hecho = BigDecimal.ZERO;
        for (int mes = 1; mes <= periodo.mesFinal(); mes++) {
            boolean suma = h.texto().get("tipo_meta").equals("incremental");
            if (h.conMeta(mes)) {
                meta = suma
                        ? meta.add(h.metas().get(mes - 1))
                        : h.metas().get(mes - 1).subtract(h.inicial());
                hecho = suma ? hecho.add(h.ejecutado(mes)) : h.ejecutado(mes).subtract(h.inicial());
            }
        }
        return hecho.compareTo(meta.multiply(VERDE)) < 0;
    }

    private boolean elsewhere(HuamangaActividad h) {
        return IntStream.rangeClosed(1, periodo.mesFinal())
                .anyMatch(mes -> h.ejecutado(mes).compareTo(h.metas().get(mes - 1)) > 0);
    }

    /** What is told of an activity: why it lags or how it went well, and what proves it (art. 11 and 12). */
    private Map<String, Valor> story(HuamangaActividad h, int orden) {
        Map<String, Valor> v = new LinkedHashMap<>();
        if (explained(h)) {
            v.put("factores_dificultaron", Valor.texto("Demora en la atención de los requerimientos (ejemplo)"));
            v.put("causa", Valor.texto(CAUSAS.get(orden % CAUSAS.size())));
            v.put("tipo_desviacion", Valor.texto(elsewhere(h) ? "oportunidad" : "cantidad"));
            v.put(
                    "medida_correctiva",
                    Valor.texto(
                            periodo.numero() == 1
                                    ? "Presentar los requerimientos al inicio del trimestre (ejemplo)"
                                    : "Reprogramar lo pendiente con un responsable por cada meta (ejemplo)"));
            v.put("responsable", Valor.texto(unidad.cargo()));
            v.put("plazo", new Valor.Fecha(periodo.corte().plusDays(61)));
        } else {
            v.put("factores_contribuyeron", Valor.texto("Personal y bienes a tiempo (ejemplo)"));
        }
        v.put("medio_verificacion", Valor.texto("Informe de la unidad " + unidad.codigo() + " (ejemplo)"));
        return v;
    }

    /** The first promise of the unit was kept, the second is on its way, the third was not kept, and so on. */
    private List<FilaRelleno> answers() {
        List<FilaRelleno> respuestas = new ArrayList<>();
        for (FilaRelleno promesa : escrito.filas("compromisos")) {
            String dice = List.of("SI", "EN PROCESO", "NO").get(respuestas.size() % 3);
            respuestas.add(new FilaRelleno(
                    promesa.id(),
                    dice.equals("SI")
                            ? Map.of(
                                    "cumplida", Valor.texto(dice),
                                    "evidencia", Valor.texto("Informe de cumplimiento (ejemplo)"))
                            : Map.of(
                                    "cumplida", Valor.texto(dice),
                                    "motivo", Valor.texto("El proceso de compra sigue en curso (ejemplo)"),
                                    "nuevo_plazo",
                                            new Valor.Fecha(periodo.corte().plusDays(92)))));
        }
        return respuestas;
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
