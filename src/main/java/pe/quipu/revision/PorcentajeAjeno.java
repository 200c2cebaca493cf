package pe.quipu.revision;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.HojaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** A quantity shown as a percentage is a hundred times itself unless its unit is the percentage: ask, never guess. */
final class PorcentajeAjeno implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.ficha().hojas().values().stream()
                .flatMap(h -> h.filas().stream().filter(f -> !percent(e, f)).flatMap(f -> row(e, h, f)));
    }

    private static Stream<Observacion> row(Expediente e, HojaFicha h, FilaFicha f) {
        return h.formato()
                .entradas()
                .filter(c -> c.tipo() == Columna.Tipo.CANTIDAD || c.tipo() == Columna.Tipo.LOGRO)
                .flatMap(c -> f.dato(c.clave()).filter(PorcentajeAjeno::shownAsPercent).stream()
                        .map(d -> e.observe(Codigo.FIL_023, h.formato(), f, c.clave(), readings(d))));
    }

    private static boolean shownAsPercent(Dato d) {
        boolean mostrado = d.recibido() instanceof Valor.Porcentaje
                || d.recibido() instanceof Valor.Texto t && t.texto().contains("%");
        return mostrado && d.numero().filter(n -> n.signum() != 0).isPresent();
    }

    private static Map<String, String> readings(Dato d) {
        return Map.of(
                "lecturas",
                d.numero()
                        .map(n -> n.stripTrailingZeros().toPlainString() + " o "
                                + n.movePointLeft(2).stripTrailingZeros().toPlainString())
                        .orElse(""));
    }

    /** The unit of measure of the row, here or where the row was opened. */
    private static boolean percent(Expediente e, FilaFicha f) {
        return Stream.of("fisica", "indicadores", "actividades")
                .flatMap(hoja -> e.ficha().fila(hoja, f.id()).stream())
                .map(x -> x.texto("unidad_medida").toLowerCase(Locale.ROOT))
                .anyMatch(u -> u.contains("%") || u.contains("porcentaje") || u.contains("tasa"));
    }
}
