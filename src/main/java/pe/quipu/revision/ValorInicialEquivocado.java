package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * Only a running total begins the year above zero, and no month of it goes below what it began with (rule TIPO_META). The
 * live count of the sheet asks the same.
 */
final class ValorInicialEquivocado implements Regla {
    static final String COLUMNA = "valor_inicial";

    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.ficha().filas(Formulado.ACTIVIDADES).stream()
                .filter(f -> !f.texto("cambio").equals("anulación"))
                .flatMap(f -> e.ficha().fila(Formulado.METAS, f.id()).stream()
                        .flatMap(metas -> row(e, f.texto("tipo_meta"), metas)));
    }

    private static Stream<Observacion> row(Expediente e, String tipo, FilaFicha metas) {
        HojaFormato hoja = e.hoja(Formulado.METAS).orElseThrow();
        return metas
                .numero(COLUMNA)
                .filter(n -> n.signum() > 0)
                .flatMap(inicial -> wrong(hoja, tipo, metas, inicial))
                .map(que -> e.observe(Codigo.PLA_051, hoja, metas, COLUMNA, Map.of("que", que)))
                .stream();
    }

    private static Optional<String> wrong(HojaFormato hoja, String tipo, FilaFicha metas, BigDecimal inicial) {
        if (!tipo.equals("acumulada")) {
            return Optional.of(tipo).filter(t -> !t.isEmpty()).map(t -> "la meta es " + t + ", que empieza de cero");
        }
        return hoja.familia("meta").stream()
                .filter(c -> metas.numero(c.clave())
                        .filter(n -> n.signum() > 0 && n.compareTo(inicial) < 0)
                        .isPresent())
                .findFirst()
                .map(c -> "la meta de «" + c.nombre() + "» es menor: "
                        + Cifra.cantidad(metas.numero(c.clave()).orElseThrow()));
    }
}
