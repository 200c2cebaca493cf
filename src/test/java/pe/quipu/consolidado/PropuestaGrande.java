package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Enlace;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Necesidad;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Techo;
import pe.quipu.plan.Unidad;

/** A formulation of the size of a provincial municipality: 68 units, 400 activities, 1,000 lines, 3,000 needs. */
final class PropuestaGrande {
    private static final int UNIDADES = 68;
    private static final String[] VERBOS = {
        "Mantenimiento", "Fiscalización", "Atención", "Supervisión", "Promoción", "Control"
    };
    private static final String[] COSAS = {
        "parques y jardines", "licencias de funcionamiento", "expedientes tributarios", "vías urbanas",
        "programas alimentarios", "establecimientos comerciales", "bienes patrimoniales", "adultos mayores"
    };
    private static final String[] LUGARES = {
        "Pampa Inalámbrica", "Alto Ilo", "Miramar", "Ciudad Nueva", "el Puerto", "Costa Azul"
    };
    private static final String[] GENERICAS = {"2.1", "2.3", "2.3-CAS", "2.6"};
    private static final String[] RUBROS = {"07", "08", "18"};
    private final Random azar;

    private PropuestaGrande(long semilla) {
        this.azar = new Random(semilla);
    }

    static Formulacion formulacion(long semilla) {
        return new PropuestaGrande(semilla).make();
    }

    private Formulacion make() {
        List<Oei> oeis = new ArrayList<>();
        List<Aei> aeis = new ArrayList<>();
        for (int o = 1; o <= 9; o++) {
            oeis.add(new Oei(
                    "OEI.0" + o,
                    "Fortalecer el servicio " + o + " que la municipalidad brinda a la población de la provincia",
                    o));
            for (int a = 1; a <= 4; a++) {
                aeis.add(new Aei(
                        "AEI.0" + o + ".0" + a,
                        "OEI.0" + o,
                        "Servicio " + a + " entregado con oportunidad a la población",
                        a));
            }
        }
        List<Unidad> unidades = new ArrayList<>();
        List<DeEntrega> entregas = new ArrayList<>();
        List<Techo> techos = new ArrayList<>();
        List<Enlace> enlaces = new ArrayList<>();
        List<Formulacion.DeUnidad> propuestas = new ArrayList<>();
        for (int u = 0; u < UNIDADES; u++) {
            String codigo = "%02d.%02d".formatted(1 + u / 10, 1 + u % 10);
            unidades.add(Piezas.unit(
                    codigo, "Subgerencia de mantenimiento de infraestructura pública y equipo " + u, codigo));
            Situacion situacion =
                    u % 9 == 4 ? Situacion.NO_ENTREGO : u % 13 == 6 ? Situacion.OBSERVADO : Situacion.ACEPTADO;
            entregas.add(Propuesta.delivery(codigo, situacion, azar.nextInt(12) - 8));
            for (int n = 0; n < 3; n++) {
                enlaces.add(new Enlace(aei(), codigo));
            }
            for (String rubro : RUBROS) {
                techos.add(new Techo(
                        2023,
                        codigo,
                        rubro,
                        "",
                        BigDecimal.valueOf(500_000 + azar.nextInt(900_000)),
                        Techo.Etapa.FORMULACION));
            }
            if (situacion == Situacion.ACEPTADO) {
                propuestas.add(unit(codigo));
            }
        }
        Estructura base = Propuesta.structure();
        Estructura e = new Estructura(
                base.parametros(),
                unidades,
                oeis,
                aeis,
                List.of(),
                enlaces,
                techos,
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                "9f86d081");
        return new Formulacion(e, Propuesta.PERIODO, propuestas, entregas, List.of(), Propuesta.lists(), Propuesta.HOY);
    }

    private String aei() {
        return "AEI.0%d.0%d".formatted(1 + azar.nextInt(9), 1 + azar.nextInt(4));
    }

    private Formulacion.DeUnidad unit(String codigo) {
        List<ActividadOperativa> actividades = new ArrayList<>();
        List<Necesidad> necesidades = new ArrayList<>();
        for (int n = 1; n <= 7; n++) {
            Map<String, LineaFinanciera> lineas = new LinkedHashMap<>();
            for (int l = 0; l < 2 + azar.nextInt(2); l++) {
                String generica = GENERICAS[azar.nextInt(GENERICAS.length)];
                String rubro = RUBROS[azar.nextInt(RUBROS.length)];
                lineas.put(
                        generica + rubro,
                        Propuesta.line(generica, rubro, azar.nextInt(50_000) + "." + (10 + azar.nextInt(90))));
            }
            actividades.add(Propuesta.activity(
                    codigo,
                    n,
                    codigo,
                    aei(),
                    VERBOS[azar.nextInt(6)] + " de " + COSAS[azar.nextInt(8)] + " en " + LUGARES[azar.nextInt(6)]
                            + " y " + LUGARES[azar.nextInt(6)],
                    azar.nextInt(3) == 0 ? "0030" : "9001",
                    azar.nextInt(6) != 0,
                    1 + azar.nextInt(60),
                    "Informe",
                    lineas.values().toArray(LineaFinanciera[]::new)));
        }
        for (int n = 1; n <= 54; n++) {
            int cosa = azar.nextInt(400);
            necesidades.add(Propuesta.need(
                    String.valueOf(n),
                    String.valueOf(1 + azar.nextInt(7)),
                    azar.nextBoolean() ? "B." + cosa : "",
                    cosa % 3 == 0 ? Necesidad.Tipo.SERVICIO : Necesidad.Tipo.BIEN,
                    "Material de trabajo de la clase " + cosa,
                    cosa % 3 == 0 ? "2.3.2.4.1.3" : "2.3.1.5.1.2",
                    "Unidad",
                    (1 + azar.nextInt(300)) + ".333",
                    azar.nextInt(9)));
        }
        return new Formulacion.DeUnidad(codigo, actividades, necesidades, "aceptado/2023/" + codigo + "_2023_r1.xlsx");
    }
}
