package pe.quipu.devolucion;

import java.util.ArrayList;
import java.util.List;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.plantilla.Plano;
import pe.quipu.plantilla.PlantillaDesigner;

/** Draws the returned workbook: the fresh template, marked, behind the list of what has to be answered. */
public final class DevolucionDesigner {
    private DevolucionDesigner() {}

    /** The same delivery always gives the same workbook: marks of earlier rounds are not in the template. */
    public static Libro design(Devolucion d) {
        Libro plantilla = PlantillaDesigner.design(d.pedido());
        Plano plano = new Plano(d.pedido().formato(), d.pedido().relleno());
        List<Punto> puntos = new PuntoRules(d.pedido().formato(), plano, plantilla).points(d.observaciones());
        List<Hoja> hojas = new ArrayList<>();
        hojas.add(new ObservacionesDesigner(d, puntos).design());
        for (Hoja hoja : plantilla.hojas()) {
            hojas.add(MarcaDesigner.marked(
                    hoja,
                    puntos.stream()
                            .filter(p -> p.lugar()
                                    .filter(l -> l.hoja().equals(hoja.nombre()))
                                    .isPresent())
                            .toList()));
        }
        return new Libro(plantilla.titulo(), hojas, plantilla.nombres(), plantilla.propiedades());
    }
}
