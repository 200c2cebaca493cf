package pe.quipu.inbox;

import java.time.Duration;

/**
 * For how long a file must have looked the same before it is taken, measured with a clock nobody can set.
 *
 * @param quieto any file
 * @param incompleto one of which a part seems to be missing: a copy over a slow network pauses in the middle
 * @param huerfano what Excel leaves when it could not finish saving, or a download that stopped, before it is told
 * @param abierto one that another program has open: its mark stays for ever when that program is cut
 */
public record Paciencia(Duration quieto, Duration incompleto, Duration huerfano, Duration abierto) {
    private static final Duration INCOMPLETO = Duration.ofMinutes(10);
    private static final Duration HUERFANO = Duration.ofMinutes(10);
    /** A working day, and no night more. */
    private static final Duration ABIERTO = Duration.ofHours(12);

    private static final int VECES = 10;

    /** For who looks for ever: nobody waits in front of it. */
    public static Paciencia alVigilar(Duration cada) {
        return new Paciencia(cada, longer(INCOMPLETO, cada), longer(HUERFANO, cada), longer(ABIERTO, cada));
    }

    /** For one pass: a person is waiting, and will not be back to look again. */
    public static Paciencia deUnaVez(Duration espera) {
        return new Paciencia(espera, espera.multipliedBy(VECES), espera, espera.multipliedBy(VECES));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
