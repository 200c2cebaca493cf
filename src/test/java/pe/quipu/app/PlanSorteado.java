package pe.quipu.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import pe.quipu.ficha.PlanRules;
import pe.quipu.ficha.Propuesta;
import pe.quipu.ficha.RondaRules;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Cadena;
import pe.quipu.plan.ElementoCritico;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Inversion;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;
import pe.quipu.plan.Vida;

/**
 * A plan and its modifications drawn by lot, and beside them what a person with a pencil would have: for each activity
 * twelve goals, twelve sums of soles and twelve units, rubbed out and written again from a month on; and what its year
 * began with, which goes with its first month.
 */
final class PlanSorteado {
    static final int EJERCICIO = 2023;
    static final List<String> UNIDADES = List.of("01", "02", "03", "03.01");
    static final Estructura ENTIDAD = Muestra.estructura(
            UNIDADES.stream()
                    .map(u -> new Unidad(
                            u, "Unidad " + u, Unidad.Tipo.ORGANO, Optional.empty(), u.substring(0, 2), "Jefe"))
                    .toList(),
            List.of());

    /** What the pencil wrote of one activity, January at 0; a month before it began has no unit. */
    record Hoja(BigDecimal[] inicio, BigDecimal[] metas, BigDecimal[] soles, String[] unidad) {
        void escribe(ActividadOperativa a, int desde) {
            if (desde == 1 || unidad[11] == null) {
                inicio[0] = a.fisica().inicial();
            }
            for (int i = desde - 1; i < 12; i++) {
                metas[i] = a.fisica().meses().get(i);
                BigDecimal suma = BigDecimal.ZERO;
                for (LineaFinanciera l : a.presupuesto().lineas()) {
                    suma = suma.add(l.soles().meses().get(i));
                }
                soles[i] = suma;
            }
        }

        void pasa(int desde, String centro) {
            for (int i = desde - 1; i < 12; i++) {
                unidad[i] = centro;
            }
        }

        void borra(int desde) {
            for (int i = desde - 1; i < 12; i++) {
                metas[i] = BigDecimal.ZERO;
                soles[i] = BigDecimal.ZERO;
            }
        }

        static Hoja enBlanco() {
            BigDecimal[] ceros = new BigDecimal[12];
            java.util.Arrays.fill(ceros, BigDecimal.ZERO);
            return new Hoja(new BigDecimal[] {BigDecimal.ZERO}, ceros.clone(), ceros.clone(), new String[12]);
        }
    }

    final List<Plan> versiones = new ArrayList<>();
    final Map<String, Hoja> lapiz = new LinkedHashMap<>();
    private final Random azar;
    private int nombres;

    PlanSorteado(long semilla) {
        azar = new Random(semilla);
        Map<String, List<ActividadOperativa>> porUnidad = new LinkedHashMap<>();
        for (String u : UNIDADES) {
            List<ActividadOperativa> suyas = porUnidad.computeIfAbsent(u.substring(0, 2), k -> new ArrayList<>());
            IntStream.range(0, 1 + azar.nextInt(3)).forEach(i -> suyas.add(actividad(u, u + "/" + suyas.size())));
        }
        Plan plan = PlanRules.approved(ENTIDAD, EJERCICIO, "aprobado", porUnidad, List.of());
        versiones.add(plan);
        for (ActividadOperativa a : plan.actividades()) {
            Hoja hoja = Hoja.enBlanco();
            hoja.escribe(a, 1);
            hoja.pasa(1, a.centroCosto());
            lapiz.put(a.codigo(), hoja);
        }
        for (int n = 1; n <= 1 + azar.nextInt(3); n++) {
            ronda(new Periodo(EJERCICIO, Periodo.Clase.MODIFICACION, n));
        }
    }

    Plan ultima() {
        return versiones.get(versiones.size() - 1);
    }

