package pe.quipu.app;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.inbox.Carpeta;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Plazo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.PlantillaDesigner;
import pe.quipu.plantilla.RellenoRules;

/**
 * The workspace of an entity, open for work: its folders, its structure and the versions of the plan in force.
 *
 * @param planes by year: one year is formulated while another is evaluated
 */
record Taller(Carpeta carpeta, Clock clock, Formas formas, Estructura estructura, Map<Integer, Plan> planes) {
    Taller {
        planes = Map.copyOf(planes);
    }

    /** @throws Detenido when {@code estructura.xlsx} is missing or wrong, or the plan cannot be read */
    static Taller open(Opciones opciones) {
        Carpeta carpeta = new Carpeta(opciones.raiz());
        Formas formas = new Formas();
        if (Files.exists(EntidadFile.path(carpeta))) {
            Bitacora.in(carpeta);
        }
        Estructura estructura = EntidadFile.read(carpeta, formas);
        return new Taller(carpeta, opciones.clock(), formas, estructura, PlanFile.inForce(carpeta, formas));
    }

    /** The plan that a period is evaluated against; empty until its formulation is approved. */
    Optional<Plan> plan(Periodo periodo) {
        return Optional.ofNullable(planes.get(periodo.ejercicio()));
    }

    /** @throws Detenido while the formulation of the year is not approved */
    Plan approved(Periodo periodo) {
        return plan(periodo)
                .orElseThrow(() -> new Detenido(
                        Salida.ERRORES_EN_LOS_DATOS,
                        "Todavía no hay un plan aprobado de " + periodo.ejercicio()
                                + ": sin él no hay qué evaluar. Procese las formulaciones y apruebe: quipu aprobar"
                                + " --ejercicio " + periodo.ejercicio()));
    }

    LocalDate hoy() {
        return LocalDate.ofInstant(clock.instant(), Opciones.LIMA);
    }

    /** The activities of the plan that a unit reports, its own and those of the units it reports for. */
    List<ActividadOperativa> actividades(String unidad, Periodo periodo) {
        List<String> centros =
                estructura.reportadasPor(unidad).stream().map(Unidad::codigo).toList();
        return plan(periodo)
                .map(p -> p.actividades().stream()
                        .filter(a -> centros.contains(a.centroCosto()))
                        .toList())
                .orElse(List.of());
    }

    String codigoDelPlan(Periodo periodo) {
        return periodo.esFormulacion() ? "" : plan(periodo).map(Plan::codigo).orElse("");
    }

    Identidad identidad(Unidad unidad, Periodo periodo, int rondaBase) {
        String forma = Formas.para(periodo);
        return RellenoRules.identidad(
                forma, formas.base(forma).version(), estructura, unidad, periodo, codigoDelPlan(periodo), rondaBase);
    }

    /** What a fresh template brings written, before any delivery. */
    Relleno relleno(Unidad unidad, Periodo periodo) {
        return periodo.esFormulacion()
                ? RellenoRules.formulacion(estructura, unidad, periodo)
                : RellenoRules.evaluacion(estructura, unidad, periodo, actividades(unidad.codigo(), periodo));
    }

    PlantillaDesigner.Pedido pedido(Unidad unidad, Periodo periodo, int rondaBase, Relleno relleno) {
        Formato formato = formas.de(estructura, unidad.codigo(), periodo);
        return new PlantillaDesigner.Pedido(
                formato,
                identidad(unidad, periodo, rondaBase),
                relleno,
                periodo.esFormulacion()
                        ? Map.of()
                        : constantes(estructura.parametros().escala()),
                RellenoRules.subtitulo(estructura, unidad, periodo));
    }

    /** The thresholds that the live formulas of an evaluation use. */
    static Map<String, Valor> constantes(Escala escala) {
        return Map.of(
                "umbral_verde", Valor.numero(escala.verde()),
                "umbral_ambar", Valor.numero(escala.ambar()),
                "palabra_ambar", Valor.texto(escala.palabraAmbar()));
    }

    /** Open are the periods of sheet Plazos; without any row, those that have ended and the formulation. */
    boolean abierto(Periodo periodo) {
        List<Plazo> plazos = estructura.plazos();
        return plazos.isEmpty()
                ? periodo.esFormulacion() || !periodo.corte().isAfter(hoy())
                : plazos.stream().anyMatch(p -> p.periodo().equals(periodo.codigo()));
    }

    String abiertos() {
        return estructura.plazos().isEmpty()
                ? "la formulación y los periodos que ya terminaron"
                : estructura.plazos().stream().map(Plazo::periodo).distinct().collect(Collectors.joining(", "));
    }
}
