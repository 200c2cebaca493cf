package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that two versions of an activity say differently (Directiva 003-2016-MPH/17, art. 8.2.3).
 *
 * @param campo the column of the form: {@code denominacion}, {@code meta_03}, {@code soles_03}, {@code soles_anio2}…
 * @param linea of soles, the line they are in: {@code 0023 · 2.3 · 07}; empty for everything else
 * @param antes as it stood; empty for nothing, a number without separators
 */
public record Diferencia(String campo, String linea, String antes, String despues) {
    private static final String VALOR_INICIAL = "valor_inicial";

    private static final Function<ActividadOperativa, Cadena> CADENA =
            a -> a.presupuesto().cadena();

    /** The month of a goal or of its soles, 1 to 12; 0 for what belongs to no month. A running total begins with January. */
    public int mes() {
        return esDeInicio()
                ? 1
                : campo.matches("(meta|soles)_\\d{2}") ? Integer.parseInt(campo.substring(campo.length() - 2)) : 0;
    }

    public boolean esDeMeta() {
        return campo.startsWith("meta_") || esDeInicio();
    }

    /** What a running total began with. */
    public boolean esDeInicio() {
        return campo.equals(VALOR_INICIAL);
    }

    public boolean esDeSoles() {
        return campo.startsWith("soles_");
    }

    /**
     * In the order of the form. Lines of the same meta presupuestal, genérica and rubro count as one, wherever they
     * stand. Code, origin, months in force and the activity of the year before are not compared: no unit writes them in
     * a change.
     */
    public static List<Diferencia> entre(ActividadOperativa antes, ActividadOperativa despues) {
        Hallazgos h = new Hallazgos(antes, despues, new ArrayList<>());
        h.text("denominacion", ActividadOperativa::denominacion);
        h.text("centro_costo", ActividadOperativa::centroCosto);
        h.text("aei", ActividadOperativa::aei);
        h.text("tipo", a -> a.tipo().name().toLowerCase(Locale.ROOT));
        h.text("codigo_unico", a -> a.codigoUnico().orElse(""));
        h.text("componente", a -> a.inversion().map(Inversion::componente).orElse(""));
        h.text("unidad_medida", ActividadOperativa::unidadMedida);
        h.text("sujeto", a -> a.redaccion().sujeto());
        h.text("atributo", a -> a.redaccion().atributo());
        h.text("tipo_indicador", a -> a.redaccion().tipoIndicador());
        h.text("tipo_meta", a -> word(a.tipoMeta()));
        h.text("medicion", a -> word(a.medicion()));
        h.text("prioridad", ActividadOperativa::prioridad);
        h.text("responsable", ActividadOperativa::responsable);
        h.text("participantes", ActividadOperativa::participantes);
        h.text("categoria", CADENA.andThen(Cadena::categoria));
        h.text("producto", CADENA.andThen(Cadena::producto));
        h.text("actividad_presupuestal", CADENA.andThen(Cadena::actividad));
        h.text("funcion", CADENA.andThen(Cadena::funcion));
        h.text("division", CADENA.andThen(Cadena::division));
        h.text("grupo", CADENA.andThen(Cadena::grupo));
        h.text("ubigeo", a -> a.presupuesto().ubigeo());
        h.text("financiado", a -> word(a.presupuesto().financiado()));
        h.text("sin_costo_directo", a -> a.presupuesto().sinCostoDirecto() ? "SI" : "");
        h.goals();
        h.money();
        h.text("elementos_criticos", Diferencia::criticals);
        return List.copyOf(h.todas());
    }

    private static String word(Enum<?> valor) {
        return valor.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String criticals(ActividadOperativa a) {
        return a.elementosCriticos().stream()
                .map(c -> c.elemento() + " (" + c.mes() + "): " + c.consecuencia())
                .collect(Collectors.joining("; "));
    }

    /** What was found so far between two versions of one activity. */
    private record Hallazgos(ActividadOperativa antes, ActividadOperativa despues, List<Diferencia> todas) {
        void text(String campo, Function<ActividadOperativa, String> cual) {
            add(campo, "", plain(cual.apply(antes)), plain(cual.apply(despues)));
        }

        void goals() {
            number(VALOR_INICIAL, "", a -> a.fisica().inicial());
            for (int n = 1; n <= 12; n++) {
                int mes = n;
                number("meta_%02d".formatted(n), "", a -> a.fisica().mes(mes));
            }
            number("meta_anio2", "", a -> a.siguientes().meta2());
            number("meta_anio3", "", a -> a.siguientes().meta3());
        }

        void money() {
            Set<String> lineas = new LinkedHashSet<>();
            antes.presupuesto().lineas().forEach(l -> lineas.add(line(l)));
            despues.presupuesto().lineas().forEach(l -> lineas.add(line(l)));
            for (String linea : lineas) {
                for (int n = 1; n <= 12; n++) {
                    int mes = n;
                    number("soles_%02d".formatted(n), linea, sum(linea, l -> l.soles()
                            .mes(mes)));
                }
                number("soles_anio2", linea, sum(linea, LineaFinanciera::anio2));
                number("soles_anio3", linea, sum(linea, LineaFinanciera::anio3));
            }
        }

        private static Function<ActividadOperativa, BigDecimal> sum(
                String linea, Function<LineaFinanciera, BigDecimal> cual) {
            return a -> a.presupuesto().lineas().stream()
                    .filter(l -> line(l).equals(linea))
                    .map(cual)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private static String line(LineaFinanciera l) {
            return Stream.of(l.metaPresupuestal(), l.generica(), l.rubro())
                    .filter(parte -> !parte.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        private void number(String campo, String linea, Function<ActividadOperativa, BigDecimal> cual) {
            add(campo, linea, shown(cual.apply(antes)), shown(cual.apply(despues)));
        }

        private void add(String campo, String linea, String a, String b) {
            if (!a.equals(b)) {
                todas.add(new Diferencia(campo, linea, a, b));
            }
        }

        private static String shown(BigDecimal n) {
            return n.signum() == 0 ? "" : n.stripTrailingZeros().toPlainString();
        }

        private static String plain(String texto) {
            return texto.strip().replaceAll("\\s+", " ");
        }
    }
}
