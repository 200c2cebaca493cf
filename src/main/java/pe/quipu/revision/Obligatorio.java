package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.HojaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * A required cell is filled in: always, or because another cell of the row says so (Directiva 003-2016-MPH/17, art.
 * 8.1.2 and 8.1.3). What depends on a computed column has a rule of its own.
 */
final class Obligatorio implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.ficha().hojas().values().stream()
                .flatMap(h -> h.filas().stream().flatMap(f -> row(e, h, f)));
    }

    private static Stream<Observacion> row(Expediente e, HojaFicha h, FilaFicha f) {
        return h.formato()
                .entradas()
                .filter(c -> h.formato().clase() != HojaFormato.Clase.CAMPOS
                        || c.clave().equals(f.id()))
                .filter(c -> !e.escrita(h.formato(), f.id(), c))
                .filter(c -> c.obligatoria() || depends(h, f, c))
                .filter(c -> f.dato(c.clave()).filter(Dato::falta).isPresent())
                .map(c -> e.observe(Codigo.FIL_005, h.formato(), f, c.clave(), Map.of()));
    }

    private static boolean depends(HojaFicha h, FilaFicha f, Columna c) {
        return c.condicion()
                .filter(si -> h.formato()
                        .columna(si.columna())
                        .filter(otra -> !otra.calculada())
                        .isPresent())
                .filter(si -> si.valores().contains(f.texto(si.columna())))
                .isPresent();
    }
}
