package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.Significado;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;

/**
 * Months drawn in a line, {@code 10 . 5 NA SR}: a dot is a blank, and what is left of the year is blank too. What a running
 * total began with stands before a bar: {@code 120 | 130 140 150}.
 */
final class Cuadros {
    static final Escala ESCALA =
            new Escala("95_75", new BigDecimal("0.95"), new BigDecimal("0.75"), "Ámbar", "Directiva");

    private Cuadros() {}

    static Programacion programado(String meses) {
        String[] partes = meses.split("\\|");
        List<BigDecimal> todos = new ArrayList<>();
        for (String mes : partes[partes.length - 1].strip().split("\\s+")) {
            todos.add(mes.equals(".") ? BigDecimal.ZERO : new BigDecimal(mes));
        }
        while (todos.size() < 12) {
            todos.add(BigDecimal.ZERO);
        }
        return new Programacion(partes.length == 1 ? BigDecimal.ZERO : new BigDecimal(partes[0].strip()), todos);
    }

    static List<Dato> ejecutado(String meses) {
        List<Dato> todos = new ArrayList<>();
        for (String mes : meses.isBlank() ? new String[0] : meses.strip().split("\\s+")) {
            todos.add(dato(mes));
        }
        return todos;
    }

    static Dato dato(String mes) {
        Significado s =
                switch (mes) {
                    case "." -> Significado.FALTA;
                    case "NA" -> new Significado.NoAplica();
                    case "SR" -> new Significado.NoReporto();
                    default -> new Significado.Cantidad(new BigDecimal(mes));
                };
        return new Dato(new CeldaRef("Físico", 8, 3), Valor.texto(mes), s);
    }

    static AvanceRules rules(TipoMeta tipo, String programado, String ejecutado) {
        return new AvanceRules(programado(programado), tipo, ejecutado(ejecutado), new java.util.TreeMap<>());
    }

    static ActividadOperativa actividad(
            String codigo, String centro, String aei, TipoMeta tipo, Programacion fisica, Programacion soles) {
        return Muestra.actividad(codigo, "", centro, aei, codigo, tipo, Medicion.MENSUAL, fisica, soles);
    }

    static Reporte.DeActividad reporte(ActividadOperativa a, List<Dato> ejecutado, List<Dato> devengado) {
        return new Reporte.DeActividad(
                a, ejecutado, devengado, Optional.empty(), java.util.Map.of(), java.util.Map.of());
    }

    /** {@code 12/20}, or the state. */
    static String said(Avance a) {
        return a.razon()
                        .map(r -> r.numerador().stripTrailingZeros().toPlainString() + "/"
                                + r.denominador().stripTrailingZeros().toPlainString())
                        .orElse(a.estado().name())
                + (a.faltan().isEmpty() ? "" : " faltan " + a.faltan());
    }
}
