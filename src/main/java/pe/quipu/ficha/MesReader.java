package pe.quipu.ficha;

import java.util.Optional;
import java.util.stream.IntStream;
import pe.quipu.plan.Mes;

/** The months as people write them: «Setiembre», «Septiembre», «Set.», «SEP», «ene». */
final class MesReader {
    private MesReader() {}

    /** 1 to 12; empty when the whole text is not a month. */
    static Optional<Integer> read(String texto) {
        String palabra = Normal.of(texto);
        String limpio = palabra.equals("SEP") || palabra.equals("SEPTIEMBRE") ? "SET" : palabra;
        return IntStream.rangeClosed(1, 12)
                .filter(mes ->
                        limpio.equals(Normal.of(Mes.nombre(mes))) || limpio.equals(Normal.of(Mes.abreviado(mes))))
                .boxed()
                .findFirst();
    }
}
