package pe.quipu.avance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The months of one side of an activity, counted forward one by one in whole numbers: what design §7 says, by another
 * road than {@link AvanceRules}.
 */
final class Cuenta {
    enum Clase {
        SUMA,
        TOTAL_QUE_CORRE,
        NIVEL
    }

    /** What a month tells; {@code cifra} only when it is a number. */
    record Mes(String dicho, long cifra) {
        boolean numero() {
            return dicho.equals("n");
        }

        boolean noAplica() {
            return dicho.equals("NA");
        }
    }

    static final Mes VACIO = new Mes(".", 0);

    /** @param razon present when it says {@code MEDIDO} */
    record Dicho(String estado, Optional<Quebrado> razon, List<Integer> faltan) {
        static Dicho solo(String estado) {
            return new Dicho(estado, Optional.empty(), List.of());
        }
    }

    private final Clase clase;
    private final long[] metas;
    private final List<Mes> meses;
    private final long inicial;
    private final Optional<Long> pedido;

    /**
     * @param inicial where a running total stood at the end of the year before; nobody else looks at it
     * @param meses as many as the form showed; none when nothing was delivered
     */
    Cuenta(Clase clase, long inicial, long[] metas, List<Mes> meses, Optional<Long> pedido) {
        this.inicial = clase == Clase.TOTAL_QUE_CORRE ? inicial : 0;
        this.clase = clase;
        this.metas = metas;
        this.meses = meses;
        this.pedido = pedido;
    }

    Cuenta sinPedido() {
        return new Cuenta(clase, inicial, metas, meses, Optional.empty());
    }

    private Mes mes(int m) {
        return m <= meses.size() ? meses.get(m - 1) : VACIO;
    }

    private boolean cuenta(int m) {
        return metas[m - 1] > 0 && !mes(m).noAplica();
    }

    /** Running state at the end of each month, the first one before January. */
    private long[] niveles() {
        long[] nivel = new long[13];
        nivel[0] = inicial;
        for (int m = 1; m <= 12; m++) {
            nivel[m] = cuenta(m) ? metas[m - 1] : nivel[m - 1];
        }
        return nivel;
    }

    private long[] alcanzado() {
        long[] ultimo = new long[13];
        ultimo[0] = inicial;
        for (int m = 1; m <= 12; m++) {
            ultimo[m] = cuenta(m) && mes(m).numero() ? mes(m).cifra() : ultimo[m - 1];
        }
        return ultimo;
    }

    long programado(int desde, int hasta) {
        long[] nivel = niveles();
        if (clase == Clase.TOTAL_QUE_CORRE) {
            return nivel[hasta] - nivel[desde - 1];
        }
        long suma = 0;
        boolean alguno = false;
        for (int m = desde; m <= hasta; m++) {
            suma += mes(m).noAplica() ? 0 : metas[m - 1];
            alguno |= cuenta(m);
        }
        return clase == Clase.SUMA ? suma : alguno ? nivel[hasta] : 0;
    }

    long ejecutado(int desde, int hasta) {
        if (clase == Clase.TOTAL_QUE_CORRE) {
            return Math.max(0, alcanzado()[hasta] - alcanzado()[desde - 1]);
        }
        long suma = 0;
        long ultimo = 0;
        for (int m = desde; m <= hasta; m++) {
            suma += mes(m).numero() ? mes(m).cifra() : 0;
            ultimo = cuenta(m) && mes(m).numero() ? mes(m).cifra() : ultimo;
        }
        return clase == Clase.SUMA ? suma : ultimo;
    }

    /** Of what was programmed, that of the months that say a number. */
    long programadoDicho(int hasta) {
        long suma = 0;
        for (int m = 1; m <= hasta; m++) {
            suma += mes(m).numero() ? metas[m - 1] : 0;
        }
        return suma;
    }

    boolean reportado(int hasta) {
        return meses.stream().limit(hasta).anyMatch(Mes::numero);
    }

