package pe.quipu.avance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Criterios;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.Promedio;
import pe.quipu.plan.Relevancia;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Vida;

/** A plan drawn by lot with all that can happen to it, told twice: as the program knows it, and in whole numbers. */
final class PlanAlAzar {
    private static final List<String> PRIORIDADES = List.of("muy alta", "alta", "media", "Muy Alta", "urgente", "");

    final Random azar;
    final Periodo periodo;
    final List<Sorteada> actividades;
    final List<Indicado> indicadores;
    /** The other evaluations of the year that some form told, of any class; months ask for no indicators. */
    final List<Periodo> evaluados;

    /** Whether a period other than a quarter is closed quarter by quarter. */
    final boolean porTrimestres;

    /** Whether the period itself has forms; otherwise it is told by those inside it. */
    final boolean propio;

    PlanAlAzar(Random azar) {
        this.azar = azar;
        this.periodo = period();
        this.actividades = IntStream.rangeClosed(1, 1 + azar.nextInt(10))
                .mapToObj(Sorteada::new)
                .toList();
        this.indicadores = IntStream.rangeClosed(1, azar.nextInt(7))
                .mapToObj(Indicado::new)
                .toList();
        int cuantas = azar.nextInt(5);
        this.evaluados = Stream.of("T1", "T2", "T3", "T4", "S1", "S2", "A")
                .filter(p -> azar.nextInt(4) < cuantas)
                .map(p -> Periodo.parse("2022-" + p).orElseThrow())
                .filter(p -> !p.equals(periodo) && p.mesFinal() <= periodo.mesFinal())
                .toList();
        this.porTrimestres = azar.nextBoolean();
        this.propio = periodo.clase() != Periodo.Clase.MES && azar.nextInt(3) > 0;
    }

    private Periodo period() {
        return switch (azar.nextInt(6)) {
            case 0 -> new Periodo(2022, Periodo.Clase.MES, 1 + azar.nextInt(12));
            case 1 -> new Periodo(2022, Periodo.Clase.SEMESTRE, 1 + azar.nextInt(2));
            case 2 -> new Periodo(2022, Periodo.Clase.ANUAL, 0);
            default -> Periodo.trimestre(2022, 1 + azar.nextInt(4));
        };
    }

    /** The results of the period, with what the other evaluations of the year told. */
    Resultados resultados(Estructura e) {
        Plan plan = new Plan(
                2022,
                1,
                "aprobado",
                actividades.stream().map(Sorteada::actividad).toList());
        Map<Periodo, List<Reporte>> otras = evaluados.stream().collect(Collectors.toMap(p -> p, p -> List.of(told(p))));
        List<Reporte.DeActividad> hechas = actividades.stream()
                .filter(a -> a.entregada)
                .map(Sorteada::reporte)
                .toList();
        Reporte suyo = new Reporte("01", "", hechas, propio ? told(periodo).indicadores() : List.of());
        return Resultados.of(e, plan, List.of(suyo), periodo, otras);
    }

    private Reporte told(Periodo p) {
        return new Reporte(
                "01",
                "",
                List.of(),
                indicadores.stream()
                        .filter(i -> !i.dicho(p).equals("."))
                        .map(i -> new Reporte.DeIndicador(i.codigo, Cuadros.dato(i.dicho(p)), ""))
                        .toList());
    }

    /** Closed by itself, or by all the quarters that tell it; one of them open, it is not. */
    private Set<String> closed(boolean cerrado) {
        if (periodo.clase() == Periodo.Clase.TRIMESTRE || !porTrimestres) {
            return cerrado ? Set.of(periodo.codigo()) : Set.of("2021-T1");
        }
        int primero = (periodo.mesInicial() + 2) / 3;
        int ultimo = (periodo.mesFinal() + 2) / 3;
        return IntStream.rangeClosed(cerrado ? primero : primero + 1, ultimo)
                .mapToObj(n -> "2022-T" + n)
                .collect(Collectors.toSet());
    }

    /** Whether a month or quarter of the year counts its silence as zero, if its entity does. */
    boolean closed(boolean cerrado, int desde, int hasta) {
        boolean dentro = periodo.mesInicial() <= desde && hasta <= periodo.mesFinal();
        return closed(cerrado).contains("2022-T" + (desde + 2) / 3)
                || dentro && closed(cerrado).contains(periodo.codigo());
    }

