package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pe.quipu.consolidado.Resumen.Alcance;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Enlace;
import pe.quipu.plan.Unidad;

/**
 * Sheet Cobertura: units by AEI with how many activities each has there. A link of a cost centre is a link of the unit
 * that reports for it; an entity without links has no gaps to show.
 */
final class CoberturaDesigner {
    private record Lugar(String unidad, String aei) {}

    /** A unit, or how many units there are of each AEI. */
    private record Fila(String codigo, String nombre, Alcance alcance) {
        boolean esTotal() {
            return alcance == Alcance.TOTAL;
        }
    }

    private final Marco<Formulacion> marco;
    private final Cuadro actividades;
    private final List<String> aeis;
    private final List<Unidad> unidades;
    private final Map<Lugar, Long> cuantas;
    private final Set<Lugar> enlaces = new HashSet<>();

    CoberturaDesigner(Marco<Formulacion> marco, Cuadro actividades) {
        this.marco = marco;
        this.actividades = actividades;
        Formulacion f = marco.consolidado();
        Set<String> otras = new TreeSet<>();
        f.actividades().forEach(a -> otras.add(a.aei()));
        this.aeis = new ArrayList<>(
                f.estructura().acciones().stream().map(Aei::codigo).toList());
        otras.removeAll(aeis);
        otras.remove("");
        aeis.addAll(otras);
        this.unidades = f.estructura().queReportan();
        this.cuantas = f.actividades().stream()
                .collect(Collectors.groupingBy(
                        a -> new Lugar(marco.reporta(a.centroCosto()), a.aei()), Collectors.counting()));
        for (Enlace e : f.estructura().enlaces()) {
            enlaces.add(new Lugar(marco.reporta(e.unidad()), e.aei()));
        }
    }

    Tabla<?> tabla() {
        List<Campo<Fila>> campos = new ArrayList<>();
        campos.add(Campo.codigo("codigo", "Unidad", 11, Fila::codigo));
        campos.add(Campo.texto("denominacion", "Denominación", 38, Fila::nombre));
        aeis.forEach(aei -> campos.add(column(aei)));
        return Tabla.of(
                        "Cobertura",
                        "Cobertura: unidades y acciones estratégicas",
                        "✔ Actividades programadas · ✖ enlazada y sin ninguna · ▲ con actividades y sin enlace.",
                        campos,
                        unidades.stream()
                                .map(u -> new Fila(u.codigo(), u.denominacion(), Alcance.FILA))
                                .toList(),
                        new Tabla.Papeleo(Papel.VERDE, 2))
                .conTotal(new Fila("Total", "Unidades con actividades", Alcance.TOTAL));
    }

    private Campo<Fila> column(String aei) {
        return Campo.<Fila>estado(
                key(aei), aei, 10, (f, donde) -> f.esTotal() ? total(aei, donde) : cell(f, aei, donde));
    }

    private Pintura cell(Fila f, String aei, Renglon donde) {
        String cuenta = "COUNTIFS(" + actividades.rango(Llave.AEI.clave()) + ",\"" + Llave.valor(aei) + "\""
                + Llave.REPORTA.criterio(actividades, donde.de("codigo")) + ")";
        boolean enlazada = enlaces.contains(new Lugar(f.codigo(), aei));
        String conEnlace = enlazada || enlaces.isEmpty() ? "✔ " : "▲ ";
        String sin = enlazada ? "✖ 0" : "";
        long n = count(f.codigo(), aei);
        return Colores.live(
                "IF(%1$s>0,\"%2$s\"&%1$s,\"%3$s\")".formatted(cuenta, conEnlace, sin), n > 0 ? conEnlace + n : sin);
    }

    private Pintura total(String aei, Renglon donde) {
        String letras = donde.cuadro().letras(key(aei));
        String rango = letras + Cuadro.PRIMERA + ":" + letras + donde.cuadro().ultima();
        return Pintura.de(Formula.of(with(rango), Valor.numero(withActivity(aei))));
    }

    /** Two columns and the state of each AEI, on sheet Acciones. */
    List<Campo<Conjunto>> campos() {
        Cuadro aqui = tabla().cuadro();
        return List.of(
                Campo.<Conjunto>de(
                        "unidades",
                        "Unidades que programan",
                        10,
                        Tipo.ENTERO,
                        (c, donde) -> listed(c)
                                ? Pintura.de(Formula.of(
                                        with(aqui.rango(key(c.codigo()))), Valor.numero(withActivity(c.codigo()))))
                                : Pintura.de(Valor.VACIO)),
                Campo.<Conjunto>de(
                        "faltan",
                        "Enlazadas sin actividad",
                        10,
                        Tipo.ENTERO,
                        (c, donde) -> listed(c)
                                ? Pintura.de(Formula.of(
                                        "COUNTIF(" + aqui.rango(key(c.codigo())) + ",\"✖*\")",
                                        Valor.numero(missing(c.codigo()))))
                                : Pintura.de(Valor.VACIO)),
                Campo.<Conjunto>estado(
                        "cobertura",
                        "Cobertura",
                        21,
                        (c, donde) -> listed(c)
                                ? Colores.live(
                                        "IF(" + donde.de("filas") + "=0,\"✖ Sin actividades\",IF(" + donde.de("faltan")
                                                + ">0,\"▲ Faltan unidades\",\"✔ Cubierta\"))",
                                        state(c.codigo()))
                                : Pintura.de(Valor.VACIO)));
    }

    private boolean listed(Conjunto c) {
        return aeis.contains(c.codigo());
    }

    String state(String aei) {
        return !any(aei) ? "✖ Sin actividades" : missing(aei) > 0 ? "▲ Faltan unidades" : "✔ Cubierta";
    }

    /** Also of a unit that is no longer in the structure. */
    private boolean any(String aei) {
        return cuantas.keySet().stream().anyMatch(l -> l.aei().equals(aei));
    }

    /** AEI of the plan in which nobody programmed anything. */
    List<String> empty() {
        return aeis.stream().filter(a -> !any(a)).toList();
    }

    private long count(String unidad, String aei) {
        return cuantas.getOrDefault(new Lugar(unidad, aei), 0L);
    }

    private long withActivity(String aei) {
        return unidades.stream().filter(u -> count(u.codigo(), aei) > 0).count();
    }

    private long missing(String aei) {
        return unidades.stream()
                .filter(u -> enlaces.contains(new Lugar(u.codigo(), aei)) && count(u.codigo(), aei) == 0)
                .count();
    }

    private static String with(String rango) {
        return "COUNTIF(" + rango + ",\"✔*\")+COUNTIF(" + rango + ",\"▲*\")";
    }

    private static String key(String aei) {
        return aei.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
