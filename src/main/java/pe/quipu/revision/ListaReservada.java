package pe.quipu.revision;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** The words of some lists decide a calculation, so the entity cannot replace them (rules TIPO_META and medición). */
final class ListaReservada implements Regla {
    private static final Set<String> RESERVADAS = Set.of(
            "tipo_meta",
            "medicion",
            "tipo_actividad",
            "oei",
            "aei",
            "centro_costo",
            "financiado",
            "si_no",
            "mes",
            "tipo_necesidad",
            "cambio",
            "anterior");

    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e).flatMap(x -> x.filas("catalogos")
                .filter(f -> RESERVADAS.contains(f.texto("lista")))
                .map(f -> x.observe(Codigo.PLA_029, "catalogos", f, "lista", Map.of())));
    }
}
