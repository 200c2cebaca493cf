package pe.quipu.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plantilla.RellenoRules;

/**
 * A workbook with nothing to observe, one change at a time, and exactly what is observed. A change is {@code
 * hoja.fila.columna=valor}; an empty value clears the cell; several are parted by {@code &}.
 */
class ReglasTest {
    private static final Periodo T4 = Periodo.trimestre(2022, 4);
    private static final List<ActividadOperativa> ACTIVIDADES = List.of(
            Entidades.actividad("AO.0001", TipoMeta.INCREMENTAL, Medicion.MENSUAL, level(10), level(100)),
            Entidades.actividad("AO.0002", TipoMeta.ACUMULADA, Medicion.A_DEMANDA, rising(), level(0)));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "\"\"; -",
                // Obligatorio
                "caratula.jefe.jefe=; FIL-005 Carátula!C14",
                "indicadores.IND.01.OEI.01.valor_obtenido=; FIL-005 Indicadores!I8",
                "indicadores.IND.01.OEI.01.valor_obtenido=SR; -",
                "fisica.AO.0002.demanda=; FIL-005 Evaluación física!AI9",
                "fisica.AO.0001.demanda=; -",
                // MesSinDato
                "fisica.AO.0001.ejecutado_02=; FIL-018 Evaluación física!X8",
                "fisica.AO.0001.ejecutado_02=NA; FIL-020 Factores!H8",
                "fisica.AO.0001.ejecutado_02=NA & factores.AO.0001.motivo_sr=Vacaciones; -",
                // PorcentajeAjeno
                "fisica.AO.0001.ejecutado_02='10%; FIL-023 Evaluación física!X8, FIL-003 Evaluación física!X8",
                "financiera.AO.0001.devengado_12=; FIL-018 Evaluación financiera!AA8",
                "financiera.AO.0002.devengado_12=; -",
                // MotivoDeNoReporte
                "fisica.AO.0001.ejecutado_12=SR; FIL-020 Factores!H8, AVA-001 Factores!J8, AVA-001 Factores!K8, AVA-001 Factores!M8, AVA-001 Factores!N8, AVA-001 Factores!O8, AVA-001 Factores!P8",
                "financiera.AO.0001.devengado_12=SR; FIL-020 Factores!H8",
                "financiera.AO.0001.devengado_12=SR & factores.AO.0001.motivo_sr=Sin sistema; -",
                // FactorObligatorio: 114 of 120 is 95 %, 113 is not
                "fisica.AO.0001.ejecutado_12=4; -",
                "fisica.AO.0001.ejecutado_12=3; AVA-001 Factores!J8, AVA-001 Factores!K8, AVA-001 Factores!M8, AVA-001 Factores!N8, AVA-001 Factores!O8, AVA-001 Factores!P8",
                "fisica.AO.0001.ejecutado_12=3 & factores.AO.0001.factores_dificultaron=Lluvia & factores.AO.0001.causa=clima & factores.AO.0001.tipo_desviacion=cantidad & factores.AO.0001.medida_correctiva=Otra & factores.AO.0001.responsable=Jefe & factores.AO.0001.plazo=31/03/2023; -",
                // ... above 100 % what helped; where the period executed something, its evidence
                "fisica.AO.0001.ejecutado_12=11; AVA-020 Factores!I8",
                "fisica.AO.0001.ejecutado_12=11 & factores.AO.0001.factores_contribuyeron=Campaña; -",
                "fisica.AO.0001.ejecutado_12=11 & fisica.AO.0001.ejecutado_02=; FIL-018 Evaluación física!X8",
                "factores.AO.0001.medio_verificacion=; AVA-021 Factores!Q8",
                "factores.AO.0001.medio_verificacion= & fisica.AO.0001.ejecutado_10=0 & fisica.AO.0001.ejecutado_11=0 & fisica.AO.0001.ejecutado_12=0 & fisica.AO.0001.ejecutado_09=40; -",
                "factores.AO.0002.medio_verificacion=; AVA-021 Factores!Q9",
                "factores.AO.0002.medio_verificacion= & fisica.AO.0002.ejecutado_09=12 & fisica.AO.0002.ejecutado_10=12 & fisica.AO.0002.ejecutado_11=12 & fisica.AO.0002.ejecutado_12=12; -",
                // PlazoVencido: the cut-off is 31 December
                "factores.AO.0001.plazo=01/01/2023; -",
                "factores.AO.0001.plazo=31/12/2022; AVA-022 Factores!P8",
                // compromisos: what an answer owes
                "compromisos.2022-T3.AO.0001.cumplida=; FIL-005 Compromisos!G8",
                "compromisos.2022-T3.AO.0001.evidencia=; FIL-005 Compromisos!H8",
                "compromisos.2022-T3.AO.0001.cumplida=NO; FIL-005 Compromisos!I8, FIL-005 Compromisos!J8",
                "compromisos.2022-T3.AO.0001.cumplida=EN PROCESO & compromisos.2022-T3.AO.0001.motivo=Falta el informe & compromisos.2022-T3.AO.0001.nuevo_plazo=31/01/2023; -",
                "compromisos.2022-T3.AO.0001.cumplida=EN PROCESO & compromisos.2022-T3.AO.0001.motivo=Falta el informe & compromisos.2022-T3.AO.0001.nuevo_plazo=30/11/2022; AVA-023 Compromisos!J8",
                "compromisos.2022-T3.AO.0001.medida=Otra; PLA-006 Compromisos!D8",
                // PlanCambiado; what cannot be read in a cell of the plan is no more than a change
                "fisica.AO.0001.programado_03=11; PLA-006 Evaluación física!M8",
                "fisica.AO.0001.programado_03=#REF!; PLA-006 Evaluación física!M8",
                "fisica.AO.0001.unidad_medida=Expediente; PLA-006 Evaluación física!F8",
                "fisica.AO.0001.ejecutado_01=9; PLA-006 Evaluación física!W8",
                "fisica.AO.0001.ejecutado_01=-9; PLA-006 Evaluación física!W8",
                "fisica.AO.0001.ejecutado_01=; PLA-006 Evaluación física!W8",
                "fisica.AO.0002.ejecutado_01=1; PLA-006 Evaluación física!W9",
                // FilaAjena
                "fisica.AO.0009.ejecutado_01=1; PLA-008 Evaluación física!A10",
                // DevengadoDesmedido: 1,200 programmed
                "financiera.AO.0001.devengado_12=118899.99; -",
                "financiera.AO.0001.devengado_12=118900; AVA-002 Evaluación financiera!AA8",
                // EjecutadoQueBaja
                "fisica.AO.0002.ejecutado_06=1; AVA-003 Evaluación física!AB9",
                "fisica.AO.0002.ejecutado_06=0; AVA-003 Evaluación física!AB9",
                "fisica.AO.0001.ejecutado_06=11 & fisica.AO.0001.ejecutado_12=9; -",
                // EjecucionDesmedida: 120 programmed, and 110 done in the other months
                "fisica.AO.0001.ejecutado_12=11889.99; AVA-020 Factores!I8",
                "fisica.AO.0001.ejecutado_12=11890; AVA-020 Factores!I8, AVA-030 Evaluación física!AH8",
                "fisica.AO.0001.ejecutado_05=12000; AVA-020 Factores!I8, AVA-030 Evaluación física!AA8",
                // AtendidoDeMas: 12 done to date
                "fisica.AO.0002.demanda=12; -",
                "fisica.AO.0002.demanda=11.5; AVA-020 Factores!I9, AVA-031 Evaluación física!AI9",
            })
    void an_evaluation(String cambio, String observado) {
        Formato formato = Entidades.formato("evaluacion", T4);
        Relleno base = RellenoRules.evaluacion(
                Entidades.estructura(1), Entidades.UNIDAD, T4, ACTIVIDADES, List.of(Entidades.compromiso("AO.0001")));
        Relleno plan = base.con(new Relleno(
                Map.of(),
                Map.of(
                        "fisica",
                        List.of(
                                new FilaRelleno("AO.0001", Map.of("ejecutado_01", Valor.numero(10))),
                                new FilaRelleno("AO.0002", Map.of("ejecutado_01", Valor.texto("NA"))))),
                Set.of("fisica.ejecutado_01")));
        Map<String, Valor> celdas = Celdas.cover();
        celdas.put("indicadores.IND.01.OEI.01.valor_obtenido", Valor.numero(80));
        celdas.put("fisica.AO.0002.demanda", Valor.numero(12));
        for (int mes = 1; mes <= 12; mes++) {
            celdas.put("fisica.AO.0001.ejecutado_%02d".formatted(mes), Valor.numero(10));
            celdas.put("fisica.AO.0002.ejecutado_%02d".formatted(mes), Valor.numero(mes));
            celdas.put("financiera.AO.0001.devengado_%02d".formatted(mes), Valor.numero(100));
        }
        celdas.put("fisica.AO.0002.ejecutado_01", Valor.texto("NA"));
        celdas.put("factores.AO.0002.motivo_sr", Valor.texto("Empezó en febrero"));
        celdas.put("factores.AO.0001.medio_verificacion", Valor.texto("Informe 12"));
        celdas.put("factores.AO.0002.medio_verificacion", Valor.texto("Informe 13"));
        celdas.put("compromisos.2022-T3.AO.0001.cumplida", Valor.texto("SI"));
        celdas.put("compromisos.2022-T3.AO.0001.evidencia", Valor.texto("Acta 4"));
        assertObserved(observado, formato, plan, celdas, cambio, ACTIVIDADES);
    }

    /** Twelve months from 120, one more in each: nobody is below 120, and only what goes up is executed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "\"\"; -",
                "fisica.AO.0001.ejecutado_01=120; -",
                "fisica.AO.0001.ejecutado_01=119; AVA-003 Evaluación física!W8",
                "fisica.AO.0001.ejecutado_01=0; AVA-003 Evaluación física!W8",
                // 11 of 12 is 92 %
                "fisica.AO.0001.ejecutado_12=131; AVA-001 Factores!J8, AVA-001 Factores!K8, AVA-001 Factores!M8, AVA-001 Factores!N8, AVA-001 Factores!O8, AVA-001 Factores!P8",
                "fisica.AO.0001.ejecutado_12=133; AVA-020 Factores!I8",
                "factores.AO.0001.medio_verificacion= & fisica.AO.0001.ejecutado_09=132 & fisica.AO.0001.ejecutado_10=132 & fisica.AO.0001.ejecutado_11=132 & fisica.AO.0001.ejecutado_12=132; -",
                "factores.AO.0001.medio_verificacion=; AVA-021 Factores!Q8",
                // 12 were programmed; a thousand and two hundred more were not done
                "fisica.AO.0001.ejecutado_12=1319; AVA-020 Factores!I8",
                "fisica.AO.0001.ejecutado_12=1320; AVA-020 Factores!I8, AVA-030 Evaluación física!AH8",
                // PlanCambiado
                "fisica.AO.0001.valor_inicial=100; PLA-006 Evaluación física!J8",
                "fisica.AO.0001.valor_inicial=; PLA-006 Evaluación física!J8",
            })
    void an_evaluation_of_a_running_total_that_began_above_zero(String cambio, String observado) {
        Formato formato = Entidades.formato("evaluacion", T4);
        List<ActividadOperativa> actividades = List.of(Entidades.actividad(
                "AO.0001",
                TipoMeta.ACUMULADA,
                Medicion.MENSUAL,
                new Programacion(
                        java.math.BigDecimal.valueOf(120),
                        java.util.stream.LongStream.rangeClosed(121, 132)
                                .mapToObj(java.math.BigDecimal::valueOf)
                                .toList()),
                level(0)));
        Relleno plan = RellenoRules.evaluacion(Entidades.estructura(0), Entidades.UNIDAD, T4, actividades);
        Map<String, Valor> celdas = Celdas.cover();
        for (int mes = 1; mes <= 12; mes++) {
            celdas.put("fisica.AO.0001.ejecutado_%02d".formatted(mes), Valor.numero(120 + mes));
        }
        celdas.put("factores.AO.0001.medio_verificacion", Valor.texto("Informe 12"));
        assertObserved(observado, formato, plan, celdas, cambio, actividades);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "\"\"; -",
                "actividades.1.sujeto=; FIL-005 Actividades!K8",
                "actividades.1.tipo=inversión; FIL-005 Actividades!H8",
                "actividades.1.tipo=inversión & actividades.1.codigo_unico=2345678; -",
                "actividades.1.aei=AEI.02.01; PLA-002 Actividades!F8",
                "actividades.1.unidad_medida=Otra cosa; -",
                // SinMetaFisica and its twin
                "programacion_fisica.1.meta_06=; PLA-004 Programación física",
                "programacion_fisica.1.meta_06=0; PLA-004 Programación física!G8",
                // ProgramacionSinActividad
                "programacion_fisica.5.meta_03=4; PLA-009 Programación física!I12",
                "programacion_financiera.1.actividad=5; PLA-009 Programación financiera!B8",
                // MetaAcumuladaQueBaja
                // (from the first goal on, every measured month carries the total)
                "actividades.1.tipo_meta=acumulada; PLA-005 Programación física!M8",
                "actividades.1.tipo_meta=acumulada & actividades.1.medicion=semestral & programacion_fisica.1.meta_12=9; PLA-005 Programación física!R8",
                "actividades.1.tipo_meta=acumulada & actividades.1.medicion=semestral & programacion_fisica.1.meta_12=0; PLA-005 Programación física!R8",
                "actividades.1.tipo_meta=acumulada & actividades.1.medicion=semestral & programacion_fisica.1.meta_12=10; -",
                "programacion_fisica.1.meta_08=9; -",
                // the order: errors first, then by sheet, row and column
                "programacion_fisica.1.meta_06=-1 & actividades.1.sujeto= & actividades.1.denominacion= & programacion_financiera.1.soles_01='12,5; FIL-005 Actividades!C8, FIL-005 Actividades!K8, FIL-004 Programación física!L8, FIL-003 Programación financiera!H8",
            })
    void a_formulation(String cambio, String observado) {
        Map<String, Valor> celdas = Celdas.cover();
        Map.of(
                        "denominacion", "Recaudación",
                        "centro_costo", "03.11",
                        "oei", "OEI.01",
                        "aei", "AEI.01.01",
                        "tipo", "actividad",
                        "unidad_medida", "Informe",
                        "sujeto", "vecinos",
                        "atributo", "atendidos",
                        "responsable", "Gerente",
                        "financiado", "dentro del techo")
                .forEach((columna, texto) -> celdas.put("actividades.1." + columna, Valor.texto(texto)));
        Map.of("tipo_indicador", "proceso", "tipo_meta", "incremental", "medicion", "mensual", "prioridad", "alta")
                .forEach((columna, texto) -> celdas.put("actividades.1." + columna, Valor.texto(texto)));
        celdas.put("programacion_fisica.1.meta_06", Valor.numero(10));
        celdas.put("programacion_financiera.1.actividad", Valor.numero(1));
        celdas.put("programacion_financiera.1.generica", Valor.texto("2.3"));
        celdas.put("programacion_financiera.1.rubro", Valor.texto("07"));
        celdas.put("programacion_financiera.1.soles_06", Valor.numero(500));
        Formato formato = Entidades.formato("formulacion", Periodo.formulacion(2023));
        assertObserved(observado, formato, Relleno.NADA, celdas, cambio, List.of());
    }

    /** Whoever deletes the sheet has not answered. */
    @Test
    void a_unit_that_left_out_what_it_had_promised() {
        Formato formato = Entidades.formato("evaluacion", T4);
        Relleno sin = RellenoRules.evaluacion(Entidades.estructura(0), Entidades.UNIDAD, T4, List.of());
        Relleno con = sin.con(RellenoRules.evaluacion(
                Entidades.estructura(0), Entidades.UNIDAD, T4, List.of(), List.of(Entidades.compromiso("AO.0001"))));
        Relleno entregado = sin.con(Celdas.filled(Celdas.cover()));
        assertEquals(List.of(), hojas(Revision.check(expediente(formato, entregado, sin, List.of()))));
        assertEquals(
                List.of("HOJ-001 Compromisos"), hojas(Revision.check(expediente(formato, entregado, con, List.of()))));
        assertEquals(
                List.of("FIL-005 Compromisos!G8"),
                hojas(Revision.check(expediente(formato, con.con(Celdas.filled(Celdas.cover())), con, List.of()))));
    }

    /** What a sentence says of the figures, not only where it stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fisica.AO.0001.ejecutado_01=4; Lo ejecutado acumulado en «Ejecutado Ene» es 4 y su valor inicial es 12.",
                "fisica.AO.0001.ejecutado_02=4; Lo ejecutado acumulado en «Ejecutado Feb» es 4 y antes era 13.",
                "financiera.AO.0001.devengado_12=195700; El devengado 195,700.00 es 100 veces lo programado (1,957.00). ¿Lo programado está en miles, o el devengado tiene dos ceros de más?",
                "financiera.AO.0001.devengado_12=1957000; El devengado 1,957,000.00 es 1,000 veces lo programado (1,957.00). ¿Lo programado está en miles, o el devengado tiene tres ceros de más?",
                "financiera.AO.0001.devengado_12=NA; En «Devengado S/ Dic» no se puede escribir «NA».",
            })
    void a_sentence_tells_the_figures_it_compares(String cambio, String dicho) {
        Formato formato = Entidades.formato("evaluacion", T4);
        List<ActividadOperativa> actividades = List.of(Entidades.actividad(
                "AO.0001",
                TipoMeta.ACUMULADA,
                Medicion.MENSUAL,
                new Programacion(
                        java.math.BigDecimal.valueOf(12),
                        java.util.stream.LongStream.rangeClosed(13, 24)
                                .mapToObj(java.math.BigDecimal::valueOf)
                                .toList()),
                new Programacion(java.util.stream.LongStream.rangeClosed(1, 12)
                        .mapToObj(m -> java.math.BigDecimal.valueOf(m == 12 ? 1957 : 0))
                        .toList())));
        Relleno plan = RellenoRules.evaluacion(Entidades.estructura(0), Entidades.UNIDAD, T4, actividades);
        Map<String, Valor> celdas = Celdas.cover();
        for (int mes = 1; mes <= 12; mes++) {
            celdas.put("fisica.AO.0001.ejecutado_%02d".formatted(mes), Valor.numero(12 + mes));
        }
        celdas.put("financiera.AO.0001.devengado_12", Valor.numero(1957));
        celdas.put("factores.AO.0001.medio_verificacion", Valor.texto("Informe 12"));
        Celdas.change(celdas, cambio);
        Relleno entregado = plan.con(Celdas.filled(celdas));
        assertEquals(
                List.of(dicho),
                Revision.check(expediente(formato, entregado, plan, actividades)).stream()
                        .map(Observacion::mensaje)
                        .toList());
    }

    private static List<String> hojas(List<Observacion> observaciones) {
        return observaciones.stream().map(Observacion::toString).toList();
    }

    private static void assertObserved(
            String observado,
            Formato formato,
            Relleno plan,
            Map<String, Valor> celdas,
            String cambio,
            List<ActividadOperativa> actividades) {
        Celdas.change(celdas, cambio);
        Relleno entregado = plan.con(Celdas.filled(celdas));
        List<Observacion> observaciones = Revision.check(expediente(formato, entregado, plan, actividades));
        assertEquals(
                observado.equals("-") ? List.of() : List.of(observado.split(", ")),
                observaciones.stream().map(Observacion::toString).toList());
        observaciones.forEach(o -> o.mensaje().concat(o.accion()));
    }

    private static Expediente expediente(
            Formato formato, Relleno entregado, Relleno plan, List<ActividadOperativa> actividades) {
        LibroLleno libro = Entidades.delivered(formato, entregado);
        return formato.clave().equals("evaluacion")
                ? Entidades.evaluacion(libro, formato, plan, actividades, T4)
                : Entidades.expediente(libro, formato, plan, actividades);
    }

    private static Programacion level(long cada) {
        return new Programacion(java.util.Collections.nCopies(12, java.math.BigDecimal.valueOf(cada)));
    }

    private static Programacion rising() {
        return new Programacion(java.util.stream.LongStream.rangeClosed(1, 12)
                .mapToObj(java.math.BigDecimal::valueOf)
                .toList());
    }
}
