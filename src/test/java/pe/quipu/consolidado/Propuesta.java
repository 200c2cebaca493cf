package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Linea;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.formato.Lista;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Cadena;
import pe.quipu.plan.ElementoCritico;
import pe.quipu.plan.Enlace;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Necesidad;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Presupuesto.Financiado;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.Techo;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Vida;

/** A small formulation for 2023 in which everything the office asks about happens once. */
final class Propuesta {
    static final LocalDate HOY = LocalDate.of(2022, 4, 4);
    static final Periodo PERIODO = Periodo.formulacion(2023);

    private Propuesta() {}

    static Formulacion formulacion() {
        return formulacion(structure(), PERIODO, units());
    }

    static Formulacion formulacion(Estructura e, Periodo periodo, List<Formulacion.DeUnidad> unidades) {
        return new Formulacion(
                e,
                periodo,
                unidades,
                List.of(
                        delivery("01.01", Situacion.ACEPTADO, -2),
                        delivery("02.01", Situacion.NO_ENTREGO, 5),
                        delivery("03.1", Situacion.ACEPTADO, 3),
                        delivery("03.10", Situacion.OBSERVADO, 5)),
                List.of(new Linea(
                        "01.01",
                        "aceptado/2023/01.01_2023_r1.xlsx",
                        "PLA-042",
                        "advertencia",
                        "Actividades",
                        "H9",
                        "Denominación",
                        "Remitir informes",
                        "El texto empieza con «Remitir»: parece una tarea.",
                        "Verifique si es parte de otra actividad de la unidad.")),
                lists(),
                HOY);
    }

    static Map<String, Lista> lists() {
        return List.of(
                        Lista.conNombres(
                                "generica",
                                List.of(
                                        "2.1 · Personal y obligaciones sociales",
                                        "2.3 · Bienes y servicios (sin CAS)",
                                        "2.3-CAS · Contrato administrativo de servicios",
                                        "2.6 · Adquisición de activos no financieros")),
                        Lista.conNombres(
                                "rubro",
                                List.of(
                                        "07 · Fondo de compensación municipal",
                                        "08 · Impuestos municipales",
                                        "18 · Canon y sobrecanon, regalías, renta de aduanas y participaciones")),
                        Lista.conNombres(
                                "categoria_presupuestal",
                                List.of("0030 · Seguridad ciudadana", "9001 · Acciones centrales")),
                        Lista.conNombres(
                                "clasificador",
                                List.of(
                                        "2.3.1.5.1.2 · Papelería, útiles y materiales de oficina",
                                        "2.3.2.4.1.3 · Mantenimiento de vehículos")))
                .stream()
                .collect(Collectors.toMap(Lista::clave, l -> l));
    }

    static List<Formulacion.DeUnidad> units() {
        return List.of(
                new Formulacion.DeUnidad(
                        "01.01",
                        List.of(
                                activity(
                                        "01.01",
                                        1,
                                        "01.01",
                                        "AEI.01.01",
                                        "Atención de expedientes",
                                        "9001",
                                        true,
                                        10,
                                        "Expediente",
                                        line("2.1", "07", "100.10"),
                                        line("2.3", "08", "50")),
                                activity(
                                        "01.01",
                                        2,
                                        "01.03",
                                        "AEI.01.01",
                                        "Custodia del archivo central",
                                        "",
                                        true,
                                        20,
                                        "Informe",
                                        line("2.3-CAS", "07", "30.05")),
                                activity(
                                        "01.01",
                                        3,
                                        "01.01",
                                        "AEI.02.01",
                                        "Patrullaje integrado de la ciudad",
                                        "0030",
                                        false,
                                        4,
                                        "Operativo",
                                        line("2.3", "07", "70"),
                                        line("2.6", "18", "1000000"))),
                        List.of(
                                need(
                                        "1",
                                        "1",
                                        "",
                                        Necesidad.Tipo.BIEN,
                                        "Papel bond A4",
                                        "2.3.1.5.1.2",
                                        "Millar",
                                        "10.333",
                                        3),
                                need(
                                        "2",
                                        "3",
                                        "B-1",
                                        Necesidad.Tipo.SERVICIO,
                                        "Mantenimiento de camioneta",
                                        "2.3.2.4.1.3",
                                        "Servicio",
                                        "500",
                                        1)),
                        "aceptado/2023/01.01_2023_r1.xlsx"),
                new Formulacion.DeUnidad(
                        "03.1",
                        List.of(activity(
                                "03.1",
                                1,
                                "03.1",
                                "AEI.02.01",
                                "Patrullaje integrado en la ciudad",
                                "0030",
                                true,
                                6,
                                "Operativo",
                                line("2.3", "07", "200"))),
                        List.of(need(
                                "1", "1", "", Necesidad.Tipo.BIEN, "PAPEL BOND  A4", "2.3.1.5.1.2", "millar", "12", 2)),
                        "aceptado/2023/03.1_2023_r2.xlsx"));
    }

