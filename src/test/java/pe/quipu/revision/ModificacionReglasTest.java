package pe.quipu.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.ficha.FichaReader;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.TipoMeta;

/** The plan in force comes back: untouched it is accepted, and each change has to be what it says it is. */
class ModificacionReglasTest {
    private static final Periodo R01 = Periodo.parse("2023-R01").orElseThrow();
    private static final Periodo PIA = Periodo.parse("2023-PIA").orElseThrow();
    private static final List<ActividadOperativa> VIGENTES = List.of(
            Planificacion.aprobada("AO.0001", "Recaudación de arbitrios"),
            Planificacion.aprobada("AO.0002", "Mantenimiento de parques y jardines"));
    private static final String DECLARADO =
            " & actividades.F.causal=decisión de gobierno & actividades.F.documento_cambio=Informe 12";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "\"\"; -",
                // PLA-060
                "programacion_fisica.1.meta_10=12; PLA-060 Actividades!D8 :: Cambió meta de octubre y",
                "programacion_financiera.2.soles_11=90; PLA-060 Actividades!D9 :: Cambió soles de noviembre y",
                "actividades.1.responsable=Otro; PLA-060 Actividades!D8 :: Responsable (cargo)",
                "elementos_criticos.1.elemento=Otro; PLA-060 Actividades!D8 :: elementos críticos",
                "programacion_fisica.1.meta_10=#REF!; FIL-001 Programación física!P8",
                "programacion_fisica.1.meta_10=12 & D1(reprogramación Octubre); -",
                // PLA-061: the first quarter is closed
                "programacion_fisica.1.meta_02=9; PLA-061 Programación física!H8 :: cambiar Febrero: en esta fila se modifica desde Abril",
                "programacion_fisica.1.meta_02=9 & D1(reprogramación Octubre) & programacion_fisica.1.meta_03=8; PLA-061 Programación física!H8 :: cambiar Febrero, Marzo: en esta fila se modifica desde Octubre",
                "programacion_fisica.1.meta_09=9 & D1(reprogramación Octubre); PLA-061 Programación física!O8",
                "programacion_financiera.1.soles_04=9 & D1(reprogramación Octubre); PLA-061 Programación financiera!K8 :: cambiar Abril",
                "programacion_fisica.1.meta_10=12 & D1(reprogramación Marzo); PLA-061 Actividades!G8 :: cambiar Marzo: en esta fila se modifica desde Abril",
                // PLA-062
                "D1(reprogramación Octubre); PLA-062 Actividades!D8",
                "D1(anulación Octubre); -",
                "programacion_fisica.1.meta_11= & programacion_fisica.1.meta_12= & D1(anulación Octubre); -",
                // PLA-063
                "D1(alta Octubre); PLA-063 Actividades!D8 :: ya está en el plan vigente",
                // PLA-064
                "D1(traslado Octubre); PLA-064 Actividades!I8 :: aprobado es 03.11",
                "D1(traslado Octubre) & actividades.1.centro_costo='04; -",
                "D1(reprogramación Octubre) & actividades.1.centro_costo='04; PLA-064 Actividades!I8 :: El cambio es «reprogramación»",
                "actividades.1.centro_costo='04; PLA-060 Actividades!D8 :: Centro de costo",
                // PLA-065
                "actividades.1.codigo_ao=AO.0002; PLA-065 Actividades!C8 :: es de la actividad N.° 2",
                // a change is judged like a new row, what it leaves as it was is not
                "elementos_criticos.1.actividad=2 & D1(reprogramación Octubre) & D2(reprogramación Octubre); PLA-040 Elementos críticos :: (N.°): 1.",
                // budget changes stay within the frame: the PIM is 2,700
                "programacion_financiera.1.soles_12=400 & D1(reprogramación Octubre); -",
                "programacion_financiera.1.soles_12=400.50 & D1(reprogramación Octubre); PLA-031 Techo!E8 :: S/ 2,700.50 y el techo es S/ 2,700.00: se pasa por S/ 0.50",
                // what an annulled activity spent before stays in the frame: nine months of 100
                "D1(anulación Octubre) & programacion_financiera.2.soles_12=700 & D2(reprogramación Octubre); -",
                "D1(anulación Octubre) & programacion_financiera.2.soles_12=701 & D2(reprogramación Octubre); PLA-031 Techo!E8 :: S/ 2,701.00",
            })
    void art_8_2_3_a_modification_declares_its_changes(String cambio, String observado) {
        check(expanded(cambio), observado);
    }

    private static String expanded(String cambio) {
        String texto = cambio;
        for (String fila : List.of("1", "2")) {
            texto = texto.replaceAll(
                    "D" + fila + "\\((\\S+) (\\S+)\\)",
                    "actividades." + fila + ".cambio=$1 & actividades." + fila + ".mes_desde=$2"
                            + DECLARADO.replace("F", fila));
        }
        return texto;
    }

    @Test
    void art_8_2_3_an_activity_added_in_july_starts_in_july() {
        Map<String, Valor> celdas = Celdas.cover();
        Planificacion.activity(celdas, "3", "Ferias de productores");
        String desdeJulio = "actividades.3.financiado=demanda adicional";
        for (int mes = 1; mes <= 6; mes++) {
            desdeJulio += " & programacion_fisica.3.meta_0" + mes + "= & programacion_financiera.3.soles_0" + mes + "=";
        }
        String alta = " & actividades.3.cambio=alta & actividades.3.mes_desde=Julio" + DECLARADO.replace("F", "3");
        check(celdas, desdeJulio + alta, "-");
        check(
                celdas,
                desdeJulio + alta + " & programacion_fisica.3.meta_06=1 & programacion_financiera.3.soles_05=8",
                "PLA-061 Programación física!L10 :: cambiar Junio + PLA-061 Programación financiera!L10 :: cambiar Mayo");
    }

    /** What a running total began with goes with January: locked with it, and changed only with it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "3; \"\"; -",
                "3; programacion_fisica.1.valor_inicial=6; PLA-061 Programación física!F8 :: cambiar el valor inicial: en esta fila se modifica desde Abril",
                "3; programacion_fisica.1.valor_inicial=; PLA-061 Programación física!F8",
                "3; programacion_fisica.1.valor_inicial=6 & D1(reprogramación Octubre) & programacion_fisica.1.meta_12=12; PLA-061 Programación física!F8 :: cambiar el valor inicial: en esta fila se modifica desde Octubre",
                "0; programacion_fisica.1.valor_inicial=seis; FIL-001 Programación física!F8",
                "0; programacion_fisica.1.valor_inicial=6; PLA-060 Actividades!D8 :: Cambió valor inicial y",
                "0; programacion_fisica.1.valor_inicial=6 & D1(reprogramación Enero); -",
                "0; programacion_fisica.1.valor_inicial=6 & D1(reprogramación Febrero); PLA-061 Programación física!F8 :: cambiar el valor inicial: en esta fila se modifica desde Febrero",
                "0; programacion_fisica.1.valor_inicial=11 & D1(reprogramación Enero); PLA-051 Programación física!F8",
                "0; actividades.1.tipo_meta=incremental & D1(reprogramación Enero); PLA-051 Programación física!F8",
            })
    void art_8_2_3_what_a_running_total_began_with_changes_with_january(int cerrados, String cambio, String observado) {
        ActividadOperativa a = VIGENTES.get(0);
        ActividadOperativa acumulada = new ActividadOperativa(
                a.codigo(),
                a.origen(),
                a.centroCosto(),
                a.aei(),
                a.denominacion(),
                a.tipo(),
                a.inversion(),
                a.unidadMedida(),
                a.redaccion(),
                TipoMeta.ACUMULADA,
                a.medicion(),
                a.fisica().conInicial(BigDecimal.valueOf(5)),
                a.siguientes(),
                a.presupuesto(),
                a.elementosCriticos(),
                a.prioridad(),
                a.responsable(),
                a.participantes(),
                a.anterior(),
                a.vida());
        List<ActividadOperativa> vigentes = List.of(acumulada, VIGENTES.get(1));
        Map<String, Valor> celdas = Celdas.cover();
        Celdas.change(celdas, expanded(cambio));
        Relleno plan = Planificacion.relleno(R01).vigente(vigentes, cerrados);
        List<Observacion> hay = Planificacion.check(R01, plan, celdas, vigentes, List.of(), cerrados);
        Planificacion.assertObserved(observado, hay);
        if (cambio.startsWith("programacion_fisica.1.valor_inicial=6")) {
            hay.stream()
                    .filter(o -> o.lugar().columna().equals("valor_inicial"))
                    .forEach(o -> assertEquals("6", o.recibido()));
        }
    }

    @Test
    void art_8_2_3_a_closed_month_is_told_with_what_was_written_in_it() {
        Map<String, Valor> celdas = Celdas.cover();
        Celdas.change(celdas, "programacion_fisica.1.meta_02=77 & programacion_financiera.1.soles_03=9.5");
        Relleno plan = Planificacion.relleno(R01).vigente(VIGENTES, 3);
        assertEquals(
                List.of("77", "9.5"),
                Planificacion.check(R01, plan, celdas, VIGENTES, List.of(), 3).stream()
                        .filter(o -> o.codigo() == Codigo.PLA_061)
                        .map(Observacion::recibido)
                        .toList());
    }

    @Test
    void art_8_2_3_an_added_running_total_says_what_it_begins_with_though_months_are_closed() {
        Map<String, Valor> celdas = Celdas.cover();
        Planificacion.activity(celdas, "3", "Ferias de productores");
        String alta = "actividades.3.financiado=demanda adicional & actividades.3.tipo_meta=acumulada"
                + " & programacion_fisica.3.valor_inicial=4 & actividades.3.cambio=alta & actividades.3.mes_desde=Abril"
                + DECLARADO.replace("F", "3");
        for (int mes = 1; mes <= 3; mes++) {
            alta += " & programacion_fisica.3.meta_0" + mes + "= & programacion_financiera.3.soles_0" + mes + "=";
        }
        check(celdas, alta, "-");
    }

    @Test
    void art_8_2_3_a_new_row_says_that_it_is_an_alta() {
        Map<String, Valor> celdas = Celdas.cover();
        Planificacion.activity(celdas, "3", "Ferias de productores");
        String vacios = "actividades.3.financiado=demanda adicional";
        for (int mes = 1; mes <= 3; mes++) {
            vacios += " & programacion_fisica.3.meta_0" + mes + "= & programacion_financiera.3.soles_0" + mes + "=";
        }
        check(celdas, vacios, "PLA-063 Actividades!D10 :: no está en el plan vigente");
    }

    @Test
    void art_8_2_3_a_row_of_the_plan_is_annulled_and_never_deleted() {
        Relleno plan = Planificacion.relleno(R01).vigente(VIGENTES, 3);
        Relleno sin = Planificacion.relleno(R01).vigente(VIGENTES.subList(0, 1), 3);
        var formato = Planificacion.formato(R01);
        Planificacion.assertObserved(
                "PLA-007 Actividades :: AO.0002 «Mantenimiento",
                Revision.check(new Expediente(
                        FichaReader.read(Entidades.delivered(formato, sin.con(Celdas.filled(Celdas.cover()))), formato),
                        plan,
                        VIGENTES,
                        Entidades.ESCALA,
                        Optional.of(new Expediente.Entorno(
                                Planificacion.estructura(), Planificacion.UNIDAD, R01, List.of(), 3)))));
    }

    @Test
    void art_8_2_2_the_consistency_round_changes_what_it_needs() {
        Relleno plan = Planificacion.relleno(PIA).vigente(VIGENTES, 0);
        for (String cambio : List.of(
                "",
                "programacion_fisica.1.meta_01=3 & programacion_financiera.1.soles_01=40",
                "actividades.1.denominacion=Cobranza & actividades.2.responsable=Otro")) {
            Map<String, Valor> celdas = Celdas.cover();
            Celdas.change(celdas, cambio);
            Planificacion.assertObserved("-", Planificacion.check(PIA, plan, celdas, VIGENTES, List.of(), 0));
        }
        Map<String, Valor> celdas = Celdas.cover();
        Celdas.change(celdas, "programacion_financiera.1.soles_01=201");
        Planificacion.assertObserved(
                "PLA-031 Techo!E8 :: S/ 2,501.00 y el techo es S/ 2,500.00",
                Planificacion.check(PIA, plan, celdas, VIGENTES, List.of(), 0));
    }

    private static void check(String cambio, String observado) {
        check(Celdas.cover(), cambio, observado);
    }

    private static void check(Map<String, Valor> celdas, String cambio, String observado) {
        Celdas.change(celdas, cambio);
        Relleno plan = Planificacion.relleno(R01).vigente(VIGENTES, 3);
        Planificacion.assertObserved(observado, Planificacion.check(R01, plan, celdas, VIGENTES, List.of(), 3));
    }
}
