package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import pe.quipu.avance.Lapso;
import pe.quipu.avance.Resultados;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Cadena;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;
import pe.quipu.plan.Vida;

/**
 * Every row of sheet Periodos over generated plans, against fractions of whole numbers computed here from the months as
 * they were drawn: types of goal, demand, NA, SR and blanks, activities that begin, end and change hands, and an
 * organisation chart that may bite its tail.
 */
final class LapsoRulesTest {
    private static final long SEED = Long.getLong("seed", 2022L);
    private static final int PLANES = 2_000;
    private static final List<String> UNIDADES = List.of("01", "02", "03", "04");

    private final Random azar = new Random(SEED);

    @Test
    void every_row_is_what_fractions_say() {
        System.out.println("seed of the plans: " + SEED);
        for (int vez = 0; vez < PLANES; vez++) {
            int corte = 1 + azar.nextInt(12);
            Map<String, String> depende = new TreeMap<>();
            UNIDADES.forEach(u -> {
                if (azar.nextInt(3) > 0) {
                    depende.put(u, UNIDADES.get(azar.nextInt(4)));
                }
            });
            List<Sorteada> plan = IntStream.rangeClosed(1, 1 + azar.nextInt(9))
                    .mapToObj(n -> new Sorteada(n, corte))
                    .toList();
            Map<String, String> esperado = new TreeMap<>();
            for (int[] l : spans(corte)) {
                plan.forEach(
                        s -> s.codes(l, depende).forEach(c -> esperado.put(c + " " + l[0] + l[1] + "-" + l[2], "")));
            }
            // A group that exists in one span has its row in all of them.
            Set<String> grupos = new TreeSet<>();
            esperado.keySet().forEach(c -> grupos.add(c.substring(0, c.lastIndexOf(' '))));
            esperado.clear();
            for (String g : grupos) {
                for (int[] l : spans(corte)) {
                    esperado.put(g + " " + l[0] + l[1] + "-" + l[2], expected(plan, g, l, depende));
                }
            }
            Map<String, String> hallado = new TreeMap<>();
            new LapsoRules(Marco.of(consolidado(plan, corte, depende)))
                    .filas()
                    .forEach(f -> hallado.put(
                            f.nivel() + ":" + f.codigo() + " " + clase(f.lapso())
                                    + f.lapso().desde() + "-" + f.lapso().hasta(),
                            said(f)));
            assertEquals(lines(esperado), lines(hallado), "plan " + vez + " of seed " + SEED + ", " + depende);
        }
    }

    private static String lines(Map<String, String> filas) {
        StringBuilder todo = new StringBuilder();
        filas.forEach((c, v) -> todo.append(c).append(" = ").append(v).append('\n'));
        return todo.toString();
    }

    private static int clase(Lapso l) {
        return switch (l.clase()) {
            case MES -> 1;
            case TRIMESTRE -> 3;
            case SEMESTRE -> 6;
            case ANIO -> 12;
            case A_LA_FECHA -> 0;
        };
    }

    private static String said(DeLapso f) {
        return f.grupo().total() + " " + f.grupo().medidas() + " "
                + f.grupo().promedioFisico().map(BigDecimal::toPlainString).orElse("-") + " "
                + f.grupo().programado().toPlainString() + " "
                + f.grupo().ejecutado().toPlainString();
    }

    /** {class, first month, last month}. */
    private static List<int[]> spans(int corte) {
        List<int[]> lapsos = new ArrayList<>();
        for (int meses : new int[] {1, 3, 6}) {
            for (int fin = meses; fin <= corte; fin += meses) {
                lapsos.add(new int[] {meses, fin - meses + 1, fin});
            }
        }
        lapsos.add(new int[] {12, 1, corte});
        lapsos.add(new int[] {0, 1, corte});
        return lapsos;
    }

    private static String expected(List<Sorteada> plan, String grupo, int[] l, Map<String, String> depende) {
        int total = 0;
        List<BigFraction> razones = new ArrayList<>();
        long soles = 0;
        long gastado = 0;
        for (Sorteada s : plan) {
            if (s.codes(l, depende).contains(grupo)) {
                boolean anulada = s.hasta < l[2];
                total += anulada ? 0 : 1;
                if (!anulada) {
                    s.ratio(l).ifPresent(razones::add);
                }
                soles += s.soles(l);
                gastado += s.gastado(l);
            }
        }
        String media = razones.isEmpty()
                ? "-"
                : shown(razones.stream()
                        .map(r -> r.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : r)
                        .reduce(BigFraction.ZERO, BigFraction::add)
                        .divide(BigInteger.valueOf(razones.size())));
        return total + " " + razones.size() + " " + media + " " + soles + " " + gastado;
    }

