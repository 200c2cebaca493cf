package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Lado;
import pe.quipu.avance.Proyeccion;
import pe.quipu.avance.Proyeccion.Llegada;
import pe.quipu.avance.ProyeccionRules;
import pe.quipu.avance.Razon;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.TipoMeta;

/** Sheet Proyeccion: how the year would end, as an estimate with its interval, and what pace would reach the goal. */
final class ProyeccionDesigner {
    static final String HOJA = "Proyeccion";
    private static final String TITULO = "Proyección al cierre del año";

    private final Marco<Consolidado> marco;
    private final Cuadro actividades;
    private final Map<String, Integer> filas;
    private final Map<String, DeActividad> porCodigo;

    ProyeccionDesigner(Marco<Consolidado> marco, Cuadro actividades, Map<String, Integer> filas) {
        this.marco = marco;
        this.actividades = actividades;
        this.filas = filas;
        this.porCodigo = marco.consolidado().resultados().actividades().stream()
                .collect(Collectors.toMap(a -> a.actividad().codigo(), a -> a, (una, otra) -> una));
    }

    Hoja hoja() {
        Consolidado c = marco.consolidado();
        List<Proyeccion> todas =
                ProyeccionRules.of(c.estructura(), c.resultados(), c.historia().anteriores());
        if (todas.isEmpty()) {
            return Ausencia.hoja(
                    marco,
                    HOJA,
                    TITULO,
                    marco.consolidado().periodo().mesFinal() == 12
                            ? "El año terminó: ya no hay nada que proyectar."
                            : "Aún no hay tres meses medidos en ninguna actividad ni unidad: no se proyecta con menos.");
        }
        return tabla(todas).hoja(marco);
    }

    private Tabla<Proyeccion> tabla(List<Proyeccion> todas) {
        long hechas = todas.stream().filter(p -> p.actividad().isPresent()).count();
        long todasLasActividades =
                marco.consolidado().resultados().actividades().size();
        return Tabla.of(
                HOJA,
                TITULO,
                "Es una estimación, no un dato. Se proyectan %d de %s: las demás son a demanda, sin meta o con menos de 3 meses medidos."
                        .formatted(hechas, Cifra.cuantas(todasLasActividades, "actividad", "actividades")),
                List.of(
                        Campo.texto("nivel", "De quién", 11, ProyeccionDesigner::level),
                        Campo.<Proyeccion>codigo("codigo", "Código ►", 11, p -> p.actividad()
                                        .orElse(p.unidad()))
                                .conEnlace(p -> p.actividad().map(filas::get).map(actividades::enlace)),
                        Campo.texto("denominacion", "Unidad o actividad", 40, this::name),
                        Campo.codigo("unidad", "Unidad", 11, Proyeccion::unidad),
                        Campo.texto("medida", "Se mide en", 14, this::measure),
                        Campo.texto("meses", "Meses medidos", 10, p -> p.medidos() + " de " + p.conMeta()),
                        amount("ejecutado", "Ejecutado a la fecha", Proyeccion::ejecutado),
                        amount("meta", "Meta del año", Proyeccion::meta),
                        estimate("pronostico", "Cerraría con (estimación)", Proyeccion::pronostico),
                        estimate("bajo", "Intervalo: entre", Proyeccion::bajo),
                        estimate("alto", "Intervalo: y", Proyeccion::alto),
                        Campo.<Proyeccion>de(
                                        "resultado",
                                        "Resultado probable",
                                        11,
                                        Tipo.PORCENTAJE,
                                        (p, donde) -> Pintura.de(Formula.of(
                                                "ROUND(" + donde.de("pronostico") + "/" + donde.de("meta") + ",12)",
                                                Valor.numero(p.resultado().redondeada()))))
                                .conRegla("PROYECCION"),
                        Campo.<Proyeccion>estado("llegada", "¿Llega a su meta?", 20, ProyeccionDesigner::arrival)
                                .conRegla("PROYECCION"),
                        pace(
                                "ritmo_actual",
                                "Hace por mes",
                                p -> Optional.of(p.hace()),
                                (p, donde) -> donde.de("ejecutado") + "/" + p.dichos()),
                        pace(
                                "ritmo_necesario",
                                "Necesita por mes",
                                Proyeccion::ritmo,
                                (p, donde) ->
                                        "(" + donde.de("meta") + "-" + donde.de("ejecutado") + ")/" + p.quedan())),
                todas,
                new Tabla.Papeleo(Papel.AMBAR, 3));
    }

