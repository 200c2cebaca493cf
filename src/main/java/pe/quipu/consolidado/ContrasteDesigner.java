package pe.quipu.consolidado;

import java.util.List;
import java.util.Optional;
import pe.quipu.auditoria.Contraste;
import pe.quipu.consolidado.ConciliacionDesigner.Pedido;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Periodo;

/** Sheet Contraste: each printed figure beside that of Quipu. */
final class ContrasteDesigner {
    private ContrasteDesigner() {}

    static Tabla<Contraste> tabla(Pedido p) {
        return Tabla.of(
                "Contraste",
                "Lo publicado contra lo que calcula Quipu: "
                        + p.periodo().map(Periodo::titulo).orElse(""),
                "Los montos coinciden al céntimo, o al sol si se publicaron en soles enteros; los porcentajes, con media"
                        + " unidad del último decimal publicado.",
                List.of(
                        Campo.codigo("de", "De", 18, Contraste::de),
                        Campo.texto("nombre", "Denominación", 52, Contraste::nombre),
                        Campo.texto("magnitud", "Cifra", 26, Contraste::magnitud),
                        Campo.<Contraste>codigo("celda", "Celda ►", 18, c -> c.impreso()
                                        .celda()
                                        .toString())
                                .conEnlace(c -> Optional.of(p.enlace(c.impreso().celda()))),
                        Campo.codigo(
                                "publicado", "Publicado", 20, c -> c.impreso().texto()),
                        Campo.codigo("quipu", "Quipu", 20, Contraste::calculado),
                        Campo.de("diferencia", "Publicado menos Quipu", 20, Tipo.SOLES, (c, donde) -> difference(c)),
                        Campo.estado(
                                "coincide",
                                "¿Coincide?",
                                14,
                                (c, donde) -> Colores.fixed(c.coincide() ? "✔ Coincide" : "✖ Difiere"))),
                p.contrastes(),
                new Tabla.Papeleo(Papel.AMBAR, 1, true, 1));
    }

    /** Activities are whole. */
    private static Pintura difference(Contraste c) {
        Pintura p = Pintura.de(c.diferencia().map(Valor::numero).orElse(Valor.VACIO));
        return c.magnitud().startsWith("N.°") ? p.conTipo(Tipo.ENTERO) : p;
    }
}
