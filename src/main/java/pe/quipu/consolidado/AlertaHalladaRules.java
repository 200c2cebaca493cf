package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;

/** The findings that matter most, each kind in one alert with its worst examples; the rest stand on sheet Hallazgos. */
record AlertaHalladaRules(Tabla<Hallazgo> hallazgos) {

    List<Alerta> alertas() {
        return Stream.of(
                        alert(
                                Clase.ESCALA,
                                "1 cifra parece tener ceros de más o de menos",
                                "%d cifras parecen tener ceros de más o de menos",
                                h -> who(h) + " (" + power(h) + ")"),
                        alert(
                                Clase.DESMEDIDO,
                                "1 actividad ejecutó cien veces lo programado o más; revise la unidad de medida",
                                "%d actividades ejecutaron cien veces lo programado o más; revise la unidad de medida",
                                h -> who(h) + " (" + HallazgoWriter.percent(ratio(h)) + ")"),
                        alert(
                                Clase.GASTO_EN_SUPERIOR,
                                "1 unidad registra el gasto que otras programan; comparadas juntas, su avance cambia",
                                "%d unidades registran el gasto que otras programan; comparadas juntas, su avance cambia",
                                h -> h.unidad()
                                        + h.figura(Figura.RAZON)
                                                .map(r -> " de " + HallazgoWriter.percent(r) + " a ")
                                                .orElse(" a ")
                                        + HallazgoWriter.percent(
                                                h.figura(Figura.CORREGIDA).orElseThrow())),
                        alert(
                                Clase.RITMO,
                                "1 actividad no llegaría al 90 % de su meta a este ritmo",
                                "%d actividades no llegarían al 90 %% de su meta a este ritmo",
                                h -> who(h) + " (" + HallazgoWriter.percent(ratio(h)) + ")"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Alerta> alert(Clase clase, String una, String varias, Function<Hallazgo, String> quien) {
        List<Hallazgo> suyos =
                hallazgos.filas().stream().filter(h -> h.clase() == clase).toList();
        Comparator<Hallazgo> orden = Comparator.comparing(AlertaHalladaRules::ratio);
        List<Hallazgo> peores = suyos.stream()
                .sorted(clase == Clase.RITMO ? orden : orden.reversed())
                .toList();
        return suyos.stream()
                .findFirst()
                .map(primero -> new Alerta(
                        (suyos.size() == 1 ? una : varias.formatted(suyos.size())) + ": "
                                + AlertaRules.some(peores, quien) + ".",
                        hallazgos.enlace(primero)));
    }

    private static BigDecimal ratio(Hallazgo h) {
        return h.figura(Figura.RAZON).orElse(BigDecimal.ZERO);
    }

    private static String who(Hallazgo h) {
        return (h.unidad() + " " + h.actividad().orElse("")).strip();
    }

    /** {@code ÷1000} or {@code ×10}: what would undo it. */
    private static String power(Hallazgo h) {
        BigDecimal factor = h.figura(Figura.FACTOR).orElseThrow();
        return factor.compareTo(BigDecimal.ONE) > 0
                ? "÷" + factor.toPlainString()
                : "×" + BigDecimal.ONE.divide(factor).toPlainString();
    }
}
