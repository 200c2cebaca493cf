package pe.quipu.auditoria;

import java.util.stream.Stream;

/** One check; says nothing of what is in order. */
interface Comprobacion {
    Stream<Reparo> check(Caso caso);
}
