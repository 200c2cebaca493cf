package pe.quipu.ejemplo;

import static pe.quipu.ejemplo.LibroFormulacion.key;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.TipoMeta;

/** Reconstructs what a unit did with an activity: around the level of spending that Tabla 05 prints for the unit. */
final class EjecucionRules {
    private static final BigDecimal VERDE = new BigDecimal("0.75");
    private static final BigDecimal CIEN = BigDecimal.valueOf(100);
    private static final Valor SR = Valor.texto("SR");
    private static final List<String> DIFICULTARON = List.of(
            "Demora en la atención de los requerimientos de bienes y servicios",
            "Rotación del personal encargado",
            "Modificación presupuestaria aprobada en el último trimestre",
            "Baja afluencia de usuarios en el primer semestre",
            "Documentación incompleta de los administrados");
    private static final List<String> MEDIDAS = List.of(
            "Programar los requerimientos al inicio del ejercicio",
            "Contratar personal de reemplazo",
            "Reprogramar la meta con la oficina de planeamiento",
            "Difundir el servicio en los sectores de menor demanda",
            "Orientar al administrado antes de ingresar su expediente");
    /** Of each of the factors above. */
    private static final List<String> CAUSAS =
            List.of("contratación", "personal", "certificación presupuestal", "menor demanda", "tercero");

    private static final List<String> DESVIACIONES = List.of("oportunidad", "cantidad", "calidad", "costos");

    private final CentroDeCosto centro;
    private final ActividadOperativa actividad;
    private final Sorteo sorteo;

    EjecucionRules(CentroDeCosto centro, ActividadOperativa actividad) {
        this.centro = centro;
        this.actividad = actividad;
        this.sorteo = Sorteo.para("ejecución " + actividad.codigo());
    }

    /** The executed months, and the demand where it is measured on demand. */
    Map<String, Valor> fisica() {
        Map<String, Valor> v = new LinkedHashMap<>();
        BigDecimal nivel = level();
        BigDecimal suma = BigDecimal.ZERO;
        for (int mes = 1; mes <= 12; mes++) {
            BigDecimal meta = actividad.fisica().mes(mes);
            if (meta.signum() > 0) {
                BigDecimal hecho = meta.multiply(nivel).setScale(0, RoundingMode.HALF_UP);
                v.put(key("ejecutado", mes), centro.sinReporte() ? SR : Valor.numero(hecho));
                suma = suma.add(hecho);
            }
        }
        if (actividad.medicion() == Medicion.A_DEMANDA) {
            BigDecimal pedido = suma.divide(nivel.min(BigDecimal.ONE), 0, RoundingMode.HALF_UP);
            v.put(
                    "demanda",
                    Valor.numero(centro.sinReporte() ? actividad.fisica().total() : pedido));
        }
        return v;
    }

    private BigDecimal level() {
        int unidad = centro.programado().signum() == 0
                ? 100
                : centro.ejecutado()
                        .multiply(CIEN)
                        .divide(centro.programado(), 0, RoundingMode.HALF_UP)
                        .intValue();
        int porciento = Math.max(45, Math.min(100, unidad)) + sorteo.entero(-18, 22);
        return new BigDecimal(porciento).movePointLeft(2);
    }

    /** Whether the progress is below green, and so has to be explained. */
    boolean porExplicar(Map<String, Valor> fisica) {
        if (centro.sinReporte()) {
            return false;
        }
        BigDecimal hecho = BigDecimal.ZERO;
        for (int mes = 1; mes <= 12; mes++) {
            if (fisica.get(key("ejecutado", mes)) instanceof Valor.Numero n) {
                hecho = actividad.tipoMeta() == TipoMeta.INCREMENTAL ? hecho.add(n.numero()) : n.numero();
            }
        }
        BigDecimal meta =
                fisica.get("demanda") instanceof Valor.Numero d && d.numero().signum() > 0
                        ? d.numero()
                        : actividad.metaAnual();
        return hecho.compareTo(meta.multiply(VERDE)) < 0;
    }

    Map<String, Valor> factores(boolean porExplicar) {
        Map<String, Valor> v = new LinkedHashMap<>();
        if (centro.sinReporte()) {
            v.put(
                    "motivo_sr",
                    Valor.texto("El centro de costo no registró su ejecución; el informe publicado no la trae"));
            return v;
        }
        if (porExplicar) {
            int caso = sorteo.entero(0, DIFICULTARON.size() - 1);
            v.put("factores_dificultaron", Valor.texto(DIFICULTARON.get(caso)));
            v.put("causa", Valor.texto(CAUSAS.get(caso)));
            v.put("tipo_desviacion", Valor.texto(sorteo.de(DESVIACIONES)));
            v.put("medida_correctiva", Valor.texto(MEDIDAS.get(caso)));
            v.put("responsable", Valor.texto(centro.cargo()));
            v.put("plazo", new Valor.Fecha(LocalDate.of(2023, sorteo.entero(2, 6), 28)));
        } else {
            v.put(
                    "factores_contribuyeron",
                    Valor.texto("Programación cumplida con el personal y los bienes previstos"));
        }
        v.put("medio_verificacion", Valor.texto("Informe de la unidad " + centro.codigo()));
        return v;
    }
}
