package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Parametros.NoReporto;
import pe.quipu.plan.Promedio;

/**
 * Every figure of plans drawn by lot, under every mean, policy and scale, against fractions of whole numbers counted
 * from the months by another road.
 */
final class OraculoTest {
    private static final long SEED = Long.getLong("seed", 1972L);
    private static final int PLANES = Integer.getInteger("planes", 2000);
    private static final List<Escala> ESCALAS =
            List.of(scale("0.95", "0.75"), scale("0.75", "0.5"), scale("0.8", "0.8"));

    private final Map<String, Integer> visto = new LinkedHashMap<>();
    private long cifras;

    private static Escala scale(String verde, String ambar) {
        return new Escala(verde, new BigDecimal(verde), new BigDecimal(ambar), "Ámbar", "");
    }

    @Test
    void every_figure_of_every_plan_is_what_whole_numbers_say() {
        System.out.println("seed of the oracle: " + SEED + ", plans: " + PLANES);
        Random azar = new Random(SEED);
        for (int n = 0; n < PLANES; n++) {
            PlanAlAzar plan = new PlanAlAzar(azar);
            for (Promedio promedio : Promedio.values()) {
                for (NoReporto politica : NoReporto.values()) {
                    for (boolean cerrado : new boolean[] {false, true}) {
                        String caso = "plan %d of seed %d, %s, %s, %s, closed %s"
                                .formatted(n, SEED, plan.periodo, promedio, politica, cerrado);
                        Resultados r = plan.resultados(promedio, politica, cerrado, ESCALAS);
                        boolean ceros = cerrado && politica == NoReporto.CERO;
                        if (ceros) {
                            activities(plan, r, caso); // no policy touches them
                        }
                        compare(plan, r, promedio, ceros, caso);
                        merge(r, azar, caso);
                    }
                }
            }
        }
        System.out.println("figures compared: " + cifras + ", states of activities: " + visto);
        for (Estado estado : Estado.values()) {
            if (estado != Estado.SIN_ACTIVIDADES) {
                assertEquals(true, visto.getOrDefault(estado.name(), 0) > 0, "never drawn: " + estado);
            }
        }
    }

    private void activities(PlanAlAzar plan, Resultados r, String caso) {
        assertEquals(plan.actividades.size(), r.actividades().size(), caso);
        for (int i = 0; i < plan.actividades.size(); i++) {
            activity(plan, plan.actividades.get(i), r.actividades().get(i), caso);
        }
    }

    private void compare(PlanAlAzar plan, Resultados r, Promedio promedio, boolean ceros, String caso) {
        group(plan, a -> true, r.entidad(), promedio, ceros, caso + ", entity");
        for (int n = 1; n <= 3; n++) {
            int centro = n;
            group(plan, a -> a.centro == centro, r.deUnidad("0" + n), promedio, ceros, caso + ", unit " + n);
            for (int m = 1; m <= 2; m++) {
                int oei = m;
                String aei = "AEI.0" + m + ".0" + n;
                group(plan, a -> a.centro == centro && a.oei == oei, r.deAei(aei), promedio, ceros, caso + ", " + aei);
            }
        }
        group(plan, a -> a.inversion, r.grupo(DeActividad::esInversion), promedio, ceros, caso + ", inversiones");
        for (int m = 1; m <= 2; m++) {
            int oei = m;
            group(plan, a -> a.oei == oei, r.deOei("OEI.0" + m), promedio, ceros, caso + ", OEI " + m);
            reached(
                    plan.indicadores.stream().filter(i -> i.oei == oei).toList(),
                    Logro.of(r.indicadoresDeOei("OEI.0" + m)),
                    caso + ", OEI " + m);
        }
        for (int i = 0; i < plan.indicadores.size(); i++) {
            indicator(plan.indicadores.get(i), r.indicadores().get(i), caso);
        }
    }

