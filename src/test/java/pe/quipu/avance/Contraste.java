package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.Criterios;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Parametros.NoReporto;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Promedio;
import pe.quipu.plan.Sentido;

/** Results against fractions of whole numbers counted from the months by another road: figure by figure. */
public final class Contraste {
    static final List<Escala> ESCALAS = List.of(scale("0.95", "0.75"), scale("0.75", "0.5"), scale("0.8", "0.8"));

    final Map<String, Integer> visto = new LinkedHashMap<>();
    long cifras;

    /** How an entity counts. */
    interface Caso {
        void con(Promedio promedio, NoReporto politica, boolean cerrado, boolean ceros);
    }

    private static Escala scale(String verde, String ambar) {
        return new Escala(verde, new BigDecimal(verde), new BigDecimal(ambar), "Ámbar", "");
    }

    /** Every mean with silence counted in every way. */
    static void everyPolicy(Caso caso) {
        for (Promedio promedio : Promedio.values()) {
            for (NoReporto politica : NoReporto.values()) {
                for (boolean cerrado : new boolean[] {false, true}) {
                    caso.con(promedio, politica, cerrado, cerrado && politica == NoReporto.CERO);
                }
            }
        }
    }

    /**
     * A plan and what was reported of it, in one period, under every mean and policy.
     *
     * @return figures compared
     */
    public static long compare(Estructura e, Plan plan, List<Reporte> reportes, Periodo periodo, String caso) {
        Contraste contraste = new Contraste();
        Map<String, Reporte.DeActividad> hechas = new HashMap<>();
        reportes.forEach(
                r -> r.actividades().forEach(a -> hechas.put(a.actividad().codigo(), a)));
        List<Contada> contadas = plan.actividades().stream()
                .map(a -> Contada.of(a, Optional.ofNullable(hechas.get(a.codigo())), periodo))
                .toList();
        Map<String, Reporte.DeIndicador> dichos = new HashMap<>();
        reportes.forEach(r -> r.indicadores().forEach(i -> dichos.put(i.codigo(), i)));
        List<Leido> leidos = e.indicadores().stream()
                .map(i ->
                        Leido.of(i, Optional.ofNullable(dichos.get(i.codigo())).map(Reporte.DeIndicador::valor)))
                .toList();
        // Without forms of its own, the indicators come in those of the last quarter that has ended, once one has.
        List<Reporte> callados = reportes.stream().map(Reporte::sinIndicadores).toList();
        Periodo ultimo = Periodo.trimestre(periodo.ejercicio(), Math.max(1, periodo.mesFinal() / 3));
        everyPolicy((promedio, politica, cerrado, ceros) -> {
            Estructura suya = with(e, promedio, politica, cerrado, periodo);
            String cual = caso + ", " + promedio + ", " + politica + ", closed " + cerrado;
            contraste.all(Resultados.of(suya, plan, reportes, periodo), contadas, leidos, promedio, ceros, cual);
            if (ultimo.mesFinal() <= periodo.mesFinal()) {
                contraste.all(
                        Resultados.of(suya, plan, callados, periodo, Map.of(ultimo, reportes)),
                        contadas,
                        leidos,
                        promedio,
                        ceros,
                        cual + ", told in " + ultimo);
            }
        });
        return contraste.cifras;
    }

    void all(Resultados r, List<Contada> contadas, List<Leido> leidos, Promedio promedio, boolean ceros, String caso) {
        if (ceros) {
            activities(r, contadas, caso); // no policy touches them
        }
        int hasta = r.periodo().mesFinal();
        group(contadas, r.entidad(), hasta, promedio, ceros, caso + ", entity");
        group(
                keep(contadas, Contada::inversion),
                r.grupo(DeActividad::esInversion),
                hasta,
                promedio,
                ceros,
                caso + ", inversiones");
        by(contadas, Contada::centro)
                .forEach((centro, suyas) ->
                        group(suyas, r.deUnidad(centro), hasta, promedio, ceros, caso + ", " + centro));
        by(contadas, Contada::aei)
                .forEach((aei, suyas) -> group(suyas, r.deAei(aei), hasta, promedio, ceros, caso + ", " + aei));
        by(contadas, Contada::oei)
                .forEach((oei, suyas) -> group(suyas, r.deOei(oei), hasta, promedio, ceros, caso + ", " + oei));
        by(leidos, Leido::oei)
                .forEach((oei, suyos) -> reached(suyos, Logro.of(r.indicadoresDeOei(oei)), hasta, caso + ", " + oei));
        assertEquals(leidos.size(), r.indicadores().size(), caso);
        for (int i = 0; i < leidos.size(); i++) {
            indicator(leidos.get(i), r.indicadores().get(i), hasta, caso);
        }
        group(List.of(), r.deUnidad("none"), hasta, promedio, ceros, caso + ", nobody");
    }