    Estructura estructura(Promedio promedio, Parametros.NoReporto noReporto, boolean cerrado, List<Escala> escalas) {
        Estructura base = Muestra.estructura(List.of(), List.of());
        Parametros p = base.parametros();
        return new Estructura(
                new Parametros(
                        p.entidad(),
                        p.nombre(),
                        2022,
                        escalas.get(0),
                        p.devengadoLoReporta(),
                        p.inhabil(),
                        noReporto,
                        p.pia(),
                        p.pim(),
                        p.maximoActividades()),
                List.of(),
                List.of(),
                List.of(),
                indicadores.stream().map(Indicado::indicador).toList(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Criterios(
                        promedio,
                        IntStream.range(1, escalas.size())
                                .mapToObj(i -> new Criterios.Vigencia(LocalDate.of(2022, 4 * i, 1), escalas.get(i)))
                                .toList(),
                        closed(cerrado),
                        indicadores.stream()
                                .flatMap(i -> i.otroLogro.stream()
                                        .map(l -> new Criterios.LogroAnual(i.codigo, 2022, BigDecimal.valueOf(l))))
                                .toList(),
                        Optional.empty()),
                "");
    }

    /** Physical figures in tenths, money in cents. */
    final class Sorteada {
        final String codigo;
        final int centro = 1 + azar.nextInt(3);
        final int oei = 1 + azar.nextInt(2);
        final TipoMeta tipo = TipoMeta.values()[azar.nextInt(3)];
        final Medicion medicion = Medicion.values()[azar.nextInt(Medicion.values().length)];
        final String prioridad = PRIORIDADES.get(azar.nextInt(PRIORIDADES.size()));
        final boolean inversion = azar.nextInt(4) == 0;
        final boolean entregada = azar.nextInt(5) > 0;
        final int ultimoMes = azar.nextInt(8) == 0 ? azar.nextInt(12) : 12;
        /** Of a running total that did not begin at nothing; of another type it has to be as if it were not there. */
        final long inicial = azar.nextInt(tipo == TipoMeta.ACUMULADA ? 3 : 10) == 0 ? 0 : 10L * azar.nextInt(40);

        final long[] metas = new long[12];
        final long[] soles = new long[12];
        final TreeMap<Integer, Long> pedidos = new TreeMap<>();
        final List<Cuenta.Mes> hechos = new ArrayList<>();
        final List<Cuenta.Mes> gastos = new ArrayList<>();

        Sorteada(int n) {
            codigo = "AO" + n;
            boolean sinSoles = azar.nextInt(4) == 0;
            long corre = tipo == TipoMeta.ACUMULADA ? inicial : 0;
            for (int m = 1; m <= 12; m++) {
                boolean mide = medicion.mide(m) && azar.nextInt(4) > 0;
                long paso = 10L * (1 + azar.nextInt(20)) / (1 + azar.nextInt(3));
                corre += mide ? paso : 0;
                corre -= mide && azar.nextInt(8) == 0 ? paso : 0; // a month in which it stays where it was
                metas[m - 1] = !mide ? 0 : tipo == TipoMeta.ACUMULADA && azar.nextInt(30) > 0 ? corre : paso;
                soles[m - 1] = sinSoles || azar.nextInt(3) == 0 ? 0 : azar.nextInt(500_000);
            }
            if (azar.nextInt(40) == 0) {
                metas[azar.nextInt(12)] = -10;
            }
            for (int m = 1; entregada && medicion == Medicion.A_DEMANDA && m <= periodo.mesFinal(); m++) {
                if (azar.nextInt(m == periodo.mesFinal() ? 2 : 6) == 0) {
                    pedidos.put(m, 10L * azar.nextInt(40));
                }
            }
            boolean callada = azar.nextInt(5) == 0;
            for (int m = 1; entregada && m <= periodo.mesFinal(); m++) {
                hechos.add(callada ? word() : month(metas[m - 1]));
                gastos.add(callada ? word() : month(soles[m - 1]));
            }
        }

        private Cuenta.Mes month(long meta) {
            long tope = meta <= 0 ? azar.nextInt(6) == 0 ? 40 : 0 : meta;
            boolean cumplida = azar.nextInt(3) == 0;
            long desde = tipo == TipoMeta.ACUMULADA && tope > inicial && azar.nextInt(4) > 0 ? inicial : 0;
            return azar.nextInt(5) == 0
                    ? word()
                    : new Cuenta.Mes(
                            "n",
                            cumplida ? Math.max(0, meta) : desde + (long) ((tope - desde) * 1.4 * azar.nextDouble()));
        }

        private Cuenta.Mes word() {
            return new Cuenta.Mes(List.of(".", "NA", "SR").get(azar.nextInt(3)), 0);
        }

        Cuenta fisica() {
            Cuenta.Clase clase = Cuenta.Clase.values()[tipo.ordinal()];
            return new Cuenta(clase, inicial, metas, hechos, pedidos);
        }

        Cuenta financiera() {
            return new Cuenta(Cuenta.Clase.SUMA, 0, soles, gastos, Map.of());
        }

        boolean anulada() {
            return ultimoMes < periodo.mesFinal();
        }

        long peso(Promedio promedio) {
            return switch (promedio) {
                case AVG_CAP, AVG_RAW -> 1;
                case W_FIN -> Arrays.stream(soles).sum();
                case W_PRIORIDAD ->
                    switch (prioridad) {
                        case "muy alta", "Muy Alta" -> 3;
                        case "alta" -> 2;
                        default -> 1;
                    };
            };
        }

        Contada contada() {
            return new Contada(
                    codigo,
                    "0" + centro,
                    "AEI.0" + oei + ".0" + centro,
                    inversion,
                    anulada(),
                    ultimoMes,
                    fisica(),
                    1,
                    financiera(),
                    Arrays.stream(Promedio.values()).collect(java.util.stream.Collectors.toMap(p -> p, this::peso)));
        }

        ActividadOperativa actividad() {
            ActividadOperativa a = Muestra.actividad(
                    codigo,
                    "",
                    "0" + centro,
                    "AEI.0" + oei + ".0" + centro,
                    codigo,
                    tipo,
                    medicion,
                    months(metas, 1).conInicial(BigDecimal.valueOf(inicial, 1)),
                    months(soles, 2));
            return new ActividadOperativa(
                    a.codigo(),
                    a.origen(),
                    a.centroCosto(),
                    a.aei(),
                    a.denominacion(),
                    inversion ? ActividadOperativa.Tipo.INVERSION : ActividadOperativa.Tipo.ACTIVIDAD,
                    a.inversion(),
                    a.unidadMedida(),
                    a.redaccion(),
                    a.tipoMeta(),
                    a.medicion(),
                    a.fisica(),
                    a.siguientes(),
                    a.presupuesto(),
                    a.elementosCriticos(),
                    prioridad,
                    a.responsable(),
                    a.participantes(),
                    a.anterior(),
                    new Vida(1, ultimoMes, List.of()));
        }

        Reporte.DeActividad reporte() {
            return new Reporte.DeActividad(
                    actividad(),
                    hechos.stream().map(m -> dato(m, 1)).toList(),
                    gastos.stream().map(m -> dato(m, 2)).toList(),
                    Optional.empty(),
                    asked(),
                    Map.of(),
                    Map.of(),
                    Map.of());
        }

        private TreeMap<Integer, Dato> asked() {
            TreeMap<Integer, Dato> dichas = new TreeMap<>();
            pedidos.forEach((mes, p) -> dichas.put(mes, dato(new Cuenta.Mes("n", p), 1)));
            return dichas;
        }
    }

    private static Programacion months(long[] meses, int decimales) {
        return new Programacion(LongStream.of(meses)
                .mapToObj(m -> BigDecimal.valueOf(m, decimales))
                .toList());
    }

    private static Dato dato(Cuenta.Mes mes, int decimales) {
        return Cuadros.dato(
                mes.numero() ? BigDecimal.valueOf(mes.cifra(), decimales).toPlainString() : mes.dicho());
    }

    /** An indicator in whole numbers; what each period told, a dot for nothing. */
    final class Indicado {
        final String codigo;
        final int oei = 1 + azar.nextInt(2);
        final Sentido sentido = Sentido.values()[azar.nextInt(8) == 0 ? 2 : azar.nextInt(2)];
        final Optional<Long> base =
                azar.nextInt(4) == 0 ? Optional.empty() : Optional.of((long) azar.nextInt(100) - 10);
        final long esperado = azar.nextInt(12) == 0 ? 0 : azar.nextInt(100) - 5;
        final Optional<Long> otroLogro = azar.nextInt(3) == 0 ? Optional.of((long) azar.nextInt(60)) : Optional.empty();
        final boolean agregable = azar.nextInt(3) == 0;
        final Relevancia relevancia = Relevancia.values()[azar.nextInt(3)];
        final List<String> dichos = IntStream.range(0, 12)
                .mapToObj(n -> azar.nextInt(5) == 0
                        ? List.of(".", "NA", "SR").get(azar.nextInt(3))
                        : String.valueOf(azar.nextInt(120) - 8))
                .toList();

        Indicado(int n) {
            codigo = "IND.0" + n + (azar.nextBoolean() ? ".OEI.0" + oei : ".AEI.0" + oei + ".01");
        }

        Indicador indicador() {
            return new Indicador(
                    codigo,
                    codigo.substring(7),
                    codigo,
                    "%",
                    sentido,
                    base.map(BigDecimal::valueOf),
                    BigDecimal.valueOf(esperado),
                    "01",
                    agregable,
                    relevancia);
        }

        Leido leido() {
            return new Leido(
                    codigo,
                    sentido,
                    base.map(b -> Quebrado.de(b, 1)),
                    Quebrado.de(otroLogro.orElse(esperado), 1),
                    agregable,
                    relevancia.ordinal() + 1,
                    valor().map(v -> Quebrado.de(v, 1)));
        }

        String dicho(Periodo p) {
            return dichos.get((p.numero() + 5 * p.clase().ordinal()) % 12);
        }

        /** The sum of the periods that tell most, or what this one told, or the last value told in it. */
        private Optional<Long> valor() {
            String suyo = propio ? dicho(periodo) : ".";
            boolean dicha = !suyo.equals(".") && !suyo.equals("SR");
            if (agregable) {
                List<Long> sumandos = new ArrayList<>(sumandos(dicha));
                number(suyo).ifPresent(sumandos::add);
                return sumandos.stream().reduce(Long::sum);
            }
            String ultimo = ".";
            for (int mes = 1; mes <= periodo.mesFinal(); mes++) {
                for (int largo : new int[] {3, 6, 12}) {
                    for (Periodo p : evaluados) {
                        boolean termina = p.mesFinal() == mes && p.mesFinal() - p.mesInicial() + 1 == largo;
                        ultimo = termina && number(dicho(p)).isPresent() ? dicho(p) : ultimo;
                    }
                }
            }
            return number(dicha ? suyo : ultimo);
        }

        private static Optional<Long> number(String dicho) {
            return dicho.matches("-?\\d+") ? Optional.of(Long.parseLong(dicho)) : Optional.empty();
        }

        /** Tries every choice of periods without a month in common: most months, then most of its class, then most periods. */
        private List<Long> sumandos(boolean dicha) {
            int hasta = dicha ? periodo.mesInicial() - 1 : periodo.mesFinal();
            List<Periodo> dichas = evaluados.stream()
                    .filter(p -> p.mesFinal() <= hasta && dicho(p).matches("-?\\d+|NA"))
                    .toList();
            List<Periodo> mejor = List.of();
            int puntos = 0;
            for (int cuales = 0; cuales < 1 << dichas.size(); cuales++) {
                List<Periodo> elegidas = new ArrayList<>();
                int[] veces = new int[13];
                int suyos = 0;
                for (int n = 0; n < dichas.size(); n++) {
                    if ((cuales >> n & 1) == 1) {
                        Periodo p = dichas.get(n);
                        elegidas.add(p);
                        for (int mes = p.mesInicial(); mes <= p.mesFinal(); mes++) {
                            veces[mes]++;
                            suyos += p.clase() == periodo.clase() ? 1 : 0;
                        }
                    }
                }
                int meses = Arrays.stream(veces).sum();
                int vale = 10_000 * meses + 100 * suyos + elegidas.size();
                if (Arrays.stream(veces).noneMatch(v -> v > 1) && vale > puntos) {
                    mejor = elegidas;
                    puntos = vale;
                }
            }
            return mejor.stream().flatMap(p -> number(dicho(p)).stream()).toList();
        }
    }
}
