package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Hallazgo;
import pe.quipu.avance.Logro;
import pe.quipu.avance.Resultados;
import pe.quipu.consolidado.Consolidado.Linea;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Enumeracion;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Norma;

/** The alerts of the Tablero, the gravest first. A rule that does not hold says nothing; none depends on the scale. */
record AlertaRules(
        Marco<Consolidado> marco, Tabla<Resumen> objetivos, Tabla<Resumen> unidades, Tabla<Hallazgo> hallazgos) {
    private static final int ENTEROS = 3;

    List<Alerta> alertas() {
        return Stream.of(
                        Stream.of(
                                        unfinished(),
                                        worst(),
                                        slowest(),
                                        new AlertaPendienteRules(marco).alerta(),
                                        CompromisosDesigner.overdue(marco),
                                        uncounted(),
                                        rectified(),
                                        fallen(),
                                        unprogrammed())
                                .flatMap(Optional::stream),
                        new AlertaHalladaRules(hallazgos).alertas().stream(),
                        Stream.of(coverage(), unexplained()).flatMap(Optional::stream))
                .flatMap(s -> s)
                .toList();
    }

    private Optional<Alerta> unfinished() {
        return marco.consolidado().corte().aviso().map(a -> new Alerta(a, "#'Periodos'!A" + Cuadro.PRIMERA));
    }

    private Optional<Alerta> worst() {
        return lowest(
                Resumen::juzgado, "El objetivo más bajo", "Los objetivos más bajos", "%s de sus indicadores logrados");
    }

    /** What is told of every quarter: before December most results have no colour yet. */
    private Optional<Alerta> slowest() {
        return lowest(
                o -> o.grupo().promedioFisico(),
                "El objetivo de menor avance físico",
                "Los objetivos de menor avance físico",
                "%s a la fecha");
    }

    private Optional<Alerta> lowest(
            Function<Resumen, Optional<BigDecimal>> cifra, String uno, String varios, String cuanto) {
        Optional<BigDecimal> minimo = objetivos.filas().stream()
                .flatMap(o -> cifra.apply(o).stream())
                .min(Comparator.naturalOrder())
                .filter(r -> r.compareTo(BigDecimal.ONE) < 0);
        List<Resumen> bajos = objetivos.filas().stream()
                .filter(o -> minimo.isPresent() && cifra.apply(o).equals(minimo))
                .toList();
        return first(bajos)
                .map(o -> new Alerta(
                        "%s: %s, con %s."
                                .formatted(
                                        bajos.size() == 1 ? uno : varios,
                                        some(bajos, Resumen::codigo),
                                        cuanto.formatted(percent(minimo.orElseThrow()))),
                        objetivos
                                .cuadro()
                                .enlace(Cuadro.PRIMERA + objetivos.filas().indexOf(o))));
    }

    /** Accepted of who is no unit of the structure any more: none of these figures has it. */
    private Optional<Alerta> uncounted() {
        return observed(
                Codigo.LIB_049,
                "%s, porque su unidad ya no está en estructura.xlsx, o ya no reporta: %s %s.",
                "entrega aceptada no se cuenta",
                "entregas aceptadas no se cuentan");
    }

    /** Accepted, and then changed by a correction of another period: the unit has to explain what it had not to. */
    private Optional<Alerta> rectified() {
        return observed(
                Codigo.AVA_046,
                "%s por una corrección aceptada después y su evaluación no explica el avance que resulta (art. 11): %s %s.",
                "actividad cambió",
                "actividades cambiaron");
    }

    /** Of what goes up only: the figures that stand together contradict one another. */
    private Optional<Alerta> fallen() {
        return observed(
                Codigo.AVA_047,
                "%s en lo acumulado por una corrección aceptada después: %s %s.",
                "actividad baja",
                "actividades bajan");
    }

    private Optional<Alerta> observed(Codigo codigo, String frase, String una, String varias) {
        List<Linea> lineas = marco.consolidado().observaciones();
        List<Linea> suyas =
                lineas.stream().filter(l -> l.codigo().equals(codigo.id())).toList();
        List<String> unidades = suyas.stream().map(Linea::unidad).distinct().toList();
        Norma norma = marco.consolidado().estructura().parametros().norma();
        return first(suyas)
                .map(l -> new Alerta(
                        norma.dicho(frase)
                                .formatted(
                                        Cifra.cuantas(suyas.size(), una, varias),
                                        unidades.size() == 1 ? "unidad" : "unidades",
                                        some(unidades, u -> (u + " " + marco.nombre(u)).strip())),
                        "#'Observaciones'!A" + (Cuadro.PRIMERA + lineas.indexOf(l))));
    }

    private Optional<Alerta> unprogrammed() {
        List<Resumen> hechas = unidades.filas().stream()
                .filter(u -> u.grupo().estadoFinanciero() == Estado.EJECUTADO_NO_PROGRAMADO)
                .sorted(Comparator.comparing((Resumen u) -> u.grupo().ejecutado())
                        .reversed())
                .toList();
        return first(hechas)
                .map(u -> new Alerta(
                        "%s sin tener nada programado a la fecha: %s."
                                .formatted(
                                        Cifra.cuantas(hechas.size(), "unidad devengó", "unidades devengaron"),
                                        some(
                                                hechas,
                                                x -> x.codigo() + " " + x.nombre() + " (S/ "
                                                        + Cifra.soles(x.grupo().ejecutado()) + ")")),
                        unidades.cuadro()
                                .enlace(Cuadro.PRIMERA + unidades.filas().indexOf(u))));
    }

    private Optional<Alerta> coverage() {
        Grupo entidad = marco.consolidado().resultados().entidad();
        int conMeta = entidad.medidas() + entidad.sinReporte();
        return conMeta == 0 || 2 * entidad.medidas() >= conMeta
                ? Optional.empty()
                : Optional.of(new Alerta(
                        "Se pudo medir menos de la mitad: %d de %s meta a la fecha."
                                .formatted(
                                        entidad.medidas(),
                                        Cifra.cuantas(conMeta, "actividad que tenía", "actividades que tenían")),
                        "#'Actividades'!A" + Cuadro.PRIMERA));
    }

    /** Results that nobody worked for: they cannot be explained, and in the year to come nobody answers for them. */
    private Optional<Alerta> unexplained() {
        Resultados todo = marco.consolidado().resultados();
        List<String> acciones = marco.consolidado().estructura().acciones().stream()
                .map(Aei::codigo)
                .toList();
        List<String> sueltas = acciones.stream()
                .filter(a -> Vinculo.of(todo.deAei(a), Logro.of(todo.indicadoresDe(a)))
                        .equals(Optional.of(Vinculo.SIN_ACTIVIDADES)))
                .toList();
        return first(sueltas)
                .map(a -> new Alerta(
                        "%s valor en su indicador y ninguna actividad que lo explique: %s."
                                .formatted(
                                        Cifra.cuantas(
                                                sueltas.size(),
                                                "acción estratégica tiene",
                                                "acciones estratégicas tienen"),
                                        some(sueltas, x -> x)),
                        "#'Acciones'!A" + (Cuadro.PRIMERA + acciones.indexOf(a))));
    }

    private static <T> Optional<T> first(List<T> lista) {
        return lista.stream().findFirst();
    }

    static <T> String some(List<T> lista, Function<T, String> texto) {
        return Enumeracion.some(lista.stream().map(texto).toList(), ENTEROS);
    }

    static String percent(BigDecimal fraccion) {
        return Cifra.porcentaje(fraccion);
    }
}
