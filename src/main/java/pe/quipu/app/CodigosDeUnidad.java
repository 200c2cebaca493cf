package pe.quipu.app;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Ficha;
import pe.quipu.formato.Columna;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/** The code of a unit is in the name of its papers: it is refused when some system could not store them as they are. */
final class CodigosDeUnidad {
    private static final String HOJA = "unidades";
    private static final String CODIGO = "codigo";

    private CodigosDeUnidad() {}

    static List<Observacion> check(Ficha ficha) {
        Columna columna = ficha.formato().hoja(HOJA).columna(CODIGO).orElseThrow();
        return ficha.filas(HOJA).stream()
                .flatMap(f -> f.dato(CODIGO).stream()
                        .filter(d -> !d.texto().isEmpty() && !storable(d.texto()))
                        .map(d -> new Observacion(
                                Codigo.PLA_050,
                                place(d, f.id(), columna),
                                d.recibido().mostrado(),
                                Map.of())))
                .toList();
    }

    /** As a file of its own and at the beginning of a longer name. */
    private static boolean storable(String codigo) {
        String escrito = Normalizer.normalize(codigo, Normalizer.Form.NFC);
        return NombreArchivo.safe(escrito).equals(escrito);
    }

    private static Lugar place(Dato d, String fila, Columna columna) {
        return new Lugar(d.celda().hoja(), Optional.of(d.celda()), HOJA, fila, columna.clave(), columna.nombre());
    }
}
