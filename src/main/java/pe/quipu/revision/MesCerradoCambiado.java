package pe.quipu.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Enumeracion;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Diferencia;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Programacion;

/**
 * What was evaluated no longer changes, and a change rules from its month on (Directiva 003-2016-MPH/17, art. 8.2.3):
 * an activity added in July starts in July.
 */
final class MesCerradoCambiado implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Modificado.of(e).flatMap(m -> Stream.of(
                        early(m),
                        beginning(m),
                        months(
                                m,
                                Formulado.METAS,
                                d -> d.esDeMeta() && !d.esDeInicio(),
                                m.fila().actividad().fisica()),
                        months(
                                m,
                                Formulado.SOLES,
                                Diferencia::esDeSoles,
                                m.fila().actividad().financiera()))
                .flatMap(Optional::stream));
    }

    private static Optional<Observacion> early(Modificado m) {
        return m.mesDesde() > 0 && m.mesDesde() <= m.cerrados()
                ? Optional.of(
                        m.f().observe(Codigo.PLA_061, m.fila(), "mes_desde", data(List.of(m.mesDesde()), m.cerrados())))
                : Optional.empty();
    }

    /** What a running total began with goes with January. */
    private static Optional<Observacion> beginning(Modificado m) {
        return m.diferencias().stream()
                .filter(d -> d.esDeInicio() && m.intocables() > 0)
                .map(d -> new Observacion(
                        Codigo.PLA_061,
                        place(m, Formulado.METAS, d.campo()),
                        written(m, Formulado.METAS, d.campo()),
                        data("el valor inicial", m.intocables())))
                .findFirst();
    }

    private static Optional<Observacion> months(
            Modificado m, String hoja, Predicate<Diferencia> suya, Programacion nueva) {
        List<Integer> meses = IntStream.rangeClosed(1, m.intocables())
                .filter(mes -> m.nueva()
                        ? nueva.mes(mes).signum() != 0
                        : m.diferencias().stream().anyMatch(d -> suya.test(d) && d.mes() == mes))
                .boxed()
                .toList();
        return meses.stream()
                .findFirst()
                .map(mes -> "%s_%02d".formatted(hoja.equals(Formulado.METAS) ? "meta" : "soles", mes))
                .map(columna -> new Observacion(
                        Codigo.PLA_061,
                        place(m, hoja, columna),
                        written(m, hoja, columna),
                        data(meses, m.intocables())));
    }

    private static Map<String, String> data(List<Integer> meses, int intocables) {
        return data(Enumeracion.some(meses.stream().map(Mes::nombre).toList(), 4), intocables);
    }

    private static Map<String, String> data(String que, int intocables) {
        return Map.of("meses", que, "desde", intocables < 12 ? Mes.nombre(intocables + 1) : "el año siguiente");
    }

    private static String written(Modificado m, String hoja, String columna) {
        return row(m, hoja)
                .flatMap(f -> f.dato(columna))
                .map(d -> d.recibido().mostrado())
                .orElse("");
    }

    /** The row of its goals, or the first of its lines of soles. */
    private static Optional<FilaFicha> row(Modificado m, String hoja) {
        return hoja.equals(Formulado.METAS)
                ? m.f().e().ficha().fila(hoja, m.fila().numero())
                : m.f().lineas(hoja, m.fila()).stream().findFirst();
    }

    private static Lugar place(Modificado m, String hoja, String columna) {
        HojaFormato h = m.f().e().hoja(hoja).orElseThrow();
        Columna c = h.columna(columna).orElseThrow();
        return row(m, hoja)
                .map(f -> m.f().e().lugar(h, f, c))
                .orElseGet(() -> new Lugar(h.nombre(), Optional.empty(), hoja, "", c.clave(), c.nombre()));
    }
}
