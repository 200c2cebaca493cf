package pe.quipu.observacion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One cause must not bury the rest: of the observations of one code in one column of one sheet the first fifty are
 * told, and a last one, where the fifty-first stood, says how many more there are.
 */
public final class Agrupador {
    /** The datum that makes an observation stand for many: «… y 163 más del mismo tipo». */
    public static final String MAS = "mas";

    private static final int MAXIMO = 50;

    private Agrupador() {}

    /** In the order given; a list already grouped stays as it is. */
    public static List<Observacion> grouped(List<Observacion> observaciones) {
        Map<Grupo, Integer> total = new HashMap<>();
        observaciones.forEach(o -> total.merge(Grupo.de(o), total(o), Integer::sum));
        Map<Grupo, Integer> dichas = new HashMap<>();
        List<Observacion> salida = new ArrayList<>();
        for (Observacion o : observaciones) {
            Grupo grupo = Grupo.de(o);
            int antes = dichas.merge(grupo, 1, Integer::sum) - 1;
            if (antes < MAXIMO && total(o) == 1) {
                salida.add(o);
            } else if (antes == MAXIMO) {
                salida.add(rest(o, total.get(grupo) - MAXIMO));
            }
        }
        return List.copyOf(salida);
    }

    /** How many observations these stand for, grouped or not. */
    public static int total(List<Observacion> observaciones) {
        return observaciones.stream().mapToInt(Agrupador::total).sum();
    }

    private static int total(Observacion o) {
        return Integer.parseInt(o.datos().getOrDefault(MAS, "1"));
    }

    private static Observacion rest(Observacion o, int mas) {
        Lugar l = o.lugar();
        Lugar columna = new Lugar(l.hoja(), Optional.empty(), l.claveHoja(), "", l.columna(), l.campo());
        return new Observacion(o.codigo(), columna, "", Map.of(MAS, String.valueOf(mas)));
    }

    private record Grupo(Codigo codigo, String hoja, String columna) {
        static Grupo de(Observacion o) {
            return new Grupo(o.codigo(), o.lugar().hoja(), o.lugar().columna());
        }
    }
}
