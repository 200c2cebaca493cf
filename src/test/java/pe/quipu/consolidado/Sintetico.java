package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.avance.Resultados;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Linea;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.Significado;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;

/** A small entity at the end of June in which every state happens once. */
final class Sintetico {
    static final Escala ESCALA = escala("0.95", "0.75");
    static final LocalDate HOY = LocalDate.of(2022, 7, 15);
    private static final Periodo PERIODO = Periodo.trimestre(2022, 2);

    private Sintetico() {}

    static Escala escala(String verde, String ambar) {
        return new Escala("95_75", new BigDecimal(verde), new BigDecimal(ambar), "Ámbar", "Directiva de la entidad");
    }

    static Consolidado consolidado() {
        return consolidado(ESCALA);
    }

    static Consolidado consolidado(Escala escala) {
        List<Reporte.DeActividad> hechas = List.of(
                reported(
                        "AO.001",
                        "01.01",
                        "AEI.01.01",
                        TipoMeta.INCREMENTAL,
                        "10 10 10 10 10 10",
                        "10 10 10 10 - SR",
                        "100",
                        "100"),
                reported(
                        "AO.002",
                        "01.01",
                        "AEI.01.01",
                        TipoMeta.INCREMENTAL,
                        "1 1 1 1 1 1",
                        "2 2 2 2 2 2000",
                        "50",
                        "60"),
                reported("AO.003", "01.01", "AEI.01.02", TipoMeta.INCREMENTAL, "4 4 4 4 4 4", "0 0 0 0 0 1", "0", "9"),
                reported("AO.004", "01.01", "AEI.01.02", TipoMeta.INCREMENTAL, "", "- - - - - -", "0", "-"),
                reported("AO.005", "01.01", "AEI.01.02", TipoMeta.INCREMENTAL, "", "3 - - - - -", "10", "SR"),
                reported(
                        "AO.006",
                        "01.01",
                        "AEI.02.01",
                        TipoMeta.INCREMENTAL,
                        "0 0 0 0 0 0 5",
                        "3 - - - - -",
                        "10",
                        "7.35"),
                reported(
                        "AO.007",
                        "01.01",
                        "AEI.02.01",
                        TipoMeta.INCREMENTAL,
                        "0 0 0 0 0 0 0 5",
                        "- - - - - -",
                        "10",
                        "9.5"),
                reported(
                        "AO.009",
                        "03.1",
                        "AEI.02.01",
                        TipoMeta.CONSTANTE,
                        "10 10 10 10 10 10",
                        "9 9 9 9 9 8",
                        "33.33",
                        "22.22"),
                reported("AO.010", "03.10", "AEI.02.01", TipoMeta.ACUMULADA, "1 2 3 4 5 6", "1 2 3 4 5 6", "0", "12"),
                reported(
                        "AO.011",
                        "01.03",
                        "AEI.01.01",
                        TipoMeta.INCREMENTAL,
                        "0 NA 3 0 0 0",
                        "NA NA 2 NA NA NA",
                        "7",
                        "NA"));
        ActividadOperativa callada =
                activity("AO.008", "02.01", "AEI.02.01", TipoMeta.INCREMENTAL, "1 1 1 1 1 1", "25");
        List<Reporte> reportes = List.of(
                report(
                        "01.01",
                        hechas.stream().filter(a -> a.actividad().centroCosto().startsWith("01")),
                        List.of(
                                value("IND.01", "20"),
                                value("IND.02", "10"),
                                value("IND.03", "0"),
                                value("IND.04", "5"),
                                value("IND.05", "NA"))),
                report(
                        "03.1",
                        hechas.stream().filter(a -> a.actividad().centroCosto().equals("03.1")),
                        List.of()),
                report(
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
                Resultados.of(estructura, plan, reportes, PERIODO),
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
                HOY);
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
                        Optional.empty()),
                List.of(
                        unit("01.01", "Alcaldía", "01.01"),
                        unit("01.02", "Comisión de regidores", "01.01"),
                        unit("01.03", "Secretaría general", "01.01"),
                        unit("02.01", "Gerencia de planeamiento", "02.01"),
                        unit("03.1", "Subgerencia de obras", "03.1"),
                        unit("03.10", "Subgerencia de parques", "03.10")),
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
                        indicator("IND.01", "OEI.01", Sentido.ASCENDENTE, "20"),
                        indicator("IND.02", "AEI.01.01", Sentido.DESCENDENTE, "8"),
                        indicator("IND.03", "OEI.02", Sentido.DESCENDENTE, "0"),
                        indicator("IND.04", "AEI.02.01", Sentido.NO_DEFINIDO, "8"),
                        indicator("IND.05", "AEI.02.01", Sentido.ASCENDENTE, "8"),
                        indicator("IND.06", "AEI.02.02", Sentido.ASCENDENTE, "0")),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                "a1b2c3d4");
    }

    static Unidad unit(String codigo, String nombre, String reporta) {
        return new Unidad(codigo, nombre, Unidad.Tipo.UNIDAD_ORGANICA, Optional.empty(), reporta, "Gerente");
    }

    static Indicador indicator(String codigo, String elemento, Sentido sentido, String esperado) {
        return new Indicador(
                codigo,
                elemento,
                "Indicador " + codigo,
                "%",
                sentido,
                Optional.empty(),
                new BigDecimal(esperado),
                "01.01");
    }

    static Reporte.DeIndicador value(String codigo, String valor) {
        return new Reporte.DeIndicador(codigo, cell("Indicadores", 8, 7, valor), "Informe");
    }

    static Reporte report(String unidad, Stream<Reporte.DeActividad> hechas, List<Reporte.DeIndicador> indicadores) {
        return new Reporte(unidad, "aceptado/2022-T2/" + unidad + " Alcaldía.xlsx", hechas.toList(), indicadores);
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

    /** @param soles programmed each month from January to June; {@code devengado} the same, reported in March alone */
    static Reporte.DeActividad reported(
            String codigo,
            String unidad,
            String aei,
            TipoMeta tipo,
            String meta,
            String hecho,
            String soles,
            String devengado) {
        int fila = 8 + Integer.parseInt(codigo.substring(3));
        List<String> meses = List.of(hecho.split(" "));
        return new Reporte.DeActividad(
                activity(codigo, unidad, aei, tipo, meta.replace("NA", "0"), soles),
                IntStream.range(0, meses.size())
                        .mapToObj(m -> cell("Evaluación física", fila, 20 + m, meses.get(m)))
                        .toList(),
                IntStream.range(0, 6)
                        .mapToObj(m -> cell("Evaluación financiera", fila, 9 + m, m == 2 ? devengado : "-"))
                        .toList(),
                codigo.equals("AO.011") ? Optional.of(new BigDecimal("3")) : Optional.empty(),
                Map.of("factores_dificultaron", "Falta de personal en " + codigo, "plazo", "31/08/2022"),
                Map.of("zona", "Norte"));
    }

    static ActividadOperativa activity(
            String codigo, String unidad, String aei, TipoMeta tipo, String meta, String soles) {
        return new ActividadOperativa(
                codigo,
                unidad + "#1",
                unidad,
                aei,
                "Actividad " + codigo,
                ActividadOperativa.Tipo.ACTIVIDAD,
                Optional.empty(),
                "0001",
                "informe",
                "Informe emitido",
                tipo,
                codigo.equals("AO.011") ? Medicion.A_DEMANDA : Medicion.MENSUAL,
                months(meta),
                months(("0 0 " + soles).trim()),
                new ActividadOperativa.Siguientes(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO),
                "1",
                "",
                "Gerente");
    }

    private static Programacion months(String texto) {
        List<BigDecimal> meses = new ArrayList<>(Arrays.stream(texto.split(" "))
                .filter(t -> !t.isEmpty())
                .map(BigDecimal::new)
                .toList());
        while (meses.size() < 12) {
            meses.add(BigDecimal.ZERO);
        }
        return new Programacion(meses);
    }

    static Dato cell(String hoja, int fila, int columna, String texto) {
        CeldaRef celda = new CeldaRef(hoja, fila, columna);
        return switch (texto) {
            case "-" -> new Dato(celda, Valor.VACIO, Significado.FALTA);
            case "NA" -> new Dato(celda, Valor.texto("NA"), new Significado.NoAplica());
            case "SR" -> new Dato(celda, Valor.texto("SR"), new Significado.NoReporto());
            default ->
                new Dato(celda, Valor.numero(new BigDecimal(texto)), new Significado.Cantidad(new BigDecimal(texto)));
        };
    }
}
