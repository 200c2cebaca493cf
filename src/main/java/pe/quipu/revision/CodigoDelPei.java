package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** Codes of the institutional plan are written as CEPLAN writes them: OEI.01, AEI.01.01, IND.01.AEI.01.01. */
final class CodigoDelPei implements Regla {
    private static final Map<String, String> FORMAS = Map.of(
            "objetivos", "OEI\\.\\d{2}",
            "acciones", "AEI\\.\\d{2}\\.\\d{2}",
            "indicadores", "IND\\.\\d{2}\\.(OEI\\.\\d{2}|AEI\\.\\d{2}\\.\\d{2})");
    private static final Map<String, String> EJEMPLOS =
            Map.of("objetivos", "OEI.01", "acciones", "AEI.01.01", "indicadores", "IND.01.AEI.01.01");

    /** Whether a code of the sheet is still to be put right: until then nothing can be said of who refers to it. */
    static boolean malformed(FilasDeEstructura x, String hoja) {
        return FORMAS.containsKey(hoja) && x.codigos(hoja).stream().anyMatch(c -> !c.matches(FORMAS.get(hoja)));
    }

    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e).flatMap(x -> FORMAS.keySet().stream().flatMap(hoja -> x.filas(hoja)
                .filter(f -> !f.texto("codigo").isEmpty() && !f.texto("codigo").matches(FORMAS.get(hoja)))
                .map(f -> x.observe(Codigo.PLA_020, hoja, f, "codigo", Map.of("forma", EJEMPLOS.get(hoja))))));
    }
}
