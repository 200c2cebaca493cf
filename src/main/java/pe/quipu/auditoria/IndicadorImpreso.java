package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.avance.IndicadorRules;
import pe.quipu.avance.Razon;
import pe.quipu.ficha.Normal;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Sentido;

/** A printed indicator, with the direction it is judged in. */
record IndicadorImpreso(Fila fila, SentidoRules.Lectura sentido) {
    static List<IndicadorImpreso> of(Caso caso) {
        return caso.tabla(Publicado.INDICADORES).hojas().stream()
                .map(f -> new IndicadorImpreso(f, SentidoRules.of(f, caso.estructura())))
                .toList();
    }

    Impreso programado() {
        return fila.celda("programado");
    }

    Impreso obtenido() {
        return fila.celda("obtenido");
    }

    Impreso logrado() {
        return fila.celda("logrado");
    }

    /** What the report says; empty when it says nothing. */
    Optional<Boolean> declarado() {
        return switch (Normal.of(logrado().texto())) {
            case "SI", "X", "LOGRADO" -> Optional.of(true);
            case "NO", "NO LOGRADO" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Whether the goal was reached in its direction; empty without both figures. */
    Optional<Boolean> alcanzado() {
        return reached(sentido.sentido());
    }

    /** Whether the answer hangs on the direction. */
    boolean sensible() {
        return !reached(Sentido.ASCENDENTE).equals(reached(Sentido.DESCENDENTE));
    }

    /** Said and done are both known and are not the same. */
    boolean contradice() {
        return declarado().isPresent()
                && alcanzado().isPresent()
                && !declarado().equals(alcanzado())
                && !declarado().equals(new IndicadorImpreso(fila.comoEsta(), sentido).alcanzado());
    }

    /** Rule ATI. */
    Optional<Razon> ati() {
        return figures(sentido.sentido())
                .flatMap(i -> IndicadorRules.ati(i, obtenido().oCero()));
    }

    private Optional<Boolean> reached(Sentido s) {
        return figures(s).flatMap(i -> IndicadorRules.logrado(i, obtenido().oCero()));
    }

    private Optional<Indicador> figures(Sentido s) {
        Optional<BigDecimal> meta = programado().numero();
        return obtenido().numero().isEmpty()
                ? Optional.empty()
                : meta.map(m ->
                        new Indicador(fila.codigo(), fila.codigo(), fila.nombre(), "", s, Optional.empty(), m, ""));
    }

    static String rotulo(Sentido s) {
        return s == Sentido.ASCENDENTE ? "ascendente" : "descendente";
    }
}
