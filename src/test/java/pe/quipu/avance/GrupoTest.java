package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.quipu.ficha.Dato;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;

/** Groups over generated plans, against fractions of whole numbers computed here from the months alone. */
class GrupoTest {
    private static final long SEED = Long.getLong("seed", 2022L);
    private static final int PLANES = 1000;

    private final Random azar = new Random(SEED);

    @Test
    void every_group_of_a_plan_is_what_fractions_say() {
        System.out.println("seed of the plans: " + SEED);
        for (int vez = 0; vez < PLANES; vez++) {
            Periodo periodo = Periodo.trimestre(2022, 1 + azar.nextInt(4));
            List<Sorteada> plan = plan(periodo.mesFinal());
            List<DeActividad> todas = plan.stream().map(s -> s.avance(periodo)).toList();
            String caso = "plan " + vez + " of seed " + SEED;
            for (Sorteada s : plan) {
                Optional<Razon> razon = s.avance(periodo).fisica().acumulado().razon();
                assertEquals(s.measured(), razon.isPresent(), caso);
                razon.ifPresent(r -> assertEquals(0, fraction(s.ratio()).compareTo(fraction(r)), caso));
            }
            Resultados r = new Resultados(periodo, todas, List.of(), java.util.Map.of());
            assertGroup(plan, r.entidad(), caso);
            for (int n = 1; n <= 3; n++) {
                int i = n;
                assertGroup(plan.stream().filter(s -> s.centro == i).toList(), r.deUnidad("0" + n), caso);
                assertGroup(plan.stream().filter(s -> s.oei == i).toList(), r.deOei("OEI.0" + n), caso);
                assertGroup(
                        plan.stream().filter(s -> s.oei == i && s.centro == 1).toList(),
                        r.deAei("AEI.0" + n + ".01"),
                        caso);
            }
        }
    }

    @Test
    void groups_merge_in_any_order_and_any_partition() {
        System.out.println("seed of the partitions: " + SEED);
        for (int vez = 0; vez < 300; vez++) {
            Periodo periodo = Periodo.trimestre(2022, 1 + azar.nextInt(4));
            List<DeActividad> todas = new ArrayList<>(plan(periodo.mesFinal()).stream()
                    .map(s -> s.avance(periodo))
                    .toList());
            String junto = said(Grupo.of(todas));
            Collections.shuffle(todas, azar);
            int a = azar.nextInt(todas.size() + 1);
            int b = a + azar.nextInt(todas.size() - a + 1);
            Grupo x = Grupo.of(todas.subList(0, a));
            Grupo y = Grupo.of(todas.subList(a, b));
            Grupo z = Grupo.of(todas.subList(b, todas.size()));
            assertEquals(junto, said(x.con(y).con(z)));
            assertEquals(junto, said(x.con(y.con(z))));
            assertEquals(junto, said(z.con(x).con(y)));
            assertEquals(junto, said(Grupo.VACIO.con(x.con(y).con(z)).con(Grupo.VACIO)));
        }
    }

    @Test
    void doing_more_never_lowers_a_figure() {
        System.out.println("seed of the increases: " + SEED);
        for (int vez = 0; vez < 300; vez++) {
            Periodo periodo = Periodo.trimestre(2022, 4);
            List<Sorteada> plan = plan(12);
            Sorteada cual = plan.get(azar.nextInt(plan.size()));
            List<Integer> meses = IntStream.range(0, 12)
                    .filter(m -> cual.ejecutado.get(m).matches("\\d+"))
                    .boxed()
                    .toList();
            BigDecimal antes = mean(plan, periodo);
            for (int mes : meses) {
                cual.ejecutado.set(mes, String.valueOf(Integer.parseInt(cual.ejecutado.get(mes)) + 3));
                BigDecimal ahora = mean(plan, periodo);
                assertTrue(ahora.compareTo(antes) >= 0, "plan " + vez + " of seed " + SEED);
                antes = ahora;
            }
        }
    }

