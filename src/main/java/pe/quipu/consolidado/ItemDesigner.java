package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Necesidad;

/** Sheet Necesidades: the consolidated needs table for Abastecimiento, by item, clasificador and month. */
final class ItemDesigner {
    private ItemDesigner() {}

    static Tabla<Item> tabla(Marco<Formulacion> marco) {
        List<Pedido> pedidos = Pedido.of(marco.consolidado());
        List<Campo<Item>> campos = new ArrayList<>(List.of(
                Campo.codigo(
                        "clasificador",
                        "Clasificador",
                        15,
                        i -> i.esTotal() ? "Total" : i.primera().clasificador()),
                Campo.texto(
                        "detalle",
                        "Bien, servicio o activo",
                        46,
                        i -> i.esTotal() ? "Entidad" : i.primera().detalle()),
                Campo.texto(
                        "clasificador_nombre",
                        "Nombre del clasificador",
                        34,
                        i -> i.texto(n -> marco.consolidado().nombre("clasificador", n.clasificador()))),
                Campo.codigo("item", "Ítem SIGA", 14, i -> i.texto(Necesidad::item)),
                Campo.texto("tipo", "Tipo", 10, i -> i.texto(n -> Rotulos.of(n.tipo()))),
                Campo.texto("unidad_medida", "Unidad de medida", 12, i -> i.texto(Necesidad::unidadMedida)),
                Campo.valor("unidades", "Unidades que piden", 10, Tipo.ENTERO, i -> Valor.numero(i.unidades())),
                Campo.<Item>de("precio_medio", "Precio medio S/", 13, Tipo.SOLES, ItemDesigner::price)
                        .conRegla("PRECIO_MEDIO")
                        .soloSi(i -> !i.esTotal())));
        IntStream.rangeClosed(1, 12).mapToObj(ItemDesigner::quantity).forEach(campos::add);
        campos.add(Campo.<Item>de(
                        "cantidad",
                        "Cantidad del año",
                        12,
                        Tipo.CANTIDAD,
                        (i, donde) -> Pintura.de(Formula.of(
                                "SUM(" + donde.de("cantidad_01") + ":" + donde.de("cantidad_12") + ")",
                                Valor.numero(i.suma(n -> n.cantidades().total())))))
                .soloSi(i -> !i.esTotal()));
        campos.add(Campo.de(
                "total", "Total S/", 17, Tipo.SOLES, (i, donde) -> soles(i, donde, "total", Necesidad::total)));
        IntStream.rangeClosed(1, 12).mapToObj(ItemDesigner::money).forEach(campos::add);
        return Tabla.of(
                        "Necesidades",
                        "Cuadro de necesidades consolidado para Abastecimiento",
                        "Cantidades y soles de cada mes por ítem y clasificador; quién pidió cada uno está en Pedidos.",
                        campos,
                        Item.of(pedidos),
                        new Tabla.Papeleo(Papel.ENCABEZADO, 2))
                .conTotal(Item.total(pedidos));
    }

    /** Quantities of different units of measure are never added. */
    private static Campo<Item> quantity(int mes) {
        return Campo.<Item>valor(
                        "cantidad_%02d".formatted(mes),
                        Mes.abreviado(mes),
                        9,
                        Tipo.CANTIDAD,
                        i -> Valor.numero(i.suma(n -> n.cantidades().mes(mes))))
                .soloSi(i -> !i.esTotal());
    }

    private static Campo<Item> money(int mes) {
        String clave = "soles_%02d".formatted(mes);
        return Campo.de(
                clave,
                Mes.abreviado(mes) + " S/",
                14,
                Tipo.SOLES,
                (i, donde) -> soles(i, donde, clave, n -> n.mes(mes)));
    }

    private static Pintura soles(Item i, Renglon donde, String clave, Function<Necesidad, BigDecimal> cuanto) {
        Valor valor = Valor.numero(i.suma(cuanto));
        Contenido contenido = i.esTotal() ? Formula.of("SUM(" + donde.cuadro().local(clave) + ")", valor) : valor;
        return Pintura.de(contenido);
    }

    private static Pintura price(Item i, Renglon donde) {
        return SolesCampos.ratio(
                donde.de("total"), donde.de("cantidad"), i.suma(Necesidad::total), i.suma(n -> n.cantidades()
                        .total()));
    }
}
