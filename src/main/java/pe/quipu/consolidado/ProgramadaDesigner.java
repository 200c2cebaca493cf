package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.ActividadOperativa.Redaccion;
import pe.quipu.plan.Cadena;
import pe.quipu.plan.Inversion;
import pe.quipu.plan.Mes;

/** Sheet Actividades of a formulation: every activity proposed, for three years. The other sheets stand on it. */
final class ProgramadaDesigner {
    static final String HOJA = "Actividades";

    private final Marco<Formulacion> marco;

    ProgramadaDesigner(Marco<Formulacion> marco) {
        this.marco = marco;
    }

    /** Its code for life; until it is approved, the unit and the row of its form. */
    static String codigo(ActividadOperativa a) {
        return a.codigo().isEmpty() ? a.origen() : a.codigo();
    }

    Tabla<ActividadOperativa> tabla() {
        List<Campo<ActividadOperativa>> campos = new ArrayList<>(identity());
        campos.addAll(money());
        campos.addAll(goals());
        campos.addAll(chain());
        campos.addAll(keys());
        return Tabla.of(
                HOJA,
                "Actividades operativas e inversiones",
                "El código es el del plan; mientras no se aprueba, la unidad y la fila de su formato. Lleva al archivo.",
                campos,
                marco.consolidado().actividades(),
                new Tabla.Papeleo(Papel.ENCABEZADO, 2).hasta("meta_anio3"));
    }

    private List<Campo<ActividadOperativa>> identity() {
        return List.of(
                Campo.codigo("codigo", "Código", 13, ProgramadaDesigner::codigo)
                        .conEnlace(a -> Marco.enlace(marco.archivo(a.centroCosto()))),
                text("denominacion", "Actividad o inversión", 46, ActividadOperativa::denominacion),
                code("centro_costo", "Centro de costo", 11, ActividadOperativa::centroCosto),
                text("unidad", "Unidad", 30, a -> marco.nombre(a.centroCosto())),
                code("reporta", "Reporta", 11, a -> marco.reporta(a.centroCosto())),
                code("oei", "OEI", 9, a -> marco.oei(a.aei())),
                code("aei", "AEI", 12, ActividadOperativa::aei),
                text("tipo", "Tipo", 11, a -> Rotulos.of(a.tipo())),
                text("prioridad", "Prioridad", 11, ActividadOperativa::prioridad),
                text(
                        "financiado",
                        "Financiado",
                        17,
                        a -> Rotulos.of(a.presupuesto().financiado())));
    }

    private List<Campo<ActividadOperativa>> money() {
        int anio = marco.consolidado().periodo().ejercicio();
        return List.of(
                soles("soles", "Programado " + anio + " S/", a -> a.financiera().total()),
                soles("soles_anio2", "Programado " + (anio + 1) + " S/", a -> a.presupuesto()
                        .anio2()),
                soles("soles_anio3", "Programado " + (anio + 2) + " S/", a -> a.presupuesto()
                        .anio3()),
                text(
                        "sin_costo_directo",
                        "Sin costo directo",
                        9,
                        a -> a.presupuesto().sinCostoDirecto() ? "SI" : ""));
    }

    private List<Campo<ActividadOperativa>> goals() {
        int anio = marco.consolidado().periodo().ejercicio();
        List<Campo<ActividadOperativa>> campos = new ArrayList<>(List.of(
                text("indicador", "Indicador", 34, ActividadOperativa::indicador),
                text("unidad_medida", "Unidad de medida", 16, ActividadOperativa::unidadMedida),
                text("tipo_indicador", "Tipo de indicador", 11, wording(Redaccion::tipoIndicador)),
                text("tipo_meta", "Tipo de meta", 13, a -> Rotulos.of(a.tipoMeta())),
                text("medicion", "Frecuencia de medición", 13, a -> Rotulos.of(a.medicion()))));
        campos.add(Campo.inicial(11, a -> a));
        IntStream.rangeClosed(1, 12)
                .mapToObj(mes -> goal("meta_%02d".formatted(mes), Mes.abreviado(mes), 10, a -> a.fisica()
                        .mes(mes)))
                .forEach(campos::add);
        campos.add(goal("meta_anual", "Meta física " + anio, 13, ActividadOperativa::metaAnual));
        campos.add(goal("meta_anio2", "Meta física " + (anio + 1), 13, a -> a.siguientes()
                .meta2()));
        campos.add(goal("meta_anio3", "Meta física " + (anio + 2), 13, a -> a.siguientes()
                .meta3()));
        return campos;
    }

