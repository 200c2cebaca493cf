package pe.quipu.avance;

import java.util.Optional;
import pe.quipu.ficha.Dato;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Sentido;

/**
 * An indicator in fractions.
 *
 * @param grado 1 for the most relevant
 * @param valor what is compared with the goal
 */
record Leido(
        String codigo,
        Sentido sentido,
        Optional<Quebrado> base,
        Quebrado esperado,
        boolean agregable,
        int grado,
        Optional<Quebrado> valor) {

    /** Of a period with no earlier one. */
    static Leido of(Indicador i, Optional<Dato> dato) {
        return new Leido(
                i.codigo(),
                i.sentido(),
                i.lineaBase().map(Quebrado::de),
                Quebrado.de(i.logroEsperado()),
                i.agregable(),
                i.relevancia().ordinal() + 1,
                dato.flatMap(Dato::numero).map(Quebrado::de));
    }

    /** {@code OEI.02} of {@code IND.01.AEI.02.03} and of {@code IND.01.OEI.02}. */
    String oei() {
        return "OEI." + codigo.split("\\.")[3];
    }
}
