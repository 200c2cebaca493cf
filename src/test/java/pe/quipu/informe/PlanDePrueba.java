package pe.quipu.informe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.ElementoCritico;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Necesidad;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;
import pe.quipu.plan.Vida;

/** A plan drawn at random: some of it in a unit, an AEI or an OEI that the structure does not list. */
public final class PlanDePrueba {
    private static final List<String> GENERICAS = List.of("2.1", "2.3", "2.3-CAS", "2.6");
    private static final List<String> RUBROS = List.of("00", "07", "18");
    private static final List<String> UNIDADES = List.of("01", "02", "03", "03.01", "99");
    private static final List<String> ACCIONES =
            List.of("AEI.01.01", "AEI.01.02", "AEI.02.01", "AEI.02.02", "AEI.07.01");

    private final Random azar;
    private final boolean multianual;

    private PlanDePrueba(long semilla, boolean multianual) {
        this.azar = new Random(semilla);
        this.multianual = multianual;
    }

    public static PlanOperativo de(long semilla, boolean multianual, Map<String, String> textos) {
        PlanDePrueba prueba = new PlanDePrueba(semilla, multianual);
        List<ActividadOperativa> actividades =
                IntStream.rangeClosed(1, 40).mapToObj(prueba::actividad).toList();
        Plan plan = new Plan(
                2023,
                2,
                "consistente_PIA",
                1,
                new Plan.Aprobada(
                        "", Optional.of(LocalDate.of(2022, 12, 28)), "Resolución de Alcaldía N.° 512-2022-MP"),
                List.of(new Modificacion(
                        "AO.0003",
                        Modificacion.Cambio.REPROGRAMACION,
                        "variación del presupuesto",
                        "Informe 014-2022-GPP",
                        1)),
                actividades);
        return new PlanOperativo(
                estructura(textos),
                plan,
                Map.of("2.1", "Personal", "2.3", "Bienes y servicios", "2.3-CAS", "CAS", "2.6", "Activos"),
                Map.of("00", "Recursos ordinarios", "07", "Foncomun", "18", "Canon"),
                prueba.necesidades());
    }

    private Map<String, List<Necesidad>> necesidades() {
        Map<String, List<Necesidad>> porUnidad = new LinkedHashMap<>();
        for (String unidad : List.of("01", "03")) {
            porUnidad.put(
                    unidad,
                    IntStream.rangeClosed(1, 9)
                            .mapToObj(n -> new Necesidad(
                                    String.valueOf(n),
                                    "1",
                                    "",
                                    Necesidad.Tipo.values()[n % 3],
                                    "Cosa " + n % 5,
                                    "2.3.1." + n % 2,
                                    "Unidad",
                                    "07",
                                    new BigDecimal("12.35"),
                                    meses(7, 0)))
                            .toList());
        }
        return porUnidad;
    }

    private ActividadOperativa actividad(int n) {
        TipoMeta tipo = TipoMeta.values()[n % 3];
        ActividadOperativa a = Muestra.actividad(
                "AO.%04d".formatted(n),
                "01/" + n,
                any(UNIDADES),
                any(ACCIONES),
                "Actividad número " + n,
                tipo,
                Medicion.MENSUAL,
                tipo == TipoMeta.CONSTANTE ? trimestral() : meses(900, 0),
                Programacion.NINGUNA);
        return with(a);
    }

    private ActividadOperativa with(ActividadOperativa a) {
        List<LineaFinanciera> lineas = Stream.generate(() -> new LineaFinanciera(
                        "0012", any(GENERICAS), any(RUBROS), meses(99_999_999, 2), amount(), amount()))
                .limit(azar.nextInt(4))
                .toList();
        Presupuesto.Financiado financiado = azar.nextInt(5) == 0
                ? Presupuesto.Financiado.DEMANDA_ADICIONAL
                : Presupuesto.Financiado.DENTRO_DEL_TECHO;
        return new ActividadOperativa(
                a.codigo(),
                a.origen(),
                a.centroCosto(),
                a.aei(),
                a.denominacion(),
                a.tipo(),
                a.inversion(),
                a.unidadMedida(),
                a.redaccion(),
                a.tipoMeta(),
                a.medicion(),
                a.fisica(),
                new ActividadOperativa.Siguientes(amount(), amount()),
                new Presupuesto(a.presupuesto().cadena(), "", financiado, false, lineas),
                List.of(new ElementoCritico("Camión de " + a.codigo(), 1 + azar.nextInt(12), "Se atrasa")),
                "",
                "Gerente",
                "",
                "",
                azar.nextInt(9) == 0 ? new Vida(1, 6, List.of()) : Vida.TODO_EL_ANIO);
    }

    private BigDecimal amount() {
        return multianual ? BigDecimal.valueOf(azar.nextInt(99_999_999), 2) : BigDecimal.ZERO;
    }

    private Programacion meses(int maximo, int decimales) {
        List<BigDecimal> meses = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(m -> meses.add(
                        azar.nextInt(4) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(azar.nextInt(maximo), decimales)));
        return new Programacion(meses);
    }

    private Programacion trimestral() {
        return new Programacion(IntStream.rangeClosed(1, 12)
                .mapToObj(m -> m % 6 == 0 ? BigDecimal.valueOf(95) : BigDecimal.ZERO)
                .toList());
    }

    private String any(List<String> de) {
        return de.get(azar.nextInt(de.size()));
    }

    private static Estructura estructura(Map<String, String> textos) {
        List<Unidad> unidades = List.of(
                unidad("01", "Alcaldía"),
                unidad("02", "Gerencia de Planeamiento y Presupuesto"),
                unidad("03", "Gerencia de Servicios a la Ciudad"),
                unidad("03.01", "Subgerencia de Limpieza Pública"),
                unidad("04", "Procuraduría"));
        Escala escala = new Escala("95_75", new BigDecimal("0.95"), new BigDecimal("0.75"), "Ámbar", "");
        return new Estructura(
                Muestra.parametros("301498", "Municipalidad de Prueba", 2023, escala),
                unidades,
                List.of(new Oei("OEI.01", "Mejorar la gestión", 1), new Oei("OEI.02", "Mejorar los servicios", 2)),
                List.of(
                        new Aei("AEI.01.01", "OEI.01", "Instrumentos de gestión", 1),
                        new Aei("AEI.01.02", "OEI.01", "Trámites simplificados", 2),
                        new Aei("AEI.02.01", "OEI.02", "Limpieza pública", 1),
                        new Aei("AEI.02.02", "OEI.02", "Áreas verdes", 2)),
                List.of(indicador("OEI.01"), indicador("AEI.01.01"), indicador("AEI.02.01")),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                textos,
                "huella");
    }

    private static Indicador indicador(String elemento) {
        return new Indicador(
                "IND." + elemento,
                elemento,
                "Indicador de " + elemento,
                "Porcentaje",
                Sentido.ASCENDENTE,
                elemento.startsWith("OEI") ? Optional.empty() : Optional.of(new BigDecimal("12.5")),
                new BigDecimal("85"),
                "02");
    }

    private static Unidad unidad(String codigo, String denominacion) {
        return new Unidad(codigo, denominacion, Unidad.Tipo.ORGANO, Optional.empty(), codigo, "");
    }
}
