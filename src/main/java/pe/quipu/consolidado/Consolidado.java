package pe.quipu.consolidado;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.quipu.avance.Corte;
import pe.quipu.avance.Resultados;
import pe.quipu.ficha.Rectificacion;
import pe.quipu.formato.Lista;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;

/**
 * What goes into a consolidated workbook.
 *
 * @param fecha the day it is made for, printed on the Tablero
 * @param listas those of the plan, with the names of categories and genéricas
 */
public record Consolidado(
        Estructura estructura,
        Plan plan,
        Resultados resultados,
        List<DeEntrega> entregas,
        List<Linea> observaciones,
        LocalDate fecha,
        Historia historia,
        Map<String, Lista> listas)
        implements Legajo {
    public Consolidado {
        entregas = List.copyOf(entregas);
        observaciones = List.copyOf(observaciones);
        listas = Map.copyOf(listas);
    }

    /** Where codes have no names. */
    public Consolidado(
            Estructura estructura,
            Plan plan,
            Resultados resultados,
            List<DeEntrega> entregas,
            List<Linea> observaciones,
            LocalDate fecha,
            Historia historia) {
        this(estructura, plan, resultados, entregas, observaciones, fecha, historia, Map.of());
    }

    /** The first one of its kind: nothing came before. */
    public Consolidado(
            Estructura estructura,
            Plan plan,
            Resultados resultados,
            List<DeEntrega> entregas,
            List<Linea> observaciones,
            LocalDate fecha) {
        this(estructura, plan, resultados, entregas, observaciones, fecha, Historia.NINGUNA);
    }

    /**
     * What came before the period and still counts.
     *
     * @param anteriores earlier periods of the same kind, the oldest first; the last one is the previous one
     * @param interanual the same period of the year before
     * @param compromisos corrective measures promised until now, fulfilled or not
     * @param rectificaciones months that two accepted deliveries tell differently
     * @param puntualidad how each unit kept the deadlines of the year so far
     */
    public record Historia(
            List<Resultados> anteriores,
            Optional<Resultados> interanual,
            List<Compromiso> compromisos,
            List<Rectificacion> rectificaciones,
            List<Puntualidad> puntualidad) {
        public static final Historia NINGUNA =
                new Historia(List.of(), Optional.empty(), List.of(), List.of(), List.of());

        public Historia {
            anteriores = List.copyOf(anteriores);
            compromisos = List.copyOf(compromisos);
            rectificaciones = List.copyOf(rectificaciones);
            puntualidad = List.copyOf(puntualidad);
        }

        public Optional<Resultados> anterior() {
            return anteriores.isEmpty() ? Optional.empty() : Optional.of(anteriores.get(anteriores.size() - 1));
        }
    }

    @Override
    public Periodo periodo() {
        return resultados.periodo();
    }

    public Corte corte() {
        return new Corte(periodo(), fecha);
    }

    @Override
    public Map<String, String> archivos() {
        return resultados.archivos();
    }

    @Override
    public int ultimoMes(String reporta) {
        return resultados.ultimoMes(estructura, reporta);
    }

    /**
     * How a reporting unit stands.
     *
     * @param recibido day of the first legible delivery
     * @param diasTarde days after the last day (of the first legible delivery, or of today while there is none); zero or
     *     less is in time
     * @param archivo accepted workbook, or the returned one, relative to the workspace; empty when there is none
     * @param faltan months, 1 to 12, that no accepted workbook tells; only of a period without forms of its own
     * @param traidos other periods whose accepted forms told all its months; only while its own form is not accepted
     * @param cerrado whether the office waits no longer for it
     * @param correccion the returned workbook of a later round, while the accepted one still counts
     */
    public record DeEntrega(
            String unidad,
            String denominacion,
            Situacion situacion,
            Optional<LocalDate> recibido,
            LocalDate fechaLimite,
            int diasTarde,
            int ronda,
            String archivo,
            List<Integer> faltan,
            List<Periodo> traidos,
            boolean cerrado,
            Optional<String> correccion) {
        public DeEntrega {
            faltan = List.copyOf(faltan);
            traidos = List.copyOf(traidos);
        }

        /** {@code sus meses llegaron con 2016-T2}; blank when they did not. */
        public String conQueLlegaron() {
            return traidos.isEmpty()
                    ? ""
                    : "sus meses llegaron con "
                            + traidos.stream().map(Periodo::codigo).collect(Collectors.joining(" y "));
        }

        /** Of a period with a form of its own. */
        public DeEntrega(
                String unidad,
                String denominacion,
                Situacion situacion,
                Optional<LocalDate> recibido,
                LocalDate fechaLimite,
                int diasTarde,
                int ronda,
                String archivo) {
            this(
                    unidad,
                    denominacion,
                    situacion,
                    recibido,
                    fechaLimite,
                    diasTarde,
                    ronda,
                    archivo,
                    List.of(),
                    List.of(),
                    false,
                    Optional.empty());
        }

        /** Not accepted, and what comes now is not received. */
        public boolean yaNo() {
            return cerrado && situacion != Situacion.ACEPTADO;
        }

        /** {@code abr-jun}; empty where nothing is known to be missing. */
        public String mesesQueFaltan() {
            return faltan.isEmpty() ? "" : Mes.tramos(faltan);
        }
    }

    public enum Situacion {
        ACEPTADO("✔ Aceptado"),
        OBSERVADO("✖ Observado"),
        RECHAZADO("✖ No se pudo leer"),
        NO_ENTREGO("◌ No entregó");

        private final String rotulo;

        Situacion(String rotulo) {
            this.rotulo = rotulo;
        }

        public String rotulo() {
            return rotulo;
        }
    }

    /** One observation of the last delivery of a unit, as the register keeps it. */
    public record Linea(
            String unidad,
            String archivo,
            String codigo,
            String gravedad,
            String hoja,
            String celda,
            String campo,
            String recibido,
            String mensaje,
            String accion) {}
}
