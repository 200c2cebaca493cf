package pe.quipu.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.quipu.avance.Avance;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Desviacion;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Semaforo;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.EscritoRules;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.ReporteReader;
import pe.quipu.ficha.Significado;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Agrupador;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plantilla.RellenoRules;

/** What sheet «Verificación» says before sending is what the office says on arrival: the same cells are missing. */
class VerificacionTest {
    private static final Set<Codigo> FALTA = EnumSet.of(
            Codigo.FIL_005,
            Codigo.FIL_018,
            Codigo.FIL_020,
            Codigo.AVA_001,
            Codigo.AVA_020,
            Codigo.AVA_021,
            Codigo.PLA_004,
            Codigo.PLA_051,
            Codigo.HOJ_005);
    private static final long SEED = Long.getLong("seed", 12L);
    private static final int VECES = 100;

    private final Random azar = new Random(SEED);

    @Test
    void art_12_an_evaluation_misses_what_its_verification_says() {
        System.out.println("seed of the evaluations: " + SEED);
        int completas = 0;
        for (int vez = 0; vez < VECES; vez++) {
            Periodo periodo = Periodo.trimestre(2022, 1 + azar.nextInt(4));
            Formato formato = Entidades.formato("evaluacion", periodo);
            List<ActividadOperativa> actividades = drawn();
            Relleno plan = RellenoRules.evaluacion(
                    Entidades.estructura(azar.nextInt(3)),
                    Entidades.UNIDAD,
                    periodo,
                    actividades,
                    actividades.stream()
                            .filter(a -> azar.nextInt(3) == 0)
                            .map(a -> Entidades.compromiso(a.codigo()))
                            .toList());
            double descuido = vez % 5 == 0 ? 0 : azar.nextDouble() / 3;
            LibroLleno libro = Entidades.delivered(formato, plan.con(written(formato, plan, descuido)));
            int faltan = missing(Revision.check(Entidades.evaluacion(libro, formato, plan, actividades, periodo)));
            assertEquals(answer(faltan), said(libro), "draw " + vez + " of seed " + SEED);
            completas += faltan == 0 ? 1 : 0;
        }
        assertTrue(completas > 5 && completas < VECES / 2, completas + " complete");
    }

    /** «Lo que muestran las cifras» on the unit's form is what the office's own rule says of its delivery. */
    @Test
    void art_12_the_deviation_a_form_suggests_is_the_one_the_office_sees() {
        System.out.println("seed of the deviations: " + SEED);
        Map<String, Integer> vistas = new TreeMap<>();
        for (int vez = 0; vez < VECES; vez++) {
            Periodo periodo = Periodo.trimestre(2022, 1 + azar.nextInt(4));
            Formato formato = Entidades.formato("evaluacion", periodo);
            List<ActividadOperativa> actividades = drawn();
            Relleno plan = RellenoRules.evaluacion(Entidades.estructura(0), Entidades.UNIDAD, periodo, actividades);
            LibroLleno libro =
                    Entidades.delivered(formato, plan.con(written(formato, plan, azar.nextInt(4) == 0 ? 0.05 : 0)));
            Ficha ficha = EscritoRules.restored(FichaReader.read(libro, formato), plan);
            for (Reporte.DeActividad r :
                    ReporteReader.read(ficha, "", "", actividades).actividades()) {
                if (r.devengado().stream().anyMatch(d -> d.significado() instanceof Significado.Ilegible)) {
                    continue; // money that cannot be read is corrected first
                }
                String regla = Desviacion.sugerida(
                                DeActividad.of(r.actividad(), Optional.of(r), periodo), Entidades.ESCALA)
                        .map(Desviacion::palabra)
                        .orElse("");
                Dato dicho = ficha.fila("factores", r.actividad().codigo())
                        .orElseThrow()
                        .dato("desviacion_sugerida")
                        .orElseThrow();
                assertEquals(dicho.recibido().mostrado(), regla, "draw " + vez + " of seed " + SEED + " " + r);
                vistas.merge(regla, 1, Integer::sum);
            }
        }
        assertEquals(Set.of("", "cantidad", "costos", "oportunidad"), vistas.keySet(), vistas.toString());
    }

