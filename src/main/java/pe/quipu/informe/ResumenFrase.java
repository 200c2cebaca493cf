package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Logro;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Semaforo;
import pe.quipu.informe.Cifras.Cuenta;

/** What the executive summary says of the whole entity. */
enum ResumenFrase implements Frase<EvaluacionInstitucional> {
    INDICADORES_DE_OBJETIVO(e -> indicators(
            e.resultados().indicadores().stream()
                    .filter(i -> i.indicador().elemento().startsWith("OEI."))
                    .toList(),
            "de los objetivos estratégicos")),
    /** Where the actions have none of their own it would be the same again. */
    INDICADORES(e -> e.resultados().indicadores().stream()
                    .allMatch(i -> i.indicador().elemento().startsWith("OEI."))
            ? Optional.empty()
            : indicators(e.resultados().indicadores(), "de los objetivos y de sus acciones")),
    SEMAFORO(ResumenFrase::colours),
    MAS_ALTO(e -> extreme(e, "más alto", Comparator.naturalOrder())),
    MAS_BAJO(e -> extreme(e, "más bajo", Comparator.reverseOrder())),
    NINGUNO(ResumenFrase::none),
    FISICO(e -> physical(e.resultados().entidad(), e)),
    FINANCIERO(e -> financial(e.resultados().entidad(), e)),
    PIM(ResumenFrase::budget),
    SIN_DATO(e -> silent(e.resultados().entidad(), e));

    private final Function<EvaluacionInstitucional, Optional<String>> regla;

    ResumenFrase(Function<EvaluacionInstitucional, Optional<String>> regla) {
        this.regla = regla;
    }

    @Override
    public Optional<String> dicha(EvaluacionInstitucional e) {
        return regla.apply(e);
    }

    private static Optional<String> indicators(List<DeIndicador> indicadores, String deQuien) {
        Logro logro = Logro.of(indicadores);
        int sinValor = indicadores.size() - logro.medidos();
        return indicadores.isEmpty()
                ? Optional.empty()
                : Optional.of("De %s %s, %s%s."
                        .formatted(
                                Cifras.cuantas(indicadores.size(), "indicador", "indicadores"),
                                deQuien,
                                reached(logro),
                                sinValor == 0
                                        ? ""
                                        : "; de " + sinValor + " no se puede decir: falta el valor o el sentido"));
    }

    /** {@code 3 lograron su meta y 7 no}; {@code ninguno logró su meta}. */
    static String reached(Logro logro) {
        int no = logro.medidos() - logro.logrados();
        return logro.logrados() == 0
                ? "ninguno logró su meta"
                : Cifras.cuantas(logro.logrados(), "logró su meta", "lograron su meta")
                        + (no == 0 ? "" : " y " + no + " no");
    }

    private static Optional<String> colours(EvaluacionInstitucional e) {
        List<Semaforo> luces =
                e.objetivos().stream().map(o -> e.semaforo(o.juzgado())).toList();
        return luces.stream().allMatch(l -> l == Semaforo.SIN_DATO)
                ? Optional.empty()
                : Optional.of("Por sus resultados, de %s hay %s."
                        .formatted(
                                Cifras.cuantas(luces.size(), "objetivo", "objetivos"),
                                Cifras.cuentas(List.of(
                                        count(luces, Semaforo.VERDE, "en verde"),
                                        count(luces, Semaforo.AMBAR, "en " + e.intermedio()),
                                        count(luces, Semaforo.ROJO, "en rojo"),
                                        count(luces, Semaforo.SIN_DATO, "sin color")))));
    }

    private static Cuenta count(List<Semaforo> luces, Semaforo cual, String como) {
        return Cuenta.de((int) luces.stream().filter(l -> l == cual).count(), como);
    }

