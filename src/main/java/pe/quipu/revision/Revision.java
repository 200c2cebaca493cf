package pe.quipu.revision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.ficha.Casilla;
import pe.quipu.ficha.Rectificacion;
import pe.quipu.ficha.Reporte;
import pe.quipu.libro.CeldaRef;
import pe.quipu.observacion.Agrupador;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Gravedad;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Periodo;

/** All rules over one delivery. */
public final class Revision {
    private static final List<Regla> REGLAS = List.of(
            new Obligatorio(),
            new MesSinDato(),
            new PorcentajeAjeno(),
            new MotivoDeNoReporte(),
            new AeiDeOtroOei(),
            new SinMetaFisica(),
            new ProgramacionSinActividad(),
            new MetaAcumuladaQueBaja(),
            new ValorInicialEquivocado(),
            new HojaSinActividades(),
            new PlanCambiado(),
            new CodigoDeOtraFila(),
            new HojaFaltante(),
            new FilaFaltante(),
            new FilaAjena(),
            new FactorObligatorio(),
            new PlazoVencido(),
            new DevengadoDesmedido(),
            new EjecutadoQueBaja(),
            new EjecucionDesmedida(),
            new AtendidoDeMas(),
            new CodigoDelPei(),
            new ClaveRepetida(),
            new Referencia(),
            new CirculoDeUnidades(),
            new UmbralInvertido(),
            new ReportaEnCadena(),
            new LogroCero(),
            new LogroContraSentido(),
            new ContribucionEquivocada(),
            new AjusteDesconocido(),
            new ListaReservada(),
            new PeriodoDesconocido(),
            new AeiSinEnlace(),
            new TechoSuperado(),
            new ProductoDePrograma(),
            new ProductoSinPrograma(),
            new MetaSinSoles(),
            new SolesSinMeta(),
            new NecesidadesDescuadradas(),
            new ClasificadorDeOtroTipo(),
            new LineaRepetida(),
            new InversionRepetida(),
            new SinElementoCritico(),
            new DemasiadasActividades(),
            new SoloTarea(),
            new ActividadRepetida(),
            new CopiaDelAnterior(),
            new TextoDeOtraAei(),
            new DosIndicadores(),
            new OpcionDeOtroGrupo(),
            new CambioSinDeclarar(),
            new MesCerradoCambiado(),
            new CambioSinEfecto(),
            new AltaEquivocada(),
            new TrasladoEquivocado());

    private Revision() {}

    /** Sorted by gravity, sheet and cell; more than fifty of a kind grouped. */
    public static List<Observacion> check(Expediente e) {
        Stream<Observacion> leidas =
                e.ficha().observaciones().stream().filter(o -> !ofPlanCell(e, o) && !approved(e, o));
        Stream<Observacion> reglas = REGLAS.stream().flatMap(r -> r.check(e));
        return Agrupador.grouped(Stream.concat(leidas, reglas).sorted(order(e)).toList());
    }

    /** What an accepted delivery does to the figures accepted before it. */
    public static List<Observacion> changes(Expediente e, List<Rectificacion> rectificaciones) {
        return Agrupador.grouped(rectificaciones.stream()
                .flatMap(r -> Rectificado.check(e, r))
                .sorted(order(e))
                .toList());
    }

    /**
     * What an accepted evaluation owes on the figures that stand now, and did not on its own.
     *
     * @param vigente the months that rule, with the texts of the evaluation
     */
    public static List<Observacion> unexplained(Expediente e, Reporte vigente) {
        return Stream.concat(
                        e.ficha().hojas().containsKey("factores")
                                ? FactorObligatorio.unexplained(e, vigente)
                                : Stream.empty(),
                        e.ficha().hojas().containsKey("fisica") ? EjecutadoQueBaja.fallen(e, vigente) : Stream.empty())
                .toList();
    }

    /**
     * What a delivery leaves to be corrected in an evaluation accepted before, told at the first month it changes.
     *
     * @param despues what that evaluation owes on the figures as the delivery leaves them
     */
    public static Stream<Observacion> reopened(
            Expediente e, List<Rectificacion> cambios, Periodo periodo, List<Observacion> despues) {
        return cambios.stream()
                .filter(Rectificacion::cambia)
                .filter(r -> r.familia().equals(Casilla.Lado.FISICO.familia()))
                .collect(Collectors.toMap(
                        Rectificacion::actividad, Function.identity(), (una, otra) -> una, LinkedHashMap::new))
                .values()
                .stream()
                .flatMap(r -> Rectificado.reopened(e, r, periodo, despues));
    }

    /** In a cell that came written the plan wins, so what was typed over it is only a notice: {@link PlanCambiado}. */
    private static boolean ofPlanCell(Expediente e, Observacion o) {
        return o.codigo() != Codigo.FIL_014
                && o.lugar().celda().isPresent()
                && !e.es("plan")
                && e.hoja(o.lugar().claveHoja())
                        .filter(h -> h.columna(o.lugar().columna())
                                .filter(c -> e.escrita(h, o.lugar().fila(), c))
                                .isPresent())
                        .isPresent();
    }

    /** A warning was told when the plan was made: what comes back as it stands in it is not told again. */
    private static boolean approved(Expediente e, Observacion o) {
        return o.gravedad() != Gravedad.ERROR
                && e.es("formulacion")
                && !e.actividades().isEmpty()
                && e.plan()
                        .fila(o.lugar().claveHoja(), o.lugar().fila())
                        .filter(r -> r.valor(o.lugar().columna()).mostrado().equals(o.recibido()))
                        .isPresent();
    }

    private static Comparator<Observacion> order(Expediente e) {
        List<String> hojas = e.formato().hojas().stream().map(h -> h.clave()).toList();
        return Comparator.comparing(Observacion::gravedad)
                .thenComparing(o -> hojas.indexOf(o.lugar().claveHoja()))
                .thenComparing(o -> cell(o).map(CeldaRef::fila).orElse(0))
                .thenComparing(o -> cell(o).map(CeldaRef::columna).orElse(0));
    }

    private static Optional<CeldaRef> cell(Observacion o) {
        return o.lugar().celda();
    }
}
