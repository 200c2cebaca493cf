package pe.quipu.revision;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * One line an activity, meta presupuestal, genérica and rubro (Directiva 003-2016-MPH/17, art. 8.1.3 step 4): the second
 * one is often the first one pasted again.
 */
final class LineaRepetida implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e).flatMap(f -> f.propias().flatMap(x -> {
            Map<String, String> vistas = new HashMap<>();
            return f.lineas(Formulado.SOLES, x).stream()
                    .filter(l -> !l.falta("generica") && !l.falta("rubro") && Formulado.legible(l, LineaRepetida::key))
                    .filter(l -> vistas.putIfAbsent(written(l), l.id()) != null)
                    .map(l -> f.observe(
                            Codigo.PLA_038,
                            Formulado.SOLES,
                            l,
                            "generica",
                            Map.of("fila", x.numero(), "otra", vistas.get(written(l)))));
        }));
    }

    private static boolean key(String columna) {
        return columna.equals("meta_presupuestal") || columna.equals("generica") || columna.equals("rubro");
    }

    private static String written(FilaFicha l) {
        return l.texto("meta_presupuestal") + "|" + l.texto("generica") + "|" + l.texto("rubro");
    }
}
