package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.avance.Resultados;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;

/** An entity of the size of a provincial municipality: nine long objectives, 68 units, drawn figures. */
final class Grande {
    private static final String[] OBJETIVOS = {
        "Modernizar la gestión institucional de la municipalidad provincial",
        "Fortalecer la institucionalidad de la participación ciudadana en la gestión municipal provincial",
        "Fortalecer la seguridad ciudadana en la provincia",
        "Impulsar el desarrollo planificado y ordenado del territorio de la provincia",
        "Impulsar el efectivo acceso universal e integral de la población a los servicios de salud y educativos en la provincia",
        "Promover los emprendimientos y el crecimiento económico sostenible de las micro, pequeñas y medianas empresas de la provincia",
        "Fortalecer la gestión ambiental en la provincia",
        "Mejorar la gestión de riesgos de desastres en la provincia",
        "Impulsar el efectivo acceso al apoyo y protección del Estado de la población socialmente vulnerable de la provincia"
    };
    private final Random azar;

    private Grande(long semilla) {
        this.azar = new Random(semilla);
    }

    static Consolidado consolidado(long semilla) {
        return new Grande(semilla).make();
    }

    private Consolidado make() {
        List<Oei> oeis = new ArrayList<>();
        List<Aei> aeis = new ArrayList<>();
        List<Indicador> indicadores = new ArrayList<>();
        List<Reporte.DeIndicador> valores = new ArrayList<>();
        for (int o = 1; o <= 9; o++) {
            String oei = "OEI.0" + o;
            oeis.add(new Oei(oei, OBJETIVOS[o - 1], o));
            for (int a = 1; a <= 3; a++) {
                String aei = "AEI.0" + o + ".0" + a;
                aeis.add(new Aei(
                        aei, oei, "Servicio " + a + " entregado con oportunidad a la población de la provincia", a));
                String codigo = "IND.0" + a + "." + aei;
                indicadores.add(Piezas.indicator(
                        codigo, aei, azar.nextInt(3) == 0 ? Sentido.DESCENDENTE : Sentido.ASCENDENTE, "60"));
                if (o != 8) {
                    valores.add(Piezas.value(codigo, String.valueOf(20 + azar.nextInt(o == 2 ? 25 : 80))));
                }
            }
        }
        List<Unidad> unidades = new ArrayList<>();
        List<DeEntrega> entregas = new ArrayList<>();
        List<Reporte> reportes = new ArrayList<>();
        List<ActividadOperativa> plan = new ArrayList<>();
        for (int u = 0; u < 68; u++) {
            String codigo = "%02d.%02d".formatted(1 + u / 10, 1 + u % 10);
            unidades.add(Piezas.unit(
                    codigo, "Subgerencia de mantenimiento de infraestructura pública y equipo mecánico " + u, codigo));
            Situacion situacion =
                    u % 5 == 3 ? Situacion.NO_ENTREGO : u % 11 == 6 ? Situacion.OBSERVADO : Situacion.ACEPTADO;
            entregas.add(new DeEntrega(
                    codigo,
                    unidades.get(u).denominacion(),
                    situacion,
                    situacion == Situacion.NO_ENTREGO
                            ? Optional.empty()
                            : Optional.of(LocalDate.of(2023, 1, 1 + azar.nextInt(20))),
                    LocalDate.of(2023, 1, 10),
                    azar.nextInt(12) - 4,
                    1,
                    situacion == Situacion.NO_ENTREGO ? "" : "aceptado/2022-T4/" + codigo + "_2022-T4_r1.xlsx"));
            List<Reporte.DeActividad> hechas = activities(u, codigo);
            hechas.forEach(h -> plan.add(h.actividad()));
            if (situacion == Situacion.ACEPTADO) {
                reportes.add(Piezas.report(codigo, hechas.stream(), u == 0 ? valores : List.of()));
            }
        }
        Estructura estructura = new Estructura(
                new Parametros(
                        "301498",
                        "Municipalidad Provincial de Ejemplo",
                        2022,
                        Sintetico.escala("0.75", "0.5"),
                        Parametros.Reporta.UNIDAD,
                        Parametros.Inhabil.SE_MANTIENE,
                        Parametros.NoReporto.EXCLUIR,
                        Optional.empty(),
                        Optional.of(BigDecimal.TEN),
                        30),
                unidades,
                oeis,
                aeis,
                indicadores,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                java.util.Map.of(),
                "9f86d081884c7d65");
        Plan version = new Plan(2022, 1, "aprobado", plan);
        return new Consolidado(
                estructura,
                version,
                Resultados.of(estructura, version, reportes, Periodo.trimestre(2022, 4)),
                entregas,
                List.of(),
                LocalDate.of(2023, 1, 20));
    }

    private List<Reporte.DeActividad> activities(int u, String unidad) {
        return Stream.iterate(1, n -> n + 1)
                .limit(u % 9 == 4 ? 0 : 1 + u % 4)
                .map(n -> {
                    StringBuilder meta = new StringBuilder();
                    StringBuilder hecho = new StringBuilder();
                    for (int mes = 0; mes < 12; mes++) {
                        int m = azar.nextInt(20);
                        meta.append(m).append(' ');
                        hecho.append(
                                        azar.nextInt(15) == 0
                                                ? "SR"
                                                : String.valueOf(Math.max(0, m - 4 + azar.nextInt(7))))
                                .append(' ');
                    }
                    String soles = u % 17 == 9 ? "0" : String.valueOf(10_000 + azar.nextInt(2_000_000));
                    return Piezas.reported(
                            "AO.%03d".formatted(u * 4 + n),
                            unidad,
                            "AEI.0%d.0%d".formatted(1 + azar.nextInt(9), 1 + azar.nextInt(3)),
                            TipoMeta.INCREMENTAL,
                            meta.toString().trim(),
                            hecho.toString().trim(),
                            soles,
                            u % 23 == 5 ? "900000000" : String.valueOf(azar.nextInt(1_500_000)));
                })
                .toList();
    }
}
