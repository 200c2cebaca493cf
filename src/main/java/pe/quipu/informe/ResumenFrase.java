package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Logro;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Semaforo;
import pe.quipu.informe.Cifras.Cuenta;

/** What the executive summary says of the whole entity. */
enum ResumenFrase implements Frase<EvaluacionInstitucional> {
    EN_CURSO(e -> e.corte().aviso()),
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
    FINANCIERO(e -> financial(e.resultados().entidad(), e.resultados().actividades(), e)),
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
        int enCurso = underWay(indicadores);
        int sinValor = indicadores.size() - logro.medidos();
        return indicadores.isEmpty()
                ? Optional.empty()
                : Optional.of("De %s %s, %s%s."
                        .formatted(
                                Cifras.cuantas(indicadores.size(), "indicador", "indicadores"),
                                deQuien,
                                reached(logro, enCurso),
                                sinValor == 0
                                        ? ""
                                        : "; de " + sinValor + " no se puede decir: falta el valor o el sentido"));
    }

    /** How many have a value that the rest of the year can still change. */
    static int underWay(List<DeIndicador> indicadores) {
        return (int) indicadores.stream()
                .filter(i -> i.situacion() == Estado.EN_CURSO)
                .count();
    }

    /** {@code 3 alcanzaron su logro esperado, 7 no y 2 están en curso}; {@code ninguno alcanzó su logro esperado}. */
    static String reached(Logro logro, int enCurso) {
        int no = logro.medidos() - logro.logrados() - enCurso;
        if (enCurso > 0) {
            return Cifras.cuentas(List.of(
                    new Cuenta(logro.logrados(), "alcanzó su logro esperado", "alcanzaron su logro esperado"),
                    new Cuenta(no, "ya no alcanzará su logro esperado", "ya no alcanzarán su logro esperado"),
                    new Cuenta(enCurso, "está en curso", "están en curso")));
        }
        return logro.logrados() == 0
                ? "ninguno alcanzó su logro esperado"
                : Cifras.cuantas(logro.logrados(), "alcanzó su logro esperado", "alcanzaron su logro esperado")
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
                e.objetivos().stream().flatMap(o -> o.juzgado().stream()).toList();
        return valores.stream()
                .max(orden)
                .filter(v -> v.signum() > 0 && valores.stream().anyMatch(x -> x.compareTo(v) != 0))
                .map(v -> "El resultado %s de un objetivo es %s: %s."
                        .formatted(
                                cual,
                                Cifras.porcentaje(v),
                                Cifras.lista(e.objetivos().stream()
                                        .filter(o ->
                                                o.juzgado().filter(v::equals).isPresent())
                                        .map(o -> "%s (logró %d de %s)"
                                                .formatted(
                                                        o.codigo(),
                                                        o.logro().logrados(),
                                                        Cifras.cuantas(o.logro().total(), "indicador", "indicadores")))
                                        .toList())));
    }

    private static Optional<String> none(EvaluacionInstitucional e) {
        List<String> ninguno = e.objetivos().stream()
                .filter(o -> o.juzgado().filter(r -> r.signum() == 0).isPresent())
                .map(o -> o.codigo() + " (" + o.logro().medidos() + " de "
                        + o.logro().total() + " con valor)")
                .toList();
        return ninguno.isEmpty()
                ? Optional.empty()
                : Optional.of("Ningún indicador alcanzó su logro esperado en " + Cifras.lista(ninguno) + ".");
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

    /** @param suyas the activities of the group: of those with soles, how many told what they spent */
    static Optional<String> financial(Grupo g, List<DeActividad> suyas, EvaluacionInstitucional e) {
        List<Estado> conSoles = suyas.stream()
                .filter(a -> a.financiera().programado().signum() > 0)
                .map(a -> a.financiera().acumulado().estado())
                .toList();
        return g.razonFinanciera().map(r -> "De %s se devengó S/ %s de S/ %s programados, %s, con dato de %d de %s%s."
                .formatted(
                        e.aLaFecha(),
                        Cifras.soles(g.ejecutado()),
                        Cifras.soles(g.programado()),
                        Cifras.porcentaje(r.redondeada()),
                        conSoles.stream().filter(x -> x == Estado.MEDIDO).count(),
                        Cifras.cuantas(
                                conSoles.size(),
                                "actividad con soles programados",
                                "actividades con soles programados"),
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
                : Optional.of("De %s, %s."
                        .formatted(
                                Cifras.cuantas(
                                        g.medidas() + g.sinReporte(),
                                        "actividad con meta física a la fecha",
                                        "actividades con meta física a la fecha"),
                                Cifras.cuantas(g.sinReporte(), "no tiene dato", "no tienen dato")));
    }
}
