package pe.quipu.plan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The entity as its workbook {@code estructura.xlsx} says: units, plan, catalogues, deadlines and settings.
 *
 * @param documento the entity's own texts for its documents, by key of sheet Documento; none is blank
 */
public record Estructura(
        Parametros parametros,
        List<Unidad> unidades,
        List<Oei> objetivos,
        List<Aei> acciones,
        List<Indicador> indicadores,
        List<Enlace> enlaces,
        List<Techo> techos,
        List<Plazo> plazos,
        Set<LocalDate> feriados,
        List<Catalogo> catalogos,
        List<Ajuste> ajustes,
        Map<String, String> documento,
        Criterios criterios,
        String huella) {
    public Estructura {
        unidades = List.copyOf(unidades);
        objetivos = List.copyOf(objetivos);
        acciones = List.copyOf(acciones);
        indicadores = List.copyOf(indicadores);
        enlaces = List.copyOf(enlaces);
        techos = List.copyOf(techos);
        plazos = List.copyOf(plazos);
        feriados = Set.copyOf(feriados);
        catalogos = List.copyOf(catalogos);
        ajustes = List.copyOf(ajustes);
        documento = Map.copyOf(documento);
    }

    /** With the default criteria. */
    public Estructura(
            Parametros parametros,
            List<Unidad> unidades,
            List<Oei> objetivos,
            List<Aei> acciones,
            List<Indicador> indicadores,
            List<Enlace> enlaces,
            List<Techo> techos,
            List<Plazo> plazos,
            Set<LocalDate> feriados,
            List<Catalogo> catalogos,
            List<Ajuste> ajustes,
            Map<String, String> documento,
            String huella) {
        this(
                parametros,
                unidades,
                objetivos,
                acciones,
                indicadores,
                enlaces,
                techos,
                plazos,
                feriados,
                catalogos,
                ajustes,
                documento,
                Criterios.NINGUNO,
                huella);
    }

    /** The scale that rules a period: the last of sheet Escalas in force at its cut-off, else that of Parametros. */
    public Escala escala(Periodo periodo) {
        return vigencia(periodo).map(Criterios.Vigencia::escala).orElse(parametros.escala());
    }

    /** The scale of sheet Escalas that rules a period, with its day; empty where that of Parametros does. */
    public Optional<Criterios.Vigencia> vigencia(Periodo periodo) {
        return criterios.vigencia(periodo.corte());
    }

    /**
     * Whether the office no longer waits for who has not reported. A period that sheet Plazos does not list has no forms
     * of its own: it was closed when all those inside it were and they tell every month of it; a month of a quarter, when
     * the shortest one that holds it was.
     */
    public boolean cerrado(Periodo periodo) {
        if (conPlazo(periodo)) {
            return criterios.cerrados().contains(periodo.codigo());
        }
        List<Periodo> otros = Periodo.evaluaciones(periodo.ejercicio()).stream()
                .filter(this::conPlazo)
                .toList();
        List<Periodo> dentro = otros.stream().filter(periodo::contiene).toList();
        return dentro.isEmpty()
                ? otros.stream().filter(p -> p.contiene(periodo)).limit(1).anyMatch(this::cerrado)
                : dentro.stream().allMatch(this::cerrado)
                        && IntStream.rangeClosed(periodo.mesInicial(), periodo.mesFinal())
                                .allMatch(mes ->
                                        dentro.stream().anyMatch(p -> p.mesInicial() <= mes && mes <= p.mesFinal()));
    }

    private boolean conPlazo(Periodo periodo) {
        return criterios.cerrados().contains(periodo.codigo())
                || plazos.stream().anyMatch(p -> p.periodo().equals(periodo.codigo()));
    }

    /** The indicators with their goal of a year; without one in sheet Logros, that of sheet Indicadores stands. */
    public List<Indicador> indicadores(int ejercicio) {
        return indicadores.stream()
                .map(i ->
                        criterios.logro(i.codigo(), ejercicio).map(i::conLogro).orElse(i))
                .toList();
    }

    public Optional<Unidad> unidad(String codigo) {
        return unidades.stream().filter(u -> u.codigo().equals(codigo)).findFirst();
    }

    public Optional<Aei> accion(String codigo) {
        return acciones.stream().filter(a -> a.codigo().equals(codigo)).findFirst();
    }

    /** The objective an action belongs to; by its code when the entity does not list it. */
    public String oeiDe(String aei) {
        return accion(aei).map(Aei::oei).orElse(aei.length() >= 6 ? "OEI." + aei.substring(4, 6) : "");
    }

    /** A unit and those above it in the organisation chart, the nearest first; a circle ends where it begins. */
    public List<String> conSuperiores(String unidad) {
        Set<String> camino = new LinkedHashSet<>();
        Optional<String> codigo = Optional.of(unidad);
        while (codigo.isPresent() && camino.add(codigo.get())) {
            codigo = unidad(codigo.get()).flatMap(Unidad::dependeDe);
        }
        return List.copyOf(camino);
    }

    /** The units that fill in a workbook, in the order of the sheet. */
    public List<Unidad> queReportan() {
        return unidades.stream().filter(Unidad::reporta).toList();
    }

    /** The unit itself and those it reports for. */
    public List<Unidad> reportadasPor(String unidad) {
        return unidades.stream().filter(u -> u.reportaPor().equals(unidad)).toList();
    }

    /** The ceilings of a reporting unit: its own and those of the units it reports for. */
    public List<Techo> techos(int ejercicio, Techo.Etapa etapa, String reporta) {
        return techos.stream()
                .filter(t -> t.ejercicio() == ejercicio && t.etapa() == etapa)
                .filter(t -> unidad(t.unidad())
                        .filter(u -> u.reportaPor().equals(reporta))
                        .isPresent())
                .toList();
    }

    /** What a reporting unit may spend in all, by the ceilings of a stage; zero where none was set. */
    public BigDecimal techo(int ejercicio, Techo.Etapa etapa, String reporta) {
        List<Techo> suyos = Techo.juntos(reporta, techos(ejercicio, etapa, reporta));
        return suyos.stream().filter(t -> t.cabeza(suyos)).map(Techo::soles).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The frame that a round has to keep: the latest that was set. The formulation knows only its own ceilings; the
     * round after the opening budget keeps the PIA, a modification the PIM; where that was not set for the unit, the one
     * before it goes on.
     */
    public List<Techo> marco(Periodo periodo, String reporta) {
        Stream<Techo.Etapa> etapas =
                switch (periodo.clase()) {
                    case CONSISTENCIA -> Stream.of(Techo.Etapa.PIA, Techo.Etapa.FORMULACION);
                    case MODIFICACION -> Stream.of(Techo.Etapa.PIM, Techo.Etapa.PIA, Techo.Etapa.FORMULACION);
                    default -> Stream.of(Techo.Etapa.FORMULACION);
                };
        return etapas.map(etapa -> techos(periodo.ejercicio(), etapa, reporta))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The last day of delivery: the unit's extension, the longest when there are several, else the row of Plazos, else the directive's; moved to the next
     * working day where the entity says so.
     */
    public LocalDate fechaLimite(Periodo periodo, String unidad) {
        LocalDate dia = plazo(periodo, unidad).map(Plazo::fechaLimite).orElseGet(periodo::plazoDeLaDirectiva);
        while (parametros.inhabil() == Parametros.Inhabil.PASA_AL_SIGUIENTE && inhabil(dia)) {
            dia = dia.plusDays(1);
        }
        return dia;
    }

    /** The row of Plazos or Prorrogas that rules a unit; empty where the directive's own days do. */
    public Optional<Plazo> plazo(Periodo periodo, String unidad) {
        return plazos.stream()
                .filter(p -> p.periodo().equals(periodo.codigo()))
                .filter(p -> p.unidad().isEmpty() || p.unidad().get().equals(unidad))
                .max(Comparator.comparing((Plazo p) -> p.unidad().isPresent()).thenComparing(Plazo::fechaLimite));
    }

    private boolean inhabil(LocalDate dia) {
        return dia.getDayOfWeek() == DayOfWeek.SATURDAY
                || dia.getDayOfWeek() == DayOfWeek.SUNDAY
                || feriados.contains(dia);
    }
}
