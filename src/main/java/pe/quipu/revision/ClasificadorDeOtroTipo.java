package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.NecesidadReader;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** A good is bought with 2.3.1, a service with 2.3.2, an asset with 2.6 (Directiva 003-2016-MPH/17, art. 8.2.2 and 8.4). */
final class ClasificadorDeOtroTipo implements Regla {
    private static final String HOJA = Formulado.NECESIDADES;
    private static final Map<String, String> COMIENZA = Map.of("bien", "2.3.1", "servicio", "2.3.2", "activo", "2.6");

    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.ficha().filas(HOJA).stream()
                .filter(f -> COMIENZA.containsKey(f.texto("tipo"))
                        && !f.texto("clasificador").isEmpty())
                .filter(f -> !fits(f))
                .map(f -> e.observe(
                        Codigo.PLA_037,
                        e.hoja(HOJA).orElseThrow(),
                        f,
                        "clasificador",
                        Map.of("tipo", f.texto("tipo"), "forma", COMIENZA.get(f.texto("tipo")))));
    }

    private static boolean fits(FilaFicha f) {
        return (NecesidadReader.clasificador(f.texto("clasificador")) + ".")
                .startsWith(COMIENZA.get(f.texto("tipo")) + ".");
    }
}