    /** Whether silence counts as zero in a span of months. */
    interface Cierre {
        boolean ceros(int desde, int hasta);
    }

    /** Every month and quarter that has ended, each under its own closing. */
    void spans(Estructura e, Resultados r, List<Contada> contadas, Promedio promedio, Cierre cierre, String caso) {
        int corte = r.periodo().mesFinal();
        for (int largo : new int[] {1, 3}) {
            for (int hasta = largo; hasta <= corte; hasta += largo) {
                int desde = hasta - largo + 1;
                int fin = hasta;
                List<Contada> entonces =
                        contadas.stream().map(c -> fin == corte ? c : c.al(fin)).toList();
                Lapso lapso = new Lapso(largo == 1 ? Lapso.Clase.MES : Lapso.Clase.TRIMESTRE, desde, hasta);
                mean(
                        entonces,
                        r.en(e, lapso).entidad(),
                        desde,
                        hasta,
                        promedio,
                        cierre.ceros(desde, hasta),
                        caso + ", months " + desde + " to " + hasta);
            }
        }
    }

    private static Estructura with(
            Estructura e, Promedio promedio, NoReporto politica, boolean cerrado, Periodo periodo) {
        Parametros p = e.parametros();
        return new Estructura(
                new Parametros(
                        p.entidad(),
                        p.nombre(),
                        p.ejercicio(),
                        p.escala(),
                        p.devengadoLoReporta(),
                        p.inhabil(),
                        politica,
                        p.pia(),
                        p.pim(),
                        p.maximoActividades()),
                e.unidades(),
                e.objetivos(),
                e.acciones(),
                e.indicadores(),
                e.enlaces(),
                e.techos(),
                e.plazos(),
                e.feriados(),
                e.catalogos(),
                e.ajustes(),
                e.documento(),
                new Criterios(
                        promedio,
                        e.criterios().escalas(),
                        cerrado ? Set.of(periodo.codigo()) : Set.of(),
                        e.criterios().logros(),
                        Optional.empty()),
                e.huella());
    }

    private static <T> List<T> keep(List<T> todos, Predicate<T> cuales) {
        return todos.stream().filter(cuales).toList();
    }

    private static <T> Map<String, List<T>> by(List<T> todos, Function<T, String> clave) {
        return todos.stream().collect(Collectors.groupingBy(clave));
    }

    private void activities(Resultados r, List<Contada> contadas, String caso) {
        assertEquals(contadas.size(), r.actividades().size(), caso);
        for (int i = 0; i < contadas.size(); i++) {
            activity(contadas.get(i), r.actividades().get(i), r.periodo(), caso);
        }
    }

    private void activity(Contada s, DeActividad a, Periodo periodo, String caso) {
        String cual = caso + ", " + s.codigo();
        int desde = periodo.mesInicial();
        int hasta = periodo.mesFinal();
        Cuenta f = s.fisica();
        Cuenta.Dicho nada = Cuenta.Dicho.solo("ANULADA");
        said(s.anulada() ? nada : f.entre(desde, hasta), a.fisica().periodo(), cual);
        said(s.anulada() ? nada : f.entre(1, hasta), a.fisica().acumulado(), cual);
        said(s.anulada() ? nada : f.anual(hasta), a.fisica().anual(), cual);
        side(f, hasta, a.fisica(), s.decimales(), cual);
        Cuenta m = s.financiera();
        said(m.entre(desde, hasta), a.financiera().periodo(), cual + " in soles");
        said(m.entre(1, hasta), a.financiera().acumulado(), cual + " in soles");
        said(m.anual(hasta), a.financiera().anual(), cual + " in soles");
        side(m, hasta, a.financiera(), 2, cual + " in soles");
        visto.merge(a.fisica().acumulado().estado().name(), 1, Integer::sum);
    }

    private void said(Cuenta.Dicho debe, Avance dice, String caso) {
        same(debe.estado(), dice.estado().name(), caso);
        same(debe.faltan(), dice.faltan(), caso);
        same(debe.razon().map(Quebrado::celda), dice.razon().map(Razon::redondeada), caso);
        debe.razon().ifPresent(q -> same(0, q.compara(Quebrado.de(dice.razon().orElseThrow())), caso));
    }

