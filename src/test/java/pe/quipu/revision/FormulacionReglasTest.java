package pe.quipu.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.ficha.FichaReader;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Antecedente;
import pe.quipu.plan.Periodo;

/**
 * A formulation of two activities with nothing to observe, one change at a time, and exactly what is observed: code, cell
 * and, after {@code ::}, what the sentence has to carry. Several observations are parted by {@code +}.
 */
class FormulacionReglasTest {
    private static final Periodo FORMULACION = Periodo.formulacion(2023);
    private static final List<ActividadOperativa> ANTERIORES =
            List.of(Planificacion.aprobada("AO.0007", "Cobranza  de TRIBUTOS municipales"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "\"\"; -",
                "actividades.1.aei=AEI.01.02; PLA-030 Actividades!F8 :: La unidad 03.11 no",
                "actividades.1.centro_costo=03.11.01; -",
                "actividades.1.centro_costo=03.11.01 & actividades.1.oei=OEI.08 & actividades.1.aei=AEI.08.02; -",
                "actividades.1.aei=AEI.09.09; PLA-001 Actividades!F8",
            })
    void art_7_an_activity_belongs_to_an_aei_of_its_unit(String cambio, String observado) {
        check(cambio, observado);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                // two of 1,200 under a ceiling of 3,000 of the unit and its cost centre
                "programacion_financiera.1.soles_12=700; -",
                "programacion_financiera.1.soles_12=700.01; PLA-031 Techo!E8 :: rubro 07, lo programado dentro del techo es S/ 3,000.01 y el techo es S/ 3,000.00: se pasa por S/ 0.01",
                "programacion_financiera.1.soles_12=1234567.89; PLA-031 Techo!E8 :: S/ 1,236,867.89 y el techo es S/ 3,000.00: se pasa por S/ 1,233,867.89",
                "programacion_financiera.1.soles_12=9000 & actividades.1.financiado=demanda adicional; -",
                "programacion_financiera.1.soles_12=9000 & programacion_financiera.1.rubro=18; -",
                "programacion_financiera.1.soles_12=9000 & programacion_financiera.2.soles_01='mil; FIL-001 Programación financiera!H9",
            })
    void art_5_d_what_is_inside_the_ceiling_keeps_the_ceiling(String cambio, String observado) {
        check(cambio, observado);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "actividades.1.categoria='0030; PLA-032 Actividades!V8 :: La categoría 0030",
                "actividades.1.categoria='0030 & actividades.1.producto=3000355; -",
                "actividades.1.categoria=9001; -",
                "actividades.1.categoria=9001 & actividades.1.producto=3999999; -",
                "actividades.1.categoria=9001 & actividades.1.producto=3000001; PLA-033 Actividades!V8 :: dice «3000001»",
                "actividades.1.categoria=9002 & actividades.1.producto=2345678; -",
                // the product of another programme
                "actividades.1.categoria='0036 & actividades.1.producto=3000355; PLA-047 Actividades!V8 :: es de 0030, y «Cadena presupuestal Categoría presupuestal» dice «0036»",
                "actividades.1.categoria=9002 & actividades.1.producto=3999999; -",
            })
    void art_8_2_1_the_budget_chain_holds_together(String cambio, String observado) {
        check(cambio, observado);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                // a month without money inside a quarter that has some
                "programacion_financiera.1.soles_05=0; -",
                "programacion_financiera.1.soles_04=0 & programacion_financiera.1.soles_05=0 & programacion_financiera.1.soles_06=0; PLA-034 Programación financiera :: (N.°): 1.",
                "programacion_financiera.1.soles_04=0 & programacion_financiera.1.soles_05=0 & programacion_financiera.1.soles_06=0 & actividades.1.sin_costo_directo=SI; -",
                "programacion_financiera.1.soles_04=0 & programacion_financiera.1.soles_05=0 & programacion_financiera.1.soles_06=0 & actividades.1.medicion=semestral; -",
                "programacion_financiera.1.soles_04=0 & programacion_financiera.1.soles_05=0 & programacion_financiera.1.soles_06=0 & actividades.1.tipo_meta=constante; -",
                "programacion_financiera.1.soles_01=0 & programacion_financiera.1.soles_02=0 & programacion_financiera.1.soles_03=0 & actividades.1.tipo_meta=constante; PLA-034 Programación financiera :: (N.°): 1.",
                "programacion_financiera.1.actividad=2 & programacion_financiera.1.generica=2.5; PLA-034 Programación financiera :: (N.°): 1.",
                "programacion_fisica.2.meta_07=0 & programacion_fisica.2.meta_08=0; -",
                "programacion_fisica.2.meta_07=0 & programacion_fisica.2.meta_08=0 & programacion_fisica.2.meta_09=0; PLA-035 Programación física :: (N.°): 2.",
                "programacion_fisica.2.meta_07=0 & programacion_fisica.2.meta_08=0 & programacion_fisica.2.meta_09=0 & actividades.2.medicion=anual; -",
                "programacion_fisica.2.meta_07=0 & programacion_fisica.2.meta_08=0 & programacion_fisica.2.meta_09=0 & actividades.2.tipo_meta=constante; -",
                "programacion_fisica.2.meta_07=#REF! & programacion_fisica.2.meta_08=0 & programacion_fisica.2.meta_09=0; FIL-001 Programación física!M9",
            })
    void art_8_1_3_step_4_goals_and_money_go_together(String cambio, String observado) {
        check(cambio, observado);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                // 2.3 without CAS, of both activities: 1,200 and 1,200
                "necesidades.1.precio_unitario=100 & necesidades.2.precio_unitario=100; -",
                "necesidades.1.precio_unitario=100.08 & necesidades.2.precio_unitario=99.92; -",
                "necesidades.1.precio_unitario=100 & necesidades.2.precio_unitario=100.25; PLA-036 Cuadro de necesidades!B9 :: N.° 2, genérica 2.3: el cuadro de necesidades suma S/ 1,203.00 y la programación S/ 1,200.00; la diferencia es S/ 3.00",
                "necesidades.1.precio_unitario=100 & necesidades.2.actividad=; FIL-005 Cuadro de necesidades!B9",
                "necesidades.1.precio_unitario=100 & necesidades.2.actividad=1; PLA-036 Actividades!C9 :: suma S/ 0.00 y la programación S/ 1,200.00 + PLA-036 Cuadro de necesidades!B8 :: N.° 1, genérica 2.3: el cuadro de necesidades suma S/ 2,400.00",
                "necesidades.1.precio_unitario=100 & programacion_financiera.2.generica=2.3-CAS & necesidades.2.precio_unitario=0; -",
                "necesidades.1.precio_unitario=100 & necesidades.2.tipo=activo & necesidades.2.clasificador=2.6.3.2.1.2 & programacion_financiera.2.generica=2.6; -",
                // PLA-037
                "necesidades.1.precio_unitario=100 & necesidades.2.tipo=servicio; PLA-037 Cuadro de necesidades!H9 :: empieza con 2.3.2, y",
                "necesidades.1.precio_unitario=100 & necesidades.2.tipo=servicio & necesidades.2.clasificador=2.3.2.4.1.3; -",
                "necesidades.1.precio_unitario=100 & necesidades.2.clasificador=2.3.1 5.1 9; FIL-024 Cuadro de necesidades!H9 :: catálogo de la entidad",
            })
    void art_8_2_2_the_needs_are_what_is_programmed(String cambio, String observado) {
        Map<String, Valor> celdas = base();
        for (String fila : List.of("1", "2")) {
            Celdas.change(
                    celdas,
                    "necesidades.F.actividad=F & necesidades.F.tipo=bien & necesidades.F.detalle=Papel & necesidades.F.clasificador=2.3.1.5.1.2 & necesidades.F.unidad_medida=Millar & necesidades.F.precio_unitario=100 & necesidades.F.cantidad_03=12"
                            .replace("F.", fila + ".")
                            .replace("=F", "=" + fila));
        }
        check(celdas, cambio, observado);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "programacion_financiera.2.actividad=1 & programacion_financiera.3.actividad=2 & programacion_financiera.3.generica=2.5 & programacion_financiera.3.rubro='07 & programacion_financiera.3.soles_01=1; PLA-034 Programación financiera :: (N.°): 2. + PLA-038 Programación financiera!F9 :: N.° 1 ya tiene la línea 1",
                "programacion_financiera.3.actividad=1 & programacion_financiera.3.generica=2.5 & programacion_financiera.3.rubro='07 & programacion_financiera.3.soles_01=1; -",
                "actividades.1.tipo=inversión & actividades.1.codigo_unico=2345678 & actividades.2.tipo=inversión & actividades.2.codigo_unico=2345678; PLA-039 Actividades!H9 :: fila 1",
                "actividades.1.tipo=inversión & actividades.1.codigo_unico=2345678 & actividades.2.tipo=inversión & actividades.2.codigo_unico=2345678 & actividades.2.componente=Pavimento; -",
                "actividades.1.tipo=inversión & actividades.1.codigo_unico=2345678 & actividades.2.tipo=inversión & actividades.2.codigo_unico=2345678 & actividades.2.centro_costo=03.11.01; -",
            })
    void art_8_1_1_nothing_is_written_twice(String cambio, String observado) {
        check(cambio, observado);
    }

    @Test
    void art_8_3_every_activity_has_its_critical_elements() {
        check("elementos_criticos.2.actividad=1", "PLA-040 Elementos críticos :: (N.°): 2.");
        check("elementos_criticos.2.actividad='dos", "FIL-001 Elementos críticos!B9");
    }

    @Test
    void art_8_1_1_a_unit_has_no_more_activities_than_the_entity_expects() {
        Map<String, Valor> celdas = base();
        List<String> nombres = List.of("Emisión de licencias", "Ferias de productores", "Vacunación de canes");
        for (int i = 0; i < nombres.size(); i++) {
            Planificacion.activity(celdas, String.valueOf(i + 3), nombres.get(i));
        }
        String adicional = "";
        for (int fila = 1; fila <= 5; fila++) {
            adicional += " & actividades." + fila + ".financiado=demanda adicional";
        }
        check(
                celdas,
                adicional.substring(3),
                "PLA-041 Actividades :: tiene 5 actividades, sin contar inversiones, y se esperan 4");
        check(
                celdas,
                adicional.substring(3) + " & actividades.5.tipo=inversión & actividades.5.codigo_unico=2345678",
                "-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Remitir informes a la gerencia; PLA-042 Actividades!C8 :: «remitir»",
                "Asistencia a las reuniones de la plataforma; PLA-042 Actividades!C8 :: «asistencia a reuniones»",
                "Elaboración del memorando mensual; PLA-042 Actividades!C8 :: «elaboración de memorandos»",
                "Foliación de expedientes; PLA-042 Actividades!C8 :: «foliación»",
                "Reuniones con juntas vecinales; -",
                "Archivo central organizado; -",
                // near-repeated inside the unit, and what is not
                "Mantenimientos del parque y jardín; PLA-043 Actividades!C9 :: Se parece",
                "Mantenimiento de parques; -",
                // copy of last year: text and twelve goals
                "cobranza de tributos municipales; PLA-044 Actividades!C8 :: AO.0007",
                // far from its AEI and near another
                "Inspecciones técnicas en edificaciones; PLA-045 Actividades!F8 :: AEI.08.02, «Programa de inspecciones",
                "Inspecciones de locales comerciales; -",
            })
    void art_8_1_1_an_activity_is_one_and_no_task(String denominacion, String observado) {
        check("actividades.1.denominacion=" + denominacion, observado.replace("parecido 100 %", "Se parece 100 %"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                // the goals are 10 in every month: of a running total, one that stays where it is
                "actividades.1.tipo_meta=acumulada; -",
                "actividades.1.tipo_meta=acumulada & programacion_fisica.1.valor_inicial=0; -",
                "actividades.1.tipo_meta=acumulada & programacion_fisica.1.valor_inicial=8.5; -",
                "actividades.1.tipo_meta=acumulada & programacion_fisica.1.valor_inicial=10; -",
                "actividades.1.tipo_meta=acumulada & programacion_fisica.1.valor_inicial=10.5; PLA-051 Programación física!F8 :: El valor inicial es 10.5 y la meta de «Meta física Ene» es menor: 10",
                // what was written month by month instead of the total
                "actividades.1.tipo_meta=acumulada & programacion_fisica.1.valor_inicial=120 & programacion_fisica.1.meta_01=0; PLA-051 Programación física!F8 :: la meta de «Meta física Feb» es menor: 10",
                "actividades.1.tipo_meta=acumulada & programacion_fisica.1.valor_inicial=-1; FIL-004 Programación física!F8",
                "actividades.1.tipo_meta=acumulada & programacion_fisica.1.valor_inicial=120 km; FIL-001 Programación física!F8",
                "programacion_fisica.1.valor_inicial=5; PLA-051 Programación física!F8 :: El valor inicial es 5 y la meta es incremental, que empieza de cero",
                "programacion_fisica.1.valor_inicial=0; -",
                "actividades.1.tipo_meta=constante & programacion_fisica.1.valor_inicial=5; PLA-051 Programación física!F8 :: la meta es constante",
                // without a type there is nothing to compare it with
                "actividades.1.tipo_meta= & programacion_fisica.1.valor_inicial=5; FIL-005 Actividades!O8",
            })
    void art_8_1_3_only_an_accumulated_goal_begins_above_zero_and_never_goes_below_it(String cambio, String observado) {
        check(cambio, observado);
    }

    @Test
    void a_copy_has_the_twelve_goals_too_and_a_repeated_one_its_cost_centre() {
        check("actividades.1.denominacion=Cobranza de tributos municipales & programacion_fisica.1.meta_03=11", "-");
        check(
                "actividades.1.denominacion=Mantenimiento de parques y jardines de la ciudad",
                "PLA-043 Actividades!C9 :: Se parece 86 %");
        check(
                "actividades.1.denominacion=Mantenimiento de parques y jardines & actividades.1.centro_costo=03.11.01",
                "-");
        check(
                "actividades.1.denominacion=Mantenimiento de parques y jardines & actividades.1.tipo=inversión & actividades.1.codigo_unico=2345678 & actividades.2.tipo=inversión & actividades.2.codigo_unico=2345679",
                "-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "actividades.1.sujeto=licencias y n.° de operativos | PLA-046 Actividades!K8 :: «y n.° de»",
                "actividades.1.sujeto=vecinos y/o turistas | PLA-046 Actividades!K8 :: «y/o»",
                "actividades.1.atributo='atendidos; registrados | PLA-046 Actividades!L8 :: «;» junta",
                "actividades.1.sujeto=parques y jardines | -",
                "actividades.1.sujeto=víctimas de accidentes | -",
            })
    void art_8_1_2_one_indicator_an_activity(String cambio, String observado) {
        check(cambio, observado);
    }

    @Test
    void without_what_the_office_knows_nothing_is_compared() {
        Relleno plan = Relleno.NADA;
        Map<String, Valor> celdas = base();
        Celdas.change(celdas, "actividades.1.aei=AEI.01.02 & programacion_financiera.1.soles_12=90000");
        var formato = Planificacion.formato(FORMULACION);
        Planificacion.assertObserved(
                "-",
                Revision.check(Entidades.expediente(
                        Entidades.delivered(formato, plan.con(Celdas.filled(celdas))), formato, plan, List.of())));
    }

    @Test
    void a_sheet_that_is_only_for_reading_may_lose_its_rows() {
        Relleno plan = plan();
        Relleno sin = new Relleno(
                plan.campos(), Map.of("anterior", List.of(), "resumen", List.of(), "techo", List.of()), Set.of());
        var formato = Planificacion.formato(FORMULACION);
        Planificacion.assertObserved(
                "-",
                Revision.check(new Expediente(
                        FichaReader.read(Entidades.delivered(formato, sin.con(Celdas.filled(base()))), formato),
                        plan,
                        List.of(),
                        Entidades.ESCALA,
                        Optional.of(new Expediente.Entorno(
                                Planificacion.estructura(), Planificacion.UNIDAD, FORMULACION, List.of(), 0)))));
    }

    private static Map<String, Valor> base() {
        Map<String, Valor> celdas = Celdas.cover();
        Planificacion.activity(celdas, "1", "Recaudación de arbitrios");
        Planificacion.activity(celdas, "2", "Mantenimiento de parques y jardines");
        return celdas;
    }

    private static Relleno plan() {
        return Planificacion.relleno(FORMULACION)
                .formulacion(
                        ANTERIORES.stream()
                                .map(a -> new Antecedente(a, 0, Optional.empty(), Optional.empty()))
                                .toList(),
                        List.of());
    }

    private static void check(String cambio, String observado) {
        check(base(), cambio, observado);
    }

    private static void check(Map<String, Valor> celdas, String cambio, String observado) {
        Celdas.change(celdas, cambio);
        Planificacion.assertObserved(
                observado, Planificacion.check(FORMULACION, plan(), celdas, List.of(), ANTERIORES, 0));
    }
}
