package pe.quipu.ficha;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;

/** Builds activities from an accepted formulation, or from the workbook of a version of the plan. */
public final class ActividadReader {
    private ActividadReader() {}

    /** The activities of a formulation, still without a code: their origin is the unit and the row. */
    public static List<ActividadOperativa> formulation(Ficha ficha, String unidad) {
        return ficha.filas("actividades").stream()
                .map(f -> activity(
                        "",
                        unidad + "/" + f.id(),
                        f,
                        months(ficha.fila("programacion_fisica", f.id()), "meta"),
                        months(ficha.fila("programacion_financiera", f.id()), "soles"),
                        new ActividadOperativa.Siguientes(
                                number(ficha.fila("programacion_fisica", f.id()), "meta_anio2"),
                                number(ficha.fila("programacion_fisica", f.id()), "meta_anio3"),
                                number(ficha.fila("programacion_financiera", f.id()), "soles_anio2"),
                                number(ficha.fila("programacion_financiera", f.id()), "soles_anio3")),
                        String.join(" ", f.texto("unidad_medida"), f.texto("sujeto"), f.texto("atributo"))
                                .strip()))
                .toList();
    }

    /** The activities of a version of the plan. */
    public static List<ActividadOperativa> plan(Ficha ficha) {
        return ficha.filas("actividades").stream()
                .map(f -> activity(
                        f.texto("codigo_ao"),
                        f.texto("origen"),
                        f,
                        months(Optional.of(f), "meta"),
                        months(Optional.of(f), "soles"),
                        new ActividadOperativa.Siguientes(
                                number(Optional.of(f), "meta_anio2"),
                                number(Optional.of(f), "meta_anio3"),
                                number(Optional.of(f), "soles_anio2"),
                                number(Optional.of(f), "soles_anio3")),
                        f.texto("indicador")))
                .toList();
    }

    private static ActividadOperativa activity(
            String codigo,
            String origen,
            FilaFicha f,
            Programacion fisica,
            Programacion financiera,
            ActividadOperativa.Siguientes siguientes,
            String indicador) {
        boolean inversion = f.texto("tipo").equals("inversión");
        return new ActividadOperativa(
                codigo,
                origen,
                f.texto("centro_costo"),
                f.texto("aei"),
                f.texto("denominacion"),
                inversion ? ActividadOperativa.Tipo.INVERSION : ActividadOperativa.Tipo.ACTIVIDAD,
                inversion ? Optional.of(f.texto("codigo_unico")) : Optional.empty(),
                f.texto("meta_presupuestal"),
                f.texto("unidad_medida"),
                indicador,
                tipoMeta(f.texto("tipo_meta")),
                medicion(f.texto("medicion")),
                fisica,
                financiera,
                siguientes,
                f.texto("prioridad"),
                f.texto("elementos_criticos"),
                f.texto("responsable"));
    }

    private static Programacion months(Optional<FilaFicha> fila, String familia) {
        Function<Integer, BigDecimal> mes = n -> number(fila, "%s_%02d".formatted(familia, n));
        return new Programacion(IntStream.rangeClosed(1, 12).boxed().map(mes).toList());
    }

    private static BigDecimal number(Optional<FilaFicha> fila, String columna) {
        return fila.flatMap(f -> f.numero(columna)).orElse(BigDecimal.ZERO);
    }

    static TipoMeta tipoMeta(String texto) {
        return switch (texto) {
            case "acumulada" -> TipoMeta.ACUMULADA;
            case "constante" -> TipoMeta.CONSTANTE;
            default -> TipoMeta.INCREMENTAL;
        };
    }

    /** The word of a cell; monthly for any other. */
    public static Medicion medicion(String texto) {
        return switch (texto) {
            case "trimestral" -> Medicion.TRIMESTRAL;
            case "semestral" -> Medicion.SEMESTRAL;
            case "anual" -> Medicion.ANUAL;
            case "a demanda" -> Medicion.A_DEMANDA;
            default -> Medicion.MENSUAL;
        };
    }
}