    /** Of every type of goal, measured on demand or not, asked for or not: one progress and one colour on both desks. */
    @Test
    void tipo_meta_the_progress_a_form_shows_is_the_one_the_office_computes() {
        System.out.println("seed of the progress: " + SEED);
        Map<String, Integer> vistas = new TreeMap<>();
        for (int vez = 0; vez < VECES; vez++) {
            Periodo periodo = Periodo.trimestre(2022, 1 + azar.nextInt(4));
            Formato formato = Entidades.formato("evaluacion", periodo);
            List<ActividadOperativa> actividades = drawn();
            Relleno plan = RellenoRules.evaluacion(Entidades.estructura(0), Entidades.UNIDAD, periodo, actividades);
            LibroLleno libro =
                    Entidades.delivered(formato, plan.con(written(formato, plan, azar.nextInt(4) == 0 ? 0.05 : 0)));
            Ficha ficha = EscritoRules.restored(FichaReader.read(libro, formato), plan);
            for (Reporte.DeActividad r :
                    ReporteReader.read(ficha, "", "", actividades).actividades()) {
                FilaFicha fila = ficha.fila("fisica", r.actividad().codigo()).orElseThrow();
                Avance avance = DeActividad.of(r.actividad(), Optional.of(r), periodo)
                        .fisica()
                        .acumulado();
                String regla = state(r, avance);
                assertEquals(regla, shown(fila, "estado"), "draw " + vez + " of seed " + SEED + " " + r);
                if (!regla.startsWith("◌")) {
                    assertEquals(
                            0,
                            avance.razon().orElseThrow().redondeada().compareTo(progress(fila)),
                            "draw " + vez + " of seed " + SEED + " " + r);
                    vistas.merge(
                            r.actividad().tipoMeta()
                                    + (r.demanda().flatMap(Dato::numero).isPresent() ? " con demanda" : ""),
                            1,
                            Integer::sum);
                }
            }
        }
        assertEquals(2 * TipoMeta.values().length, vistas.size(), vistas.toString());
    }

    private static String state(Reporte.DeActividad r, Avance avance) {
        if (avance.estado() == Estado.ANULADA) {
            return "◌ Anulada";
        } else if (!Desviacion.complete(r.actividad(), r.ejecutado())) {
            return "◌ Falta llenar";
        }
        Semaforo luz = Semaforo.of(avance.razon(), Entidades.ESCALA);
        return luz == Semaforo.SIN_DATO ? "◌ Sin dato" : luz.texto(Entidades.ESCALA, Estado.MEDIDO);
    }

    private static BigDecimal progress(FilaFicha fila) {
        return ((Valor.Porcentaje) fila.dato("avance").orElseThrow().recibido()).fraccion();
    }

    private static String shown(FilaFicha fila, String columna) {
        return fila.dato(columna).orElseThrow().recibido().mostrado();
    }

    private List<ActividadOperativa> drawn() {
        return IntStream.rangeClosed(1, 1 + azar.nextInt(5))
                .mapToObj(n -> Entidades.actividad(
                        "AO.%04d".formatted(n),
                        one(TipoMeta.values()),
                        one(Medicion.values()),
                        begun(months(9)),
                        months(5000)))
                .map(a -> azar.nextInt(5) == 0 ? annulled(a, 1 + azar.nextInt(12)) : a)
                .toList();
    }

    /** No goals from that month on, as the round that annuls it leaves them. */
    private static ActividadOperativa annulled(ActividadOperativa a, int mes) {
        return a.conProgramacion(
                        a.fisica().hasta(mes - 1),
                        Muestra.presupuesto(a.financiera().hasta(mes - 1)))
                .conVida(a.vida().anuladaDesde(mes));
    }

    @Test
    void a_formulation_misses_what_its_verification_says() {
        System.out.println("seed of the formulations: " + SEED);
        Formato formato = Entidades.formato("formulacion", Periodo.formulacion(2023));
        for (int vez = 0; vez < VECES / 2; vez++) {
            double descuido = vez % 5 == 0 ? 0 : azar.nextDouble() / 2;
            Relleno escrito = formulated(formato, descuido);
            LibroLleno libro = Entidades.delivered(formato, escrito);
            int faltan = missing(Revision.check(Entidades.expediente(libro, formato, Relleno.NADA, List.of())));
            assertEquals(answer(faltan), said(libro), "draw " + vez + " of seed " + SEED);
        }
    }

    private static int missing(List<Observacion> observaciones) {
        return Agrupador.total(observaciones.stream()
                .filter(o -> FALTA.contains(o.codigo())
                        || o.codigo() == Codigo.PLA_009 && o.lugar().claveHoja().equals("programacion_fisica"))
                .toList());
    }

