package pe.quipu.devolucion;

import java.util.List;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Libro;
import pe.quipu.observacion.Agrupador;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Gravedad;
import pe.quipu.observacion.Observacion;
import pe.quipu.plantilla.Plano;
import pe.quipu.plantilla.PlantillaDesigner;

/** The few lines that go with a delivery that was not accepted, short enough for a message on a phone. */
public final class AvisoWriter {
    private static final int PRIMERAS = 5;

    private AvisoWriter() {}

    /**
     * @param unidad code and name
     * @param periodo as titles say it
     * @param libro name of the returned workbook; the cells named are those of that workbook
     */
    public static String returned(Devolucion d, String unidad, String periodo, String libro) {
        Libro plantilla = PlantillaDesigner.design(d.pedido());
        Plano plano = new Plano(d.pedido().formato(), d.pedido().relleno());
        List<Punto> errores = new PuntoRules(d.pedido().formato(), plano, plantilla)
                .points(d.observaciones()).stream()
                        .filter(p -> p.observacion().gravedad() == Gravedad.ERROR)
                        .toList();
        int total = Agrupador.total(errores.stream().map(Punto::observacion).toList());
        Lineas lineas = new Lineas()
                .add("✖ NO ACEPTADO: " + unidad + ", " + periodo + ", entrega n.º " + d.ronda())
                .add("Tiene " + Cifra.cuantas(total, "error", "errores") + ". Corrija y vuelva a entregar "
                        + Plazos.until(d.recibido(), d.fechaLimite()) + ".");
        int aceptada = d.pedido().identidad().rondaBase();
        if (aceptada > 0) {
            lineas.add("Mientras tanto vale su entrega n.º " + aceptada + ", ya aceptada.");
        }
        errores.stream()
                .limit(PRIMERAS)
                .forEach(p -> lineas.indented(
                        p.numero() + ". " + place(p) + ": " + p.observacion().mensaje() + " " + p.accion()));
        if (errores.size() > PRIMERAS) {
            lineas.indented("… y " + (errores.size() - PRIMERAS) + " más en la hoja «Observaciones».");
        }
        return lineas.add("Corrija en el libro devuelto: " + libro).toString();
    }

    private static String place(Punto p) {
        return p.lugar()
                .filter(l -> l.fila() > Plano.FILA_ENCABEZADO)
                .map(CeldaRef::toString)
                .orElseGet(() -> p.observacion().lugar().texto());
    }

    /** What is said of a file that was set aside. */
    public record Motivo(Gravedad gravedad, String mensaje, String accion) {
        public static Motivo of(Observacion o) {
            return new Motivo(o.gravedad(), o.mensaje(), o.accion());
        }
    }

    /** For what could not be read, is here already or needs a decision: the sentence and what to do. */
    public static String setAside(String archivo, List<Motivo> motivos) {
        Lineas lineas = new Lineas().add("Archivo: " + archivo);
        motivos.forEach(m ->
                lineas.blank().add(m.gravedad().rotulo() + ": " + m.mensaje()).add("Qué hacer: " + m.accion()));
        return lineas.toString();
    }
}