    /** The same figures every month. */
    static ActividadOperativa activity(
            String reporta,
            int fila,
            String centro,
            String aei,
            String nombre,
            String categoria,
            boolean dentro,
            int meta,
            String medida,
            LineaFinanciera... lineas) {
        return new ActividadOperativa(
                "",
                reporta + "/" + fila,
                centro,
                aei,
                nombre,
                ActividadOperativa.Tipo.ACTIVIDAD,
                Optional.empty(),
                medida,
                new ActividadOperativa.Redaccion("de vecinos", "atendido", "proceso"),
                TipoMeta.INCREMENTAL,
                Medicion.MENSUAL,
                months(BigDecimal.valueOf(meta)),
                new ActividadOperativa.Siguientes(BigDecimal.valueOf(meta * 13L), BigDecimal.valueOf(meta * 14L)),
                new Presupuesto(
                        new Cadena(categoria, "", "", "", "", ""),
                        "180301",
                        dentro ? Financiado.DENTRO_DEL_TECHO : Financiado.DEMANDA_ADICIONAL,
                        false,
                        List.of(lineas)),
                fila == 1 ? List.of(new ElementoCritico("Personal contratado", 3, "No se atiende a nadie")) : List.of(),
                "alta",
                "Gerente",
                "",
                "",
                Vida.TODO_EL_ANIO);
    }

    static LineaFinanciera line(String generica, String rubro, String mensual) {
        BigDecimal soles = new BigDecimal(mensual);
        return new LineaFinanciera(
                "0001",
                generica,
                rubro,
                months(soles),
                soles.multiply(BigDecimal.TEN),
                soles.multiply(BigDecimal.valueOf(11)));
    }

    static Necesidad need(
            String fila,
            String actividad,
            String item,
            Necesidad.Tipo tipo,
            String detalle,
            String clasificador,
            String um,
            String precio,
            int cantidad) {
        return new Necesidad(
                fila,
                actividad,
                item,
                tipo,
                detalle,
                clasificador,
                um,
                "07",
                new BigDecimal(precio),
                months(BigDecimal.valueOf(cantidad)));
    }

    static Programacion months(BigDecimal mensual) {
        return new Programacion(
                IntStream.rangeClosed(1, 12).mapToObj(m -> mensual).toList());
    }

    static Estructura structure() {
        return structure(
                List.of(
                        new Techo(2023, "01.01", "07", "", new BigDecimal("2000"), Techo.Etapa.FORMULACION),
                        new Techo(2023, "01.01", "07", "2.3", new BigDecimal("100"), Techo.Etapa.FORMULACION),
                        new Techo(2023, "01.03", "08", "", new BigDecimal("600"), Techo.Etapa.FORMULACION),
                        new Techo(2023, "03.1", "", "", new BigDecimal("2400"), Techo.Etapa.FORMULACION),
                        new Techo(2023, "03.1", "", "", new BigDecimal("2500"), Techo.Etapa.PIA)),
                List.of(
                        new Enlace("AEI.01.01", "01.03"),
                        new Enlace("AEI.01.02", "01.01"),
                        new Enlace("AEI.02.01", "03.1"),
                        new Enlace("AEI.02.01", "03.10")),
                Optional.of(new BigDecimal("5000")));
    }

    static Estructura structure(List<Techo> techos, List<Enlace> enlaces, Optional<BigDecimal> pia) {
        return new Estructura(
                new Parametros(
                        "301498",
                        "Municipalidad de Ejemplo",
                        2023,
                        Sintetico.ESCALA,
                        Parametros.Reporta.UNIDAD,
                        Parametros.Inhabil.SE_MANTIENE,
                        Parametros.NoReporto.EXCLUIR,
                        pia,
                        Optional.empty(),
                        30),
                List.of(
                        Piezas.unit("01.01", "Alcaldía", "01.01"),
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
                        new Aei("AEI.02.01", "OEI.02", "Patrullaje integrado", 1)),
                List.of(
                        goal("IND.01", "AEI.01.01", "EXPEDIENTE", "120"),
                        goal("IND.02", "AEI.02.01", "Operativo", "150"),
                        goal("IND.03", "AEI.01.01", "Porcentaje", "80")),
                enlaces,
                techos,
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                "a1b2c3d4");
    }

    private static Indicador goal(String codigo, String elemento, String medida, String logro) {
        return new Indicador(
                codigo,
                elemento,
                "Indicador " + codigo,
                medida,
                Sentido.ASCENDENTE,
                Optional.empty(),
                new BigDecimal(logro),
                "01.01");
    }

    static DeEntrega delivery(String unidad, Situacion situacion, int tarde) {
        boolean vino = situacion != Situacion.NO_ENTREGO;
        return new DeEntrega(
                unidad,
                "Unidad " + unidad,
                situacion,
                vino ? Optional.of(LocalDate.of(2022, 3, 30).plusDays(tarde)) : Optional.empty(),
                LocalDate.of(2022, 3, 30),
                tarde,
                vino ? 1 : 0,
                vino ? "aceptado/2023/" + unidad + "_2023_r1.xlsx" : "");
    }

    /** The same entity before anything is accepted. */
    static Formulacion vacia() {
        return formulacion(structure(List.of(), List.of(), Optional.empty()), PERIODO, List.of());
    }
}