    @Test
    void a_group_without_figures_says_why() {
        Periodo periodo = Periodo.trimestre(2022, 1);
        assertEquals(Estado.SIN_ACTIVIDADES, Grupo.VACIO.estadoFisico());
        assertEquals(Estado.SIN_ACTIVIDADES, Grupo.VACIO.estadoFinanciero());
        assertEquals(Estado.SIN_REPORTE, group(periodo, "10", "SR", "5", "SR").estadoFisico());
        assertEquals(
                Estado.SIN_REPORTE, group(periodo, "10", "SR", "5 5", "SR SR").estadoFinanciero());
        assertEquals(
                Estado.AUN_NO_SE_MIDE,
                group(periodo, ". . . 10", ". . .", ".", ".").estadoFisico());
        assertEquals(Estado.SIN_PROGRAMACION, group(periodo, ".", "0", ".", "0").estadoFisico());
        assertEquals(Estado.SIN_PROGRAMACION, group(periodo, ".", "0", ".", "0").estadoFinanciero());
        assertEquals(
                Estado.EJECUTADO_NO_PROGRAMADO,
                group(periodo, ".", "0", ".", "7").estadoFinanciero());
    }

    private static Grupo group(Periodo p, String fisica, String hecho, String soles, String gastado) {
        var a = Cuadros.actividad(
                "AO", "01", "AEI.01.01", TipoMeta.INCREMENTAL, Cuadros.programado(fisica), Cuadros.programado(soles));
        return Grupo.of(List.of(DeActividad.of(
                a, Optional.of(Cuadros.reporte(a, Cuadros.ejecutado(hecho), Cuadros.ejecutado(gastado))), p)));
    }

    private static BigDecimal mean(List<Sorteada> plan, Periodo periodo) {
        return Grupo.of(plan.stream().map(s -> s.avance(periodo)).toList())
                .promedioFisico()
                .orElse(BigDecimal.ZERO);
    }

    private static void assertGroup(List<Sorteada> plan, Grupo g, String caso) {
        assertEquals(plan.size(), g.total(), caso);
        BigInteger[] suma = {BigInteger.ZERO, BigInteger.ONE};
        int medidas = 0;
        for (Sorteada s : plan) {
            if (s.measured()) {
                BigInteger[] r = s.ratio();
                r = r[0].compareTo(r[1]) > 0 ? new BigInteger[] {BigInteger.ONE, BigInteger.ONE} : r;
                suma = new BigInteger[] {suma[0].multiply(r[1]).add(r[0].multiply(suma[1])), suma[1].multiply(r[1])};
                medidas++;
            }
        }
        assertEquals(medidas, g.medidas(), caso);
        if (medidas > 0) {
            BigInteger[] media = {suma[0], suma[1].multiply(BigInteger.valueOf(medidas))};
            assertEquals(
                    fraction(media).setScale(12, java.math.RoundingMode.HALF_UP),
                    g.promedioFisico().orElseThrow(),
                    caso);
            assertEquals(color(media), g.semaforoFisico(Cuadros.ESCALA), caso);
        } else {
            assertEquals(Semaforo.SIN_DATO, g.semaforoFisico(Cuadros.ESCALA), caso);
        }
        assertEquals(
                plan.stream().mapToLong(Sorteada::soles).sum(), g.programado().longValueExact(), caso);
        assertEquals(
                plan.stream().mapToLong(Sorteada::gastado).sum(), g.ejecutado().longValueExact(), caso);
    }

    private static Semaforo color(BigInteger[] r) {
        BigInteger veinte = r[0].multiply(BigInteger.valueOf(20));
        return veinte.compareTo(r[1].multiply(BigInteger.valueOf(19))) >= 0
                ? Semaforo.VERDE
                : veinte.compareTo(r[1].multiply(BigInteger.valueOf(15))) >= 0 ? Semaforo.AMBAR : Semaforo.ROJO;
    }

    private static BigDecimal fraction(BigInteger[] r) {
        return new BigDecimal(r[0]).divide(new BigDecimal(r[1]), Razon.PRECISION);
    }

    private static BigDecimal fraction(Razon r) {
        return r.valor();
    }

