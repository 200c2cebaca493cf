package pe.quipu.ficha;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;

/** What a round of a form says that the round before said otherwise: by meaning, in the cells the unit fills in. */
public final class CambioRules {
    private CambioRules() {}

    /** @param escrito what the form brings: in its locked cells the plan counts, whatever stands there */
    public static List<Cambio> between(Ficha antes, Ficha ahora, Relleno escrito) {
        return ahora.formato().hojas().stream()
                .filter(HojaFormato::seLee)
                .flatMap(h -> rows(h, antes, ahora, escrito).stream().flatMap(fila -> h.entradas()
                        .filter(c -> h.clase() == HojaFormato.Clase.TABLA
                                || c.clave().equals(fila))
                        .filter(c -> !escrito.bloqueada(h.clave(), fila, c.clave()))
                        .flatMap(c -> change(antes, ahora, h, fila, c).stream())))
                .toList();
    }

    /** Of a table whose rows come with the form, those it has today; of any other, those of both rounds. */
    private static Set<String> rows(HojaFormato h, Ficha antes, Ficha ahora, Relleno escrito) {
        boolean delPlan = h.clase() == HojaFormato.Clase.TABLA
                && !h.numerada()
                && h.columna(h.claveFila()).filter(c -> !c.entrada()).isPresent();
        Stream<String> filas = delPlan
                ? escrito.filas(h.clave()).stream().map(Relleno.FilaRelleno::id)
                : Stream.of(ahora, antes)
                        .flatMap(f -> f.filas(h.clave()).stream())
                        .map(FilaFicha::id);
        return filas.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Cambio> change(Ficha antes, Ficha ahora, HojaFormato h, String fila, Columna c) {
        Dato dijo = told(antes, h, fila, c);
        Dato dice = told(ahora, h, fila, c);
        return same(dijo, dice)
                ? Optional.empty()
                : Optional.of(new Cambio(dice == Dato.NINGUNO ? dijo.celda() : dice.celda(), dijo, dice));
    }

    private static Dato told(Ficha ficha, HojaFormato h, String fila, Columna c) {
        return ficha.fila(h.clave(), fila).flatMap(f -> f.dato(c.clave())).orElse(Dato.NINGUNO);
    }

    private static boolean same(Dato uno, Dato otro) {
        if (uno.significado() instanceof Significado.Cantidad a
                && otro.significado() instanceof Significado.Cantidad b) {
            return a.numero().compareTo(b.numero()) == 0;
        }
        boolean legible = !(uno.significado() instanceof Significado.Ilegible);
        return uno.significado().equals(otro.significado())
                && (legible || uno.recibido().equals(otro.recibido()));
    }
}
