package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.libro.CeldaRef;
import pe.quipu.plan.Estructura;

/**
 * What the audit of a published report found.
 *
 * @param reparos in the order of the checks, then of the report
 * @param recalculos what comes out, by cell of everything that is printed and can be computed; percentages in points
 * @param omitidas checks that could not be made, each with its reason
 * @param notas what a check says besides: which table prints no total, which rule gives a printed mean
 */
public record Auditoria(
        Publicado publicado,
        List<Reparo> reparos,
        Map<CeldaRef, BigDecimal> recalculos,
        Map<Prueba, String> omitidas,
        Map<Prueba, String> notas) {
    private static final List<Comprobacion> COMPROBACIONES = List.of(
            new SumaDistinta(),
            new TotalCopiado(),
            new PorcentajeDistinto(),
            new PorcentajePromediado(),
            new RedondeoMezclado(),
            new EscalaCorrida(),
            new SinReporteEnCero(),
            new PorcentajeSinProgramado(),
            new CodigoEquivocado(),
            new GranoDistinto(),
            new SobreCien(),
            new SinContraparte(),
            new SentidoDudoso(),
            new LogroDistinto(),
            new PromedioDistinto(),
            new MediaDistinta(),
            new ResultadoDistinto(),
            new NombreDistinto(),
            new CuentaDistinta(),
            new FormaMezclada(),
            new PresupuestoDistinto(),
            new VinculoRoto());

    public Auditoria {
        reparos = List.copyOf(reparos);
        recalculos = Map.copyOf(recalculos);
        omitidas = Map.copyOf(omitidas);
        notas = Map.copyOf(notas);
    }

    /** @param estructura of the workspace; empty without one */
    public static Auditoria of(Publicado publicado, Optional<Estructura> estructura) {
        Caso caso = Caso.of(publicado, estructura);
        List<Reparo> reparos = COMPROBACIONES.stream()
                .flatMap(c -> c.check(caso))
                .sorted(Comparator.comparing(Reparo::prueba))
                .toList();
        Map<Prueba, String> omitidas = new LinkedHashMap<>();
        if (estructura.isEmpty()) {
            omitidas.put(
                    Prueba.GRAN_001,
                    "Sin el estructura.xlsx de la entidad no se sabe qué unidad depende de cuál, y un código no lo dice:"
                            + " hace falta la carpeta de trabajo de la entidad del informe, con --carpeta.");
        }
        return new Auditoria(publicado, reparos, RecalculoRules.of(caso), omitidas, notes(publicado));
    }

    private static Map<Prueba, String> notes(Publicado p) {
        Map<Prueba, String> notas = new LinkedHashMap<>();
        notas.put(Prueba.SUM_001, SumaRules.untotalled(p));
        notas.put(Prueba.AGG_001, MediaDistinta.note(p));
        notas.values().removeIf(String::isEmpty);
        return notas;
    }

    public Stream<Reparo> de(Prueba prueba) {
        return reparos.stream().filter(r -> r.prueba() == prueba);
    }

    public long inconsistencias() {
        return reparos.stream()
                .filter(r -> r.gravedad() == Reparo.Gravedad.INCONSISTENCIA)
                .count();
    }
}
