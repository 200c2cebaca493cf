package pe.quipu.consolidado;

import java.util.List;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.plan.Unidad;

/** Draws the consolidated needs tables of a year, which arrive before the activities exist (periodo {@code 2023-CN}). */
public final class NecesidadDesigner {
    private NecesidadDesigner() {}

    public static Libro design(Formulacion f) {
        Marco<Formulacion> marco = Marco.of(f);
        List<Pedido> todos = Pedido.of(f);
        Tabla<Pedido> pedidos = PedidoDesigner.tabla(marco);
        Tabla<DeEntrega> pendientes = PendientesDesigner.tabla(marco);
        Tabla<Requerimiento> unidades = Requerimiento.tabla(
                "Unidades",
                "Necesidades por unidad",
                "Unidad",
                Requerimiento.of(
                        todos,
                        Pedido::unidad,
                        f.estructura().queReportan().stream()
                                .map(Unidad::codigo)
                                .toList(),
                        marco::nombre),
                pedidos.cuadro(),
                Llave.REPORTA,
                PendientesDesigner.campos(marco, Requerimiento::codigo));
        Tabla<Requerimiento> clasificadores = Requerimiento.tabla(
                "Clasificadores",
                "Necesidades por clasificador de gasto",
                "Clasificador",
                Requerimiento.of(todos, p -> p.necesidad().clasificador(), List.of(), c -> f.nombre("clasificador", c)),
                pedidos.cuadro(),
                Llave.CLASIFICADOR,
                List.of());
        return new Libro(
                "Cuadro de necesidades " + f.periodo().codigo() + " · "
                        + f.estructura().parametros().nombre(),
                List.of(
                        board(marco, unidades, clasificadores, pendientes),
                        ItemDesigner.tabla(marco).hoja(marco),
                        unidades.hoja(marco),
                        clasificadores.hoja(marco),
                        pedidos.hoja(marco),
                        pendientes.hoja(marco),
                        MetodoDesigner.necesidades(marco).hoja()),
                List.of(),
                FormulacionDesigner.properties(f));
    }

    private static Hoja board(
            Marco<Formulacion> marco,
            Tabla<Requerimiento> unidades,
            Tabla<Requerimiento> clasificadores,
            Tabla<DeEntrega> pendientes) {
        return new Portada<>(
                        marco,
                        List.of(
                                card(clasificadores, "total", "Total pedido"),
                                card(clasificadores, "bienes", "Bienes"),
                                card(clasificadores, "servicios", "Servicios"),
                                card(clasificadores, "activos", "Activos"),
                                Tarjeta.delivered(marco, pendientes.cuadro())),
                        unidades,
                        Requerimiento::suma,
                        new Mayores.Vista(
                                "Unidades que más piden",
                                List.of("pedidos", "total", "parte", "bienes", "servicios"),
                                List.of(
                                        new Mayores.Serie("bienes", "Bienes", Papel.VERDE),
                                        new Mayores.Serie("servicios", "Servicios", Papel.AMBAR),
                                        new Mayores.Serie("activos", "Activos", Papel.SIN_DATO))),
                        new AlertaPendienteRules(marco).alerta().stream().toList(),
                        pendientes)
                .hoja();
    }

    private static Tarjeta card(Tabla<Requerimiento> tabla, String clave, String rotulo) {
        int fila = tabla.cuadro().filaTotal();
        Requerimiento total = tabla.total().orElseThrow();
        return TarjetasFormuladas.soles(
                rotulo,
                tabla.cuadro().celda(clave, fila),
                tabla.enTotal(clave).orElseThrow(),
                Tarjeta.text(
                        tabla.cuadro().celda("pedidos", fila) + "&\" pedidos\"",
                        total.pedidos().size() + " pedidos"),
                "#'Necesidades'!A" + Cuadro.PRIMERA);
    }
}