    private static String said(Grupo g) {
        return g.total() + " " + g.medidas() + " " + g.sinReporte() + " " + g.promedioFisico() + " "
                + g.razonFinanciera().map(Razon::redondeada) + " " + g.estadoFisico() + " " + g.estadoFinanciero()
                + " " + g.semaforoFisico(Cuadros.ESCALA);
    }

    private List<Sorteada> plan(int hasta) {
        return IntStream.rangeClosed(1, 1 + azar.nextInt(12))
                .mapToObj(n -> new Sorteada(n, hasta))
                .collect(Collectors.toList());
    }

    /** An activity drawn month by month; every month with a goal counts, and the figures of the others are zero. */
    private final class Sorteada {
        final String codigo;
        final int centro = 1 + azar.nextInt(3);
        final int oei = 1 + azar.nextInt(3);
        final TipoMeta tipo = TipoMeta.values()[azar.nextInt(3)];
        final int hasta;
        final List<Integer> meta = new ArrayList<>();
        final List<String> ejecutado = new ArrayList<>();
        final List<Integer> soles = new ArrayList<>();
        final List<String> devengado = new ArrayList<>();

        Sorteada(int n, int hasta) {
            this.codigo = "AO" + n;
            this.hasta = hasta;
            int nivel = 0;
            for (int mes = 1; mes <= 12; mes++) {
                int paso = azar.nextInt(3) == 0 ? 0 : 1 + azar.nextInt(20);
                nivel = tipo == TipoMeta.ACUMULADA && paso > 0 ? nivel + paso : paso;
                int acumulado = tipo == TipoMeta.ACUMULADA ? ultima(meta) : 0;
                meta.add(paso == 0 ? 0 : acumulado + paso);
                soles.add(azar.nextInt(5000));
                if (mes <= hasta) {
                    ejecutado.add(meta.get(mes - 1) == 0 ? "0" : figure(meta.get(mes - 1)));
                    devengado.add(figure(5000));
                }
            }
        }

        private int ultima(List<Integer> metas) {
            return metas.stream().reduce(0, (a, b) -> b == 0 ? a : b);
        }

        private String figure(int tope) {
            int suerte = azar.nextInt(12);
            return suerte == 0 ? "SR" : suerte == 1 ? "NA" : suerte == 2 ? "." : String.valueOf(azar.nextInt(tope + 2));
        }

        private boolean counts(int m) {
            return meta.get(m) > 0 && !ejecutado.get(m).equals("NA");
        }

        private boolean number(int m) {
            return counts(m) && ejecutado.get(m).matches("\\d+");
        }

        boolean measured() {
            return IntStream.range(0, hasta).anyMatch(this::number);
        }

        BigInteger[] ratio() {
            long p = 0;
            long e = 0;
            for (int m = 0; m < hasta; m++) {
                boolean suma = tipo == TipoMeta.INCREMENTAL;
                if (counts(m)) {
                    p = suma ? p + meta.get(m) : meta.get(m);
                }
                if (number(m)) {
                    e = suma ? e + Long.parseLong(ejecutado.get(m)) : Long.parseLong(ejecutado.get(m));
                }
            }
            return new BigInteger[] {BigInteger.valueOf(e), BigInteger.valueOf(p)};
        }

        long soles() {
            return IntStream.range(0, hasta)
                    .filter(m -> !devengado.get(m).equals("NA"))
                    .mapToLong(soles::get)
                    .sum();
        }

        long gastado() {
            return devengado.stream()
                    .filter(d -> d.matches("\\d+"))
                    .mapToLong(Long::parseLong)
                    .sum();
        }

        DeActividad avance(Periodo periodo) {
            var a = Cuadros.actividad(
                    codigo, "0" + centro, "AEI.0" + oei + ".0" + centro, tipo, months(meta), months(soles));
            return DeActividad.of(a, Optional.of(Cuadros.reporte(a, data(ejecutado), data(devengado))), periodo);
        }

        private static Programacion months(List<Integer> meses) {
            return new Programacion(meses.stream().map(BigDecimal::valueOf).toList());
        }

        private static List<Dato> data(List<String> meses) {
            return meses.stream().map(Cuadros::dato).toList();
        }
    }
}
