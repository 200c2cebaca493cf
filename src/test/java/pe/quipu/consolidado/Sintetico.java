package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.avance.Resultados;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Linea;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.TipoMeta;

/** A small entity at the end of June in which every state happens once. */
public final class Sintetico {
    static final Escala ESCALA = escala("0.95", "0.75");
    static final LocalDate HOY = LocalDate.of(2022, 7, 15);
    private static final Periodo PERIODO = Periodo.trimestre(2022, 2);

    private Sintetico() {}

    static Escala escala(String verde, String ambar) {
        return new Escala("95_75", new BigDecimal(verde), new BigDecimal(ambar), "Ámbar", "Directiva de la entidad");
    }

    public static Consolidado consolidado() {
        return consolidado(ESCALA);
    }

    static Consolidado consolidado(Escala escala) {
        return consolidado(escala, PERIODO);
    }

    /** @param periodo in December the goals of the year are judged */
    static Consolidado consolidado(Escala escala, Periodo periodo) {
        List<Reporte.DeActividad> hechas = List.of(
                Piezas.reported(
                        "AO.001",
                        "01.01",
                        "AEI.01.01",
                        TipoMeta.INCREMENTAL,
                        "10 10 10 10 10 10",
                        "10 10 10 10 - SR",
                        "100",
                        "100"),
                Piezas.reported(
                        "AO.002",
                        "01.01",
                        "AEI.01.01",
                        TipoMeta.INCREMENTAL,
                        "1 1 1 1 1 1",
                        "2 2 2 2 2 2000",
                        "50",
                        "60"),
                Piezas.reported(
                        "AO.003", "01.01", "AEI.01.02", TipoMeta.INCREMENTAL, "4 4 4 4 4 4", "0 0 0 0 0 1", "0", "9"),
                Piezas.reported("AO.004", "01.01", "AEI.01.02", TipoMeta.INCREMENTAL, "", "- - - - - -", "0", "-"),
                Piezas.reported("AO.005", "01.01", "AEI.01.02", TipoMeta.INCREMENTAL, "", "3 - - - - -", "10", "SR"),
                Piezas.reported(
                        "AO.006",
                        "01.01",
                        "AEI.02.01",
                        TipoMeta.INCREMENTAL,
                        "0 0 0 0 0 0 5",
                        "3 - - - - -",
                        "10",
                        "7.35"),
                Piezas.reported(
                        "AO.007",
                        "01.01",
                        "AEI.02.01",
                        TipoMeta.INCREMENTAL,
                        "0 0 0 0 0 0 0 5",
                        "- - - - - -",
                        "10",
                        "9.5"),
                Piezas.reported(
                        "AO.009",
                        "03.1",
                        "AEI.02.01",
                        TipoMeta.CONSTANTE,
                        "10 10 10 10 10 10",
                        "9 9 9 9 9 8",
                        "33.33",
                        "22.22"),
                Piezas.reported(
                        "AO.010",
                        "03.10",
                        "AEI.02.01",
                        TipoMeta.ACUMULADA,
                        "120 | 121 122 123 124 125 126",
                        "121 122 123 124 125 126",
                        "0",
                        "12"),
                Piezas.reported(
                        "AO.011",
                        "01.03",
                        "AEI.01.01",
                        TipoMeta.INCREMENTAL,
                        "0 NA 3 0 0 0",
                        "NA NA 2 NA NA NA",
                        "7",
                        "NA"));
        ActividadOperativa callada =
                Piezas.activity("AO.008", "02.01", "AEI.02.01", TipoMeta.INCREMENTAL, "1 1 1 1 1 1", "25");
        List<Reporte> reportes = List.of(
                Piezas.report(
                        "01.01",
                        hechas.stream().filter(a -> a.actividad().centroCosto().startsWith("01")),
                        List.of(
                                Piezas.value("IND.01", "20"),
                                Piezas.value("IND.02", "10"),
                                Piezas.value("IND.03", "0"),
                                Piezas.value("IND.04", "5"),
                                Piezas.value("IND.05", "NA"))),
                Piezas.report(
                        "03.1",
                        hechas.stream().filter(a -> a.actividad().centroCosto().equals("03.1")),
                        List.of()),
                Piezas.report(
                        "03.10",
                        hechas.stream().filter(a -> a.actividad().centroCosto().equals("03.10")),
                        List.of()));
        Plan plan = new Plan(
                2022,
                1,
                "aprobado",
                Stream.concat(hechas.stream().map(Reporte.DeActividad::actividad), Stream.of(callada))
                        .toList());
        Estructura estructura = structure(escala);
        return new Consolidado(
                estructura,
                plan,
                Resultados.of(estructura, plan, reportes, periodo),
                List.of(
                        delivery("01.01", Situacion.ACEPTADO, 0),
                        delivery("02.01", Situacion.NO_ENTREGO, 5),
                        delivery("03.1", Situacion.ACEPTADO, 2),
                        delivery("03.10", Situacion.ACEPTADO, -3)),
                List.of(new Linea(
                        "01.01",
                        "aceptado/2022-T2/01.01 Alcaldía.xlsx",
                        "FIL-001",
                        "advertencia",
                        "Evaluación física",
                        "P8",
                        "Ejecutado Jun",
                        "2,000",
                        "Ejecutó 2,000 y programó 1.",
                        "Confirme o corrija la cifra.")),
                periodo.corte().isAfter(HOY) ? periodo.corte().plusDays(15) : HOY,
                Sucedido.historia());
    }

