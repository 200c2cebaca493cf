package pe.quipu.informe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Razon;
import pe.quipu.informe.Cifras.Cuenta;
import pe.quipu.informe.DeUnidad.Situacion;
import pe.quipu.plan.Unidad;

/** What the report says of the units: who delivered, who spent more than programmed, who programmed nothing. */
enum UnidadFrase implements Frase<EvaluacionInstitucional> {
    ENTREGAS(UnidadFrase::deliveries),
    PUNTUALIDAD(UnidadFrase::punctuality),
    SOBRE_LO_PROGRAMADO(e -> units(
            e,
            "devengó más de lo programado a la fecha",
            "devengaron más de lo programado a la fecha",
            g -> g.razonFinanciera().filter(Razon::exceso).isPresent())),
    SIN_PROGRAMACION(e -> units(
            e,
            "devengó sin tener nada programado a la fecha",
            "devengaron sin tener nada programado a la fecha",
            g -> g.estadoFinanciero() == Estado.EJECUTADO_NO_PROGRAMADO)),
    NO_REPORTO(e -> units(
            e,
            "no reportó lo devengado de lo que tenía programado",
            "no reportaron lo devengado de lo que tenían programado",
            g -> g.estadoFinanciero() == Estado.SIN_REPORTE)),
    SIN_ACTIVIDADES(e -> units(
            e,
            "no tiene actividades en el plan vigente",
            "no tienen actividades en el plan vigente",
            g -> g.estadoFinanciero() == Estado.SIN_ACTIVIDADES));

    private static final int ENTERAS = 6;

    private final Function<EvaluacionInstitucional, Optional<String>> regla;

    UnidadFrase(Function<EvaluacionInstitucional, Optional<String>> regla) {
        this.regla = regla;
    }

    @Override
    public Optional<String> dicha(EvaluacionInstitucional e) {
        return regla.apply(e);
    }

    private static Optional<String> deliveries(EvaluacionInstitucional e) {
        return e.entregas().isEmpty()
                ? Optional.empty()
                : Optional.of("De %s, %s."
                        .formatted(
                                Cifras.cuantas(e.entregas().size(), "unidad que reporta", "unidades que reportan"),
                                Cifras.cuentas(List.of(
                                        new Cuenta(
                                                e.en(Situacion.ACEPTADA).size(),
                                                "tiene su evaluación aceptada",
                                                "tienen su evaluación aceptada"),
                                        new Cuenta(
                                                e.en(Situacion.OBSERVADA).size(),
                                                "la tiene observada",
                                                "la tienen observada"),
                                        new Cuenta(
                                                e.en(Situacion.ILEGIBLE).size(),
                                                "entregó un archivo que no se pudo leer",
                                                "entregaron un archivo que no se pudo leer"),
                                        new Cuenta(
                                                e.en(Situacion.NO_ENTREGADA).size(),
                                                "no la entregó",
                                                "no la entregaron")))));
    }

    private static Optional<String> punctuality(EvaluacionInstitucional e) {
        List<DeUnidad> aceptadas = e.en(Situacion.ACEPTADA);
        int tarde = (int) aceptadas.stream().filter(u -> u.diasTarde() > 0).count();
        int dias = aceptadas.stream().mapToInt(DeUnidad::diasTarde).max().orElse(0);
        return aceptadas.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        tarde == 0
                                ? inTime(aceptadas.size())
                                : "De %s, %s, la última con %s de atraso."
                                        .formatted(
                                                Cifras.cuantas(
                                                        aceptadas.size(),
                                                        "evaluación aceptada",
                                                        "evaluaciones aceptadas"),
                                                Cifras.cuentas(List.of(
                                                        new Cuenta(
                                                                aceptadas.size() - tarde,
                                                                "llegó dentro del plazo",
                                                                "llegaron dentro del plazo"),
                                                        new Cuenta(tarde, "llegó después", "llegaron después"))),
                                                Cifras.cuantas(dias, "día", "días")));
    }

    private static String inTime(int cuantas) {
        return cuantas == 1
                ? "La única evaluación aceptada llegó dentro del plazo."
                : "Las " + cuantas + " evaluaciones aceptadas llegaron dentro del plazo.";
    }

    private static Optional<String> units(
            EvaluacionInstitucional e, String una, String varias, Predicate<Grupo> cuales) {
        List<Unidad> suyas = e.estructura().unidades().stream()
                .filter(u -> cuales.test(e.resultados().deUnidad(u.codigo())))
                .toList();
        return suyas.isEmpty()
                ? Optional.empty()
                : Optional.of("%d de %s %s: %s."
                        .formatted(
                                suyas.size(),
                                Cifras.cuantas(e.estructura().unidades().size(), "unidad", "unidades"),
                                suyas.size() == 1 ? una : varias,
                                Cifras.algunas(
                                        suyas.stream()
                                                .map(u -> u.codigo() + " " + u.denominacion())
                                                .toList(),
                                        ENTERAS)));
    }
}
