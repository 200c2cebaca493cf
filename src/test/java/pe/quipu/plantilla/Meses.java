package pe.quipu.plantilla;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import pe.quipu.libro.Valor;

/** Twelve months of goals and answers drawn at random; an answer is a number, {@code NA}, {@code SR} or nothing. */
final class Meses {
    private final String programado;
    private final String ejecutado;
    private final int[] metas = new int[12];
    private final String[] dichos = new String[12];

    Meses(Random azar, String programado, String ejecutado) {
        this.programado = programado;
        this.ejecutado = ejecutado;
        for (int i = 0; i < 12; i++) {
            metas[i] = azar.nextInt(3) == 0 ? 0 : 1 + azar.nextInt(9);
            int dado = azar.nextInt(20);
            dichos[i] = dado == 0 ? "SR" : dado < 3 ? "NA" : dado < 5 ? "" : String.valueOf(azar.nextInt(10));
        }
    }

    Map<String, Valor> celdas(String id) {
        Map<String, Valor> celdas = new HashMap<>(Map.of("codigo_ao", Valor.texto(id)));
        for (int i = 0; i < 12; i++) {
            String mes = "_%02d".formatted(i + 1);
            celdas.put(programado + mes, metas[i] == 0 ? Valor.VACIO : Valor.numero(metas[i]));
            celdas.put(ejecutado + mes, number(i) ? Valor.numero(amount(i)) : Valor.texto(dichos[i]));
        }
        return celdas;
    }

    /** Months with a goal and no answer. */
    long vacios() {
        return months().filter(i -> metas[i] > 0 && dichos[i].isEmpty()).count();
    }

    long na() {
        return months().filter(i -> dichos[i].equals("NA")).count();
    }

    long sr() {
        return months().filter(i -> dichos[i].equals("SR")).count();
    }

    /** Below 95 % of what was programmed to date; while a month with a goal is blank nothing can be said. */
    boolean bajo(String tipo, int demanda) {
        return percent(tipo, demanda).filter(p -> p < 9500).isPresent();
    }

    boolean exceso(String tipo, int demanda) {
        return percent(tipo, demanda).filter(p -> p > 10000).isPresent();
    }

    /** Whether something was done in the last quarter: for a running total, that it went higher than ever. */
    boolean ejecuto(String tipo) {
        return tipo.equals("acumulada") ? highest(9, 12) > highest(0, 9) : highest(9, 12) > 0;
    }

    private int highest(int desde, int hasta) {
        return IntStream.range(desde, hasta)
                .filter(this::number)
                .map(this::amount)
                .max()
                .orElse(0);
    }

    /** In hundredths, rounded away from the thresholds. */
    private Optional<Long> percent(String tipo, int demanda) {
        int medido = months().filter(i -> metas[i] > 0 && number(i)).max().orElse(-1);
        int conMeta = months().filter(i -> metas[i] > 0 && !dichos[i].equals("NA"))
                .max()
                .orElse(-1);
        if (vacios() > 0) {
            return Optional.empty();
        }
        long meta;
        long hecho;
        if (tipo.equals("incremental")) {
            long suma = months().filter(i -> !dichos[i].equals("NA"))
                    .map(i -> metas[i])
                    .sum();
            meta = suma;
            hecho = months().filter(this::number).map(this::amount).sum();
        } else {
            meta = conMeta < 0 ? 0 : metas[conMeta];
            hecho = medido < 0 ? 0 : amount(medido);
        }
        meta = demanda > 0 && !tipo.equals("constante") ? demanda : meta;
        boolean conDato = medido >= 0 || hecho > 0;
        return conDato && meta > 0
                ? Optional.of(hecho <= meta ? hecho * 10000 / meta : (hecho * 10000 + meta - 1) / meta)
                : Optional.empty();
    }

    private boolean number(int mes) {
        return dichos[mes].matches("\\d+");
    }

    private int amount(int mes) {
        return Integer.parseInt(dichos[mes]);
    }

    private static IntStream months() {
        return IntStream.range(0, 12);
    }
}
