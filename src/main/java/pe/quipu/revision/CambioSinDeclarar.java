package pe.quipu.revision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.formato.Columna;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Enumeracion;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Diferencia;
import pe.quipu.plan.Mes;

/**
 * What changes says that it changes, why and with what document (Directiva 003-2016-MPH/17, art. 8.2.3). Closed months
 * have {@link MesCerradoCambiado}.
 */
final class CambioSinDeclarar implements Regla {
    private static final int NOMBRADOS = 3;

    @Override
    public Stream<Observacion> check(Expediente e) {
        return Modificado.of(e).filter(m -> m.cambio().isEmpty() && !m.nueva()).flatMap(m -> {
            List<String> campos = m.diferencias().stream()
                    .filter(d -> d.mes() == 0 || d.mes() > m.cerrados())
                    .map(d -> named(e, d))
                    .distinct()
                    .toList();
            return campos.isEmpty()
                    ? Stream.empty()
                    : Stream.of(m.f().observe(
                                    Codigo.PLA_060,
                                    m.fila(),
                                    "cambio",
                                    Map.of("campos", Enumeracion.some(campos, NOMBRADOS))));
        });
    }

    private static String named(Expediente e, Diferencia d) {
        String que = d.esDeMeta() ? "meta" : "soles";
        if (d.esDeInicio()) {
            return "valor inicial";
        } else if (d.mes() > 0) {
            return que + " de " + Mes.nombre(d.mes()).toLowerCase(Locale.ROOT);
        } else if (d.esDeMeta() || d.esDeSoles()) {
            return que + " del año " + d.campo().charAt(d.campo().length() - 1);
        }
        return e.hoja(Formulado.ACTIVIDADES)
                .flatMap(h -> h.columna(d.campo()))
                .map(Columna::nombre)
                .orElse("elementos críticos");
    }
}
