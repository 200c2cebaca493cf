package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Resultados;

/**
 * A group now and before.
 *
 * @param nivel {@code Entidad}, {@code Objetivo} or {@code Unidad}; empty for the line of counts
 */
record Movimiento(
        String nivel, String codigo, String nombre, Grupo ahora, Optional<Grupo> anterior, Optional<Grupo> interanual) {
    static final String ENTIDAD = "Entidad";
    static final String OBJETIVO = "Objetivo";
    static final String UNIDAD = "Unidad";

    static final String SUBE = "▲ sube";
    static final String BAJA = "▼ baja";
    /** After one of the two: months are missing on one side, so that it may be silence and not work. */
    static final String PARCIAL = " (parcial)";

    static final String IGUAL = "= igual";
    /** Before there was nothing to compare with. */
    static final String NUEVO = "nuevo";

    static final String SIN_DATO = "◌ sin dato";

    /** The line that counts how many went up and down. */
    static final Movimiento CUENTA =
            new Movimiento("", "Total", "Cuántos suben y bajan", Grupo.VACIO, Optional.empty(), Optional.empty());

    static List<Movimiento> of(Consolidado c) {
        return Stream.of(
                        Stream.of(of(c, ENTIDAD, "", "Toda la entidad", Resultados::entidad)),
                        c.estructura().objetivos().stream()
                                .map(o -> of(c, OBJETIVO, o.codigo(), o.denominacion(), r -> r.deOei(o.codigo()))),
                        c.estructura().unidades().stream()
                                .map(u -> of(c, UNIDAD, u.codigo(), u.denominacion(), r -> r.deUnidad(u.codigo()))))
                .flatMap(s -> s)
                .toList();
    }

    private static Movimiento of(
            Consolidado c, String nivel, String codigo, String nombre, Function<Resultados, Grupo> cual) {
        return new Movimiento(
                nivel,
                codigo,
                nombre,
                cual.apply(c.resultados()),
                c.historia().anterior().map(cual),
                c.historia().interanual().map(cual));
    }

    boolean cuenta() {
        return nivel.isEmpty();
    }

    /** Points with one decimal, as the sheet prints them; the first rounding clears what binary cannot write. */
    static BigDecimal puntos(BigDecimal ahora, BigDecimal antes) {
        return ahora.subtract(antes)
                .movePointRight(2)
                .setScale(9, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.HALF_UP);
    }

    /** @param cola what follows a rise or a fall */
    static String rotulo(Optional<BigDecimal> ahora, Optional<BigDecimal> antes, String cola) {
        if (ahora.isEmpty()) {
            return SIN_DATO;
        } else if (antes.isEmpty()) {
            return NUEVO;
        }
        int signo = puntos(ahora.get(), antes.get()).signum();
        return signo > 0 ? SUBE + cola : signo < 0 ? BAJA + cola : IGUAL;
    }
}
