package pe.quipu.ejemplo;

import static pe.quipu.ejemplo.LibroFormulacion.key;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;

/** Shares what Tabla 05 prints as executed among the activities and months of a cost centre, to the cent. */
final class DevengadoRules {
    /** Its 88 405 600.21 is printed for 163 295.38 programmed: three zeros too many, in one month of one activity. */
    static final String DESMEDIDA = "03.11";
    /** Where the amount that one unit writes with apostrophe and comma stands. */
    static final String CON_APOSTROFO = "03.11.03";

    static final BigDecimal APOSTROFO = new BigDecimal("10375986.83");
    private static final BigDecimal NORMAL = new BigDecimal("0.54");
    private static final int MES = 11;

    private DevengadoRules() {}

    /** By code of activity: the months that hold a figure. */
    static Map<String, Map<String, Valor>> de(CentroDeCosto centro, List<ActividadOperativa> actividades) {
        Sorteo sorteo = Sorteo.para("devengado " + centro.codigo());
        List<BigDecimal> totales = totals(centro, actividades, sorteo);
        Map<String, Map<String, Valor>> todos = new LinkedHashMap<>();
        for (int i = 0; i < actividades.size(); i++) {
            ActividadOperativa a = actividades.get(i);
            List<BigDecimal> meses = months(a, totales.get(i), sorteo);
            if (i == 0 && centro.codigo().equals(CON_APOSTROFO)) {
                meses = months(a, totales.get(i).subtract(APOSTROFO), sorteo);
                meses.set(MES - 3, meses.get(MES - 3).add(meses.get(MES)));
                meses.set(MES, APOSTROFO);
            } else if (i == 0 && centro.codigo().equals(DESMEDIDA)) {
                BigDecimal normal = a.financiera().total().multiply(NORMAL).setScale(2, java.math.RoundingMode.DOWN);
                meses = months(a, normal, sorteo);
                meses.set(MES, meses.get(MES).add(totales.get(i).subtract(normal)));
            }
            todos.put(a.codigo(), cells(centro, a, meses));
        }
        return todos;
    }

    private static List<BigDecimal> totals(CentroDeCosto centro, List<ActividadOperativa> actividades, Sorteo sorteo) {
        if (centro.codigo().equals(DESMEDIDA)) {
            List<BigDecimal> totales = new ArrayList<>();
            actividades.forEach(
                    a -> totales.add(a.financiera().total().multiply(NORMAL).setScale(2, java.math.RoundingMode.DOWN)));
            totales.set(
                    0,
                    centro.ejecutado()
                            .subtract(totales.subList(1, totales.size()).stream()
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
            return totales;
        }
        BigDecimal reservado = centro.codigo().equals(CON_APOSTROFO) ? APOSTROFO : BigDecimal.ZERO;
        List<BigDecimal> pesos = new ArrayList<>();
        for (ActividadOperativa a : actividades) {
            BigDecimal base = a.financiera().total().max(BigDecimal.ONE);
            pesos.add(base.multiply(BigDecimal.valueOf(sorteo.entero(80, 120))));
        }
        List<BigDecimal> totales = Sorteo.reparte(centro.ejecutado().subtract(reservado), pesos);
        totales.set(0, totales.get(0).add(reservado));
        return totales;
    }

    private static List<BigDecimal> months(ActividadOperativa a, BigDecimal total, Sorteo sorteo) {
        boolean programada = a.financiera().total().signum() > 0;
        List<BigDecimal> pesos = IntStream.rangeClosed(1, 12)
                .mapToObj(mes -> (programada ? a.financiera().mes(mes).signum() > 0 : mes % 3 == 0)
                        ? BigDecimal.valueOf(sorteo.entero(60, 140))
                        : BigDecimal.ZERO)
                .toList();
        return new ArrayList<>(Sorteo.reparte(total, pesos));
    }

    private static Map<String, Valor> cells(CentroDeCosto centro, ActividadOperativa a, List<BigDecimal> meses) {
        Map<String, Valor> v = new LinkedHashMap<>();
        for (int mes = 1; mes <= 12; mes++) {
            BigDecimal soles = meses.get(mes - 1);
            boolean programado = a.financiera().mes(mes).signum() > 0;
            if (centro.sinReporte() && programado) {
                v.put(key("devengado", mes), Valor.texto("SR"));
            } else if (!centro.sinReporte() && (programado || soles.signum() > 0)) {
                v.put(key("devengado", mes), Valor.numero(soles));
            }
        }
        return v;
    }
}
