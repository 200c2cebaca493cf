package pe.quipu.devolucion;

import java.util.ArrayList;
import java.util.List;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Textos;
import pe.quipu.plantilla.Plano;
import pe.quipu.plantilla.PlantillaDesigner;

/** One line of the list, with the two live answers: what its cell holds now, and whether that is another thing. */
final class PuntoDesigner {
    static final String PENDIENTE = "◌ Pendiente";
    static final String AL_RECIBIR = "► Al recibir";
    private static final String ATENDIDO = "✔ Sí";
    private static final String NO_HACE_FALTA = "—";
    private static final String VACIO = "(vacío)";
    /** A longer text would make the line taller than the screen; the whole of it stands in its cell. */
    private static final int LARGO = 80;

    private PuntoDesigner() {}

    /** @param pedido the form that comes back: the rule is told as it holds there, under the norm of the entity */
    static Fila row(Punto p, int fila, PlantillaDesigner.Pedido pedido) {
        Observacion o = p.observacion();
        String regla =
                pedido.norma().dicho(Textos.rule(o.codigo(), pedido.formato().clave()));
        List<Celda> celdas = new ArrayList<>();
        celdas.add(Celda.de(0, Valor.numero(p.numero()), Estilo.de(Papel.CELDA, Tipo.CENTRADO)));
        celdas.add(Celda.texto(1, o.gravedad().rotulo(), Estilo.de(p.papel(), Tipo.CENTRADO)));
        celdas.add(place(p));
        celdas.add(Celda.texto(3, o.mensaje(), Estilo.de(Papel.CELDA)));
        celdas.add(Celda.de(4, received(p), Estilo.de(Papel.CELDA, kind(p))));
        celdas.add(Celda.texto(5, o.codigo().id() + " · " + regla, Estilo.de(Papel.CELDA)));
        celdas.add(Celda.texto(6, p.accion(), Estilo.de(Papel.CELDA)));
        celdas.add(Celda.de(7, current(p), Estilo.de(Papel.CALCULO, kind(p))));
        celdas.add(Celda.de(8, answered(p, fila), Estilo.de(Papel.CALCULO, Tipo.CENTRADO)));
        // The exact value, hidden: what is shown beside may be cut.
        p.recibido().ifPresent(v -> celdas.add(Celda.de(9, v, Estilo.de(Papel.CLAVE))));
        return Fila.de(fila, celdas);
    }

    /** The cell of this workbook; where the template has none for it, the cell of the delivered one says more. */
    private static Celda place(Punto p) {
        Estilo estilo = Estilo.de(Papel.CELDA);
        if (p.lugar().isEmpty()) {
            return Celda.texto(2, p.observacion().lugar().texto(), estilo);
        }
        CeldaRef lugar = p.lugar().get();
        boolean suya = lugar.fila() > Plano.FILA_ENCABEZADO;
        String campo = p.observacion().lugar().campo();
        String entregada = p.observacion()
                .lugar()
                .celda()
                .map(c -> " (en su archivo: " + c.a1() + ")")
                .orElse("");
        String texto =
                suya ? lugar.toString() : lugar.hoja() + (campo.isEmpty() ? "" : ", «" + campo + "»") + entregada;
        return Celda.texto(2, texto, estilo).conEnlace("#" + lugar.enFormula());
    }

    /** As it was written, with every decimal: a format would hide what is being observed. */
    private static Tipo kind(Punto p) {
        if (p.recibido().filter(v -> v instanceof Valor.Porcentaje).isPresent()) {
            return Tipo.PORCENTAJE;
        }
        boolean fecha = onData(p)
                && p.celda().filter(c -> c.estilo().tipo() == Tipo.FECHA).isPresent();
        return fecha ? Tipo.FECHA : Tipo.CENTRADO;
    }

    private static boolean onData(Punto p) {
        return p.lugar().filter(l -> l.fila() > Plano.FILA_ENCABEZADO).isPresent();
    }

    private static Valor received(Punto p) {
        if (p.recibido().isEmpty()) {
            String texto = p.observacion().recibido();
            return Valor.texto(texto.isBlank() ? NO_HACE_FALTA : cut(texto));
        }
        return shown(p.recibido().get());
    }

    private static Contenido current(Punto p) {
        if (!onData(p)) {
            return Valor.texto(NO_HACE_FALTA);
        }
        String celda = p.lugar().orElseThrow().enFormula();
        String corto = "LEFT(" + celda + "," + LARGO + ")";
        String texto = "IF(" + corto + "=" + celda + "," + celda + "," + corto + "&\"…\")";
        String expresion =
                "IF(" + celda + "=\"\",\"" + VACIO + "\",IF(ISTEXT(" + celda + ")," + texto + "," + celda + "))";
        return p.celda().orElseThrow().contenido() instanceof Valor v
                ? Formula.of(expresion, shown(v))
                : Formula.of(expresion);
    }

    private static Contenido answered(Punto p, int fila) {
        return switch (p.atencion()) {
            case NO_HACE_FALTA -> Valor.texto(NO_HACE_FALTA);
            case AL_RECIBIR -> Valor.texto(AL_RECIBIR);
            case VIVA -> {
                String celda = p.lugar().orElseThrow().enFormula();
                // A blank cell equals zero, so blank is asked for as no text at all.
                String otra = p.recibido()
                        .filter(v -> !(v instanceof Valor.Vacio))
                        .map(v -> "$J" + fila)
                        .orElse("\"\"");
                yield Formula.of(
                        "IF(" + celda + "=" + otra + ",\"" + PENDIENTE + "\",\"" + ATENDIDO + "\")",
                        Valor.texto(PENDIENTE));
            }
        };
    }

    private static Valor shown(Valor valor) {
        if (valor instanceof Valor.Vacio) {
            return Valor.texto(VACIO);
        }
        return valor instanceof Valor.Texto t ? Valor.texto(cut(t.texto())) : valor;
    }

    private static String cut(String texto) {
        return texto.length() <= LARGO ? texto : texto.substring(0, LARGO) + "…";
    }
}
