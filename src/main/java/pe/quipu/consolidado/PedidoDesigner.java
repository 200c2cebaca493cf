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
import pe.quipu.plan.Mes;
import pe.quipu.plan.Necesidad;

/** Sheet Pedidos: who asked for what, one row for each row of the needs tables. */
final class PedidoDesigner {
    private PedidoDesigner() {}

    static Tabla<Pedido> tabla(Marco<Formulacion> marco) {
        List<Campo<Pedido>> campos = new ArrayList<>(List.of(
                Campo.codigo("unidad", "Unidad", 11, Pedido::unidad),
                Campo.texto("detalle", "Bien, servicio o activo", 44, p -> p.necesidad()
                        .detalle()),
                Campo.texto("denominacion", "Denominación de la unidad", 32, p -> marco.nombre(p.unidad())),
                Campo.codigo("actividad", "Actividad", 13, p -> p.actividad()
                        .map(ProgramadaDesigner::codigo)
                        .orElse("")),
                Campo.texto("actividad_denominacion", "Para la actividad", 36, p -> p.actividad()
                        .map(ActividadOperativa::denominacion)
                        .orElse("")),
                Campo.texto("tipo", "Tipo", 10, p -> Rotulos.of(p.necesidad().tipo())),
                code("item", "Ítem SIGA", 14, Necesidad::item),
                code("clasificador", "Clasificador", 15, Necesidad::clasificador),
                code("rubro", "Rubro", 8, Necesidad::rubro),
                code("unidad_medida", "Unidad de medida", 12, Necesidad::unidadMedida),
                number("precio_unitario", "Precio unitario S/", 12, Tipo.CANTIDAD, Necesidad::precioUnitario)));
        IntStream.rangeClosed(1, 12)
                .mapToObj(mes ->
                        number("cantidad_%02d".formatted(mes), Mes.abreviado(mes), 9, Tipo.CANTIDAD, n -> n.cantidades()
                                .mes(mes)))
                .forEach(campos::add);
        campos.add(number("cantidad", "Cantidad del año", 12, Tipo.CANTIDAD, n -> n.cantidades()
                .total()));
        campos.add(number("total", "Total S/", 16, Tipo.SOLES, Necesidad::total));
        campos.add(Llave.REPORTA.campo(Pedido::unidad));
        campos.add(Llave.CLASIFICADOR.campo(p -> p.necesidad().clasificador()));
        return Tabla.of(
                "Pedidos",
                "Pedidos de las unidades",
                "Una fila por cada fila de los cuadros de necesidades aceptados.",
                campos,
                Pedido.of(marco.consolidado()),
                new Tabla.Papeleo(Papel.SIN_DATO, 2));
    }

    private static Campo<Pedido> code(String clave, String encabezado, int ancho, Function<Necesidad, String> texto) {
        return Campo.codigo(clave, encabezado, ancho, p -> texto.apply(p.necesidad()));
    }

    private static Campo<Pedido> number(
            String clave, String encabezado, int ancho, Tipo tipo, Function<Necesidad, BigDecimal> cuanto) {
        return Campo.valor(clave, encabezado, ancho, tipo, p -> Valor.numero(cuanto.apply(p.necesidad())));
    }
}
