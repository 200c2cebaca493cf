package pe.quipu.avance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Techo;
import pe.quipu.plan.Unidad;

/** Gathers what each {@link Consulta} tells; every list is made once, so that a large entity costs no more by its square. */
final class ConsultaRules {
    /** A promise where its activity stands now; of one that left the plan, with who promised it. */
    private record Prometido(Compromiso compromiso, String centro, String oei) {}

    private static final Comparator<Prometido> POR_PLAZO =
            Comparator.comparing(p -> p.compromiso().plazo().orElse(LocalDate.MAX));

    private static final String PROGRAMADO = "lo programado";
    private static final String GASTO = "el gasto";

    private final Estructura estructura;
    private final Resultados resultados;
    private final Map<String, List<DeActividad>> porUnidad;
    private final Map<String, List<DeActividad>> porObjetivo;
    private final Map<String, List<Prometido>> prometeUnidad;
    private final Map<String, List<Prometido>> prometeObjetivo;
    private final Map<String, Consulta.Junta> juntas = new HashMap<>();

    ConsultaRules(Estructura e, Resultados r, List<Compromiso> compromisos) {
        this.estructura = e;
        this.resultados = r;
        this.porUnidad = r.actividades().stream()
                .collect(Collectors.groupingBy(a -> a.actividad().centroCosto()));
        this.porObjetivo = r.actividades().stream().collect(Collectors.groupingBy(this::oei));
        Map<String, DeActividad> porCodigo = r.actividades().stream()
                .collect(Collectors.toMap(a -> a.actividad().codigo(), a -> a, (una, otra) -> una));
        List<Prometido> abiertos = compromisos.stream()
                .filter(Compromiso::abierto)
                .map(c -> promised(c, Optional.ofNullable(porCodigo.get(c.actividad()))))
                .sorted(POR_PLAZO)
                .toList();
        this.prometeUnidad = abiertos.stream().collect(Collectors.groupingBy(Prometido::centro));
        GastoEnSuperior.joined(e, r).forEach(this::join);
        this.prometeObjetivo = abiertos.stream().collect(Collectors.groupingBy(Prometido::oei));
    }

    private String oei(DeActividad a) {
        return estructura.oeiDe(a.actividad().aei());
    }

    private Prometido promised(Compromiso c, Optional<DeActividad> actividad) {
        return new Prometido(
                c,
                actividad.map(a -> a.actividad().centroCosto()).orElse(c.unidad()),
                actividad.map(this::oei).orElse(""));
    }

    List<Consulta> all() {
        return Stream.concat(
                        estructura.unidades().stream().map(this::unit),
                        estructura.objetivos().stream().map(this::objective))
                .toList();
    }

    private Consulta unit(Unidad u) {
        return new Consulta(
                Consulta.Clase.UNIDAD,
                u.codigo(),
                u.denominacion(),
                told(Stream.of(u.cargo())),
                List.of(u.reportaPor()),
                resultados.deUnidad(u.codigo()),
                porUnidad.getOrDefault(u.codigo(), List.of()),
                open(prometeUnidad, u.codigo()),
                Optional.ofNullable(juntas.get(u.codigo())),
                pim(u));
    }

    private Consulta objective(Oei o) {
        List<DeActividad> suyas = porObjetivo.getOrDefault(o.codigo(), List.of());
        return new Consulta(
                Consulta.Clase.OBJETIVO,
                o.codigo(),
                o.denominacion(),
                told(resultados.indicadoresDeOei(o.codigo()).stream()
                        .flatMap(i -> estructura.unidad(i.indicador().responde()).stream())
                        .map(Unidad::cargo)),
                suyas.stream()
                        .map(a -> a.actividad().centroCosto())
                        .map(u -> estructura.unidad(u).map(Unidad::reportaPor).orElse(u))
                        .distinct()
                        .toList(),
                resultados.deOei(o.codigo()),
                suyas,
                open(prometeObjetivo, o.codigo()),
                Optional.empty(),
                Optional.empty());
    }

    /** Of the superior, those taken up to it; of each of these, the superior: who has the other side. */
    private void join(Acopio a) {
        Razon junta = a.junto().razon().orElseThrow();
        List<String> hijas = a.hijas().stream().map(Acopio.DeUnidad::codigo).toList();
        boolean programan = a.hijas().stream().anyMatch(h -> h.soles().programa());
        juntas.put(a.unidad(), new Consulta.Junta(hijas, programan ? PROGRAMADO : GASTO, junta));
        a.hijas()
                .forEach(h -> juntas.put(
                        h.codigo(),
                        new Consulta.Junta(List.of(a.unidad()), h.soles().programa() ? GASTO : PROGRAMADO, junta)));
    }

    private static List<String> told(Stream<String> cargos) {
        return cargos.filter(c -> !c.isBlank()).distinct().toList();
    }

    private static List<Compromiso> open(Map<String, List<Prometido>> grupos, String codigo) {
        return grupos.getOrDefault(codigo, List.of()).stream()
                .map(Prometido::compromiso)
                .toList();
    }

    private Optional<Razon> pim(Unidad u) {
        BigDecimal pim = u.reporta()
                ? estructura.techo(resultados.periodo().ejercicio(), Techo.Etapa.PIM, u.codigo())
                : BigDecimal.ZERO;
        if (pim.signum() <= 0) {
            return Optional.empty();
        }
        List<Grupo> suyos = estructura.reportadasPor(u.codigo()).stream()
                .map(s -> resultados.deUnidad(s.codigo()))
                .filter(g -> g.conEjecucion() > 0)
                .toList();
        return suyos.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Razon(suyos.stream().map(Grupo::ejecutado).reduce(BigDecimal.ZERO, BigDecimal::add), pim));
    }
}
