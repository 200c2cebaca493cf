package pe.quipu.plantilla;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;

/** Which cells of a table the unit fills in: those of its columns that did not come written. */
record AperturaRules(Plano plano, Relleno relleno) {
    boolean open(HojaFormato h, String fila, Columna c) {
        return c.entrada() && !relleno.bloqueada(h.clave(), fila, c.clave());
    }

    /** In some row. */
    boolean open(HojaFormato h, Columna c) {
        return c.entrada() && plano.filas(h).keySet().stream().anyMatch(fila -> open(h, fila, c));
    }

    /** Whether it is a month that an earlier form should have told, open in some row. */
    boolean late(HojaFormato h, Columna c) {
        return relleno.porRegularizar(h.clave(), c.clave()) && open(h, c);
    }

    /** Where a column may be filled in: {@code D8:D10}, {@code D14:D14}. */
    Stream<String> openRanges(HojaFormato h, Columna c) {
        List<String> rangos = new ArrayList<>();
        String letras = Plano.letras(h, c.clave());
        int desde = 0;
        for (Map.Entry<String, Integer> fila : plano.filas(h).entrySet()) {
            boolean abierta = open(h, fila.getKey(), c);
            if (abierta && desde == 0) {
                desde = fila.getValue();
            } else if (!abierta && desde > 0) {
                rangos.add(letras + desde + ":" + letras + (fila.getValue() - 1));
                desde = 0;
            }
        }
        if (desde > 0) {
            rangos.add(letras + desde + ":" + letras + plano.ultimaFila(h));
        }
        return rangos.stream();
    }
}
