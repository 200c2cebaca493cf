package pe.quipu.avance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.avance.Pronostico.Par;
import pe.quipu.avance.Serie.Punto;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;

/**
 * Rule PROYECCION: the end of the year of every activity, and of the money of every unit and of the entity. The pace is that
 * of the months told; those that were not are foretold like those to come: silence is not failure.
 */
public final class ProyeccionRules {
    private final Panorama panorama;
    private final int corte;

    private ProyeccionRules(Panorama panorama) {
        this.panorama = panorama;
        this.corte = panorama.corte();
    }

    /** Empty in December: there is nothing left to foretell. The entity first, then units, then activities. */
    public static List<Proyeccion> of(Estructura e, Resultados actual, List<Resultados> anteriores) {
        return of(Panorama.of(e, actual, anteriores));
    }

    static List<Proyeccion> of(Panorama p) {
        return p.corte() >= 12 ? List.of() : new ProyeccionRules(p).all();
    }

    private List<Proyeccion> all() {
        Stream<Proyeccion> unidades =
                panorama.unidades().entrySet().stream().flatMap(e -> money(e.getKey(), e.getValue()).stream());
        return Stream.of(
                        money("", panorama.casos()).stream(),
                        unidades,
                        panorama.casos().stream().flatMap(c -> activity(c).stream()))
                .flatMap(s -> s)
                .toList();
    }

    private static boolean reported(Serie s) {
        return s.puntos().stream().anyMatch(p -> p.ejecutado().isPresent());
    }

    /** The money of activities that reported some, with what they program for the months left. */
    private Optional<Proyeccion> money(String unidad, List<Caso> todos) {
        List<Caso> casos = todos.stream().filter(c -> reported(c.financiera())).toList();
        long callan = todos.stream()
                .filter(c -> !reported(c.financiera())
                        && c.a().actividad().financiera().total().signum() > 0)
                .count();
        Serie s = Panorama.money(casos);
        Serie dicha = Serie.sum(casos.stream().map(c -> c.financiera().dichos()).toList());
        BigDecimal meta = casos.stream()
                .map(c -> c.a().actividad().financiera().total())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal falta = casos.stream()
                .map(c -> untold(c.a().actividad().financiera(), c.financiera()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Par> pares = dicha.medidos().stream().map(ProyeccionRules::pair).toList();
        if (pares.size() < Pronostico.MINIMO || meta.signum() <= 0) {
            return Optional.empty();
        }
        Pronostico resto = Pronostico.sum(pares, falta);
        return Optional.of(told(
                unidad,
                Optional.empty(),
                Lado.FINANCIERO,
                s,
                TipoMeta.INCREMENTAL,
                s.ejecutado(1, corte),
                meta,
                s.ejecutado(1, corte),
                resto,
                casos.size(),
                casos.size() + (int) callan));
    }

    /** On demand there is no goal to miss: what is asked for decides. */
    private Optional<Proyeccion> activity(Caso c) {
        ActividadOperativa a = c.a().actividad();
        Estado estado = c.a().fisica().acumulado().estado();
        List<Par> pares = pairs(c.fisica(), a.valorInicial());
        AvanceRules rules = AvanceRules.fisica(a, c.a().reporte());
        if (estado != Estado.MEDIDO
                || a.medicion() == Medicion.A_DEMANDA
                || rules.porHacer().signum() <= 0
                || pares.size() < Pronostico.MINIMO) {
            return Optional.empty();
        }
        BigDecimal hecho = rules.executed(1, corte);
        BigDecimal meta = rules.porHacer();
        boolean nivel = a.tipoMeta() == TipoMeta.CONSTANTE;
        Pronostico resto = nivel ? Pronostico.level(pares, meta) : Pronostico.sum(pares, left(c));
        return Optional.of(told(
                a.centroCosto(),
                Optional.of(a.codigo()),
                Lado.FISICO,
                c.fisica(),
                a.tipoMeta(),
                hecho,
                meta,
                nivel ? BigDecimal.ZERO : hecho,
                resto,
                1,
                1));
    }

    /** What is programmed and was not told yet; of a running total, from the last month told. */
    private BigDecimal left(Caso c) {
        ActividadOperativa a = c.a().actividad();
        return a.tipoMeta() == TipoMeta.INCREMENTAL
                ? untold(a.fisica(), c.fisica())
                : a.metaAnual()
                        .subtract(c.fisica().medidos().stream()
                                .reduce((uno, otro) -> otro)
                                .map(Punto::programado)
                                .orElse(a.valorInicial()))
                        .max(BigDecimal.ZERO);
    }

    /** Programmed for the months to come, and for those that were not told. */
    private static BigDecimal untold(Programacion programado, Serie s) {
        return s.puntos().stream()
                .filter(p -> p.ejecutado().isEmpty())
                .map(Punto::programado)
                .reduce(programado.suma(s.puntos().size() + 1, 12), BigDecimal::add);
    }

    /** Of a running total, what each measured month added to the one before it, the first to what it began with. */
    private static List<Par> pairs(Serie s, BigDecimal inicial) {
        if (s.tipo() != TipoMeta.ACUMULADA) {
            return s.medidos().stream().map(ProyeccionRules::pair).toList();
        }
        List<Punto> medidos = s.medidos();
        List<Par> pares = new ArrayList<>();
        IntStream.range(0, medidos.size()).forEach(i -> {
            BigDecimal antesP = i == 0 ? inicial : medidos.get(i - 1).programado();
            BigDecimal antesE = i == 0 ? inicial : medidos.get(i - 1).hecho();
            BigDecimal paso = medidos.get(i).programado().subtract(antesP);
            if (paso.signum() > 0) {
                pares.add(new Par(paso, medidos.get(i).hecho().subtract(antesE)));
            }
        });
        return pares;
    }

    private static Par pair(Punto p) {
        return new Par(p.programado(), p.hecho());
    }

    /** Rounded to what an estimate deserves: whole soles, tenths of a unit. What is done is not undone. */
    private Proyeccion told(
            String unidad,
            Optional<String> actividad,
            Lado lado,
            Serie serie,
            TipoMeta tipo,
            BigDecimal hecho,
            BigDecimal meta,
            BigDecimal base,
            Pronostico resto,
            int actividades,
            int deCuantas) {
        int decimales = lado == Lado.FINANCIERO ? 0 : 1;
        BigDecimal valor = base.add(resto.valor());
        int callados = silent(serie);
        return new Proyeccion(
                unidad,
                actividad,
                lado,
                tipo,
                serie.medidos().size(),
                (int) serie.puntos().stream()
                        .filter(p -> p.programado().signum() > 0)
                        .count(),
                hecho,
                meta,
                rounded(valor, decimales),
                rounded(valor.subtract(resto.margen()).max(base), decimales),
                rounded(valor.add(resto.margen()), decimales),
                actividades,
                deCuantas,
                12 - corte + callados);
    }

    /** Months with a goal and no figure; of a running total, the last ones alone: a later figure tells those before it. */
    private static int silent(Serie s) {
        int desde = s.tipo() == TipoMeta.ACUMULADA
                ? s.medidos().stream().mapToInt(Punto::mes).max().orElse(0)
                : 0;
        return (int) s.puntos().stream()
                .filter(p -> p.mes() > desde
                        && p.programado().signum() > 0
                        && p.ejecutado().isEmpty())
                .count();
    }

    private static BigDecimal rounded(BigDecimal valor, int decimales) {
        return valor.setScale(decimales, RoundingMode.HALF_UP);
    }
}
