package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pe.quipu.avance.Hallazgo;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;
import pe.quipu.avance.Lado;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Mes;

/** What was found, in the sentence that the catalogue has for its kind. */
record HallazgoWriter(Marco<Consolidado> marco) {
    Observacion write(Hallazgo h) {
        Map<String, String> datos = new HashMap<>();
        for (Figura f : Figura.values()) {
            h.figura(f).ifPresent(v -> datos.put(f.name().toLowerCase(Locale.ROOT), said(h, f, v)));
        }
        h.figura(Figura.RAZON).ifPresent(r -> datos.put("veces", Cifra.veces(r)));
        datos.put("puntos", points(h));
        datos.put("meses", Mes.tramos(h.meses().stream().sorted().toList()));
        datos.put("mes", h.meses().isEmpty() ? "" : month(h) + others(h));
        datos.put("donde", h.meses().isEmpty() ? "A la fecha" : "En " + month(h));
        datos.put("operacion", operation(h));
        datos.put(
                "pares",
                h.lado() == Lado.FISICO ? "actividades con la misma unidad de medida" : "unidades de la entidad");
        datos.put("tramo", h.meses().size() == 1 ? "diciembre" : "octubre a diciembre");
        datos.put("unidades", AlertaRules.some(h.otras(), u -> u));
        datos.put(
                "cuantas",
                h.otras().size() == 1
                        ? "1 unidad que solo programa o solo gasta"
                        : h.otras().size() + " unidades que solo programan o solo gastan");
        datos.put("superior", h.unidad());
        datos.put(
                "propia",
                h.figura(Figura.RAZON)
                        .map(r -> "Por sí sola figura con " + percent(r))
                        .orElse("Por sí sola no tiene con qué compararse"));
        if (h.clase() == Clase.RITMO) {
            datos.put("necesita", needed(h));
        }
        return new Observacion(Codigo.parse(h.clase().codigo()).orElseThrow(), Lugar.LIBRO, "", datos);
    }

    private static String said(Hallazgo h, Figura f, BigDecimal v) {
        return switch (f) {
            case PROGRAMADO, EJECUTADO, CORREGIDO, META, BAJO, ALTO, NECESARIO -> amount(h.lado(), v);
            case RAZON, REFERENCIA, CORREGIDA, MAD -> percent(v);
            case FACTOR, N -> v.toPlainString();
            case Z -> v.setScale(1, RoundingMode.HALF_UP).toPlainString();
        };
    }

    /** Soles to the cent; units of measure to the tenth where they are an estimate. */
    static String amount(Lado lado, BigDecimal v) {
        return lado == Lado.FINANCIERO
                ? "S/ " + Cifra.soles(v)
                : Cifra.cantidad(v.scale() > 4 ? v.setScale(1, RoundingMode.HALF_UP) : v);
    }

    static String percent(BigDecimal v) {
        if (Cifra.huge(v)) {
            return Cifra.porcentaje(v);
        }
        String uno = Cifra.soles(v.movePointRight(2).setScale(1, RoundingMode.HALF_UP));
        return uno.substring(0, uno.length() - 1) + " %";
    }

    private static String month(Hallazgo h) {
        return Mes.nombre(h.meses().get(0)).toLowerCase(Locale.ROOT);
    }

    private static String others(Hallazgo h) {
        List<Integer> otros = h.meses().stream().skip(1).sorted().toList();
        return otros.isEmpty() ? "" : " (y también en " + Mes.tramos(otros) + ")";
    }

    private static String operation(Hallazgo h) {
        return h.figura(Figura.FACTOR)
                .map(f -> f.compareTo(BigDecimal.ONE) > 0
                        ? "Dividido entre " + f.toPlainString()
                        : "Multiplicado por " + BigDecimal.ONE.divide(f).toPlainString())
                .orElse("");
    }

    private static String points(Hallazgo h) {
        Optional<BigDecimal> uno = h.figura(Figura.RAZON).map(BigDecimal.ONE::min);
        Optional<BigDecimal> otro = h.figura(Figura.REFERENCIA).map(BigDecimal.ONE::min);
        return uno.isEmpty() || otro.isEmpty()
                ? ""
                : uno.get()
                        .subtract(otro.get())
                        .abs()
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** A level has no pace: it has to stand at its goal. */
    private String needed(Hallazgo h) {
        int corte = marco.consolidado().periodo().mesFinal();
        Optional<BigDecimal> necesario = h.figura(Figura.NECESARIO);
        return necesario.isEmpty()
                ? "Para llegar necesita cerrar el año en la meta."
                : "Para llegar necesita %s por mes; hasta hoy hace %s."
                        .formatted(
                                amount(h.lado(), necesario.get()),
                                amount(
                                        h.lado(),
                                        h.figura(Figura.EJECUTADO)
                                                .orElseThrow()
                                                .divide(BigDecimal.valueOf(corte), 12, RoundingMode.HALF_UP)));
    }
}