    private void ronda(Periodo ronda) {
        Map<String, List<Propuesta>> porUnidad = new LinkedHashMap<>();
        List<Runnable> lapizazos = new ArrayList<>();
        int menor = 13;
        for (ActividadOperativa a : ultima().actividades()) {
            if (a.vida().anulada()) {
                continue;
            }
            List<Propuesta> suyas = porUnidad.computeIfAbsent(a.centroCosto().substring(0, 2), k -> new ArrayList<>());
            Modificacion.Cambio cambio = azar.nextBoolean() ? null : one(Modificacion.Cambio.values());
            if (cambio == null || cambio == Modificacion.Cambio.ALTA) {
                suyas.add(new Propuesta(a, Optional.empty()));
                continue;
            }
            int mes = a.vida().desde() + azar.nextInt(13 - a.vida().desde());
            menor = Math.min(menor, mes);
            String centro = cambio == Modificacion.Cambio.TRASLADO
                    ? one(UNIDADES.stream()
                            .filter(u -> !u.equals(a.centroCosto()))
                            .toArray(String[]::new))
                    : a.centroCosto();
            ActividadOperativa nueva = actividad(centro, "x").conCodigo(a.codigo());
            suyas.add(new Propuesta(nueva, Optional.of(change(a.codigo(), cambio, mes))));
            Hoja hoja = lapiz.get(a.codigo());
            lapizazos.add(() -> {
                if (cambio == Modificacion.Cambio.ANULACION) {
                    hoja.borra(mes);
                } else {
                    hoja.escribe(nueva, mes);
                }
                if (cambio == Modificacion.Cambio.TRASLADO) {
                    hoja.pasa(mes, centro);
                }
            });
        }
        List<ActividadOperativa> altas = new ArrayList<>();
        List<Integer> meses = new ArrayList<>();
        for (String u : List.of("01", "03")) {
            for (int i = 0; i < azar.nextInt(3); i++) {
                int mes = 1 + azar.nextInt(12);
                menor = Math.min(menor, mes);
                ActividadOperativa a = actividad(u, u + "/" + ronda + "/" + (90 + i));
                porUnidad
                        .computeIfAbsent(u, k -> new ArrayList<>())
                        .add(new Propuesta(a, Optional.of(change("", Modificacion.Cambio.ALTA, mes))));
                altas.add(a);
                meses.add(mes);
            }
        }
        Plan base = ultima();
        Plan plan = RondaRules.next(ENTIDAD, base, ronda, "modificado", porUnidad, versiones);
        versiones.add(new Plan(
                EJERCICIO,
                plan.version(),
                plan.etapa(),
                plan.mesDesde(),
                new Plan.Aprobada(
                        ronda.codigo(),
                        Optional.of(java.time.LocalDate.of(2023, 1, 31).plusMonths(azar.nextInt(11))),
                        azar.nextBoolean() ? "" : "RA N.° 0" + azar.nextInt(99) + "-2023"),
                plan.modificaciones(),
                plan.actividades()));
        lapizazos.forEach(Runnable::run);
        // The new ones come last, in the order of the units and their rows, with the codes that follow.
        int primero = base.actividades().size();
        for (int i = 0; i < altas.size(); i++) {
            Hoja hoja = Hoja.enBlanco();
            hoja.escribe(altas.get(i), meses.get(i));
            hoja.pasa(meses.get(i), altas.get(i).centroCosto());
            lapiz.put("AO.%04d".formatted(primero + i + 1), hoja);
        }
        if (menor < 13 && plan.mesDesde() != menor) {
            throw new AssertionError("rules from " + plan.mesDesde() + ", not " + menor);
        }
    }

    private Modificacion change(String codigo, Modificacion.Cambio cambio, int mes) {
        return new Modificacion(codigo, cambio, "decisión de gobierno", "Informe " + azar.nextInt(99), mes);
    }

    private ActividadOperativa actividad(String centro, String origen) {
        boolean inversion = azar.nextInt(4) == 0;
        return new ActividadOperativa(
                "",
                origen,
                centro,
                one("AEI.01.01", "AEI.02.03"),
                one("Mantener ", "=Ñandú «la» ", "- Obra, \"El Niño\" ", "  Atender ")
                                .strip() + " " + ++nombres,
                inversion ? ActividadOperativa.Tipo.INVERSION : ActividadOperativa.Tipo.ACTIVIDAD,
                inversion
                        ? Optional.of(new Inversion("20" + (10000 + azar.nextInt(9999)), one("", "Pistas")))
                        : Optional.empty(),
                one("Informe", "Persona", "km²"),
                new ActividadOperativa.Redaccion(
                        one("vecinos", "vías"), one("atendidos", ""), one("proceso", "insumo")),
                one(TipoMeta.values()),
                one(Medicion.values()),
                meses(1).conInicial(azar.nextBoolean() ? BigDecimal.ZERO : cifra(1)),
                new ActividadOperativa.Siguientes(cifra(0), cifra(0)),
                new Presupuesto(
                        azar.nextBoolean()
                                ? Cadena.NINGUNA
                                : new Cadena("0030", "3000001", "5000276", "05", "014", "0031"),
                        one("", "180301"),
                        one(Presupuesto.Financiado.values()),
                        azar.nextBoolean(),
                        IntStream.range(0, azar.nextInt(4))
                                .mapToObj(i -> new LineaFinanciera(
                                        one("", "0001", "0023"),
                                        one("2.3", "2.3-CAS", "2.6"),
                                        one("00", "07"),
                                        meses(2),
                                        cifra(2),
                                        cifra(2)))
                                .toList()),
                IntStream.range(0, azar.nextInt(3))
                        .mapToObj(i -> new ElementoCritico("Personal " + i, 1 + azar.nextInt(12), "Se atrasa"))
                        .toList(),
                one("", "alta"),
                "Gerente de " + centro,
                one("", "Obras; Logística"),
                one("", "AO.0007"),
                Vida.TODO_EL_ANIO);
    }

    private Programacion meses(int decimales) {
        return new Programacion(
                IntStream.range(0, 12).mapToObj(i -> cifra(decimales)).toList());
    }

    private BigDecimal cifra(int decimales) {
        return azar.nextInt(3) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(azar.nextInt(500_000), decimales);
    }

    @SafeVarargs
    private <T> T one(T... opciones) {
        return opciones[azar.nextInt(opciones.length)];
    }
}
