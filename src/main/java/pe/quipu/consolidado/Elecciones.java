package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.avance.Consulta;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Rezago;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Nombre;
import pe.quipu.libro.Valor;

/** Hidden sheet behind Ficha: every unit and objective that can be chosen, and where its figures stand. */
final class Elecciones {
    static final String NOMBRE = "ficha_opciones";

    private final Marco<Consolidado> marco;
    private final Tabla<Resumen> unidades;
    private final Tabla<Resumen> objetivos;
    private final List<Eleccion> todas;

    Elecciones(Marco<Consolidado> marco, Tabla<Resumen> unidades, Tabla<Resumen> objetivos) {
        this.marco = marco;
        this.unidades = unidades;
        this.objetivos = objetivos;
        Consolidado c = marco.consolidado();
        Map<String, Integer> deUnidad = positions(unidades);
        Map<String, Integer> deObjetivo = positions(objetivos);
        this.todas = Consulta.todas(c.estructura(), c.resultados(), c.historia().compromisos()).stream()
                .map(q -> new Eleccion(
                        q, (q.clase() == Consulta.Clase.UNIDAD ? deUnidad : deObjetivo).getOrDefault(q.codigo(), 0)))
                .toList();
    }

    private static Map<String, Integer> positions(Tabla<Resumen> tabla) {
        Map<String, Integer> filas = new HashMap<>();
        tabla.filas().forEach(r -> filas.put(r.codigo(), filas.size() + 1));
        return filas;
    }

    /** What the sheet opens with: the unit with most activities in red or amber, the first of them. */
    Eleccion primera() {
        Comparator<Eleccion> masAtrasada = Comparator.comparingInt(
                e -> Rezago.de(e.consulta().actividades(), marco.escala()).size());
        return todas.stream()
                .filter(Eleccion::unidad)
                .reduce((a, b) -> masAtrasada.compare(b, a) > 0 ? b : a)
                .or(() -> todas.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("an entity without units or objectives"));
    }

    Nombre nombre() {
        return new Nombre(NOMBRE, tabla().cuadro().rango("opcion"));
    }

    Tabla<Eleccion> tabla() {
        return Tabla.of(
                "_opciones",
                "Lo que se puede elegir en la hoja Ficha",
                "Hoja de apoyo: no se edita.",
                List.of(
                        Campo.texto("opcion", "Opción", 60, Eleccion::rotulo),
                        Campo.codigo("llave", "Llave", 12, Eleccion::llave),
                        Campo.valor(
                                "posicion",
                                "Fila en su hoja",
                                10,
                                Tipo.ENTERO,
                                e -> e.posicion() == 0 ? Valor.VACIO : Valor.numero(e.posicion())),
                        Campo.texto("nombre", "Nombre completo", 60, Eleccion::nombre),
                        Campo.texto("responde", "Responde", 40, this::answers),
                        Campo.texto("entrega", "Entrega", 20, e -> delivery(e).situacion()),
                        Campo.texto("entrega_detalle", "Detalle de la entrega", 24, e -> delivery(e)
                                .detalle()),
                        Campo.texto("junta", "Con quien se compara", 40, Elecciones::joined),
                        Campo.<Eleccion>codigo("llave_reporta", "Reporta por", 12, this::reports),
                        Campo.valor("pim", "PIM S/", 16, Tipo.SOLES, e -> e.consulta()
                                .pim()
                                .map(Razon::denominador)
                                .map(Valor::numero)
                                .orElse(Valor.VACIO)),
                        Campo.<Eleccion>de("pim_avance", "Devengado entre PIM", 12, Tipo.PORCENTAJE, this::overPim)
                                .conRegla("FIN_PIM")),
                todas,
                new Tabla.Papeleo(Papel.SIN_DATO, 1));
    }

    String answers(Eleccion e) {
        return AlertaRules.some(e.consulta().responden(), r -> r);
    }

    /** Its own ratio alone would mislead who is told it. */
    static String joined(Eleccion e) {
        return e.consulta()
                .junta()
                .map(j -> "El avance financiero de esta unidad no se lee solo: " + j.frase() + ", es "
                        + Tarjeta.percent(j.razon().redondeada()) + " (ROLLUP, hoja Hallazgos).")
                .orElse("");
    }

    private SituacionRules.Entrega delivery(Eleccion e) {
        return SituacionRules.of(
                e.consulta(),
                marco.consolidado().estructura(),
                marco.consolidado().entregas());
    }

    private String reports(Eleccion e) {
        return e.unidad()
                ? ActividadesDesigner.LLAVE + marco.reporta(e.consulta().codigo())
                : "";
    }

    /** With the units it reports for: these rows stand beside those of Unidades. */
    private Pintura overPim(Eleccion e, Renglon donde) {
        Optional<BigDecimal> valor = e.consulta().pim().map(Razon::redondeada);
        if (valor.isEmpty()) {
            return Pintura.de(Valor.VACIO);
        }
        String letras = "$" + donde.cuadro().letras("llave_reporta") + "$";
        String reportan =
                letras + Cuadro.PRIMERA + ":" + letras + unidades.cuadro().ultima();
        return Pintura.de(Formula.of(
                "ROUND(SUMIFS(%s,%s,%s)/%s,12)"
                        .formatted(
                                unidades.cuadro().rango("devengado_soles"),
                                reportan,
                                donde.de("llave"),
                                donde.de("pim")),
                Valor.numero(valor.get())));
    }

    /** What a column of Unidades or Objetivos shows for a choice. */
    Valor valor(Eleccion e, String clave) {
        Tabla<Resumen> tabla = e.unidad() ? unidades : objetivos;
        return e.posicion() == 0
                ? Valor.VACIO
                : tabla.valor(clave, tabla.filas().get(e.posicion() - 1), Cuadro.PRIMERA + e.posicion() - 1);
    }
}