    /** Only where results differ: among equals none is the highest. Who reached nothing is told by {@link #NINGUNO}. */
    private static Optional<String> extreme(EvaluacionInstitucional e, String cual, Comparator<BigDecimal> orden) {
        List<BigDecimal> valores =
                e.objetivos().stream().flatMap(o -> o.resultado().stream()).toList();
        return valores.stream()
                .max(orden)
                .filter(v -> v.signum() > 0 && valores.stream().anyMatch(x -> x.compareTo(v) != 0))
                .map(v -> "El resultado %s de un objetivo es %s: %s."
                        .formatted(
                                cual,
                                Cifras.porcentaje(v),
                                Cifras.lista(e.objetivos().stream()
                                        .filter(o ->
                                                o.resultado().filter(v::equals).isPresent())
                                        .map(o -> "%s (logró %d de %s)"
                                                .formatted(
                                                        o.codigo(),
                                                        o.logro().logrados(),
                                                        Cifras.cuantas(o.logro().total(), "indicador", "indicadores")))
                                        .toList())));
    }

    private static Optional<String> none(EvaluacionInstitucional e) {
        List<String> ninguno = e.objetivos().stream()
                .filter(o -> o.logro().medidos() > 0 && o.logro().logrados() == 0)
                .map(o -> o.codigo() + " (" + o.logro().medidos() + " de "
                        + o.logro().total() + " con valor)")
                .toList();
        return ninguno.isEmpty()
                ? Optional.empty()
                : Optional.of("Ningún indicador logró su meta en " + Cifras.lista(ninguno) + ".");
    }

    static Optional<String> physical(Grupo g, EvaluacionInstitucional e) {
        return g.promedioFisico().map(v -> "El avance físico de %s es %s, con %d de %s%s%s."
                .formatted(
                        e.aLaFecha(),
                        Cifras.porcentaje(v),
                        g.medidas(),
                        Cifras.cuantas(g.total(), "actividad medida", "actividades medidas"),
                        Cifras.enParte(g),
                        zeros(g)));
    }

    /** Once a period is closed silence counts as nothing; the other figure stands beside it. */
    private static String zeros(Grupo g) {
        int callan = g.callada().aportes().size();
        return callan == 0
                ? ""
                : "; %s como 0; sin %s, %s"
                        .formatted(
                                callan == 1
                                        ? "la que no reportó cuenta"
                                        : "las " + callan + " que no reportaron cuentan",
                                callan == 1 ? "ella" : "ellas",
                                Cifras.porcentaje(g.promedioMedido().orElseThrow()));
    }

    static Optional<String> financial(Grupo g, EvaluacionInstitucional e) {
        return g.razonFinanciera().map(r -> "De %s se devengó S/ %s de S/ %s programados, %s, con dato de %d de %s%s."
                .formatted(
                        e.aLaFecha(),
                        Cifras.soles(g.ejecutado()),
                        Cifras.soles(g.programado()),
                        Cifras.porcentaje(r.redondeada()),
                        g.conEjecucion(),
                        Cifras.cuantas(g.total(), "actividad", "actividades"),
                        apart(g)));
    }

    /** What the months that are missing had programmed stays in the divisor; the figure without it is told too. */
    private static String apart(Grupo g) {
        return g.financieroAparte()
                .map(r -> "; sin lo programado de los meses sin devengado, " + Cifras.porcentaje(r.redondeada()))
                .orElse("");
    }

    private static Optional<String> budget(EvaluacionInstitucional e) {
        Grupo g = e.resultados().entidad();
        return e.estructura()
                .parametros()
                .pim()
                .filter(pim -> pim.signum() > 0 && g.conEjecucion() > 0)
                .map(pim -> "Lo devengado es %s del PIM de S/ %s%s."
                        .formatted(
                                Cifras.porcentaje(new Razon(g.ejecutado(), pim).redondeada()),
                                Cifras.soles(pim),
                                e.estructura()
                                        .criterios()
                                        .corteDelPim()
                                        .map(d -> " al " + Cifras.fecha(d))
                                        .orElse("")));
    }

    static Optional<String> silent(Grupo g, EvaluacionInstitucional e) {
        return g.sinReporte() == 0
                ? Optional.empty()
                : Optional.of(Cifras.nDeN(
                                g.sinReporte(),
                                g.total(),
                                "no tiene dato de lo que tenía",
                                "no tienen dato de lo que tenían")
                        + " programado a la fecha.");
    }
}
