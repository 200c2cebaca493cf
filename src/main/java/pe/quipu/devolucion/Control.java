package pe.quipu.devolucion;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;

/**
 * The figures by which a unit and the office see that they speak of the same workbook.
 *
 * @param soles sum of every month: programmed in a formulation, devengado in an evaluation
 * @param fisico sum of every month by unit of measure; plain sums whatever the type of goal, to compare and not to judge
 */
public record Control(int actividades, BigDecimal soles, Map<String, BigDecimal> fisico) {
    private static final String SIN_UNIDAD = "sin unidad de medida";

    public Control {
        fisico = java.util.Collections.unmodifiableMap(new TreeMap<>(fisico));
    }

    public static Control of(Ficha ficha) {
        boolean evaluacion = ficha.formato().clave().equals("evaluacion");
        String lista = evaluacion ? "fisica" : "actividades";
        Map<String, BigDecimal> fisico = new TreeMap<>();
        String metas = evaluacion ? "fisica" : "programacion_fisica";
        for (FilaFicha fila : ficha.filas(metas)) {
            String unidad = Optional.of(fila.texto("unidad_medida"))
                    .filter(t -> !t.isEmpty())
                    .or(() -> ficha.fila(lista, fila.id()).map(f -> f.texto("unidad_medida")))
                    .filter(t -> !t.isEmpty())
                    .orElse(SIN_UNIDAD);
            fisico.merge(unidad, sum(ficha, metas, fila, evaluacion ? "ejecutado" : "meta"), BigDecimal::add);
        }
        String montos = evaluacion ? "financiera" : "programacion_financiera";
        BigDecimal soles = ficha.filas(montos).stream()
                .map(f -> sum(ficha, montos, f, evaluacion ? "devengado" : "soles"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Control(ficha.filas(lista).size(), soles, fisico);
    }

    private static BigDecimal sum(Ficha ficha, String hoja, FilaFicha fila, String familia) {
        HojaFormato h = ficha.formato().hoja(hoja);
        return h.familia(familia).stream()
                .map(Columna::clave)
                .flatMap(clave -> fila.numero(clave).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