    long meta() {
        long suma = 0;
        long ultima = 0;
        for (long meta : metas) {
            suma += meta;
            ultima = meta != 0 ? meta : ultima;
        }
        return clase == Clase.SUMA ? suma : ultima;
    }

    Dicho entre(int desde, int hasta) {
        long base = programado(desde, hasta);
        Optional<Long> solicitado = desde == 1 && clase != Clase.NIVEL ? pedido : Optional.empty();
        if (negativa(hasta) || base < 0) {
            return Dicho.solo("ERROR_DE_DATO");
        }
        if (base == 0 && solicitado.isEmpty()) {
            return Dicho.solo(sinMeta(desde, hasta));
        }
        boolean comienzo = clase != Clase.TOTAL_QUE_CORRE || !conMeta(1, desde - 1) || medido(1, desde - 1);
        if (!medido(desde, hasta) || !comienzo) {
            return Dicho.solo(conMeta(desde, hasta) ? "SIN_REPORTE" : sinMeta(desde, hasta));
        }
        long hecho = Math.max(0, ejecutado(desde, hasta));
        long divisor = solicitado.orElse(base);
        if (divisor <= 0) {
            return Dicho.solo(hecho > 0 ? "EJECUTADO_NO_PROGRAMADO" : "SIN_PROGRAMACION");
        }
        return new Dicho("MEDIDO", Optional.of(Quebrado.de(hecho, divisor)), faltan(desde, hasta));
    }

    Dicho anual(int hasta) {
        long trabajo = meta() - inicial;
        if (negativa(12) || Math.min(trabajo, programado(1, 12)) < 0) {
            return Dicho.solo("ERROR_DE_DATO");
        }
        if (Math.min(trabajo, programado(1, 12)) == 0) {
            return Dicho.solo(sinMeta(1, 12));
        }
        if (!medido(1, hasta)) {
            return Dicho.solo(conMeta(1, hasta) ? "SIN_REPORTE" : "AUN_NO_SE_MIDE");
        }
        return new Dicho(
                "MEDIDO", Optional.of(Quebrado.de(Math.max(0, ejecutado(1, hasta)), trabajo)), faltan(1, hasta));
    }

    private String sinMeta(int desde, int hasta) {
        long antes = inicial;
        long ahora = inicial;
        for (int m = 1; m <= hasta; m++) {
            long cifra = mes(m).numero() ? mes(m).cifra() : 0;
            ahora = Math.max(ahora, m >= desde || clase == Clase.TOTAL_QUE_CORRE ? cifra : 0);
            antes = m < desde && clase == Clase.TOTAL_QUE_CORRE ? Math.max(antes, cifra) : antes;
        }
        boolean luego = false;
        for (int m = hasta + 1; m <= 12; m++) {
            luego |= metas[m - 1] > (clase == Clase.TOTAL_QUE_CORRE ? niveles()[hasta] : 0);
        }
        if (ahora > antes) {
            return luego ? "ADELANTO" : "EJECUTADO_NO_PROGRAMADO";
        }
        return luego ? "AUN_NO_SE_MIDE" : "SIN_PROGRAMACION";
    }

    private boolean negativa(int hasta) {
        boolean alguna = false;
        for (int m = 1; m <= hasta; m++) {
            alguna |= metas[m - 1] < 0;
        }
        return alguna;
    }

    private boolean medido(int desde, int hasta) {
        boolean alguno = false;
        for (int m = desde; m <= hasta; m++) {
            alguno |= mes(m).numero() && (cuenta(m) || clase == Clase.SUMA && mes(m).cifra() > 0);
        }
        return alguno;
    }

    private boolean conMeta(int desde, int hasta) {
        boolean alguno = false;
        for (int m = desde; m <= hasta; m++) {
            alguno |= cuenta(m);
        }
        return alguno;
    }

    private List<Integer> faltan(int desde, int hasta) {
        List<Integer> meses = new ArrayList<>();
        for (int m = desde; m <= hasta; m++) {
            if (cuenta(m) && !mes(m).numero()) {
                meses.add(m);
            }
        }
        return meses;
    }
}
