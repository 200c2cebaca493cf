package pe.quipu.formato;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pe.quipu.plan.Periodo;

/**
 * One column of a table, or one field of a sheet of fields.
 *
 * @param clave stable key, lower case ASCII; stands in the hidden row above the headings
 * @param alias other headings under which the column is recognised when the key row is lost
 * @param lista key of the list of allowed values; empty for none
 * @param dependeDe column whose value narrows the list
 * @param maximo largest allowed number; null where open, like {@code minimo}
 * @param formula text with {@code {clave}} placeholders, for {@link Llena#FORMULA}
 * @param grupo band above the heading («Programado», «Ejecutado»)
 * @param meses whether the declaration stands for twelve columns
 * @param mes which month this column is, 0 for none
 * @param exige family of month columns: this one must be filled where that one is above zero
 * @param obligatoriaSi when it must be filled in, if it depends on another column of the row
 * @param especiales whether {@code NA} and {@code SR} are allowed beside a number
 * @param cierre whether the month columns stop at the cut-off of the period
 * @param opcional whether a delivery may lack it: forms handed out before it was added do
 * @param en rounds in which the column exists; empty for all
 */
public record Columna(
        String clave,
        String encabezado,
        List<String> alias,
        Tipo tipo,
        Llena llena,
        boolean obligatoria,
        Condicion obligatoriaSi,
        String lista,
        String dependeDe,
        BigDecimal minimo,
        BigDecimal maximo,
        int largo,
        String formula,
        String ayuda,
        int ancho,
        String grupo,
        boolean meses,
        boolean cierre,
        int mes,
        String exige,
        boolean especiales,
        boolean visible,
        boolean propia,
        boolean opcional,
        Set<Periodo.Clase> en) {
    private static final BigDecimal POR_GRUPOS = BigDecimal.valueOf(10_000);
    private static final Set<String> ABIERTAS = Set.of("unidad_medida", "clasificador");

    public Columna {
        en = Set.copyOf(en);
    }

    public enum Tipo {
        TEXTO,
        CODIGO,
        LISTA,
        ENTERO,
        CANTIDAD,
        /** A quantity that people also type as a goal: {@code 60 % como mínimo}, {@code 4 por año}. */
        LOGRO,
        SOLES,
        /** Written and read in percent points: 85 is 85 %. */
        PORCENTAJE,
        /** A computed fraction shown as a percentage. */
        RAZON,
        FECHA,
        /** A computed semáforo: symbol and word. */
        ESTADO,
        /** A computed count of what is still missing in the row. */
        FALTA;

        public boolean numerico() {
            return this == ENTERO || this == CANTIDAD || this == SOLES || this == PORCENTAJE;
        }
    }

    public enum Llena {
        UNIDAD,
        PLAN,
        FORMULA
    }

    /** Another column of the same row (or sheet of fields) holds one of the values. */
    public record Condicion(String columna, List<String> valores) {
        public Condicion {
            valores = List.copyOf(valores);
        }
    }

    /** Whether its list only suggests: a value outside of it is told, not refused. */
    public boolean abierta() {
        return ABIERTAS.contains(lista);
    }

    public boolean entrada() {
        return llena == Llena.UNIDAD;
    }

    public boolean calculada() {
        return llena == Llena.FORMULA;
    }

    public Optional<Condicion> condicion() {
        return Optional.ofNullable(obligatoriaSi);
    }

    /** {@code ejecutado} for {@code ejecutado_03}; the key itself where there is no month. */
    public String familia() {
        return mes == 0 ? clave : clave.substring(0, clave.length() - 3);
    }

    /** {@code desde 0}, {@code entre 0 y 1,000,000,000,000}: as a sentence says it; empty where any number goes. */
    public String limites() {
        if (minimo == null && maximo == null) {
            return "";
        } else if (maximo == null) {
            return "desde " + said(minimo);
        }
        return minimo == null ? "hasta " + said(maximo) : "entre " + said(minimo) + " y " + said(maximo);
    }

    /** In groups of three only where the zeros could not be counted: years are not amounts. */
    private static String said(BigDecimal limite) {
        return limite.abs().compareTo(POR_GRUPOS) < 0
                ? limite.toPlainString()
                : String.format(Locale.ROOT, "%,d", limite.toBigInteger());
    }

    /** The heading with its band: how messages name the column. */
    public String nombre() {
        return grupo.isEmpty() ? encabezado : grupo + " " + encabezado;
    }
}