    private void side(Cuenta debe, int hasta, Medida dice, int decimales, String caso) {
        same(0, BigDecimal.valueOf(debe.programado(1, hasta), decimales).compareTo(dice.programado()), caso);
        same(debe.reportado(hasta), dice.ejecutado().isPresent(), caso);
        dice.ejecutado()
                .ifPresent(e -> same(
                        0,
                        BigDecimal.valueOf(debe.ejecutado(1, hasta), decimales).compareTo(e),
                        caso));
        same(0, BigDecimal.valueOf(debe.meta(), decimales).compareTo(dice.meta()), caso);
    }

    private void group(List<Contada> suyas, Grupo g, int hasta, Promedio promedio, boolean ceros, String caso) {
        int total = mean(suyas, g, 1, hasta, promedio, ceros, caso);
        long programado = 0;
        long programadoDicho = 0;
        long gastado = 0;
        int conGasto = 0;
        for (Contada s : suyas) {
            programado += s.financiera().programado(1, hasta);
            gastado += s.financiera().reportado(hasta) ? s.financiera().ejecutado(1, hasta) : 0;
            programadoDicho += s.financiera().entre(1, hasta).razon().isPresent()
                    ? s.financiera().programadoDicho(hasta)
                    : 0;
            conGasto += s.financiera().reportado(hasta) ? 1 : 0;
        }
        money(programado, gastado, conGasto, total, g, caso);
        Optional<Quebrado> dicha = g.razonFinanciera().isPresent() && programadoDicho > 0
                ? Optional.of(Quebrado.de(gastado, programadoDicho))
                : Optional.empty();
        same(dicha.map(Quebrado::celda), g.financieroReportado().map(Razon::redondeada), caso);
        same(
                programadoDicho != programado && dicha.isPresent(),
                g.financieroAparte().isPresent(),
                caso);
    }

    /** @return how many activities there are */
    private int mean(
            List<Contada> suyas, Grupo g, int desde, int hasta, Promedio promedio, boolean ceros, String caso) {
        Quebrado suma = Quebrado.CERO;
        long peso = 0;
        long pesoCallado = 0;
        int total = 0;
        int medidas = 0;
        int parciales = 0;
        Set<Integer> faltan = new TreeSet<>();
        int calladas = 0;
        int porMedir = 0;
        for (Contada s : suyas) {
            if (s.anulada()) {
                continue;
            }
            total++;
            Cuenta.Dicho dicho = s.fisica().entre(desde, hasta);
            porMedir += dicho.estado().equals("AUN_NO_SE_MIDE") ? 1 : 0;
            if (dicho.razon().isPresent()) {
                Quebrado r = dicho.razon().get();
                Quebrado entra = promedio == Promedio.AVG_RAW ? r : r.hasta(Quebrado.UNO);
                suma = suma.mas(entra.por(Quebrado.de(s.peso(promedio), 1)));
                peso += s.peso(promedio);
                medidas++;
                parciales += dicho.faltan().isEmpty() ? 0 : 1;
                faltan.addAll(dicho.faltan());
            } else if (dicho.estado().equals("SIN_REPORTE")) {
                calladas++;
                pesoCallado += ceros ? s.peso(promedio) : 0;
            }
        }
        same(total, g.total(), caso);
        same(medidas, g.medidas(), caso);
        same(parciales, g.parciales(), caso);
        same(faltan.stream().toList(), g.faltan(), caso);
        same(calladas, g.sinReporte(), caso);
        same(porMedir, g.porMedir(), caso);
        Optional<Quebrado> medido = peso == 0 ? Optional.empty() : Optional.of(suma.entre(Quebrado.de(peso, 1)));
        Optional<Quebrado> todo =
                peso == 0 ? Optional.empty() : Optional.of(suma.entre(Quebrado.de(peso + pesoCallado, 1)));
        same(medido.map(Quebrado::celda), g.promedioMedido(), caso);
        same(todo.map(Quebrado::celda), g.promedioFisico(), caso);
        String estado = total == 0
                ? "SIN_ACTIVIDADES"
                : medidas > 0
                        ? peso > 0 ? "MEDIDO" : "SIN_PROGRAMACION"
                        : calladas > 0 ? "SIN_REPORTE" : porMedir > 0 ? "AUN_NO_SE_MIDE" : "SIN_PROGRAMACION";
        same(estado, g.estadoFisico().name(), caso);
        for (Escala escala : ESCALAS) {
            same(colour(todo, escala), g.semaforoFisico(escala).name(), caso);
        }
        return total;
    }

