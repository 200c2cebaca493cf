package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Comparacion;
import pe.quipu.plan.Comparacion.Magnitud;
import pe.quipu.plan.Diferencia;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/** The sheets that say what changed between two versions, and why. */
record VersionCampos(Estructura estructura, Comparacion comparacion, Formato formulacion) {
    private static final String SIN_OEI = "";

    /** @param codigo empty for the whole plan */
    private record DeOei(String codigo, String denominacion, Magnitud antes, Magnitud despues) {}

    /** One thing that changed in an activity. */
    private record Cambio(Comparacion.Cambiada de, Diferencia diferencia) {}

    Tabla<DeOei> resumen() {
        List<String> codigos =
                new ArrayList<>(estructura.objetivos().stream().map(Oei::codigo).toList());
        Stream.of(comparacion.antes(), comparacion.despues())
                .flatMap(p -> p.actividades().stream())
                .map(a -> estructura.oeiDe(a.aei()))
                .filter(oei -> !codigos.contains(oei))
                .forEach(codigos::add);
        List<DeOei> filas = codigos.stream()
                .distinct()
                .map(oei -> new DeOei(
                        oei,
                        estructura.objetivos().stream()
                                .filter(o -> o.codigo().equals(oei))
                                .findFirst()
                                .map(Oei::denominacion)
                                .orElse(""),
                        of(comparacion.antes(), oei),
                        of(comparacion.despues(), oei)))
                .toList();
        return Tabla.of(
                        "Resumen",
                        "Qué cambió entre dos versiones del POI",
                        "Agregadas: " + comparacion.agregadas().size() + " · Retiradas: "
                                + comparacion.retiradas().size() + " · Cambiadas: "
                                + comparacion.cambiadas().size() + ". Las anuladas no se cuentan.",
                        summary(),
                        filas,
                        papeleo(Papel.VERDE, 1))
                .conTotal(new DeOei(
                        SIN_OEI,
                        "Total de la entidad",
                        Magnitud.of(comparacion.antes()),
                        Magnitud.of(comparacion.despues())));
    }

    private Magnitud of(Plan plan, String oei) {
        return Magnitud.of(plan, a -> estructura.oeiDe(a.aei()).equals(oei));
    }

    private List<Campo<DeOei>> summary() {
        String v1 = "Versión " + comparacion.antes().version();
        String v2 = "Versión " + comparacion.despues().version();
        return List.of(
                Campo.codigo("oei", "OEI", 10, DeOei::codigo),
                Campo.texto("denominacion", "Objetivo", 46, DeOei::denominacion),
                sum("actividades_antes", "Actividades e inversiones\n" + v1, Tipo.ENTERO, 14, r -> count(r.antes())),
                sum(
                        "actividades_despues",
                        "Actividades e inversiones\n" + v2,
                        Tipo.ENTERO,
                        14,
                        r -> count(r.despues())),
                minus("actividades_diferencia", "Diferencia", "actividades", Tipo.ENTERO, 11, r -> count(r.despues())
                        .subtract(count(r.antes()))),
                sum("soles_antes", "Soles del año\n" + v1, Tipo.SOLES, 18, r -> r.antes()
                        .monto()),
                sum("soles_despues", "Soles del año\n" + v2, Tipo.SOLES, 18, r -> r.despues()
                        .monto()),
                minus("soles_diferencia", "Diferencia S/", "soles", Tipo.SOLES, 18, r -> r.despues()
                        .monto()
                        .subtract(r.antes().monto())));
    }

    private static BigDecimal count(Magnitud m) {
        return BigDecimal.valueOf(m.total());
    }

    /** Of an objective a value; of the plan their sum. */
    private static Campo<DeOei> sum(
            String clave, String encabezado, Tipo tipo, int ancho, Function<DeOei, BigDecimal> cifra) {
        return Campo.de(
                clave,
                encabezado,
                ancho,
                tipo,
                (fila, donde) -> Pintura.de(
                        fila.codigo().equals(SIN_OEI)
                                ? Formula.of(
                                        "SUM(" + donde.cuadro().local(clave) + ")", Valor.numero(cifra.apply(fila)))
                                : Valor.numero(cifra.apply(fila))));
    }

    private static Campo<DeOei> minus(
            String clave, String encabezado, String que, Tipo tipo, int ancho, Function<DeOei, BigDecimal> cifra) {
        return Campo.de(
                clave,
                encabezado,
                ancho,
                tipo,
                (fila, donde) -> Pintura.de(Formula.of(
                        donde.de(que + "_despues") + "-" + donde.de(que + "_antes"), Valor.numero(cifra.apply(fila)))));
    }

    Tabla<Comparacion.Agregada> agregadas() {
        List<Campo<Comparacion.Agregada>> campos = new ArrayList<>(activity(Comparacion.Agregada::actividad));
        campos.add(Campo.valor(
                "meta",
                "Meta del año",
                13,
                Tipo.CANTIDAD,
                f -> Valor.numero(f.actividad().metaAnual())));
        campos.add(Campo.valor(
                "soles",
                "Soles del año",
                17,
                Tipo.SOLES,
                f -> Valor.numero(f.actividad().financiera().total())));
        campos.add(Campo.texto(
                "desde", "Desde", 12, f -> Mes.nombre(f.actividad().vida().desde())));
        campos.addAll(why(Comparacion.Agregada::porque));
        return Tabla.of(
                "Agregadas",
                "Actividades e inversiones que entraron",
                "Están en la versión nueva y no en la anterior.",
                campos,
                comparacion.agregadas(),
                papeleo(Papel.ENTRADA, 2));
    }

