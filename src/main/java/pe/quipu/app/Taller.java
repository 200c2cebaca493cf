package pe.quipu.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Lista;
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
 * @param planes every version by year, the first one first: one year is formulated while another is evaluated
 */
record Taller(Carpeta carpeta, Clock clock, Formas formas, EntidadFile.Leida entidad, Map<Integer, List<Plan>> planes) {
    Taller {
        planes = Map.copyOf(planes);
    }

    /** @throws Detenido when {@code estructura.xlsx} is missing or wrong, or the plan cannot be read */
    static Taller open(Opciones opciones) {
        Carpeta carpeta = new Carpeta(opciones.raiz());
        Formas formas = new Formas();
        Bitacora.of(carpeta);
        return open(carpeta, opciones.clock(), formas);
    }

    /** As it is now: somebody may have worked in it since. */
    Taller reopened() {
        return open(carpeta, clock, formas);
    }

    private static Taller open(Carpeta carpeta, Clock clock, Formas formas) {
        return new Taller(carpeta, clock, formas, EntidadFile.read(carpeta, formas), PlanFile.all(carpeta, formas));
    }

    Estructura estructura() {
        return entidad.estructura();
    }

    /** Every version of the years up to one: no code they gave is given again. */
    List<Plan> hasta(int ejercicio) {
        return planes.keySet().stream()
                .filter(anio -> anio <= ejercicio)
                .sorted()
                .flatMap(anio -> planes.get(anio).stream())
                .toList();
    }

    /** The versions of the plan of a year, the first one first. */
    List<Plan> versiones(int ejercicio) {
        return planes.getOrDefault(ejercicio, List.of());
    }

    /**
     * The plan of a period: for an evaluation the version that rules its months, as it stood at the cut-off; for a round
     * that changes the plan, the version it starts from, also after the round was approved; for anything else the last
     * version. Empty until the formulation is approved.
     */
    Optional<Plan> plan(Periodo periodo) {
        return versiones(periodo.ejercicio()).stream()
                .filter(p -> rules(p, periodo))
                .reduce((a, b) -> b)
                .map(p -> periodo.evalua() ? p.al(periodo.mesFinal()) : p);
    }

    private static boolean rules(Plan p, Periodo periodo) {
        return switch (periodo.clase()) {
            case FORMULACION, NECESIDADES -> true;
            case CONSISTENCIA, MODIFICACION -> p.ronda().antesQue(periodo);
            case MES, TRIMESTRE, SEMESTRE, ANUAL -> p.mesDesde() <= periodo.mesFinal();
        };
    }

    /** Whether a form made from a version says what one made now would: nothing of the unit changed in between. */
    boolean alDia(Unidad unidad, Periodo periodo, String version) {
        return version.equals(codigoDelPlan(periodo))
                || versiones(periodo.ejercicio()).stream()
                        .filter(p -> p.codigo().equals(version))
                        .map(p -> periodo.evalua() ? p.al(periodo.mesFinal()) : p)
                        .anyMatch(p -> de(unidad.codigo(), p).equals(actividades(unidad.codigo(), periodo)));
    }

