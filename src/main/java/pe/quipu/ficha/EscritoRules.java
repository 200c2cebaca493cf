package pe.quipu.ficha;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Valor;

/** In a cell that came written what was written counts, whatever stands there now: plan, and quarters accepted. */
public final class EscritoRules {
    private EscritoRules() {}

    /** The delivery with what its form had brought, in every row the form had. */
    public static Ficha restored(Ficha ficha, Relleno plan) {
        Map<String, HojaFicha> hojas = new LinkedHashMap<>();
        ficha.hojas().forEach((clave, h) -> hojas.put(clave, sheet(h, plan)));
        return new Ficha(ficha.formato(), hojas, ficha.observaciones(), ficha.notas());
    }

    private static HojaFicha sheet(HojaFicha h, Relleno plan) {
        HojaFormato formato = h.formato();
        return new HojaFicha(
                formato,
                h.nombre(),
                h.filas().stream()
                        .map(f -> plan.fila(formato.clave(), f.id())
                                .map(escrita -> row(f, escrita, written(formato, f, plan)))
                                .orElse(f))
                        .toList());
    }

    private static List<Columna> written(HojaFormato formato, FilaFicha fila, Relleno plan) {
        return formato.columnas().stream()
                .filter(c -> c.llena() == Columna.Llena.PLAN || plan.bloqueada(formato.clave(), fila.id(), c.clave()))
                .filter(c -> !c.clave().equals(formato.claveFila()))
                .toList();
    }

    private static FilaFicha row(FilaFicha fila, Relleno.FilaRelleno escrita, List<Columna> escritas) {
        Map<String, Dato> datos = new LinkedHashMap<>(fila.datos());
        escritas.forEach(c -> datos.computeIfPresent(c.clave(), (clave, d) -> {
            Valor valor = escrita.valor(clave);
            return new Dato(d.celda(), valor, meaning(valor));
        }));
        return new FilaFicha(fila.id(), fila.numero(), datos);
    }

    private static Significado meaning(Valor valor) {
        if (valor.vacio()) {
            return new Significado.Falta();
        } else if (valor instanceof Valor.Numero n) {
            return new Significado.Cantidad(n.numero());
        } else if (valor instanceof Valor.Fecha f) {
            return new Significado.Dia(f.fecha());
        }
        return switch (valor.mostrado()) {
            case "NA" -> new Significado.NoAplica();
            case "SR" -> new Significado.NoReporto();
            default -> new Significado.Palabra(valor.mostrado());
        };
    }
}