    private List<Campo<ActividadOperativa>> chain() {
        return List.of(
                code("categoria", "Categoría presupuestal", 13, link(Cadena::categoria)),
                code("producto", "Producto o proyecto", 12, link(Cadena::producto)),
                code("actividad_presupuestal", "Actividad presupuestal", 13, link(Cadena::actividad)),
                code("funcion", "Función", 9, link(Cadena::funcion)),
                code("division", "División", 9, link(Cadena::division)),
                code("grupo", "Grupo", 9, link(Cadena::grupo)),
                code(
                        "metas_presupuestales",
                        "Metas presu-\npuestales",
                        13,
                        a -> String.join(", ", a.metasPresupuestales())),
                code("codigo_unico", "CUI", 10, investment(Inversion::codigoUnico)),
                text("componente", "Componente", 16, investment(Inversion::componente)),
                code("ubigeo", "Ubigeo", 9, a -> a.presupuesto().ubigeo()),
                text("responsable", "Responsable", 24, ActividadOperativa::responsable),
                text("participantes", "Unidades participantes", 24, ActividadOperativa::participantes),
                code("anterior", "Del año anterior", 12, ActividadOperativa::anterior),
                Campo.valor(
                        "elementos_criticos",
                        "Elementos críticos",
                        9,
                        Tipo.ENTERO,
                        a -> Valor.numero(a.elementosCriticos().size())),
                Campo.<ActividadOperativa>texto(
                                "archivo",
                                "Archivo de la unidad ►",
                                34,
                                a -> Marco.fileName(marco.archivo(a.centroCosto())))
                        .conEnlace(a -> Marco.enlace(marco.archivo(a.centroCosto()))));
    }

    private List<Campo<ActividadOperativa>> keys() {
        return List.of(
                Llave.UNIDAD.campo(ActividadOperativa::centroCosto),
                Llave.REPORTA.campo(a -> marco.reporta(a.centroCosto())),
                Llave.OEI.campo(a -> marco.oei(a.aei())),
                Llave.AEI.campo(ActividadOperativa::aei),
                Llave.CATEGORIA.campo(link(Cadena::categoria)),
                Llave.META.campo(MetaRules::llave));
    }

    private static Function<ActividadOperativa, String> wording(Function<Redaccion, String> parte) {
        return a -> parte.apply(a.redaccion());
    }

    private static Function<ActividadOperativa, String> link(Function<Cadena, String> parte) {
        return a -> parte.apply(a.presupuesto().cadena());
    }

    private static Function<ActividadOperativa, String> investment(Function<Inversion, String> parte) {
        return a -> a.inversion().map(parte).orElse("");
    }

    private static Campo<ActividadOperativa> text(
            String clave, String encabezado, int ancho, Function<ActividadOperativa, String> texto) {
        return Campo.texto(clave, encabezado, ancho, texto);
    }

    private static Campo<ActividadOperativa> code(
            String clave, String encabezado, int ancho, Function<ActividadOperativa, String> texto) {
        return Campo.codigo(clave, encabezado, ancho, texto);
    }

    private static Campo<ActividadOperativa> soles(
            String clave, String encabezado, Function<ActividadOperativa, BigDecimal> cuanto) {
        return Campo.valor(clave, encabezado, 18, Tipo.SOLES, a -> Valor.numero(cuanto.apply(a)));
    }

    private static Campo<ActividadOperativa> goal(
            String clave, String encabezado, int ancho, Function<ActividadOperativa, BigDecimal> cuanto) {
        return Campo.valor(clave, encabezado, ancho, Tipo.CANTIDAD, a -> Valor.numero(cuanto.apply(a)));
    }
}