    private void money(long programado, long gastado, int conGasto, int total, Grupo g, String caso) {
        same(0, BigDecimal.valueOf(programado, 2).compareTo(g.programado()), caso);
        same(0, BigDecimal.valueOf(gastado, 2).compareTo(g.ejecutado()), caso);
        same(conGasto, g.conEjecucion(), caso);
        String estado = total == 0 && programado == 0 && conGasto == 0
                ? "SIN_ACTIVIDADES"
                : programado > 0
                        ? conGasto > 0 ? "MEDIDO" : "SIN_REPORTE"
                        : gastado > 0 ? "EJECUTADO_NO_PROGRAMADO" : "SIN_PROGRAMACION";
        same(estado, g.estadoFinanciero().name(), caso);
        Optional<Quebrado> razon =
                estado.equals("MEDIDO") ? Optional.of(Quebrado.de(gastado, programado)) : Optional.empty();
        same(razon.map(Quebrado::celda), g.razonFinanciera().map(Razon::redondeada), caso);
        for (Escala escala : ESCALAS) {
            same(colour(razon, escala), Semaforo.of(g.razonFinanciera(), escala).name(), caso);
        }
    }

    private static String colour(Optional<Quebrado> valor, Escala escala) {
        return valor.map(q -> q.compara(Quebrado.de(escala.verde())) >= 0
                        ? "VERDE"
                        : q.compara(Quebrado.de(escala.ambar())) >= 0 ? "AMBAR" : "ROJO")
                .orElse("SIN_DATO");
    }

    private void indicator(Leido debe, DeIndicador dice, int hasta, String caso) {
        String cual = caso + ", " + debe.codigo();
        Optional<Quebrado> ati = ati(debe);
        same(debe.valor().isPresent(), dice.aLaFecha().isPresent(), cual);
        dice.aLaFecha()
                .ifPresent(v -> same(0, Quebrado.de(v).compara(debe.valor().orElseThrow()), cual));
        same(ati.map(Quebrado::celda), dice.ati().map(Razon::redondeada), cual);
        same(
                debe.valor().isEmpty() ? "SIN_REPORTE" : ati.isEmpty() ? "ERROR_DE_DATO" : "MEDIDO",
                dice.estado().name(),
                cual);
        same(reached(debe, hasta), dice.logrado(), cual);
        same(hasta < 12 && reached(debe, hasta).isEmpty(), dice.enCurso(), cual);
        way(debe, dice.tipoII(), cual);
    }

    private static Optional<Quebrado> ati(Leido i) {
        return raw(i).map(q -> q.desde(Quebrado.CERO).hasta(Quebrado.UNO));
    }

    private static Optional<Quebrado> raw(Leido i) {
        if (i.valor().isEmpty()) {
            return Optional.empty();
        }
        Quebrado obtenido = i.valor().get();
        Quebrado esperado = i.esperado();
        return switch (i.sentido()) {
            case ASCENDENTE ->
                esperado.compara(Quebrado.CERO) > 0 ? Optional.of(obtenido.entre(esperado)) : Optional.empty();
            case DESCENDENTE ->
                Optional.of(
                        obtenido.compara(Quebrado.CERO) > 0
                                ? esperado.desde(Quebrado.CERO).entre(obtenido)
                                : Quebrado.UNO);
            case NO_DEFINIDO -> Optional.empty();
        };
    }

    /** Before December: yes where it can only go on, no where it cannot come back, and else nothing. */
    private static Optional<Boolean> reached(Leido i, int hasta) {
        if (hasta == 12 || ati(i).isEmpty()) {
            return reached(i);
        }
        boolean si = reached(i).orElseThrow();
        boolean sumaQueBaja = i.agregable() && i.sentido() == Sentido.DESCENDENTE;
        return sumaQueBaja ? si ? Optional.empty() : Optional.of(false) : si ? Optional.of(true) : Optional.empty();
    }

    private static Optional<Boolean> reached(Leido i) {
        int lado = i.sentido() == Sentido.ASCENDENTE ? 1 : -1;
        return ati(i).map(q -> lado * i.valor().orElseThrow().compara(i.esperado()) >= 0);
    }

