package pe.quipu.ficha;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Cadena;
import pe.quipu.plan.ElementoCritico;
import pe.quipu.plan.Inversion;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Vida;

/** Builds activities from a formulation (or its later rounds), or from the workbook of a version of the plan. */
public final class ActividadReader {
    private final Map<String, List<FilaFicha>> lineas;
    private final Map<String, List<FilaFicha>> criticos;

    private ActividadReader(List<FilaFicha> lineas, List<FilaFicha> criticos, Function<FilaFicha, String> actividad) {
        this.lineas = lineas.stream().collect(Collectors.groupingBy(actividad));
        this.criticos = criticos.stream().collect(Collectors.groupingBy(actividad));
    }

    /**
     * The activities of a formulation, of the consistency round or of a modification. Their origin is the unit and the
     * row; they have a code only where the form had brought it.
     */
    public static List<ActividadOperativa> formulation(Ficha ficha, String unidad) {
        ActividadReader reader = new ActividadReader(
                ficha.filas("programacion_financiera"), ficha.filas("elementos_criticos"), ActividadReader::row);
        return ficha.filas("actividades").stream()
                .map(f -> reader.activity(
                        f.texto("codigo_ao"),
                        unidad + "/" + f.id(),
                        f.id(),
                        f,
                        ficha.fila("programacion_fisica", f.id()),
                        Vida.TODO_EL_ANIO))
                .toList();
    }

    /** The activities of a version of the plan. */
    public static List<ActividadOperativa> plan(Ficha ficha) {
        ActividadReader reader = new ActividadReader(
                ficha.filas("lineas"), ficha.filas("elementos_criticos"), f -> f.texto("codigo_ao"));
        return ficha.filas("actividades").stream()
                .map(f -> reader.activity(
                        f.texto("codigo_ao"),
                        f.texto("origen"),
                        f.texto("codigo_ao"),
                        f,
                        Optional.of(f),
                        new Vida(
                                whole(f, "desde").orElse(1),
                                whole(f, "hasta").orElse(12),
                                Vida.tramos(f.texto("recorrido")))))
                .toList();
    }

    /** The row of sheet Actividades a line of another sheet belongs to; empty when it could not be read. */
    public static String row(FilaFicha linea) {
        return whole(linea, "actividad").map(String::valueOf).orElse("");
    }

    private ActividadOperativa activity(
            String codigo, String origen, String clave, FilaFicha f, Optional<FilaFicha> metas, Vida vida) {
        boolean inversion = f.texto("tipo").equals("inversión");
        return new ActividadOperativa(
                codigo,
                origen,
                f.texto("centro_costo"),
                f.texto("aei"),
                f.texto("denominacion"),
                inversion ? ActividadOperativa.Tipo.INVERSION : ActividadOperativa.Tipo.ACTIVIDAD,
                inversion
                        ? Optional.of(new Inversion(f.texto("codigo_unico"), f.texto("componente")))
                        : Optional.empty(),
                f.texto("unidad_medida"),
                new ActividadOperativa.Redaccion(f.texto("sujeto"), f.texto("atributo"), f.texto("tipo_indicador")),
                tipoMeta(f.texto("tipo_meta")),
                medicion(f.texto("medicion")),
                months(metas, "meta").conInicial(number(metas, "valor_inicial")),
                new ActividadOperativa.Siguientes(number(metas, "meta_anio2"), number(metas, "meta_anio3")),
                budget(f, lineas.getOrDefault(clave, List.of())),
                criticos.getOrDefault(clave, List.of()).stream()
                        .map(ActividadReader::critical)
                        .toList(),
                f.texto("prioridad"),
                f.texto("responsable"),
                f.texto("participantes"),
                f.texto("anterior"),
                vida);
    }

    private static Presupuesto budget(FilaFicha f, List<FilaFicha> lineas) {
        return new Presupuesto(
                new Cadena(
                        f.texto("categoria"),
                        f.texto("producto"),
                        f.texto("actividad_presupuestal"),
                        f.texto("funcion"),
                        f.texto("division"),
                        f.texto("grupo")),
                f.texto("ubigeo"),
                f.texto("financiado").equals("demanda adicional")
                        ? Presupuesto.Financiado.DEMANDA_ADICIONAL
                        : Presupuesto.Financiado.DENTRO_DEL_TECHO,
                f.texto("sin_costo_directo").equals("SI"),
                lineas.stream().map(ActividadReader::line).toList());
    }

    private static LineaFinanciera line(FilaFicha f) {
        Optional<FilaFicha> fila = Optional.of(f);
        return new LineaFinanciera(
                f.texto("meta_presupuestal"),
                f.texto("generica"),
                f.texto("rubro"),
                months(fila, "soles"),
                number(fila, "soles_anio2"),
                number(fila, "soles_anio3"));
    }

    /** The month is a name in the unit's form and a number in the plan. */
    private static ElementoCritico critical(FilaFicha f) {
        return new ElementoCritico(
                f.texto("elemento"), whole(f, "mes").orElse(Mes.numero(f.texto("mes"))), f.texto("consecuencia"));
    }

    static Programacion months(Optional<FilaFicha> fila, String familia) {
        Function<Integer, BigDecimal> mes = n -> number(fila, "%s_%02d".formatted(familia, n));
        return new Programacion(IntStream.rangeClosed(1, 12).boxed().map(mes).toList());
    }

    private static BigDecimal number(Optional<FilaFicha> fila, String columna) {
        return fila.flatMap(f -> f.numero(columna)).orElse(BigDecimal.ZERO);
    }

    private static Optional<Integer> whole(FilaFicha fila, String columna) {
        return fila.numero(columna).map(BigDecimal::intValue);
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
