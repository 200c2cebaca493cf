package pe.quipu.informe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;

/** What the tables of money have in common: their last columns are the soles of one year or of three. */
record Columnas(int ejercicio, boolean multianual) {
    private static final int ANCHO = 24;

    static Columnas de(PlanOperativo p) {
        return new Columnas(p.plan().ejercicio(), p.multianual());
    }

    int anios() {
        return multianual ? 3 : 1;
    }

    List<Columna> despuesDe(Columna... primeras) {
        return Stream.concat(
                        Stream.of(primeras),
                        Stream.generate(() -> Columna.cifra(ANCHO)).limit(anios()))
                .toList();
    }

    /** {@code 2023 S/}, and the two years after. */
    List<String> titulos() {
        return IntStream.range(0, anios()).mapToObj(i -> ejercicio + i + " S/").toList();
    }

    List<Renglon> cabecera(String... primeros) {
        return List.of(Renglon.de(
                Clase.CABECERA,
                Stream.concat(Stream.of(primeros), titulos().stream()).toList()));
    }

    Renglon fila(Trienio soles, String... primeros) {
        return Renglon.de(
                Clase.FILA,
                Stream.concat(Stream.of(primeros), soles.textos(multianual).stream())
                        .toList());
    }

    /** A text over the first columns, then the soles. */
    Renglon suma(Clase clase, String texto, int columnas, Trienio soles) {
        List<Celda> celdas = new ArrayList<>();
        celdas.add(Celda.ancha(texto, columnas));
        soles.textos(multianual).forEach(t -> celdas.add(Celda.de(t)));
        return new Renglon(clase, celdas);
    }
}