    private static String level(Proyeccion p) {
        return p.actividad().isPresent() ? "Actividad" : p.unidad().isEmpty() ? "Entidad" : "Unidad";
    }

    private String name(Proyeccion p) {
        return p.actividad()
                .map(porCodigo::get)
                .map(a -> a.actividad().denominacion())
                .orElseGet(() -> (p.unidad().isEmpty() ? "Toda la entidad" : marco.nombre(p.unidad())) + silent(p));
    }

    /** Its money is that of who told some: who is silent is in none of its figures. */
    private static String silent(Proyeccion p) {
        return p.actividades() == p.deCuantas()
                ? ""
                : " (con %d de %s con soles; las demás no reportaron)"
                        .formatted(p.actividades(), Cifra.cuantas(p.deCuantas(), "actividad", "actividades"));
    }

    private String measure(Proyeccion p) {
        return p.actividad()
                .map(porCodigo::get)
                .map(a -> a.actividad().unidadMedida())
                .orElse("soles");
    }

    private static Campo<Proyeccion> amount(String clave, String encabezado, Function<Proyeccion, BigDecimal> cifra) {
        return Campo.de(clave, encabezado, 15, Tipo.CANTIDAD, (p, donde) -> Pintura.de(Valor.numero(cifra.apply(p)))
                .conTipo(type(p)));
    }

    private static Campo<Proyeccion> estimate(String clave, String encabezado, Function<Proyeccion, BigDecimal> cifra) {
        return amount(clave, encabezado, cifra).conRegla("PROYECCION");
    }

    private static Tipo type(Proyeccion p) {
        return p.lado() == Lado.FINANCIERO ? Tipo.SOLES : Tipo.CANTIDAD;
    }

    private static Pintura arrival(Proyeccion p, Renglon donde) {
        String meta = donde.de("meta");
        String formula = "IF(%s>=%s,\"%s\",IF(%s>=%s,\"%s\",\"%s\"))"
                .formatted(
                        donde.de("pronostico"),
                        meta,
                        Llegada.LLEGARIA.rotulo(),
                        donde.de("alto"),
                        meta,
                        Llegada.PODRIA_NO_LLEGAR.rotulo(),
                        Llegada.NO_LLEGARIA.rotulo());
        return Colores.live(
                p.tipo() == TipoMeta.CONSTANTE
                        ? formula
                        : "IF(" + donde.de("ejecutado") + ">=" + meta + ",\"" + Llegada.LLEGO.rotulo() + "\"," + formula
                                + ")",
                p.llegada().rotulo());
    }

    /** Exact: executed, or still to be executed, over the months. A level has no pace. */
    private static Campo<Proyeccion> pace(
            String clave,
            String encabezado,
            Function<Proyeccion, Optional<Razon>> ritmo,
            java.util.function.BiFunction<Proyeccion, Renglon, String> formula) {
        return Campo.<Proyeccion>de(clave, encabezado, 14, Tipo.CANTIDAD, (p, donde) -> ritmo.apply(p)
                        .map(r -> Pintura.de(Formula.of(
                                        "ROUND(" + formula.apply(p, donde) + ",2)",
                                        Valor.numero(r.numerador().divide(r.denominador(), 2, RoundingMode.HALF_UP))))
                                .conTipo(type(p)))
                        .orElse(Pintura.de(Valor.VACIO)))
                .soloSi(p -> p.tipo() != TipoMeta.CONSTANTE)
                .conRegla("PROYECCION");
    }
}
