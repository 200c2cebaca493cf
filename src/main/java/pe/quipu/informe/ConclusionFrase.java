package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.avance.Semaforo;

/** What follows from the data; each line stands beside what the office concludes itself. */
enum ConclusionFrase implements Frase<EvaluacionInstitucional> {
    EN_ROJO(ConclusionFrase::red),
    BRECHA(ConclusionFrase::gap),
    CAUSA(ConclusionFrase::cause),
    COBERTURA(ConclusionFrase::coverage),
    COBERTURA_PARCIAL(ConclusionFrase::partial),
    INDICADORES(ConclusionFrase::indicators);

    /** The one the form uses to suggest a deviation of cost. */
    private static final BigDecimal LEJOS = new BigDecimal("0.2");

    private final Function<EvaluacionInstitucional, Optional<String>> regla;

    ConclusionFrase(Function<EvaluacionInstitucional, Optional<String>> regla) {
        this.regla = regla;
    }

    @Override
    public Optional<String> dicha(EvaluacionInstitucional e) {
        return regla.apply(e);
    }

    private static Optional<String> red(EvaluacionInstitucional e) {
        List<String> rojos = e.objetivos().stream()
                .filter(o -> e.semaforo(o.juzgado()) == Semaforo.ROJO)
                .map(o -> o.codigo() + " (" + Cifras.porcentaje(o.resultado().orElseThrow()) + ")")
                .toList();
        return rojos.isEmpty()
                ? Optional.empty()
                : Optional.of("El resultado de %d de %s está en rojo: %s."
                        .formatted(
                                rojos.size(),
                                Cifras.cuantas(e.objetivos().size(), "objetivo", "objetivos"),
                                Cifras.lista(rojos)));
    }

    private static Optional<String> gap(EvaluacionInstitucional e) {
        List<String> lejos = e.objetivos().stream()
                .filter(ConclusionFrase::farApart)
                .map(o -> "%s (físico %s, financiero %s)"
                        .formatted(
                                o.codigo(),
                                Cifras.porcentaje(o.grupo().promedioMedido().orElseThrow()),
                                Cifras.porcentaje(o.financieroReportado().orElseThrow())))
                .toList();
        return lejos.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "En %d de %s el avance físico y el financiero de lo reportado se separan más de 20 puntos: %s%s."
                                .formatted(
                                        lejos.size(),
                                        Cifras.cuantas(e.objetivos().size(), "objetivo", "objetivos"),
                                        Cifras.lista(lejos),
                                        notCompared(e)));
    }

    private static String notCompared(EvaluacionInstitucional e) {
        List<String> parciales = e.objetivos().stream()
                .filter(DeObjetivo::parcial)
                .map(DeObjetivo::codigo)
                .toList();
        return parciales.isEmpty()
                ? ""
                : "; no se %s %s, con meses sin dato"
                        .formatted(parciales.size() == 1 ? "compara" : "comparan", Cifras.lista(parciales));
    }

    /** Like with like: both over those who reported, every month of them. */
    private static boolean farApart(DeObjetivo o) {
        return o.grupo()
                .promedioMedido()
                .filter(f -> !o.parcial())
                .flatMap(f -> o.financieroReportado().map(x -> f.subtract(x).abs()))
                .filter(d -> d.compareTo(LEJOS) > 0)
                .isPresent();
    }

    private static Optional<String> cause(EvaluacionInstitucional e) {
        Causas c = Causas.de(e);
        int maximo = c.cuentas().values().stream().mapToInt(n -> n).max().orElse(0);
        List<String> mayores = c.cuentas().entrySet().stream()
                .filter(x -> x.getValue() == maximo)
                .map(Map.Entry::getKey)
                .toList();
        return c.vacia()
                ? Optional.empty()
                : Optional.of("%s %s: %d de %s%s."
                        .formatted(
                                mayores.size() == 1
                                        ? "La causa que más se declara es"
                                        : "Las causas que más se declaran son",
                                Cifras.lista(mayores),
                                maximo,
                                Cifras.cuantas(
                                        c.declaradas(),
                                        "actividad que dice su causa",
                                        "actividades que dicen su causa"),
                                mayores.size() == 1 ? "" : ", cada una"));
    }

    private static Optional<String> coverage(EvaluacionInstitucional e) {
        List<String> sin = e.entregas().stream()
                .filter(u -> !u.aceptada() && !e.resultados().archivos().containsKey(u.codigo()))
                .map(DeUnidad::nombre)
                .toList();
        return sin.isEmpty()
                ? Optional.empty()
                : Optional.of("Las cifras no incluyen lo de %d de %s, cuya evaluación no está aceptada: %s."
                        .formatted(
                                sin.size(),
                                Cifras.cuantas(e.entregas().size(), "unidad que reporta", "unidades que reportan"),
                                Cifras.lista(sin)));
    }

    /** Its earlier evaluations were accepted, and the one of this period was not. */
    private static Optional<String> partial(EvaluacionInstitucional e) {
        List<String> parte = e.entregas().stream()
                .filter(u -> !u.aceptada() && e.resultados().archivos().containsKey(u.codigo()))
                .map(u -> u.nombre() + until(e.resultados().ultimoMes(e.estructura(), u.codigo())))
                .toList();
        return parte.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "De %d de %s las cifras incluyen solo lo aceptado antes, porque su última evaluación no está aceptada: %s."
                                .formatted(
                                        parte.size(),
                                        Cifras.cuantas(
                                                e.entregas().size(), "unidad que reporta", "unidades que reportan"),
                                        Cifras.lista(parte)));
    }

    /** {@code  (hasta marzo)}. @param mes 0 where no month was told */
    private static String until(int mes) {
        return mes == 0 ? "" : " (hasta " + Cifras.meses(mes, mes) + ")";
    }

    private static Optional<String> indicators(EvaluacionInstitucional e) {
        List<String> porque = new ArrayList<>();
        add(porque, IndicadorFrase.SIN_SENTIDO, e, "sin sentido definido");
        add(porque, IndicadorFrase.SIN_LINEA_BASE, e, "sin línea base");
        add(porque, IndicadorFrase.META_CERO, e, "con logro esperado 0");
        add(porque, IndicadorFrase.SIN_VALOR, e, "sin valor reportado");
        add(porque, IndicadorFrase.SOBRE_LA_META, e, "sobre su meta");
        return porque.isEmpty()
                ? Optional.empty()
                : Optional.of("De %s hay %s."
                        .formatted(
                                Cifras.cuantas(e.resultados().indicadores().size(), "indicador", "indicadores"),
                                Cifras.lista(porque)));
    }

    private static void add(List<String> porque, IndicadorFrase frase, EvaluacionInstitucional e, String como) {
        int n = frase.codigos(e).size();
        if (n > 0) {
            porque.add(n + " " + como);
        }
    }
}
