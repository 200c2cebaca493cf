package pe.quipu.ficha;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Periodo;

/** Reads the consistency round and the modifications: the plan in force as the unit would have it. */
public final class PropuestaReader {
    private PropuestaReader() {}

    /** @param escrito what the form had brought: its codes and its closed months count, whatever stands there now */
    public static List<Propuesta> read(Ficha ficha, Relleno escrito, String unidad, Periodo ronda) {
        Ficha fiel = EscritoRules.restored(ficha, escrito);
        Map<String, FilaFicha> filas =
                fiel.filas("actividades").stream().collect(Collectors.toMap(FilaFicha::id, Function.identity()));
        String origen = unidad + "/" + ronda.codigo();
        return ActividadReader.formulation(fiel, origen).stream()
                .map(a -> {
                    String fila = a.origen().substring(origen.length() + 1);
                    ActividadOperativa suya = a.conCodigo(escrito.fila("actividades", fila)
                            .map(r -> r.valor("codigo_ao"))
                            .map(Valor::mostrado)
                            .orElse(""));
                    return new Propuesta(suya, change(filas.get(fila), suya.codigo()));
                })
                .toList();
    }

    private static Optional<Modificacion> change(FilaFicha f, String codigo) {
        return Optional.of(f.texto("cambio"))
                .filter(cambio -> !cambio.isEmpty())
                .map(cambio -> new Modificacion(
                        codigo,
                        PlanReader.cambio(cambio),
                        f.texto("causal"),
                        f.texto("documento_cambio"),
                        Math.max(1, Mes.numero(f.texto("mes_desde")))));
    }
}
