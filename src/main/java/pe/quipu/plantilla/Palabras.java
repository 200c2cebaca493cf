package pe.quipu.plantilla;

import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Necesidad;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.TipoMeta;

/** The words of the plan as the cells of the forms write them. */
public final class Palabras {
    private Palabras() {}

    public static String of(TipoMeta tipo) {
        return switch (tipo) {
            case INCREMENTAL -> "incremental";
            case ACUMULADA -> "acumulada";
            case CONSTANTE -> "constante";
        };
    }

    public static String of(Medicion medicion) {
        return switch (medicion) {
            case MENSUAL -> "mensual";
            case TRIMESTRAL -> "trimestral";
            case SEMESTRAL -> "semestral";
            case ANUAL -> "anual";
            case A_DEMANDA -> "a demanda";
        };
    }

    public static String of(Sentido sentido) {
        return switch (sentido) {
            case ASCENDENTE -> "ascendente";
            case DESCENDENTE -> "descendente";
            case NO_DEFINIDO -> "no definido";
        };
    }

    public static String of(Presupuesto.Financiado financiado) {
        return financiado == Presupuesto.Financiado.DEMANDA_ADICIONAL ? "demanda adicional" : "dentro del techo";
    }

    public static String of(Necesidad.Tipo tipo) {
        return switch (tipo) {
            case BIEN -> "bien";
            case SERVICIO -> "servicio";
            case ACTIVO -> "activo";
        };
    }

    public static String of(Modificacion.Cambio cambio) {
        return switch (cambio) {
            case ALTA -> "alta";
            case REPROGRAMACION -> "reprogramación";
            case ANULACION -> "anulación";
            case TRASLADO -> "traslado";
        };
    }

    public static String of(ActividadOperativa.Tipo tipo) {
        return tipo == ActividadOperativa.Tipo.INVERSION ? "inversión" : "actividad";
    }
}
