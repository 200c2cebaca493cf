package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.consolidado.Resumen.Alcance;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Necesidad;

/** What was asked for by a unit, or under a clasificador: goods, services and assets apart. */
record Requerimiento(String codigo, String nombre, List<Pedido> pedidos, Alcance alcance) {
    /** In the order of the codes given; others follow in order. */
    static List<Requerimiento> of(
            List<Pedido> pedidos,
            Function<Pedido, String> codigo,
            List<String> siempre,
            Function<String, String> nombre) {
        var porCodigo = pedidos.stream()
                .collect(Collectors.groupingBy(
                        p -> Llave.codigo(codigo.apply(p)), java.util.TreeMap::new, Collectors.toList()));
        return Stream.concat(siempre.stream(), porCodigo.keySet().stream())
                .distinct()
                .map(c -> new Requerimiento(c, nombre.apply(c), porCodigo.getOrDefault(c, List.of()), Alcance.FILA))
                .toList();
    }

    static Requerimiento total(List<Pedido> pedidos) {
        return new Requerimiento("Total", "Entidad", pedidos, Alcance.TOTAL);
    }

    private BigDecimal suma(Necesidad.Tipo tipo) {
        return suma(pedidos.stream().filter(p -> p.necesidad().tipo() == tipo));
    }

    BigDecimal suma() {
        return suma(pedidos.stream());
    }

    private static BigDecimal suma(Stream<Pedido> pedidos) {
        return pedidos.map(p -> p.necesidad().total()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Tabla<Requerimiento> tabla(
            String hoja,
            String titulo,
            String encabezado,
            List<Requerimiento> filas,
            Cuadro detalle,
            Llave llave,
            List<Campo<Requerimiento>> mas) {
        Requerimiento total =
                total(filas.stream().flatMap(r -> r.pedidos().stream()).toList());
        List<Campo<Requerimiento>> campos = new ArrayList<>(List.of(
                Campo.codigo("codigo", encabezado, 15, Requerimiento::codigo),
                Campo.texto("denominacion", "Denominación", 50, Requerimiento::nombre),
                Campo.de(
                        "pedidos",
                        "Pedidos",
                        10,
                        Tipo.ENTERO,
                        (r, donde) -> Pintura.de(Formula.of(
                                "COUNTIFS(" + detalle.rango("unidad") + ",\"?*\"" + r.criterion(detalle, llave, donde)
                                        + ")",
                                Valor.numero(r.pedidos().size()))))));
        for (Necesidad.Tipo tipo : Necesidad.Tipo.values()) {
            String plural = Rotulos.of(tipo) + (tipo == Necesidad.Tipo.BIEN ? "es" : "s");
            campos.add(Campo.de(
                    plural,
                    plural.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plural.substring(1) + " S/",
                    17,
                    Tipo.SOLES,
                    (r, donde) -> Pintura.de(Formula.of(
                            "SUMIFS(" + detalle.rango("total") + "," + detalle.rango("tipo") + ",\"" + Rotulos.of(tipo)
                                    + "\"" + r.criterion(detalle, llave, donde) + ")",
                            Valor.numero(r.suma(tipo))))));
        }
        campos.add(Campo.de(
                "total",
                "Total S/",
                18,
                Tipo.SOLES,
                (r, donde) -> Pintura.de(Formula.of(
                        "SUM(" + donde.de("bienes") + ":" + donde.de("activos") + ")", Valor.numero(r.suma())))));
        campos.add(Campo.<Requerimiento>de(
                        "parte",
                        "Del total",
                        10,
                        Tipo.PORCENTAJE,
                        (r, donde) -> SolesCampos.ratio(
                                donde.de("total"),
                                donde.cuadro().letras("total") + "$"
                                        + donde.cuadro().filaTotal(),
                                r.suma(),
                                total.suma()))
                .conRegla("PARTE"));
        campos.addAll(mas);
        return Tabla.of(
                        hoja,
                        titulo,
                        "Soles del año según los cuadros de necesidades aceptados.",
                        campos,
                        filas,
                        new Tabla.Papeleo(Papel.ENCABEZADO, 2))
                .conTotal(total);
    }

    private String criterion(Cuadro detalle, Llave llave, Renglon donde) {
        return alcance == Alcance.TOTAL ? "" : llave.criterio(detalle, donde.de("codigo"));
    }
}
