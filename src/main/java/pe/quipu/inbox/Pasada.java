package pe.quipu.inbox;

import java.util.List;
import java.util.function.Predicate;

/** What one pass over {@code entrada/} did: how many deliveries were attended, and what stayed. */
public record Pasada(int atendidas, List<Dejado> dejados) {
    public Pasada {
        dejados = List.copyOf(dejados);
    }

    /** Whether something stayed for such a reason. */
    public boolean left(Predicate<Dejado.Motivo> motivo) {
        return dejados.stream().map(Dejado::motivo).anyMatch(motivo);
    }

    /** Whether nothing of anybody is left there: the locks and temporary files of other programs come and go. */
    public boolean nadaEspera() {
        return dejados.stream().allMatch(d -> d.motivo() == Dejado.Motivo.TEMPORAL);
    }
}
