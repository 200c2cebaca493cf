package pe.quipu.informe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Logro;
import pe.quipu.plan.Aei;

/** What the report says of one objective. */
enum ObjetivoFrase implements Frase<DeObjetivo> {
    CONTENIDO(ObjetivoFrase::content),
    RESULTADO(ObjetivoFrase::result),
    LOGRADOS(o -> named(o, "Alcanzaron su logro esperado: %s.", "Alcanzó su logro esperado: %s.", i -> i.logrado()
            .orElse(false))),
    NO_LOGRADOS(ObjetivoFrase::missed),
    SIN_VALOR(o -> named(
            o,
            "No tienen valor reportado: %s.",
            "No tiene valor reportado: %s.",
            i -> i.estado() == Estado.SIN_REPORTE)),
    FISICO(o -> ResumenFrase.physical(o.grupo(), o.evaluacion())),
    FINANCIERO(o -> ResumenFrase.financial(o.grupo(), o.actividades(), o.evaluacion())),
    SIN_DATO(o -> ResumenFrase.silent(o.grupo(), o.evaluacion())),
    EXCESO(ObjetivoFrase::excess),
    SIN_PROGRAMACION(ObjetivoFrase::unprogrammed),
    ACCION_SIN_ACTIVIDADES(ObjetivoFrase::empty),
    INDICADOR_SIN_ACTIVIDADES(ObjetivoFrase::unlinked);

    private final Function<DeObjetivo, Optional<String>> regla;

    ObjetivoFrase(Function<DeObjetivo, Optional<String>> regla) {
        this.regla = regla;
    }

    @Override
    public Optional<String> dicha(DeObjetivo o) {
        return regla.apply(o);
    }

    private static Optional<String> content(DeObjetivo o) {
        return o.acciones().isEmpty()
                ? Optional.empty()
                : Optional.of("El objetivo tiene %s y, en el plan vigente, %s."
                        .formatted(
                                Cifras.cuantas(
                                        o.acciones().size(),
                                        "acción estratégica institucional",
                                        "acciones estratégicas institucionales"),
                                Cifras.cuantas(
                                        o.grupo().total(),
                                        "actividad operativa o inversión",
                                        "actividades operativas e inversiones")));
    }

    private static Optional<String> result(DeObjetivo o) {
        Logro l = o.logro();
        return o.resultado()
                .map(r ->
                        "De %s del objetivo y de sus acciones, %s%s. Su avance tipo I (ATI) medio es %s, con %d de %d."
                                .formatted(
                                        Cifras.cuantas(l.total(), "indicador", "indicadores"),
                                        reached(o),
                                        o.juzgado()
                                                .map(x -> ": " + Cifras.porcentaje(x))
                                                .orElse(""),
                                        Cifras.porcentaje(o.atiMedio().orElseThrow()),
                                        l.medidos(),
                                        l.total()));
    }

    private static String reached(DeObjetivo o) {
        int enCurso = ResumenFrase.underWay(o.indicadores());
        return enCurso > 0
                ? ResumenFrase.reached(o.logro(), enCurso)
                : o.logro().logrados() == 0
                        ? "ninguno alcanzó su logro esperado"
                        : Cifras.cuantas(
                                o.logro().logrados(), "alcanzó su logro esperado", "alcanzaron su logro esperado");
    }

    private static Optional<String> named(DeObjetivo o, String varios, String uno, Predicate<DeIndicador> cuales) {
        List<String> codigos = o.indicadores().stream()
                .filter(cuales)
                .map(i -> i.indicador().codigo())
                .toList();
        return codigos.isEmpty()
                ? Optional.empty()
                : Optional.of((codigos.size() == 1 ? uno : varios).formatted(Cifras.lista(codigos)));
    }

    private static Optional<String> missed(DeObjetivo o) {
        List<String> suyos = o.indicadores().stream()
                .filter(i -> i.logrado().filter(l -> !l).isPresent())
                .map(i -> "%s (se obtuvo %s y se esperaba %s)"
                        .formatted(i.indicador().codigo(), obtained(i), expected(i)))
                .toList();
        return suyos.isEmpty()
                ? Optional.empty()
                : Optional.of("%s su logro esperado: %s."
                        .formatted(suyos.size() == 1 ? "No alcanzó" : "No alcanzaron", Cifras.lista(suyos)));
    }

    private static String obtained(DeIndicador i) {
        return Cifras.conUnidad(i.aLaFecha().orElseThrow(), i.indicador().unidadMedida());
    }

    private static String expected(DeIndicador i) {
        return Cifras.conUnidad(i.indicador().logroEsperado(), i.indicador().unidadMedida());
    }

    private static Optional<String> excess(DeObjetivo o) {
        List<String> suyas = codes(o, a -> a.fisica().acumulado().exceso());
        return suyas.isEmpty()
                ? Optional.empty()
                : Optional.of("%s más de lo programado a la fecha: %s."
                        .formatted(
                                Cifras.nDeN(suyas.size(), o.grupo().total(), "ejecutó", "ejecutaron"),
                                Cifras.algunas(suyas, 10)));
    }

    private static Optional<String> unprogrammed(DeObjetivo o) {
        List<String> suyas = codes(o, a -> a.financiera().acumulado().estado() == Estado.EJECUTADO_NO_PROGRAMADO);
        return suyas.isEmpty()
                ? Optional.empty()
                : Optional.of("%s sin soles programados en el año: %s."
                        .formatted(
                                Cifras.nDeN(suyas.size(), o.actividades().size(), "devengó", "devengaron"),
                                Cifras.algunas(suyas, 10)));
    }

    private static List<String> codes(DeObjetivo o, Predicate<DeActividad> cuales) {
        return o.actividades().stream()
                .filter(cuales)
                .map(a -> a.actividad().codigo())
                .toList();
    }

    private static Optional<String> empty(DeObjetivo o) {
        List<String> vacias = o.acciones().stream()
                .filter(a -> withoutActivities(o, a))
                .map(Aei::codigo)
                .toList();
        return vacias.isEmpty()
                ? Optional.empty()
                : Optional.of("%d de %s no %s actividades en el plan vigente: %s."
                        .formatted(
                                vacias.size(),
                                Cifras.cuantas(o.acciones().size(), "acción estratégica", "acciones estratégicas"),
                                vacias.size() == 1 ? "tiene" : "tienen",
                                Cifras.lista(vacias)));
    }

    static boolean withoutActivities(DeObjetivo o, Aei accion) {
        return o.evaluacion().resultados().deAei(accion.codigo()).total() == 0;
    }

    private static Optional<String> unlinked(DeObjetivo o) {
        List<String> suyas = o.acciones().stream()
                .filter(a -> withoutActivities(o, a))
                .filter(a -> o.indicadores().stream()
                        .anyMatch(i -> i.indicador().elemento().equals(a.codigo())
                                && i.aLaFecha().filter(v -> v.signum() > 0).isPresent()))
                .map(Aei::codigo)
                .toList();
        return suyas.isEmpty()
                ? Optional.empty()
                : Optional.of("Su indicador reporta un valor y no hay actividad en el plan que lo sustente: "
                        + Cifras.lista(suyas) + ".");
    }
}