    private void activity(PlanAlAzar plan, PlanAlAzar.Sorteada s, DeActividad a, String caso) {
        String cual = caso + ", " + s.codigo;
        int desde = plan.periodo.mesInicial();
        int hasta = plan.periodo.mesFinal();
        Cuenta f = s.fisica();
        Cuenta.Dicho nada = Cuenta.Dicho.solo("ANULADA");
        said(s.anulada() ? nada : f.entre(desde, hasta), a.fisica().periodo(), cual);
        said(s.anulada() ? nada : f.entre(1, hasta), a.fisica().acumulado(), cual);
        said(s.anulada() ? nada : f.anual(hasta), a.fisica().anual(), cual);
        side(f, hasta, a.fisica(), 1, cual);
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

    private void group(
            PlanAlAzar plan,
            Predicate<PlanAlAzar.Sorteada> cuales,
            Grupo g,
            Promedio promedio,
            boolean ceros,
            String caso) {
        int hasta = plan.periodo.mesFinal();
        List<PlanAlAzar.Sorteada> suyas =
                plan.actividades.stream().filter(cuales).toList();
        Quebrado suma = Quebrado.CERO;
        long peso = 0;
        long pesoCallado = 0;
        int total = 0;
        int medidas = 0;
        int calladas = 0;
        int porMedir = 0;
        long programado = 0;
        long gastado = 0;
        int conGasto = 0;
        for (PlanAlAzar.Sorteada s : suyas) {
            programado += s.financiera().programado(1, hasta);
            gastado += s.financiera().reportado(hasta) ? s.financiera().ejecutado(1, hasta) : 0;
            conGasto += s.financiera().reportado(hasta) ? 1 : 0;
            if (s.anulada()) {
                continue;
            }
            total++;
            Cuenta.Dicho dicho = s.fisica().entre(1, hasta);
            porMedir += dicho.estado().equals("AUN_NO_SE_MIDE") ? 1 : 0;
            if (dicho.razon().isPresent()) {
                Quebrado r = dicho.razon().get();
                Quebrado entra = promedio == Promedio.AVG_RAW ? r : r.hasta(Quebrado.UNO);
                suma = suma.mas(entra.por(Quebrado.de(s.peso(promedio), 1)));
                peso += s.peso(promedio);
                medidas++;
            } else if (dicho.estado().equals("SIN_REPORTE")) {
                calladas++;
                pesoCallado += ceros ? s.peso(promedio) : 0;
            }
        }
        same(total, g.total(), caso);
        same(medidas, g.medidas(), caso);
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
        money(programado, gastado, conGasto, total, g, caso);
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

    private void indicator(PlanAlAzar.Indicado debe, DeIndicador dice, String caso) {
        String cual = caso + ", " + debe.codigo;
        Optional<Quebrado> ati = ati(debe);
        same(debe.valor().map(BigDecimal::valueOf), dice.aLaFecha(), cual);
        same(ati.map(Quebrado::celda), dice.ati().map(Razon::redondeada), cual);
        same(
                debe.valor().isEmpty() ? "SIN_REPORTE" : ati.isEmpty() ? "ERROR_DE_DATO" : "MEDIDO",
                dice.estado().name(),
                cual);
        same(reached(debe), dice.logrado(), cual);
        way(debe, dice.tipoII(), cual);
    }

    private static Optional<Quebrado> ati(PlanAlAzar.Indicado i) {
        return raw(i).map(q -> q.desde(Quebrado.CERO).hasta(Quebrado.UNO));
    }

    private static Optional<Quebrado> raw(PlanAlAzar.Indicado i) {
        long esperado = i.logro();
        if (i.valor().isEmpty()) {
            return Optional.empty();
        }
        long obtenido = i.valor().get();
        return switch (i.sentido) {
            case ASCENDENTE -> esperado > 0 ? Optional.of(Quebrado.de(obtenido, esperado)) : Optional.empty();
            case DESCENDENTE -> Optional.of(obtenido > 0 ? Quebrado.de(Math.max(0, esperado), obtenido) : Quebrado.UNO);
            case NO_DEFINIDO -> Optional.empty();
        };
    }

    private static Optional<Boolean> reached(PlanAlAzar.Indicado i) {
        return ati(i).map(q -> i.sentido == pe.quipu.plan.Sentido.ASCENDENTE
                ? i.valor().orElseThrow() >= i.logro()
                : i.valor().orElseThrow() <= i.logro());
    }

    private void way(PlanAlAzar.Indicado i, TipoII dice, String caso) {
        String motivo;
        Optional<Quebrado> razon = Optional.empty();
        if (i.valor().isEmpty()) {
            motivo = "SIN_REPORTE";
        } else if (i.agregable) {
            razon = raw(i);
            motivo = razon.isPresent() ? "MEDIDO" : "ERROR_DE_DATO";
        } else if (i.sentido == pe.quipu.plan.Sentido.NO_DEFINIDO) {
            motivo = "ERROR_DE_DATO";
        } else if (i.base.isEmpty()) {
            motivo = "SIN_LINEA_BASE";
        } else {
            long signo = i.sentido == pe.quipu.plan.Sentido.ASCENDENTE ? 1 : -1;
            long camino = signo * (i.logro() - i.base.get());
            motivo = camino > 0 ? "MEDIDO" : camino == 0 ? "INDEFINIDO" : "ERROR_DE_DATO";
            razon = camino > 0
                    ? Optional.of(Quebrado.de(signo * (i.valor().get() - i.base.get()), camino))
                    : Optional.empty();
        }
        same(motivo, dice.motivo().name(), caso);
        same(razon.map(Quebrado::celda), dice.razon().map(Razon::redondeada), caso);
        same(razon.map(q -> q.desde(Quebrado.CERO).celda()), dice.mostrada().map(Razon::redondeada), caso);
    }

    private void reached(List<PlanAlAzar.Indicado> grupo, Logro dice, String caso) {
        int menor =
                grupo.stream().mapToInt(i -> i.relevancia.ordinal() + 1).max().orElse(0);
        Quebrado suma = Quebrado.CERO;
        Quebrado pesada = Quebrado.CERO;
        long peso = 0;
        int medidos = 0;
        int logrados = 0;
        for (PlanAlAzar.Indicado i : grupo) {
            Optional<Quebrado> ati = ati(i);
            if (ati.isPresent()) {
                long suyo = menor - i.relevancia.ordinal();
                medidos++;
                logrados += reached(i).orElseThrow() ? 1 : 0;
                peso += suyo;
                suma = suma.mas(ati.get());
                pesada = pesada.mas(ati.get().por(Quebrado.de(suyo, 1)));
            }
        }
        same(grupo.size(), dice.total(), caso);
        same(medidos, dice.medidos(), caso);
        same(logrados, dice.logrados(), caso);
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
    private void merge(Resultados r, Random azar, String caso) {
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
