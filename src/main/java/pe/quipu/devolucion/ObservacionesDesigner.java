package pe.quipu.devolucion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Fila;
import pe.quipu.libro.FormatoCondicional;
import pe.quipu.libro.FormatoCondicional.Regla;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Impresion;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Agrupador;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Gravedad;
import pe.quipu.observacion.Observacion;

/** The first sheet of a returned workbook: the verdict in one line, what is left, and the list with its live answers. */
final class ObservacionesDesigner {
    static final String HOJA = "Observaciones";
    private static final int FILA_AVANCE = 4;
    private static final int FILA_ENCABEZADO = 6;
    private static final int[] ANCHOS = {5, 14, 21, 37, 16, 28, 36, 16, 14};
    private static final List<String> ENCABEZADOS = List.of(
            "N.°",
            "Gravedad",
            "Celda",
            "Qué pasó",
            "Valor recibido",
            "Regla",
            "Cómo corregirlo",
            "Valor actual",
            "¿Atendido?");
    private static final String AYUDA = "Haga clic en la celda para ir a ella, corrija y vuelva con «◄ Observaciones»."
            + " Las celdas con borde rojo son errores; cada una tiene una nota con su número.";

    private final Devolucion devolucion;
    private final List<Punto> puntos;

    ObservacionesDesigner(Devolucion devolucion, List<Punto> puntos) {
        this.devolucion = devolucion;
        this.puntos = puntos;
    }

    Hoja design() {
        int primera = FILA_ENCABEZADO + 1;
        int ultima = Math.max(primera, FILA_ENCABEZADO + puntos.size());
        String atendido = "$I$" + primera + ":$I$" + ultima;
        List<Fila> filas = new ArrayList<>();
        filas.add(line(1, 28, Valor.texto("Observaciones a su entrega"), Papel.TITULO));
        filas.add(line(2, 18, Valor.texto(subtitle()), Papel.SUBTITULO));
        filas.add(line(3, 32, Valor.texto(banner()), errores() > 0 ? Papel.ERROR : Papel.VERDE));
        filas.add(line(FILA_AVANCE, 24, progress(atendido), Papel.TOTAL));
        filas.add(line(5, 18, Valor.texto(AYUDA), Papel.NOTA));
        List<Celda> encabezados = new ArrayList<>();
        for (String texto : ENCABEZADOS) {
            encabezados.add(Celda.texto(encabezados.size(), texto, Estilo.de(Papel.ENCABEZADO, Tipo.CENTRADO)));
        }
        filas.add(new Fila(FILA_ENCABEZADO, 22, false, encabezados));
        puntos.forEach(p -> filas.add(PuntoDesigner.row(p, FILA_ENCABEZADO + p.numero(), devolucion.pedido())));
        String pie = devolucion.pedido().formato().titulo() + " · "
                + devolucion.pedido().identidad().periodo() + " · entrega n.º " + devolucion.ronda();
        var hoja = Hoja.nueva(HOJA)
                .pestana(Papel.ERROR)
                .anchos(ANCHOS)
                .columnas(List.of(new Hoja.Columna(12, true)))
                .filas(filas)
                .condicional(new FormatoCondicional(
                        "A" + FILA_AVANCE + ":I" + FILA_AVANCE,
                        List.of(new Regla("LEFT($A$" + FILA_AVANCE + ",1)=\"✔\"", Papel.VERDE))))
                .condicional(new FormatoCondicional(
                        "I" + primera + ":I" + ultima,
                        List.of(
                                new Regla("LEFT($I" + primera + ",1)=\"✔\"", Papel.VERDE),
                                new Regla("LEFT($I" + primera + ",1)=\"◌\"", Papel.AMBAR))))
                .protegida()
                .vista(new Hoja.Vista(
                        FILA_ENCABEZADO,
                        0,
                        Optional.of("A" + FILA_ENCABEZADO + ":I" + ultima),
                        "C" + primera,
                        100,
                        false))
                .impresion(Impresion.tabla(
                        "A1:I" + ultima,
                        FILA_ENCABEZADO + ":" + FILA_ENCABEZADO,
                        0,
                        List.of(),
                        List.of(pie + " · " + HOJA)));
        for (int fila = 1; fila < FILA_ENCABEZADO; fila++) {
            hoja.combina("A" + fila + ":I" + fila);
        }
        return hoja.build();
    }

    private static Fila line(int numero, int alto, Contenido contenido, Papel papel) {
        return new Fila(numero, alto, false, List.of(Celda.de(0, contenido, Estilo.de(papel))));
    }

    private String subtitle() {
        return devolucion.pedido().subtitulo() + " · entrega n.º " + devolucion.ronda() + " · archivo «"
                + devolucion.archivo() + "» · recibido el " + new Valor.Fecha(devolucion.recibido()).mostrado();
    }

    private int errores() {
        return Agrupador.total(puntos.stream()
                .map(Punto::observacion)
                .filter(o -> o.gravedad() == Gravedad.ERROR)
                .toList());
    }

    private String banner() {
        List<Observacion> todas = puntos.stream().map(Punto::observacion).toList();
        String demas = todas.stream().anyMatch(o -> o.gravedad() != Gravedad.ERROR)
                ? " Las advertencias y avisos no impiden aceptarlo."
                : "";
        if (errores() == 0) {
            return "✔ SIN ERRORES: no hace falta corregir nada." + demas;
        }
        String que = errores() == 1 ? "el error marcado" : "los " + errores() + " errores marcados";
        return "✖ NO ACEPTADO: corrija " + que + " y vuelva a entregar este libro "
                + Plazos.until(devolucion.recibido(), devolucion.fechaLimite()) + "." + demas;
    }

    /** Live: falls as the cells change; what no cell can tell is said apart. */
    private Contenido progress(String atendido) {
        long vivas =
                puntos.stream().filter(p -> p.atencion() == Punto.Atencion.VIVA).count();
        long alRecibir = puntos.stream()
                .filter(p -> p.atencion() == Punto.Atencion.AL_RECIBIR)
                .count();
        String ademas = alRecibir == 0
                ? ""
                : " Lo marcado «" + PuntoDesigner.AL_RECIBIR + "» (" + alRecibir
                        + ") se revisa cuando vuelva a entregar.";
        if (vivas == 0) {
            return Valor.texto(ademas.isEmpty() ? "✔ No queda nada por corregir." : ademas.strip());
        }
        String pendientes = "COUNTIF(" + atendido + ",\"" + PuntoDesigner.PENDIENTE + "\")";
        String resto = " de " + Cifra.cuantas(vivas, "error", "errores")
                + " por corregir. Este número baja solo mientras usted corrige." + ademas;
        String falta = "◌ Le falta 1" + resto;
        String listo =
                "✔ Cambió todas las celdas con error: guarde el libro y entréguelo; se revisará al recibirlo." + ademas;
        return Formula.of(
                "IF(" + pendientes + "=0,\"" + listo + "\",IF(" + pendientes + "=1,\"" + falta + "\",\"◌ Le faltan \"&"
                        + pendientes + "&\"" + resto + "\"))",
                Valor.texto(vivas == 1 ? falta : "◌ Le faltan " + vivas + resto));
    }
}
