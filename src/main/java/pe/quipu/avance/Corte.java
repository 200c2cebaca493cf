package pe.quipu.avance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import pe.quipu.plan.Periodo;

/**
 * The last day of a period as of another day. Until it has come the period is on its way: its figures stand, with a
 * warning beside them, and the goals of the year are not judged.
 *
 * @param hoy the day the period is looked at
 */
public record Corte(Periodo periodo, LocalDate hoy) {
    private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public boolean enCurso() {
        return periodo.evalua() && periodo.corte().isAfter(hoy);
    }

    /** Whether what was not reached will not be: the goals are of the year, and it is over. */
    public boolean cierraElAnio() {
        return periodo.mesFinal() == 12 && !enCurso();
    }

    /** {@code IV trimestre de 2022 (en curso)}: in titles. */
    public String titulo() {
        return enCurso() ? periodo.titulo() + " (en curso)" : periodo.titulo();
    }

    /** What has to be read before any of its figures; empty once it has ended. */
    public Optional<String> aviso() {
        return enCurso()
                ? Optional.of("El periodo termina el %s; hoy es %s: lo que falta hacer cuenta como no hecho."
                        .formatted(DIA.format(periodo.corte()), DIA.format(hoy)))
                : Optional.empty();
    }
}
