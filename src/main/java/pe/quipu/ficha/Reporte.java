package pe.quipu.ficha;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Compromiso;

/**
 * What a unit reported in an evaluation, joined with what the plan had promised.
 *
 * @param unidad code of the reporting unit
 * @param archivo the accepted workbook, relative to the workspace, for the lineage
 */
public record Reporte(
        String unidad,
        String archivo,
        List<DeActividad> actividades,
        List<DeIndicador> indicadores,
        List<DeCompromiso> compromisos) {
    public Reporte {
        actividades = List.copyOf(actividades);
        indicadores = List.copyOf(indicadores);
        compromisos = List.copyOf(compromisos);
    }

    /** Of a unit that had promised nothing. */
    public Reporte(String unidad, String archivo, List<DeActividad> actividades, List<DeIndicador> indicadores) {
        this(unidad, archivo, actividades, indicadores, List.of());
    }

    /** Without the values of indicators, which are told of the form's own period. */
    public Reporte sinIndicadores() {
        return new Reporte(unidad, archivo, actividades, List.of(), compromisos);
    }

    /** With the texts of each activity and no month of it. */
    public Reporte sinMeses() {
        return new Reporte(
                unidad,
                archivo,
                actividades.stream()
                        .map(a -> new DeActividad(
                                        a.actividad(),
                                        List.of(),
                                        List.of(),
                                        a.demanda(),
                                        a.textos(),
                                        a.propias(),
                                        Map.of())
                                .conDemandas(a.demandas()))
                        .toList(),
                indicadores,
                compromisos);
    }

    /**
     * @param ejecutado by month, January first, up to the cut-off: what stood in each cell
     * @param demanda what was asked for to date; only of an activity measured on demand
     * @param demandas what was asked for until each month, 1 to 12, that some form told it of, the cut-off among them
     * @param textos factors, measures and every other text of the row, by column key
     * @param propias the entity's own columns, by key
     * @param archivos the workbook of each month told, relative to the workspace; where it does not say, that of the unit
     */
    public record DeActividad(
            ActividadOperativa actividad,
            List<Dato> ejecutado,
            List<Dato> devengado,
            Optional<Dato> demanda,
            SortedMap<Integer, Dato> demandas,
            Map<String, String> textos,
            Map<String, String> propias,
            Map<Casilla, String> archivos) {
        public DeActividad {
            demandas = Collections.unmodifiableSortedMap(new TreeMap<>(demandas));
            ejecutado = List.copyOf(ejecutado);
            devengado = List.copyOf(devengado);
            archivos = Map.copyOf(archivos);
        }

        /** With what was asked for until the cut-off alone. */
        public DeActividad(
                ActividadOperativa actividad,
                List<Dato> ejecutado,
                List<Dato> devengado,
                Optional<Dato> demanda,
                Map<String, String> textos,
                Map<String, String> propias,
                Map<Casilla, String> archivos) {
            this(
                    actividad,
                    ejecutado,
                    devengado,
                    demanda,
                    demanda.map(d -> new TreeMap<>(Map.of(ejecutado.size(), d))).orElseGet(TreeMap::new),
                    textos,
                    propias,
                    archivos);
        }

        /** With what other forms told was asked for; of the cut-off too, where one was accepted later. */
        DeActividad conDemandas(SortedMap<Integer, Dato> otras) {
            SortedMap<Integer, Dato> todas = new TreeMap<>(demandas);
            todas.putAll(otras);
            return new DeActividad(
                    actividad,
                    ejecutado,
                    devengado,
                    Optional.ofNullable(todas.get(ejecutado.size())).or(() -> demanda),
                    todas,
                    textos,
                    propias,
                    archivos);
        }

        /** All of it from one workbook. */
        public DeActividad(
                ActividadOperativa actividad,
                List<Dato> ejecutado,
                List<Dato> devengado,
                Optional<Dato> demanda,
                Map<String, String> textos,
                Map<String, String> propias) {
            this(actividad, ejecutado, devengado, demanda, textos, propias, Map.of());
        }

        /** The last month, 1 to 12, that says something of its goals, be it that there is no figure; 0 for none. */
        public int ultimoMes() {
            return IntStream.iterate(ejecutado.size(), m -> m > 0, m -> m - 1)
                    .filter(m -> !ejecutado.get(m - 1).falta())
                    .findFirst()
                    .orElse(0);
        }

        /** The workbook that told a month, relative to the workspace. */
        public Optional<String> archivo(Casilla.Lado lado, int mes) {
            return Optional.ofNullable(archivos.get(new Casilla(actividad.codigo(), lado, mes)));
        }
    }

    /** @param valor what stood in the cell of the value obtained */
    public record DeIndicador(String codigo, Dato valor, String fuente) {}

    /**
     * What it answers of a measure promised before.
     *
     * @param nuevoPlazo empty when it gave none
     */
    public record DeCompromiso(
            String codigo,
            Compromiso.Cumplida cumplida,
            String evidencia,
            String motivo,
            Optional<LocalDate> nuevoPlazo) {}
}
