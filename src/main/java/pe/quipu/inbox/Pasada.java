package pe.quipu.inbox;

import java.util.List;

/** What one pass over {@code entrada/} did: how many deliveries were attended, and what stayed. */
public record Pasada(int atendidas, List<Dejado> dejados) {
    public Pasada {
        dejados = List.copyOf(dejados);
    }

    /** Whether something stayed for that reason. */
    public boolean left(Dejado.Motivo motivo) {
        return dejados.stream().anyMatch(d -> d.motivo() == motivo);
    }

    /** Whether nothing of anybody is left there: the locks and temporary files of other programs come and go. */
    public boolean nadaEspera() {
        return dejados.stream().allMatch(d -> d.motivo() == Dejado.Motivo.TEMPORAL);
    }
}