    Tabla<Comparacion.Retirada> retiradas() {
        List<Campo<Comparacion.Retirada>> campos = new ArrayList<>(activity(Comparacion.Retirada::antes));
        campos.add(Campo.valor(
                "meta",
                "Meta que tenía",
                13,
                Tipo.CANTIDAD,
                f -> Valor.numero(f.antes().metaAnual())));
        campos.add(Campo.valor(
                "soles",
                "Soles que tenía",
                17,
                Tipo.SOLES,
                f -> Valor.numero(f.antes().financiera().total())));
        campos.add(Campo.valor(
                "soles_quedan",
                "Soles que quedan",
                17,
                Tipo.SOLES,
                f -> Valor.numero(f.despues().map(a -> a.financiera().total()).orElse(BigDecimal.ZERO))));
        campos.add(Campo.texto("hasta", "Hasta", 12, f -> f.despues()
                .map(a -> a.vida().hasta())
                .filter(mes -> mes > 0)
                .map(Mes::nombre)
                .orElse("")));
        campos.addAll(why(Comparacion.Retirada::porque));
        return Tabla.of(
                "Retiradas",
                "Actividades e inversiones que salieron",
                "Se anularon, o ya no están en la versión nueva. De una anulada queda lo programado hasta su último mes.",
                campos,
                comparacion.retiradas(),
                papeleo(Papel.ROJO, 2));
    }

    Tabla<Cambio> cambiadas() {
        List<Campo<Cambio>> campos = new ArrayList<>(activity(c -> c.de().despues()));
        campos.add(Campo.texto("campo", "Qué cambió", 30, c -> label(c.diferencia())));
        campos.add(figure("antes", "Antes", Diferencia::antes));
        campos.add(figure("despues", "Después", Diferencia::despues));
        campos.addAll(why(c -> c.de().porque()));
        return Tabla.of(
                "Cambiadas",
                "Lo que cambió en las que siguen",
                "Una fila por cada dato que cambió.",
                campos,
                comparacion.cambiadas().stream()
                        .flatMap(c -> c.diferencias().stream().map(d -> new Cambio(c, d)))
                        .toList(),
                papeleo(Papel.AMBAR, 2));
    }

    private static Campo<Cambio> figure(String clave, String encabezado, Function<Diferencia, String> cual) {
        return Campo.de(clave, encabezado, 22, Tipo.TEXTO, (c, donde) -> {
            Diferencia d = c.diferencia();
            String texto = cual.apply(d);
            if (!d.esDeMeta() && !d.esDeSoles()) {
                return Pintura.de(Valor.texto(texto));
            }
            return Pintura.de(Valor.numero(texto.isEmpty() ? BigDecimal.ZERO : new BigDecimal(texto)))
                    .conTipo(d.esDeSoles() ? Tipo.SOLES : Tipo.CANTIDAD);
        });
    }

    private <T> List<Campo<T>> activity(Function<T, ActividadOperativa> cual) {
        return List.of(
                Campo.codigo("codigo_ao", "Código", 10, f -> cual.apply(f).codigo()),
                Campo.texto("denominacion", "Actividad o inversión", 42, f -> cual.apply(f)
                        .denominacion()),
                Campo.codigo("unidad", "Unidad", 10, f -> cual.apply(f).centroCosto()),
                Campo.texto("unidad_denominacion", "Denominación de la unidad", 30, f -> estructura
                        .unidad(cual.apply(f).centroCosto())
                        .map(Unidad::denominacion)
                        .orElse("")),
                Campo.codigo("aei", "AEI", 11, f -> cual.apply(f).aei()));
    }

    private <T> List<Campo<T>> why(Function<T, List<Modificacion>> porque) {
        return List.of(
                Campo.texto("causal", "Causal", 28, f -> causes(porque.apply(f))),
                Campo.texto("documento", "Documento", 28, f -> joined(porque.apply(f), Modificacion::documento)));
    }

    /** The consistency round asks for no cause: it is the cause. */
    private String causes(List<Modificacion> porque) {
        boolean consistencia = comparacion.despues().ronda().clase() == pe.quipu.plan.Periodo.Clase.CONSISTENCIA;
        return porque.isEmpty() && consistencia ? "consistencia con el PIA" : joined(porque, Modificacion::causal);
    }

    private static String joined(List<Modificacion> porque, Function<Modificacion, String> cual) {
        return porque.stream().map(cual).distinct().collect(Collectors.joining("; "));
    }

    /** {@code Meta de agosto}, {@code Soles de agosto (0001 · 2.3 · 07)}, or the heading of the form. */
    private String label(Diferencia d) {
        String linea = d.linea().isEmpty() ? "" : " (" + d.linea() + ")";
        if (d.mes() > 0 && !d.esDeInicio()) {
            return (d.esDeMeta() ? "Meta de " : "Soles de ")
                    + Mes.nombre(d.mes()).toLowerCase(Locale.ROOT)
                    + linea;
        }
        Optional<String> encabezado = formulacion.hojas().stream()
                .flatMap(h -> h.columnas().stream())
                .filter(c -> c.clave().equals(d.campo()))
                .map(Columna::nombre)
                .findFirst();
        return encabezado.orElseGet(() -> d.campo().replace('_', ' ')) + linea;
    }

    private static Tabla.Papeleo papeleo(Papel pestana, int fijas) {
        return new Tabla.Papeleo(pestana, fijas);
    }
}
