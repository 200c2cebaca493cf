package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** Whoever writes SR or NA says why there is no figure: NA takes a month out of the account. */
final class MotivoDeNoReporte implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.ficha().filas("factores").stream()
                .filter(f -> f.dato("motivo_sr").filter(Dato::falta).isPresent())
                .filter(f -> unreported(e, "fisica", f) || unreported(e, "financiera", f))
                .map(f -> e.observe(Codigo.FIL_020, e.hoja("factores").orElseThrow(), f, "motivo_sr", Map.of()));
    }

    private static boolean unreported(Expediente e, String hoja, FilaFicha f) {
        return e.ficha().fila(hoja, f.id()).stream()
                .flatMap(r -> r.datos().values().stream())
                .anyMatch(d -> d.noReporto() || d.noAplica());
    }
}