    private void way(Leido i, TipoII dice, String caso) {
        String motivo;
        Optional<Quebrado> razon = Optional.empty();
        if (i.valor().isEmpty()) {
            motivo = "SIN_REPORTE";
        } else if (i.agregable()) {
            razon = raw(i);
            motivo = razon.isPresent() ? "MEDIDO" : "ERROR_DE_DATO";
        } else if (i.sentido() == Sentido.NO_DEFINIDO) {
            motivo = "ERROR_DE_DATO";
        } else if (i.base().isEmpty()) {
            motivo = "SIN_LINEA_BASE";
        } else {
            Quebrado signo = Quebrado.de(i.sentido() == Sentido.ASCENDENTE ? 1 : -1, 1);
            Quebrado camino = signo.por(i.esperado().menos(i.base().get()));
            int hacia = camino.compara(Quebrado.CERO);
            motivo = hacia > 0 ? "MEDIDO" : hacia == 0 ? "INDEFINIDO" : "ERROR_DE_DATO";
            razon = hacia > 0
                    ? Optional.of(
                            signo.por(i.valor().get().menos(i.base().get())).entre(camino))
                    : Optional.empty();
        }
        same(motivo, dice.motivo().name(), caso);
        same(razon.map(Quebrado::celda), dice.razon().map(Razon::redondeada), caso);
        same(razon.map(q -> q.desde(Quebrado.CERO).celda()), dice.mostrada().map(Razon::redondeada), caso);
    }

    private void reached(List<Leido> grupo, Logro dice, int hasta, String caso) {
        int menor = grupo.stream().mapToInt(i -> i.grado()).max().orElse(0);
        Quebrado suma = Quebrado.CERO;
        Quebrado pesada = Quebrado.CERO;
        long peso = 0;
        int medidos = 0;
        int logrados = 0;
        int enCurso = 0;
        for (Leido i : grupo) {
            Optional<Quebrado> ati = ati(i);
            enCurso += hasta < 12 && reached(i, hasta).isEmpty() ? 1 : 0;
            if (ati.isPresent()) {
                long suyo = menor + 1 - i.grado();
                medidos++;
                logrados += reached(i, hasta).orElse(false) ? 1 : 0;
                peso += suyo;
                suma = suma.mas(ati.get());
                pesada = pesada.mas(ati.get().por(Quebrado.de(suyo, 1)));
            }
        }
        same(grupo.size(), dice.total(), caso);
        same(medidos, dice.medidos(), caso);
        same(logrados, dice.logrados(), caso);
        same(enCurso, dice.enCurso(), caso);
        same(medidos > 0 && enCurso == 0, dice.juzgada().isPresent(), caso);
        same(
                medidos == 0
                        ? Optional.empty()
                        : Optional.of(suma.entre(Quebrado.de(medidos, 1)).celda()),
                dice.ati().redondeada(),
                caso);
        same(
                medidos == 0
                        ? Optional.empty()
                        : Optional.of(pesada.entre(Quebrado.de(peso, 1)).celda()),
                dice.ponderado().redondeada(),
                caso);
        same(
                medidos == 0
                        ? Optional.empty()
                        : Optional.of(Quebrado.de(logrados, grupo.size()).celda()),
                dice.razon().map(Razon::redondeada),
                caso);
    }

    /** In any order and any partition the same group, with the empty one as identity. */
    void merge(Resultados r, Random azar, String caso) {
        List<DeActividad> todas = new ArrayList<>(r.actividades());
        Collections.shuffle(todas, azar);
        int a = azar.nextInt(todas.size() + 1);
        int b = a + azar.nextInt(todas.size() - a + 1);
        Grupo x = Grupo.of(todas.subList(0, a));
        Grupo y = Grupo.of(todas.subList(a, b));
        Grupo z = Grupo.of(todas.subList(b, todas.size()));
        String junto = told(r.entidad());
        same(junto, told(x.con(y).con(z)), caso);
        same(junto, told(z.con(x.con(y)).con(Grupo.VACIO)), caso);
        same(junto, told(Grupo.VACIO.con(y.con(z.con(x)))), caso);
    }

    private static String told(Grupo g) {
        return g.total() + " " + g.medidas() + " " + g.sinReporte() + " " + g.porMedir() + " " + g.promedioFisico()
                + " " + g.promedioMedido() + " " + g.estadoFisico() + " " + g.estadoFinanciero() + " "
                + g.razonFinanciera().map(Razon::redondeada);
    }

    private void same(Object debe, Object dice, String caso) {
        cifras++;
        if (!debe.equals(dice)) {
            assertEquals(debe, dice, caso);
        }
    }
}