    static Estructura structure(Escala escala) {
        return new Estructura(
                new Parametros(
                        "301498",
                        "Municipalidad de Ejemplo",
                        2022,
                        escala,
                        Parametros.Reporta.UNIDAD,
                        Parametros.Inhabil.SE_MANTIENE,
                        Parametros.NoReporto.EXCLUIR,
                        Optional.empty(),
                        Optional.empty(),
                        30),
                List.of(
                        Piezas.unit("01.01", "Alcaldía", "01.01"),
                        Piezas.unit("01.02", "Comisión de regidores", "01.01"),
                        Piezas.unit("01.03", "Secretaría general", "01.01"),
                        Piezas.unit("02.01", "Gerencia de planeamiento", "02.01"),
                        Piezas.unit("03.1", "Subgerencia de obras", "03.1"),
                        Piezas.unit("03.10", "Subgerencia de parques", "03.10")),
                List.of(
                        new Oei("OEI.01", "Modernizar la gestión", 1),
                        new Oei("OEI.02", "Fortalecer la seguridad", 2),
                        new Oei("OEI.03", "Sin nada todavía", 3)),
                List.of(
                        new Aei("AEI.01.01", "OEI.01", "Trámites simplificados", 1),
                        new Aei("AEI.01.02", "OEI.01", "Sistemas integrados", 2),
                        new Aei("AEI.02.01", "OEI.02", "Patrullaje integrado", 1),
                        new Aei("AEI.02.02", "OEI.02", "Juntas vecinales", 2)),
                List.of(
                        Piezas.indicator("IND.01", "OEI.01", Sentido.ASCENDENTE, "20"),
                        Piezas.indicator("IND.02", "AEI.01.01", Sentido.DESCENDENTE, "8"),
                        Piezas.indicator("IND.03", "OEI.02", Sentido.DESCENDENTE, "0"),
                        Piezas.indicator("IND.04", "AEI.02.01", Sentido.NO_DEFINIDO, "8"),
                        Piezas.indicator("IND.05", "AEI.02.01", Sentido.ASCENDENTE, "8"),
                        Piezas.indicator("IND.06", "AEI.02.02", Sentido.ASCENDENTE, "0")),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                java.util.Map.of(),
                "a1b2c3d4");
    }

    private static DeEntrega delivery(String unidad, Situacion situacion, int tarde) {
        boolean vino = situacion != Situacion.NO_ENTREGO;
        return new DeEntrega(
                unidad,
                "Unidad " + unidad,
                situacion,
                vino ? Optional.of(LocalDate.of(2022, 7, 10).plusDays(tarde)) : Optional.empty(),
                LocalDate.of(2022, 7, 10),
                tarde,
                vino ? 1 : 0,
                vino ? "aceptado/2022-T2/" + unidad + " Alcaldía.xlsx" : "");
    }
}
