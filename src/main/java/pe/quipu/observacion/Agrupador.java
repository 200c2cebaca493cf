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
        Map<Grupo, Integer> resto = new HashMap<>();
        observaciones.forEach(o -> resto.merge(Grupo.de(o), total(o), Integer::sum));
        Map<Grupo, Integer> dichas = new HashMap<>();
        Map<Grupo, Integer> lugar = new HashMap<>();
        List<Observacion> salida = new ArrayList<>();
        for (Observacion o : observaciones) {
            Grupo grupo = Grupo.de(o);
            if (!o.datos().containsKey(MAS) && dichas.merge(grupo, 1, Integer::sum) <= MAXIMO) {
                resto.merge(grupo, -1, Integer::sum);
                salida.add(o);
            } else if (lugar.putIfAbsent(grupo, salida.size()) == null) {
                salida.add(o);
            }
        }
        lugar.forEach((grupo, i) -> salida.set(i, rest(salida.get(i), resto.get(grupo))));
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
