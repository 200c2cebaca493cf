package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An actividad operativa or an inversión of the plan.
 *
 * @param codigo key for life: entity-wide, no unit in it, never reused
 * @param origen reporting unit and row of the formulation it came from, so that approving again keeps the key
 * @param centroCosto the unit it belongs to now; the workbook it travels in is that unit's {@code reportaPor}
 * @param inversion only for inversiones
 * @param participantes units that take part, as the unit wrote them: one alone is responsible
 * @param anterior code of the activity of the year before that it continues; empty for none
 */
public record ActividadOperativa(
        String codigo,
        String origen,
        String centroCosto,
        String aei,
        String denominacion,
        Tipo tipo,
        Optional<Inversion> inversion,
        String unidadMedida,
        Redaccion redaccion,
        TipoMeta tipoMeta,
        Medicion medicion,
        Programacion fisica,
        Siguientes siguientes,
        Presupuesto presupuesto,
        List<ElementoCritico> elementosCriticos,
        String prioridad,
        String responsable,
        String participantes,
        String anterior,
        Vida vida) {
    public enum Tipo {
        ACTIVIDAD,
        INVERSION
    }

    /**
     * The wording of its indicator: unidad de medida + sujeto + atributo (Directiva 003-2016-MPH/17, art. 8.1.2).
     *
     * @param tipoIndicador {@code proceso} or {@code insumo}
     */
    public record Redaccion(String sujeto, String atributo, String tipoIndicador) {}

    /** Physical goals of years 2 and 3. */
    public record Siguientes(BigDecimal meta2, BigDecimal meta3) {
        public static final Siguientes NINGUNO = new Siguientes(BigDecimal.ZERO, BigDecimal.ZERO);

        public Siguientes {
            meta2 = Programacion.exacta(meta2);
            meta3 = Programacion.exacta(meta3);
        }
    }

    public ActividadOperativa {
        elementosCriticos = List.copyOf(elementosCriticos);
    }

    /** The indicator as it is read: {@code Inspección locales comerciales realizadas}. */
    public String indicador() {
        return String.join(" ", unidadMedida, redaccion.sujeto(), redaccion.atributo())
                .strip();
    }

    public BigDecimal metaAnual() {
        return fisica.anual(tipoMeta);
    }

    /** What its running total stood at before the year; zero under any other type of goal. */
    public BigDecimal valorInicial() {
        return fisica.inicial(tipoMeta);
    }

    /** Soles by month, of all its lines. */
    public Programacion financiera() {
        return presupuesto.soles();
    }

    public Optional<String> codigoUnico() {
        return inversion.map(Inversion::codigoUnico);
    }

    /** The metas presupuestales of its lines, the first one first. */
    public List<String> metasPresupuestales() {
        return presupuesto.lineas().stream()
                .map(LineaFinanciera::metaPresupuestal)
                .filter(m -> !m.isEmpty())
                .distinct()
                .toList();
    }

    /** The cost centre that had it in a month. @param mes 1 to 12 */
    public String centroCosto(int mes) {
        return vida.centroCosto(centroCosto, mes);
    }

    public ActividadOperativa conCodigo(String otro) {
        return con(otro, origen, centroCosto, fisica, siguientes, presupuesto, anterior, vida);
    }

    public ActividadOperativa conOrigen(String otro) {
        return con(codigo, otro, centroCosto, fisica, siguientes, presupuesto, anterior, vida);
    }

    public ActividadOperativa conVida(Vida otra) {
        return con(codigo, origen, centroCosto, fisica, siguientes, presupuesto, anterior, otra);
    }

    public ActividadOperativa conCentroCosto(String otro) {
        return con(codigo, origen, otro, fisica, siguientes, presupuesto, anterior, vida);
    }

    public ActividadOperativa conProgramacion(Programacion metas, Presupuesto soles) {
        return con(codigo, origen, centroCosto, metas, siguientes, soles, anterior, vida);
    }

    public ActividadOperativa conSiguientes(Siguientes otros) {
        return con(codigo, origen, centroCosto, fisica, otros, presupuesto, anterior, vida);
    }

    public ActividadOperativa conAnterior(String otra) {
        return con(codigo, origen, centroCosto, fisica, siguientes, presupuesto, otra, vida);
    }

    private ActividadOperativa con(
            String codigo,
            String origen,
            String centro,
            Programacion fisica,
            Siguientes siguientes,
            Presupuesto presupuesto,
            String anterior,
            Vida vida) {
        return new ActividadOperativa(
                codigo,
                origen,
                centro,
                aei,
                denominacion,
                tipo,
                inversion,
                unidadMedida,
                redaccion,
                tipoMeta,
                medicion,
                fisica,
                siguientes,
                presupuesto,
                elementosCriticos,
                prioridad,
                responsable,
                participantes,
                anterior,
                vida);
    }
}
