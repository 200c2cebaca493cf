package pe.quipu.revision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;

/**
 * Money executed a hundred times what was programmed is a slip of scale more often than a fact: one published report
 * carries 88 million where 88 thousand fit (Ilo 2022, Tabla 05, 03.11).
 */
final class DevengadoDesmedido implements Regla {
    private static final BigDecimal VECES = BigDecimal.valueOf(100);
    private static final List<String> CEROS =
            List.of("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve");

    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.actividades().stream()
                .flatMap(a -> e.ficha().fila("financiera", a.codigo()).stream().flatMap(f -> activity(e, a, f)));
    }

    private static Stream<Observacion> activity(Expediente e, ActividadOperativa a, FilaFicha f) {
        HojaFormato hoja = e.hoja("financiera").orElseThrow();
        BigDecimal devengado = hoja.familia("devengado").stream()
                .flatMap(c -> f.numero(c.clave()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal programado =
                a.financiera().suma(1, Math.max(1, hoja.familia("devengado").size()));
        if (programado.signum() <= 0 || devengado.compareTo(programado.multiply(VECES)) < 0) {
            return Stream.empty();
        }
        return hoja.familia("devengado").stream()
                .max(Comparator.comparing(
                        (Columna c) -> f.dato(c.clave()).flatMap(Dato::numero).orElse(BigDecimal.ZERO)))
                .map(c -> e.observe(
                        Codigo.AVA_002,
                        hoja,
                        f,
                        c.clave(),
                        Map.of(
                                "devengado", Cifra.soles(devengado),
                                "programado", Cifra.soles(programado),
                                "veces", Cifra.veces(devengado.divide(programado, 1, RoundingMode.DOWN)),
                                "ceros", zeros(devengado, programado))))
                .stream();
    }

    /** How many zeros take one figure nearest to the other: a hundred times are two. */
    private static String zeros(BigDecimal devengado, BigDecimal programado) {
        int ceros = (int) Math.round(
                Math.log10(devengado.divide(programado, 1, RoundingMode.DOWN).doubleValue()));
        return CEROS.size() > ceros - 2 ? CEROS.get(ceros - 2) : String.valueOf(ceros);
    }
}