    /** The version of the plan that a later round made: whatever arrives for this one now changes nothing. */
    Optional<Plan> seguida(Periodo ronda) {
        return versiones(ronda.ejercicio()).stream()
                .filter(p -> ronda.hacePlan() && ronda.antesQue(p.ronda()))
                .reduce((a, b) -> b);
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

    /** Whether the workbook of the whole entity for a period shows the plan; others are made before there is one. */
    static boolean muestraPlan(Periodo periodo) {
        return periodo.evalua() || periodo.clase() == Periodo.Clase.CONSISTENCIA;
    }

    /**
     * What the workbook of the whole entity for a period is written with, besides what was received: the structure, the
     * program, and the versions of the plan that rule it and the year it is compared with.
     */
    String huella(Periodo periodo) {
        Stream<Plan> vistas = Stream.concat(
                        versiones(periodo.ejercicio() - 1).stream(),
                        versiones(periodo.ejercicio()).stream().filter(p -> rules(p, periodo)))
                .filter(p -> muestraPlan(periodo));
        return Stream.concat(Stream.of(estructura().huella(), Main.version()), vistas.map(Plan::codigo))
                .collect(Collectors.joining("|"));
    }

    /** The same, of a period by its code. */
    String huella(String periodo) {
        return huella(Periodo.parse(periodo).orElseThrow());
    }

    LocalDate hoy() {
        return LocalDate.ofInstant(clock.instant(), Opciones.LIMA);
    }

    /** The activities of the plan that a unit reports, its own and those of the units it reports for. */
    List<ActividadOperativa> actividades(String unidad, Periodo periodo) {
        return plan(periodo).map(p -> de(unidad, p)).orElse(List.of());
    }

    List<ActividadOperativa> de(String unidad, Plan plan) {
        List<String> centros =
                estructura().reportadasPor(unidad).stream().map(Unidad::codigo).toList();
        return plan.actividades().stream()
                .filter(a -> centros.contains(a.centroCosto()))
                .toList();
    }

    /** The activities of a unit in the plan of the year before; none without such a plan. */
    List<ActividadOperativa> anteriores(String unidad, Periodo periodo) {
        return actividades(unidad, Periodo.formulacion(periodo.ejercicio() - 1));
    }

    /** The form of a unit for a period, with every list it offers. */
    Formato formato(String unidad, Periodo periodo) {
        List<Lista.Opcion> anteriores = anteriores(unidad, periodo).stream()
                .map(a -> new Lista.Opcion(a.codigo(), a.denominacion(), ""))
                .toList();
        // An activity may be handed over to any unit of the entity.
        String centros = periodo.clase() == Periodo.Clase.MODIFICACION ? "" : unidad;
        return formas.de(estructura(), centros, periodo).con(List.of(new Lista("anterior", anteriores)));
    }

    /** The version a form was made from; a new formulation and a needs table come before any. */
    String codigoDelPlan(Periodo periodo) {
        return periodo.esFormulacion() || periodo.clase() == Periodo.Clase.NECESIDADES
                ? ""
                : plan(periodo).map(Plan::codigo).orElse("");
    }

    Identidad identidad(Unidad unidad, Periodo periodo, int rondaBase) {
        String forma = Formas.para(periodo);
        return RellenoRules.identidad(
                forma, formas.base(forma).version(), estructura(), unidad, periodo, codigoDelPlan(periodo), rondaBase);
    }

    PlantillaDesigner.Pedido pedido(Unidad unidad, Periodo periodo, int rondaBase, Relleno relleno) {
        return new PlantillaDesigner.Pedido(
                formato(unidad.codigo(), periodo),
                identidad(unidad, periodo, rondaBase),
                relleno,
                periodo.evalua() ? constantes(estructura().escala(periodo)) : Map.of(),
                RellenoRules.subtitulo(estructura(), unidad, periodo),
                estructura().parametros().norma());
    }

    /** The thresholds that the live formulas of an evaluation use. */
    static Map<String, Valor> constantes(Escala escala) {
        return Map.of(
                "umbral_verde", Valor.numero(escala.verde()),
                "umbral_ambar", Valor.numero(escala.ambar()),
                "palabra_ambar", Valor.texto(escala.palabraAmbar()));
    }

    /** Open are the periods of sheet Plazos; without any row, those that have ended and all that make the plan. */
    boolean abierto(Periodo periodo) {
        return abierto(periodo, hoy());
    }

    boolean abierto(Periodo periodo, LocalDate dia) {
        List<Plazo> plazos = estructura().plazos();
        return plazos.isEmpty()
                ? !periodo.evalua() || !periodo.corte().isAfter(dia)
                : plazos.stream().anyMatch(p -> p.periodo().equals(periodo.codigo()));
    }

    /**
     * Whether nobody is asked for a form of that very period, and its months come in those of others: every quarter has
     * its form (Directiva 003-2016-MPH/17, art. 12); a month, a semester and a year only where sheet Plazos says so.
     */
    boolean sinForma(Periodo periodo) {
        return periodo.evalua()
                && periodo.clase() != Periodo.Clase.TRIMESTRE
                && estructura().plazos().stream().noneMatch(p -> p.periodo().equals(periodo.codigo()));
    }

    String abiertos() {
        return estructura().plazos().isEmpty()
                ? "la formulación y los periodos que ya terminaron"
                : estructura().plazos().stream().map(Plazo::periodo).distinct().collect(Collectors.joining(", "));
    }
}