    private static String shown(BigFraction f) {
        return new BigDecimal(f.getNumerator())
                .divide(new BigDecimal(f.getDenominator()), 12, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Consolidado consolidado(List<Sorteada> plan, int corte, Map<String, String> depende) {
        Estructura e = Muestra.estructura(
                UNIDADES.stream()
                        .map(u -> new Unidad(
                                u, "Unidad " + u, Unidad.Tipo.ORGANO, Optional.ofNullable(depende.get(u)), u, "Jefe"))
                        .toList(),
                List.of());
        Periodo periodo = new Periodo(2022, Periodo.Clase.MES, corte);
        Plan todo = new Plan(
                2022, 1, "aprobado", plan.stream().map(Sorteada::actividad).toList());
        Plan alCorte = todo.al(corte);
        List<Reporte> reportes = List.of(new Reporte(
                "01",
                "archivo.xlsx",
                alCorte.actividades().stream()
                        .flatMap(a -> plan.stream()
                                .filter(s -> s.codigo.equals(a.codigo()))
                                .map(s -> s.reporte(a)))
                        .toList(),
                List.of()));
        return new Consolidado(
                e,
                alCorte,
                Resultados.of(e, alCorte, reportes, periodo),
                List.of(),
                List.of(),
                LocalDate.of(2023, 1, 10));
    }

    /** An activity drawn month by month. */
    private final class Sorteada {
        final String codigo;
        final int corte;
        final TipoMeta tipo = TipoMeta.values()[azar.nextInt(3)];
        final String aei = "AEI.0" + (1 + azar.nextInt(2)) + ".0" + (1 + azar.nextInt(2));
        final String categoria = List.of("", "0030", "9001").get(azar.nextInt(3));
        final boolean demanda = azar.nextInt(4) == 0;
        final long pedido = azar.nextInt(60);
        final int desde;
        final int hasta;
        final int traslado = azar.nextInt(3) == 0 ? 1 + azar.nextInt(11) : 0;
        final String antes = UNIDADES.get(azar.nextInt(4));
        final String ahora = UNIDADES.get(azar.nextInt(4));
        final long inicial = tipo == TipoMeta.ACUMULADA && azar.nextBoolean() ? azar.nextInt(25) : 0;
        final long[] meta = new long[13];
        final String[] hecho = new String[13];
        final long[] soles = new long[13];
        final String[] devengado = new String[13];

        Sorteada(int n, int corte) {
            this.codigo = "AO" + n;
            this.corte = corte;
            this.desde = azar.nextInt(4) == 0 ? 1 + azar.nextInt(12) : 1;
            this.hasta = azar.nextInt(4) == 0 ? desde + azar.nextInt(13 - desde) : 12;
            long nivel = inicial;
            for (int m = 1; m <= 12; m++) {
                boolean vive = m >= desde && m <= hasta;
                long paso = !vive || azar.nextInt(3) == 0 ? 0 : 1 + azar.nextInt(20);
                nivel += tipo == TipoMeta.ACUMULADA ? paso : 0;
                meta[m] = paso == 0 ? 0 : tipo == TipoMeta.ACUMULADA ? nivel : paso;
                soles[m] = vive ? azar.nextInt(5000) : 0;
                hecho[m] = figure(30);
                devengado[m] = figure(5000);
            }
        }

        private String figure(int tope) {
            return switch (azar.nextInt(12)) {
                case 0 -> "SR";
                case 1 -> "NA";
                case 2 -> "-";
                default -> String.valueOf(azar.nextInt(tope));
            };
        }

        String unit(int mes) {
            return traslado > 0 && mes <= traslado ? antes : ahora;
        }

        /** What it counts for in a span; nothing if it had not begun when the span ended. */
        Set<String> codes(int[] l, Map<String, String> depende) {
            Set<String> codigos = new TreeSet<>();
            if (desde > l[2] || desde > corte) {
                return codigos;
            }
            String unidad = unit(l[2]);
            codigos.addAll(List.of("ENTIDAD:", "UNIDAD:" + unidad, "AEI:" + aei, "OEI:OEI." + aei.substring(4, 6)));
            codigos.add("CATEGORIA:" + (categoria.isEmpty() ? "—" : categoria));
            // The unit itself if somebody depends on it, and whoever can be reached from it upwards.
            Set<String> arriba = new TreeSet<>(Set.of(unidad));
            for (int paso = 0; paso < 5; paso++) {
                Set.copyOf(arriba).forEach(u -> {
                    if (depende.containsKey(u)) {
                        arriba.add(depende.get(u));
                    }
                });
            }
            arriba.stream().filter(depende::containsValue).forEach(u -> codigos.add("SUPERIOR:" + u));
            return codigos;
        }

        private boolean applies(int m) {
            return meta[m] > 0 && !(m <= corte && hecho[m].equals("NA"));
        }

        private boolean number(int m) {
            return m <= corte && hecho[m].matches("\\d+");
        }

        /** The last goal until a month. */
        private long level(int x) {
            return IntStream.rangeClosed(1, x)
                    .filter(this::applies)
                    .mapToLong(m -> meta[m])
                    .reduce(inicial, (a, b) -> b);
        }

        /** The last figure of a month with a goal. */
        private long last(int d, int h) {
            return IntStream.rangeClosed(d, h)
                    .filter(m -> applies(m) && number(m))
                    .mapToLong(m -> Long.parseLong(hecho[m]))
                    .reduce(inicial, (a, b) -> b);
        }

        /** Where a running total stands; in a month without goal it only goes up. */
        private long reached(int h) {
            long nivel = inicial;
            for (int m = 1; m <= h; m++) {
                long dicho = number(m) ? Long.parseLong(hecho[m]) : nivel;
                nivel = applies(m) ? dicho : Math.max(nivel, dicho);
            }
            return nivel;
        }

        private boolean tells(int m) {
            return number(m)
                    && (applies(m)
                            || tipo == TipoMeta.INCREMENTAL && Long.parseLong(hecho[m]) > 0
                            || tipo == TipoMeta.ACUMULADA && reached(m) > reached(m - 1));
        }

        private boolean measured(int d, int h) {
            return IntStream.rangeClosed(d, h).anyMatch(this::tells);
        }

        private long done(int d, int h) {
            return switch (tipo) {
                case INCREMENTAL ->
                    IntStream.rangeClosed(d, h)
                            .filter(this::number)
                            .mapToLong(m -> Long.parseLong(hecho[m]))
                            .sum();
                case ACUMULADA -> Math.max(0, reached(h) - reached(d - 1));
                case CONSTANTE -> last(d, h);
            };
        }

        private long promised(int d, int h) {
            return switch (tipo) {
                case INCREMENTAL ->
                    IntStream.rangeClosed(d, h)
                            .filter(this::applies)
                            .mapToLong(m -> meta[m])
                            .sum();
                case ACUMULADA -> level(h) - level(d - 1);
                case CONSTANTE -> IntStream.rangeClosed(d, h).anyMatch(this::applies) ? level(h) : 0;
            };
        }

        Optional<BigFraction> ratio(int[] l) {
            int d = l[1];
            int h = l[2];
            if (l[0] == 12) {
                long anual = tipo == TipoMeta.INCREMENTAL
                        ? IntStream.rangeClosed(1, 12).mapToLong(m -> meta[m]).sum()
                        : IntStream.rangeClosed(1, 12)
                                .mapToLong(m -> meta[m])
                                .filter(x -> x > 0)
                                .reduce(0, (a, b) -> b);
                return promised(1, 12) > 0 && measured(1, h) ? fraction(done(1, h), anual - inicial) : Optional.empty();
            }
            boolean pide = demanda && tipo != TipoMeta.CONSTANTE && d == 1 && h == corte;
            int ultima = IntStream.range(1, d).filter(this::applies).max().orElse(0);
            boolean conocido = tipo != TipoMeta.ACUMULADA || ultima == 0 || measured(ultima, d - 1);
            return measured(d, h) && conocido ? fraction(done(d, h), pide ? pedido : promised(d, h)) : Optional.empty();
        }

        private Optional<BigFraction> fraction(long e, long p) {
            return p <= 0
                    ? Optional.empty()
                    : Optional.of(new BigFraction(BigInteger.valueOf(e), BigInteger.valueOf(p)));
        }

        long soles(int[] l) {
            return l[0] == 12
                    ? IntStream.rangeClosed(1, 12).mapToLong(m -> soles[m]).sum()
                    : IntStream.rangeClosed(l[1], l[2])
                            .filter(m -> !(soles[m] > 0 && devengado[m].equals("NA")))
                            .mapToLong(m -> soles[m])
                            .sum();
        }

        long gastado(int[] l) {
            return IntStream.rangeClosed(l[1], l[2])
                    .filter(m -> devengado[m].matches("\\d+"))
                    .mapToLong(m -> Long.parseLong(devengado[m]))
                    .sum();
        }

        ActividadOperativa actividad() {
            ActividadOperativa a = Muestra.actividad(
                    codigo,
                    "",
                    ahora,
                    aei,
                    codigo,
                    tipo,
                    demanda ? Medicion.A_DEMANDA : Medicion.MENSUAL,
                    goals(),
                    Programacion.NINGUNA);
            Presupuesto p = Muestra.presupuesto(months(soles));
            return a.conProgramacion(
                            goals(),
                            new Presupuesto(
                                    new Cadena(categoria, "", "", "", "", ""), "", p.financiado(), false, p.lineas()))
                    .conVida(new Vida(
                            desde, hasta, traslado > 0 ? List.of(new Vida.Tramo(antes, traslado)) : List.of()));
        }

        private Programacion goals() {
            return months(meta).conInicial(BigDecimal.valueOf(inicial));
        }

        private static Programacion months(long[] cifras) {
            return new Programacion(IntStream.rangeClosed(1, 12)
                    .mapToObj(m -> BigDecimal.valueOf(cifras[m]))
                    .toList());
        }

        Reporte.DeActividad reporte(ActividadOperativa a) {
            return new Reporte.DeActividad(
                    a,
                    cells(hecho),
                    cells(devengado),
                    demanda ? Optional.of(Piezas.cell("Físico", 8, 3, String.valueOf(pedido))) : Optional.empty(),
                    Map.of(),
                    Map.of());
        }

        private List<Dato> cells(String[] cifras) {
            return IntStream.rangeClosed(1, corte)
                    .mapToObj(m -> Piezas.cell("Físico", 8, m, cifras[m]))
                    .toList();
        }
    }
}