    private static String answer(int faltan) {
        return switch (faltan) {
            case 0 -> "✔ Listo para enviar";
            case 1 -> "✖ Falta 1 celda por llenar o corregir";
            default -> "✖ Faltan " + faltan + " celdas por llenar o corregir";
        };
    }

    private static String said(LibroLleno libro) {
        return libro.hoja("Verificación").orElseThrow().celda(5, 0).valor().mostrado();
    }

    private Relleno written(Formato formato, Relleno plan, double descuido) {
        Map<String, Valor> caratula = fields(formato.hoja("caratula"), descuido);
        Map<String, List<FilaRelleno>> tablas = new LinkedHashMap<>();
        for (String hoja : List.of("fisica", "financiera", "factores", "compromisos", "indicadores")) {
            tablas.put(
                    hoja,
                    plan.filas(hoja).stream()
                            .map(f -> new FilaRelleno(f.id(), fields(formato.hoja(hoja), descuido)))
                            .toList());
        }
        return new Relleno(Map.of("caratula", caratula), tablas, Set.of());
    }

    private Relleno formulated(Formato formato, double descuido) {
        Map<String, List<FilaRelleno>> tablas = new LinkedHashMap<>();
        int filas = azar.nextInt(8);
        for (HojaFormato hoja : formato.hojas()) {
            if (hoja.clase() == HojaFormato.Clase.TABLA) {
                List<FilaRelleno> todas = new ArrayList<>();
                for (int n = 1; n <= filas; n++) {
                    if (azar.nextDouble() >= descuido / 2) {
                        todas.add(new FilaRelleno(String.valueOf(n), fields(hoja, descuido)));
                    }
                }
                tablas.put(hoja.clave(), todas);
            }
        }
        return new Relleno(Map.of("caratula", fields(formato.hoja("caratula"), descuido)), tablas, Set.of());
    }

    private Map<String, Valor> fields(HojaFormato hoja, double descuido) {
        Map<String, Valor> valores = new LinkedHashMap<>();
        hoja.entradas().filter(c -> azar.nextDouble() >= descuido).forEach(c -> valores.put(c.clave(), value(c)));
        return valores;
    }

    private Valor value(Columna c) {
        if (c.especiales() && azar.nextInt(6) == 0) {
            return Valor.texto(azar.nextBoolean() ? "NA" : "SR");
        }
        return switch (c.tipo()) {
            case ENTERO, CANTIDAD -> Valor.numero(azar.nextInt(3) == 0 ? 0 : azar.nextInt(9));
            case SOLES -> Valor.numero(new BigDecimal(azar.nextInt(500_000)).movePointLeft(2));
            case FECHA -> new Valor.Fecha(LocalDate.of(2023, 1, 1 + azar.nextInt(28)));
            case LISTA -> Valor.texto(chosen(c.lista()));
            case CODIGO -> Valor.texto("2345678");
            default -> Valor.texto("Algo");
        };
    }

    private String chosen(String lista) {
        return switch (lista) {
            case "tipo_desviacion" -> "cantidad";
            case "causa" -> "clima";
            case "cumplida" -> List.of("SI", "NO", "EN PROCESO").get(azar.nextInt(3));
            case "tipo_actividad" -> azar.nextBoolean() ? "actividad" : "inversión";
            case "tipo_indicador" -> "proceso";
            case "tipo_meta" -> List.of("incremental", "acumulada", "constante").get(azar.nextInt(3));
            case "medicion" -> "mensual";
            case "prioridad" -> "alta";
            case "oei" -> "OEI.01";
            case "aei" -> "AEI.01.01";
            default -> "Informe";
        };
    }

    /** A running total begins at most at its first goal; of another type what stands there is nothing. */
    private Programacion begun(Programacion metas) {
        int menor = metas.meses().stream()
                .mapToInt(BigDecimal::intValue)
                .filter(n -> n > 0)
                .min()
                .orElse(0);
        return metas.conInicial(BigDecimal.valueOf(azar.nextInt(menor + 1)));
    }

    private Programacion months(int hasta) {
        return new Programacion(IntStream.rangeClosed(1, 12)
                .mapToObj(m -> BigDecimal.valueOf(azar.nextInt(3) == 0 ? 0 : azar.nextInt(hasta)))
                .toList());
    }

    private <T> T one(T[] valores) {
        return valores[azar.nextInt(valores.length)];
    }
}
