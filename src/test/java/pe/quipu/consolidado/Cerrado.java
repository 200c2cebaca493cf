package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.quipu.avance.Resultados;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Criterios;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Inversion;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Parametros.NoReporto;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Promedio;
import pe.quipu.plan.Relevancia;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Vida;

/**
 * An entity whose means differ by every rule: excess, priorities, soles, an inversión, silence in a period that may be
 * closed; and indicators of every kind, some of them told quarter by quarter.
 */
record Cerrado(Promedio promedio, NoReporto noReporto, boolean cerrado, List<Criterios.Vigencia> escalas) {
    private static final Periodo T2 = Periodo.trimestre(2022, 2);

    static Cerrado con(Promedio promedio) {
        return new Cerrado(promedio, NoReporto.CERO, true, List.of());
    }

    Consolidado consolidado() {
        Plan plan = new Plan(
                2022,
                1,
                "aprobado",
                List.of(
                        activity(
                                "AO.001",
                                "01",
                                "AEI.01.01",
                                "10",
                                "100",
                                "muy alta",
                                ActividadOperativa.Tipo.ACTIVIDAD),
                        activity("AO.002", "01", "AEI.01.01", "10", "300", " Alta ", ActividadOperativa.Tipo.ACTIVIDAD),
                        activity("AO.003", "01", "AEI.01.02", "4", "600", "media", ActividadOperativa.Tipo.INVERSION),
                        activity("AO.004", "01", "AEI.01.02", "4", "200", "urgente", ActividadOperativa.Tipo.ACTIVIDAD),
                        activity("AO.005", "02", "AEI.01.02", "5", "0", "", ActividadOperativa.Tipo.ACTIVIDAD),
                        activity("AO.006", "02", "AEI.01.02", "5", "400", "alta", ActividadOperativa.Tipo.ACTIVIDAD),
                        activity("AO.007", "03", "AEI.01.03", "1", "50", "media", ActividadOperativa.Tipo.ACTIVIDAD)));
        Estructura estructura = structure();
        List<Reporte> primero = List.of(report(plan, "T1", Map.of("IND.05", "4", "IND.06", "2")));
        Resultados t1 = Resultados.of(estructura, plan, primero, Periodo.trimestre(2022, 1));
        Resultados t2 = Resultados.of(
                estructura,
                plan,
                List.of(report(
                        plan,
                        "T2",
                        Map.of(
                                "IND.01", "60", "IND.02", "30", "IND.03", "25", "IND.04", "5", "IND.05", "3", "IND.06",
                                "SR", "IND.07", "70"))),
                T2,
                Map.of(Periodo.trimestre(2022, 1), primero));
        return new Consolidado(
                estructura,
                plan,
                t2,
                List.of(),
                List.of(),
                LocalDate.of(2022, 7, 15),
                new Consolidado.Historia(List.of(t1), Optional.empty(), List.of(), List.of(), List.of()));
    }

    private static Reporte report(Plan plan, String trimestre, Map<String, String> obtenidos) {
        Map<String, String> hechas = Map.of("AO.001", "10", "AO.002", "15", "AO.003", "2", "AO.005", "4");
        return new Reporte(
                "01",
                "aceptado/2022-" + trimestre + "/01.xlsx",
                plan.actividades().stream()
                        .filter(a -> hechas.containsKey(a.codigo()))
                        .map(a -> new Reporte.DeActividad(
                                a,
                                List.of(Piezas.cell("Evaluación física", 8, 20, hechas.get(a.codigo()))),
                                List.of(),
                                Optional.empty(),
                                Map.of(),
                                Map.of()))
                        .toList(),
                obtenidos.entrySet().stream()
                        .map(e -> Piezas.value(e.getKey(), e.getValue()))
                        .toList());
    }

    private static ActividadOperativa activity(
            String codigo,
            String centro,
            String aei,
            String meta,
            String soles,
            String prioridad,
            ActividadOperativa.Tipo tipo) {
        ActividadOperativa a = Piezas.activity(codigo, centro, aei, TipoMeta.INCREMENTAL, meta, soles);
        return new ActividadOperativa(
                a.codigo(),
                a.origen(),
                a.centroCosto(),
                a.aei(),
                a.denominacion(),
                tipo,
                tipo == ActividadOperativa.Tipo.INVERSION
                        ? Optional.of(new Inversion("2345678", "Obra"))
                        : Optional.empty(),
                a.unidadMedida(),
                a.redaccion(),
                a.tipoMeta(),
                Medicion.MENSUAL,
                a.fisica(),
                a.siguientes(),
                a.presupuesto(),
                List.of(),
                prioridad,
                "Gerente",
                "",
                "",
                Vida.TODO_EL_ANIO);
    }

    private Estructura structure() {
        return new Estructura(
                new Parametros(
                        "301498",
                        "Municipalidad de Ejemplo",
                        2022,
                        Sintetico.ESCALA,
                        Parametros.Reporta.UNIDAD,
                        Parametros.Inhabil.SE_MANTIENE,
                        noReporto,
                        Optional.empty(),
                        Optional.empty(),
                        30),
                List.of(
                        Piezas.unit("01", "Gerencia de obras", "01"),
                        Piezas.unit("02", "Gerencia de rentas", "01"),
                        Piezas.unit("03", "Gerencia de servicios", "03")),
                List.of(new Oei("OEI.01", "Mejorar los servicios", 1)),
                List.of(
                        new Aei("AEI.01.01", "OEI.01", "Obras terminadas", 1),
                        new Aei("AEI.01.02", "OEI.01", "Rentas al día", 2),
                        new Aei("AEI.01.03", "OEI.01", "Parques cuidados", 3),
                        new Aei("AEI.01.04", "OEI.01", "Vías señalizadas", 4)),
                List.of(
                        indicator("IND.01", "OEI.01", Sentido.ASCENDENTE, "40", "80", false, Relevancia.MUY_RELEVANTE),
                        indicator("IND.02", "OEI.01", Sentido.ASCENDENTE, "40", "80", false, Relevancia.POCO_RELEVANTE),
                        indicator("IND.03", "AEI.01.01", Sentido.DESCENDENTE, "20", "20", false, Relevancia.RELEVANTE),
                        indicator("IND.04", "AEI.01.01", Sentido.ASCENDENTE, "10", "0", false, Relevancia.RELEVANTE),
                        indicator("IND.05", "AEI.01.02", Sentido.ASCENDENTE, "", "8", true, Relevancia.MUY_RELEVANTE),
                        indicator("IND.06", "AEI.01.02", Sentido.DESCENDENTE, "", "3", true, Relevancia.RELEVANTE),
                        indicator("IND.07", "AEI.01.04", Sentido.ASCENDENTE, "", "80", false, Relevancia.RELEVANTE)),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Criterios(
                        promedio,
                        escalas,
                        cerrado ? Set.of("2022-T2") : Set.of(),
                        List.of(
                                new Criterios.LogroAnual("IND.01", 2022, new BigDecimal("80")),
                                new Criterios.LogroAnual("IND.01", 2021, new BigDecimal("60")),
                                new Criterios.LogroAnual("IND.01", 2023, new BigDecimal("90"))),
                        Optional.empty()),
                "a1b2c3d4");
    }

    private static Indicador indicator(
            String codigo,
            String elemento,
            Sentido sentido,
            String base,
            String esperado,
            boolean agregable,
            Relevancia relevancia) {
        return new Indicador(
                codigo,
                elemento,
                "Indicador " + codigo,
                "%",
                sentido,
                base.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(base)),
                new BigDecimal(esperado),
                "01",
                agregable,
                relevancia);
    }
}
