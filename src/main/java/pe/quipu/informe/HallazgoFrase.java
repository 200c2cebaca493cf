package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.avance.Hallazgo;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;
import pe.quipu.avance.Lado;

/** What a total must not be published without: the figures it is made of that deserve a look before any other. */
enum HallazgoFrase implements Frase<EvaluacionInstitucional> {
    ESCALA(HallazgoFrase::slips),
    EN_SUPERIOR(HallazgoFrase::above),
    DESMEDIDO(HallazgoFrase::beyond);

    private static final int ENTERAS = 6;

    private final Function<EvaluacionInstitucional, Optional<String>> regla;

    HallazgoFrase(Function<EvaluacionInstitucional, Optional<String>> regla) {
        this.regla = regla;
    }

    @Override
    public Optional<String> dicha(EvaluacionInstitucional e) {
        return regla.apply(e);
    }

    private static Optional<String> slips(EvaluacionInstitucional e) {
        List<Hallazgo> suyos = of(e, Clase.ESCALA);
        boolean una = suyos.size() == 1;
        return suyos.isEmpty()
                ? Optional.empty()
                : Optional.of("%s tener ceros de más o de menos%s: %s. %s."
                        .formatted(
                                Cifras.cuantas(suyos.size(), "cifra parece", "cifras parecen"),
                                money(suyos),
                                Cifras.algunas(escala(e), ENTERAS),
                                una
                                        ? "Verifíquela antes de publicar totales que la incluyan"
                                        : "Verifíquelas antes de publicar totales que las incluyan"));
    }

    /** {@code , por S/ 88,400,000.00 de devengado}; nothing where all are goals. */
    private static String money(List<Hallazgo> suyos) {
        return suyos.stream()
                .filter(h -> h.lado() == Lado.FINANCIERO)
                .map(h -> h.figura(Figura.EJECUTADO).orElseThrow())
                .reduce(BigDecimal::add)
                .map(s -> ", por S/ " + Cifras.soles(s) + " de devengado")
                .orElse("");
    }

    /** {@code 05 AO.0012 (devengado ÷1000)}: each with what would undo the slip. */
    static List<String> escala(EvaluacionInstitucional e) {
        return of(e, Clase.ESCALA).stream()
                .map(h -> "%s (%s %s)"
                        .formatted(
                                who(h),
                                h.lado() == Lado.FINANCIERO ? "devengado" : "meta física",
                                power(h.figura(Figura.FACTOR).orElseThrow())))
                .toList();
    }

    private static String power(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) > 0
                ? "÷" + factor.toPlainString()
                : "×" + BigDecimal.ONE.divide(factor).toPlainString();
    }

    private static Optional<String> above(EvaluacionInstitucional e) {
        List<String> suyas = of(e, Clase.GASTO_EN_SUPERIOR).stream()
                .map(h -> "%s%s y, junto con %s, %s"
                        .formatted(
                                e.unidad(h.unidad()),
                                h.figura(Figura.RAZON)
                                        .map(r -> " devengó " + Cifras.porcentaje(r) + " de lo suyo")
                                        .orElse(" devengó sin tener nada programado"),
                                h.otras().size() == 1
                                        ? h.otras().get(0)
                                        : "las " + h.otras().size() + " que dependen de ella",
                                Cifras.porcentaje(h.figura(Figura.CORREGIDA).orElseThrow())))
                .toList();
        return suyas.isEmpty()
                ? Optional.empty()
                : Optional.of("%s el gasto que otras programan: %s."
                        .formatted(
                                Cifras.cuantas(suyas.size(), "unidad registra", "unidades registran"),
                                String.join("; ", suyas)));
    }

    /** {@code 05 (98.2 %)}: who is to be read together with those below, and the figure that gives. */
    static List<String> juntas(EvaluacionInstitucional e) {
        return of(e, Clase.GASTO_EN_SUPERIOR).stream()
                .map(h -> "%s con %s (%s)"
                        .formatted(
                                h.unidad(),
                                Cifras.algunas(h.otras(), ENTERAS),
                                Cifras.porcentaje(h.figura(Figura.CORREGIDA).orElseThrow())))
                .toList();
    }

    private static Optional<String> beyond(EvaluacionInstitucional e) {
        List<String> suyas = of(e, Clase.DESMEDIDO).stream()
                .map(h -> who(h)
                        + h.figura(Figura.RAZON)
                                .map(r -> " (" + Cifras.porcentaje(r) + ")")
                                .orElse(""))
                .toList();
        return suyas.isEmpty()
                ? Optional.empty()
                : Optional.of("%s cien veces lo programado o más; revise su unidad de medida: %s."
                        .formatted(
                                Cifras.cuantas(suyas.size(), "actividad ejecutó", "actividades ejecutaron"),
                                Cifras.algunas(suyas, ENTERAS)));
    }

    private static String who(Hallazgo h) {
        return (h.unidad() + " " + h.actividad().orElse("")).strip();
    }

    private static List<Hallazgo> of(EvaluacionInstitucional e, Clase clase) {
        return e.hallazgos().stream().filter(h -> h.clase() == clase).toList();
    }
}
