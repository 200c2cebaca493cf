package pe.quipu.revision;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.plan.Diferencia;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Periodo;

/**
 * A row of a modification beside what the plan in force says of it (Directiva 003-2016-MPH/17, art. 8.2.3).
 *
 * @param diferencias only of what could be read; empty for a new row
 * @param entera whether all of it could be read
 */
record Modificado(Formulado f, Formulado.Fila fila, List<Diferencia> diferencias, boolean entera) {
    static final String ALTA = "alta";
    static final String REPROGRAMACION = "reprogramación";
    static final String TRASLADO = "traslado";

    private static final Set<String> HOJAS = Set.of(Formulado.SOLES, Formulado.CRITICOS);

    static Stream<Modificado> of(Expediente e) {
        return Formulado.of(e)
                .filter(f -> f.ronda() == Periodo.Clase.MODIFICACION)
                .flatMap(f -> f.filas().stream()
                        .filter(x -> Formulado.legible(x.fila(), "cambio"::equals))
                        .map(x -> {
                            List<Diferencia> todas = x.vigente()
                                    .map(v -> Diferencia.entre(v, x.actividad()))
                                    .orElse(List.of());
                            List<Diferencia> ciertas =
                                    todas.stream().filter(d -> certain(f, x, d)).toList();
                            return new Modificado(f, x, ciertas, whole(f, x));
                        }));
    }

    /** What the unit declared; empty for nothing. */
    String cambio() {
        return fila.fila().texto("cambio");
    }

    boolean nueva() {
        return fila.vigente().isEmpty();
    }

    /** First month of the change as the unit says it, 1 to 12; 0 while it does not. */
    int mesDesde() {
        return Mes.numero(fila.fila().texto("mes_desde"));
    }

    int cerrados() {
        return f.entorno().cerrados();
    }

    /** The last month that has to stay as it is. */
    int intocables() {
        return cambio().isEmpty() ? cerrados() : Math.max(cerrados(), mesDesde() - 1);
    }

    private static boolean certain(Formulado f, Formulado.Fila x, Diferencia d) {
        if (d.esDeMeta()) {
            return f.e().ficha().hojas().containsKey(Formulado.METAS)
                    && f.e().ficha().fila(Formulado.METAS, x.numero()).stream()
                            .allMatch(m -> Formulado.legible(m, d.campo()::equals));
        }
        String hoja = d.esDeSoles() ? Formulado.SOLES : d.campo();
        return HOJAS.contains(hoja)
                ? f.atribuida(hoja) && f.lineas(hoja, x).stream().allMatch(l -> Formulado.legible(l, c -> true))
                : Formulado.legible(x.fila(), d.campo()::equals);
    }

    private static boolean whole(Formulado f, Formulado.Fila x) {
        return f.atribuida(Formulado.SOLES)
                && f.atribuida(Formulado.CRITICOS)
                && f.e().ficha().hojas().containsKey(Formulado.METAS)
                && Stream.of(
                                Stream.of(x.fila()),
                                f.e().ficha().fila(Formulado.METAS, x.numero()).stream(),
                                f.lineas(Formulado.SOLES, x).stream(),
                                f.lineas(Formulado.CRITICOS, x).stream())
                        .flatMap(s -> s)
                        .allMatch(l -> Formulado.legible(l, c -> true));
    }
}
