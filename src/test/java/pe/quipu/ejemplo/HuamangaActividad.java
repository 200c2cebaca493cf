package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An activity of the example of Huamanga: a key activity of anexo 01, with reconstructed goals and costs. It spends in
 * the months that have a goal.
 *
 * @param texto what stands in a cell of the workbook, by column key
 * @param inicial what a running total stood at before January; zero for none
 * @param metas twelve months, zero for none
 * @param papel millares of paper in each month with a goal
 * @param servicio soles of a service in each month with a goal
 * @param cas soles of staff in each month with a goal
 * @param avance per cent done of each goal, by quarter; the first two alone
 */
record HuamangaActividad(
        String unidad,
        String aei,
        Map<String, String> texto,
        BigDecimal inicial,
        List<BigDecimal> metas,
        int papel,
        BigDecimal servicio,
        BigDecimal cas,
        List<Integer> avance) {
    static final BigDecimal PRECIO_DEL_PAPEL = new BigDecimal("28.50");
    /** Money spent in a quarter even where the goal was not reached at all. */
    private static final int GASTO_MINIMO = 30;

    static List<HuamangaActividad> todas() {
        return TablaTsv.read("huamanga-2016", "actividades").stream()
                .map(f -> new HuamangaActividad(
                        f.get("unidad"),
                        f.get("aei"),
                        f,
                        initial(f.get("metas")),
                        goals(f.get("metas")),
                        Integer.parseInt(f.get("papel")),
                        new BigDecimal(f.get("servicio")),
                        new BigDecimal(f.get("cas")),
                        List.of(Integer.valueOf(f.get("avance")), Integer.valueOf(f.get("avance_t2")))))
                .toList();
    }

    /** {@code 0=12} at the beginning of the list. */
    private static BigDecimal initial(String texto) {
        return texto.startsWith("0=") ? new BigDecimal(texto.split(" ")[0].substring(2)) : BigDecimal.ZERO;
    }

    /** {@code m=2} every month, {@code t=5} every quarter, {@code s=1} every semester, {@code 3=4 6=8} those months. */
    private static List<BigDecimal> goals(String texto) {
        List<BigDecimal> metas = new ArrayList<>(Collections.nCopies(12, BigDecimal.ZERO));
        for (String pieza : texto.split(" ")) {
            String[] partes = pieza.split("=");
            int paso =
                    switch (partes[0]) {
                        case "m" -> 1;
                        case "t" -> 3;
                        case "s" -> 6;
                        default -> 0;
                    };
            IntStream.rangeClosed(1, 12)
                    .filter(mes -> paso == 0 ? mes == Integer.parseInt(partes[0]) : mes % paso == 0)
                    .forEach(mes -> metas.set(mes - 1, new BigDecimal(partes[1])));
        }
        return metas;
    }

    boolean conMeta(int mes) {
        return metas.get(mes - 1).signum() > 0;
    }

    int primerMes() {
        return IntStream.rangeClosed(1, 12).filter(this::conMeta).findFirst().orElseThrow();
    }

    boolean gasta() {
        return bienesYServicios().add(cas).signum() > 0;
    }

    /** Soles of each month with a goal, but for staff. */
    BigDecimal bienesYServicios() {
        return PRECIO_DEL_PAPEL.multiply(BigDecimal.valueOf(papel)).add(servicio);
    }

    /** What the year costs: the sum the tests make without any of our arithmetic. */
    BigDecimal total() {
        long meses = IntStream.rangeClosed(1, 12).filter(this::conMeta).count();
        return bienesYServicios().add(cas).multiply(BigDecimal.valueOf(meses));
    }

    List<BigDecimal> cadaMesConMeta(BigDecimal cuanto) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(mes -> conMeta(mes) ? cuanto : BigDecimal.ZERO)
                .toList();
    }

    BigDecimal ejecutado(int mes) {
        return conMeta(mes)
                ? inicial.add(share(metas.get(mes - 1).subtract(inicial), avance.get((mes - 1) / 3), 0))
                : BigDecimal.ZERO;
    }

    BigDecimal devengado(int mes) {
        return conMeta(mes)
                ? share(bienesYServicios().add(cas), Math.max(avance.get((mes - 1) / 3), GASTO_MINIMO), 2)
                : BigDecimal.ZERO;
    }

    private static BigDecimal share(BigDecimal todo, int porciento, int decimales) {
        return todo.multiply(BigDecimal.valueOf(porciento)).movePointLeft(2).setScale(decimales, RoundingMode.HALF_UP);
    }
}
