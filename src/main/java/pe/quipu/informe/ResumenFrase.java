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

/** What the executive summary says of the whole entity. */
enum ResumenFrase implements Frase<EvaluacionInstitucional> {
    INDICADORES_DE_OBJETIVO(e -> indicators(
            e.resultados().indicadores().stream()
                    .filter(i -> i.indicador().elemento().startsWith("OEI."))
                    .toList(),
            "de los objetivos estratégicos")),
    INDICADORES(e -> indicators(e.resultados().indicadores(), "de los objetivos y de sus acciones")),
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
                : Optional.of("De %s %s, %d %s su meta%s %d no%s (LOGRADO)."
                        .formatted(
                                Cifras.cuantas(indicadores.size(), "indicador", "indicadores"),
                                deQuien,
                                logro.logrados(),
                                logro.logrados() == 1 ? "logró" : "lograron",
                                sinValor == 0 ? " y" : ",",
                                logro.medidos() - logro.logrados(),
                                sinValor == 0
                                        ? ""
                                        : " y de " + sinValor + " no se puede decir: falta el valor o el sentido"));
    }

    private static Optional<String> colours(EvaluacionInstitucional e) {
        List<Semaforo> luces =
                e.objetivos().stream().map(o -> e.semaforo(o.juzgado())).toList();
        return luces.stream().allMatch(l -> l == Semaforo.SIN_DATO)
                ? Optional.empty()
                : Optional.of("Según el semáforo %s, de %s hay %d en verde, %d en %s, %d en rojo y %d sin color."
                        .formatted(
                                e.escala().codigo(),
                                Cifras.cuantas(luces.size(), "objetivo", "objetivos"),
                                count(luces, Semaforo.VERDE),
                                count(luces, Semaforo.AMBAR),
                                e.escala().palabraAmbar().toLowerCase(java.util.Locale.ROOT),
                                count(luces, Semaforo.ROJO),
                                count(luces, Semaforo.SIN_DATO)));
    }

    private static long count(List<Semaforo> luces, Semaforo cual) {
        return luces.stream().filter(l -> l == cual).count();
    }

    /** Only where results differ: among equals none is the highest. */
    private static Optional<String> extreme(EvaluacionInstitucional e, String cual, Comparator<BigDecimal> orden) {
        List<BigDecimal> valores =
                e.objetivos().stream().flatMap(o -> o.resultado().stream()).toList();
        return valores.stream()
                .max(orden)
                .filter(v -> valores.stream().anyMatch(x -> x.compareTo(v) != 0))
                .map(v -> "El resultado %s de un objetivo es %s: %s."
                        .formatted(
                                cual,
                                Cifras.porcentaje(v),
                                Cifras.lista(e.objetivos().stream()
                                        .filter(o ->
                                                o.resultado().filter(v::equals).isPresent())
                                        .map(o -> "%s, con %d de %s"
                                                .formatted(
                                                        o.codigo(),
                                                        o.logro().logrados(),
                                                        Cifras.cuantas(
                                                                o.logro().total(),
                                                                "indicador logrado",
                                                                "indicadores logrados")))
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
        return g.promedioFisico().map(v -> "El avance físico de %s es %s (%s, con %d de %s%s)."
                .formatted(
                        e.aLaFecha(),
                        Cifras.porcentaje(v),
                        e.regla(),
                        g.medidas(),
                        Cifras.cuantas(g.total(), "actividad medida", "actividades medidas"),
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
        return g.razonFinanciera()
                .map(r -> "De %s se devengó S/ %s de S/ %s programados, %s (FIN_ACUM, con dato de %d de %s)."
                        .formatted(
                                e.aLaFecha(),
                                Cifras.soles(g.ejecutado()),
                                Cifras.soles(g.programado()),
                                Cifras.porcentaje(r.redondeada()),
                                g.conEjecucion(),
                                Cifras.cuantas(g.total(), "actividad", "actividades")));
    }

    private static Optional<String> budget(EvaluacionInstitucional e) {
        Grupo g = e.resultados().entidad();
        return e.estructura()
                .parametros()
                .pim()
                .filter(pim -> pim.signum() > 0 && g.conEjecucion() > 0)
                .map(pim -> "Lo devengado es %s del PIM de S/ %s%s (FIN_PIM)."
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
                        + " programado a la fecha (NO_REPORTO).");
    }
}
