package pe.quipu.consolidado;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;

/** Sheet Pendientes: who delivered, who did not, and what to do about each. */
final class PendientesDesigner {
    private PendientesDesigner() {}

    static Tabla<DeEntrega> tabla(Marco<?> marco) {
        return Tabla.of(
                "Pendientes",
                "Entregas de las unidades",
                "Los días se cuentan hasta la primera entrega que se pudo leer, o hasta hoy si no hay ninguna.",
                List.of(
                        Campo.codigo("unidad", "Unidad", 11, DeEntrega::unidad),
                        Campo.texto("denominacion", "Denominación", 40, DeEntrega::denominacion),
                        Campo.estado(
                                "situacion",
                                "Situación",
                                18,
                                (e, donde) -> Pintura.de(
                                        Valor.texto(e.situacion().rotulo()),
                                        Colores.papel(e.situacion().rotulo()))),
                        Campo.valor(
                                "fecha_limite", "Fecha límite", 12, Tipo.FECHA, e -> new Valor.Fecha(e.fechaLimite())),
                        Campo.valor("recibido", "Primera entrega", 12, Tipo.FECHA, e -> e.recibido()
                                .<Valor>map(Valor.Fecha::new)
                                .orElse(Valor.VACIO)),
                        Campo.valor("dias_atraso", "Días de atraso", 10, Tipo.CENTRADO, PendientesDesigner::late),
                        Campo.valor(
                                "ronda",
                                "Ronda",
                                8,
                                Tipo.CENTRADO,
                                e -> e.ronda() == 0 ? Valor.VACIO : Valor.numero(e.ronda())),
                        Campo.<DeEntrega>texto("archivo", "Archivo ►", 46, e -> Marco.fileName(e.archivo()))
                                .conEnlace(e -> Marco.enlace(e.archivo())),
                        Campo.texto("accion", "Qué hacer", 48, PendientesDesigner::action)),
                marco.consolidado().entregas(),
                new Tabla.Papeleo(Papel.AMBAR, 2));
    }

    /** How the unit that reports stands, beside a row of its own. */
    static <T> List<Campo<T>> campos(Marco<?> marco, Function<T, String> reporta) {
        Map<String, DeEntrega> entregas = marco.consolidado().entregas().stream()
                .collect(Collectors.toMap(DeEntrega::unidad, e -> e, (una, otra) -> una));
        Function<T, Optional<DeEntrega>> entrega = fila -> Optional.ofNullable(entregas.get(reporta.apply(fila)));
        return List.of(
                Campo.estado(
                        "situacion_entrega",
                        "Entrega",
                        17,
                        (fila, donde) -> Colores.fixed(entrega.apply(fila)
                                .map(e -> e.situacion().rotulo())
                                .orElse(""))),
                Campo.valor("dias_atraso", "Días de atraso", 10, Tipo.CENTRADO, fila -> entrega.apply(fila)
                        .map(PendientesDesigner::late)
                        .orElse(Valor.VACIO)));
    }

    static boolean pending(DeEntrega e) {
        return e.situacion() != Situacion.ACEPTADO;
    }

    static Valor late(DeEntrega e) {
        if (e.yaNo()) {
            return Valor.texto("cerrado");
        }
        if (e.diasTarde() > 0) {
            return Valor.numero(e.diasTarde());
        }
        return Valor.texto(e.situacion() == Situacion.NO_ENTREGO ? "en plazo" : "a tiempo");
    }

    /** A period told in the forms of others lacks months, not a form of its own. */
    static String action(DeEntrega e) {
        String llegaron = e.conQueLlegaron();
        return e.faltan().isEmpty() || e.yaNo()
                ? ownForm(e) + (llegaron.isEmpty() ? "" : " S" + llegaron.substring(1) + ".")
                : "Falta informar " + e.mesesQueFaltan() + ": "
                        + (e.situacion() == Situacion.OBSERVADO
                                ? "pedir que corrija el archivo devuelto que los trae."
                                : "pedir la evaluación que los trae.");
    }

    private static String ownForm(DeEntrega e) {
        if (e.yaNo()) {
            return "Nada: el periodo está cerrado y lo que llegue ya no se recibe. Para recibirlo, borre el SI de"
                    + " «Cerrado» en Plazos.";
        }
        return switch (e.situacion()) {
            case ACEPTADO ->
                e.correccion().isEmpty()
                        ? "Nada: su información está en este libro."
                        : "Su información está en este libro; después envió una corrección con errores. Pedir que"
                                + " corrija el archivo devuelto y lo vuelva a entregar.";
            case OBSERVADO -> "Pedir que corrija lo observado en el archivo devuelto y lo vuelva a entregar.";
            case RECHAZADO -> "Entregarle de nuevo su plantilla: el archivo recibido no se pudo leer.";
            case NO_ENTREGO ->
                e.diasTarde() > 0
                        ? "Reiterar el pedido: el plazo venció el " + Marco.day(e.fechaLimite()) + "."
                        : "Recordarle que el plazo vence el " + Marco.day(e.fechaLimite()) + ".";
        };
    }
}
