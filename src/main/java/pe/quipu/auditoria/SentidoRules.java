package pe.quipu.auditoria;

import java.util.Optional;
import java.util.regex.Pattern;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.ficha.Normal;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Sentido;

/**
 * Which way an indicator improves: as printed; else as the entity's structure says; else as its wording suggests, which
 * is only a suspicion; else upwards, as nearly all do.
 */
final class SentidoRules {
    /** What nobody wants more of. */
    private static final Pattern DANO = Pattern.compile("\\b(PADECE\\w*|ANEMIA|DESNUTRICION|INSEGUR\\w*|NO ASISTE\\w*"
            + "|DESERCION|VULNERABILIDAD|VULNERABLE\\w*|EXPUEST\\w*|MORBILIDAD|MORTALIDAD|INCIDENCIA|VICTIM\\w*"
            + "|DELITO\\w*|MOROSIDAD|TIEMPO PROMEDIO|ACCIDENTE\\w*)\\b");
    /** What is done for those who have it: the more, the better. */
    private static final Pattern SERVICIO = Pattern.compile(
            "\\b(ATENDID\\w*|ASISTID\\w*|CAPACITAD\\w*|ACCED\\w*|RECIB\\w*|BENEFICI\\w*|PARTICIP\\w*)\\b");

    /** Where a direction comes from. */
    enum Fuente {
        IMPRESO,
        ESTRUCTURA,
        REDACCION,
        SUPUESTO
    }

    record Lectura(Sentido sentido, Fuente fuente) {
        boolean declarada() {
            return fuente == Fuente.IMPRESO || fuente == Fuente.ESTRUCTURA;
        }
    }

    private SentidoRules() {}

    static Lectura of(Fila f, Optional<Estructura> estructura) {
        return printed(f.celda("sentido").texto())
                .map(s -> new Lectura(s, Fuente.IMPRESO))
                .or(() -> estructura.flatMap(e -> declared(f, e)).map(s -> new Lectura(s, Fuente.ESTRUCTURA)))
                .orElseGet(() -> worded(f.nombre()));
    }

    private static Optional<Sentido> printed(String texto) {
        String t = Normal.of(texto);
        return t.startsWith("ASC")
                ? Optional.of(Sentido.ASCENDENTE)
                : t.startsWith("DESC") ? Optional.of(Sentido.DESCENDENTE) : Optional.empty();
    }

    private static Optional<Sentido> declared(Fila f, Estructura e) {
        return e.indicadores().stream()
                .filter(i -> i.codigo().equals(f.codigo()))
                .map(Indicador::sentido)
                .filter(s -> s != Sentido.NO_DEFINIDO)
                .findFirst();
    }

    private static Lectura worded(String indicador) {
        String t = Normal.of(indicador);
        return DANO.matcher(t).find() && !SERVICIO.matcher(t).find()
                ? new Lectura(Sentido.DESCENDENTE, Fuente.REDACCION)
                : new Lectura(Sentido.ASCENDENTE, Fuente.SUPUESTO);
    }
}
