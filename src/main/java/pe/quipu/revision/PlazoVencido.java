package pe.quipu.revision;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Periodo;

/**
 * A corrective measure is for what comes: its deadline, and the new one of a measure that was not fulfilled, lie after
 * the cut-off of the period (Directiva 003-2016-MPH/17, art. 11).
 */
final class PlazoVencido implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.entorno().map(Expediente.Entorno::periodo).filter(Periodo::evalua).stream()
                .flatMap(p -> Stream.concat(
                        past(e, p.corte(), "factores", "plazo", Codigo.AVA_022),
                        past(e, p.corte(), "compromisos", "nuevo_plazo", Codigo.AVA_023)));
    }

    private static Stream<Observacion> past(
            Expediente e, LocalDate corte, String clave, String columna, Codigo codigo) {
        Map<String, String> datos = Map.of("corte", new Valor.Fecha(corte).mostrado());
        return e.hoja(clave).filter(h -> h.columna(columna).isPresent()).stream()
                .flatMap(h -> rows(e, h, corte, columna).map(f -> e.observe(codigo, h, f, columna, datos)));
    }

    private static Stream<FilaFicha> rows(Expediente e, HojaFormato hoja, LocalDate corte, String columna) {
        return e.ficha().filas(hoja.clave()).stream().filter(f -> f.dato(columna)
                .flatMap(Dato::dia)
                .filter(dia -> !dia.isAfter(corte))
                .isPresent());
    }
}
