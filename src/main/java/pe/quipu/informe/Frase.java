package pe.quipu.informe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of a report and the data that warrant it. Without them it is not said; with them it is said with how many
 * of how many, and nothing that the data do not say. The rule of each figure stands in the notes of the tables: ids are
 * no prose.
 *
 * @param <T> what it speaks of
 */
interface Frase<T> {
    /** Empty when the data do not warrant it. */
    Optional<String> dicha(T t);

    /** The sentences that can be said, in the order of their list. */
    static <T> List<String> dichas(Frase<T>[] frases, T t) {
        return Arrays.stream(frases).flatMap(f -> f.dicha(t).stream()).toList();
    }
}
