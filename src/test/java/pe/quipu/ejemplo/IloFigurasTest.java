package pe.quipu.ejemplo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pe.quipu.avance.Consulta;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Logro;
import pe.quipu.avance.Resultados;
import pe.quipu.avance.Semaforo;
import pe.quipu.ficha.Reporte;
import pe.quipu.informe.Llamada;
import pe.quipu.informe.MensajeDesigner;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.TipoMeta;

/** The figures of the example after every correction are the published ones. */
class IloFigurasTest {
    private static final List<String> SIN_ACTIVIDADES = List.of(
            "AEI.03.02", "AEI.03.03", "AEI.03.04", "AEI.04.03", "AEI.05.04", "AEI.07.05", "AEI.07.06", "AEI.08.01");

    private static IloExample ejemplo;
    private static Resultados resultados;

    @BeforeAll
    static void read_everything_corrected() {
        System.out.println("seed of the example: " + Sorteo.SEMILLA);
        ejemplo = IloExample.build();
        LecturaRules lectura = new LecturaRules(ejemplo);
        Map<String, Reporte> reportes = new HashMap<>();
        for (Archivo a : ejemplo.archivos()) {
            if (a.veredicto().equals(Archivo.ACEPTADO) && a.ruta().matches("(entrada|correcciones/evaluacion)/.*")) {
                Reporte r = lectura.report(IloExampleTest.kept(a), a.ruta());
                reportes.put(r.unidad(), r);
            }
        }
        assertEquals(51, reportes.size());
        resultados = Resultados.of(
                ejemplo.estructura(), ejemplo.plan(), new ArrayList<>(reportes.values()), LibroEvaluacion.PERIODO);
    }

    @Test
    void the_plan_has_the_activities_and_the_soles_of_tabla_05() {
        assertEquals(68, ejemplo.estructura().unidades().size());
        assertEquals(9, ejemplo.estructura().objetivos().size());
        assertEquals(41, ejemplo.estructura().acciones().size());
        assertEquals(51, ejemplo.estructura().indicadores().size());
        assertEquals(332, ejemplo.plan().actividades().size());
        assertEquals("AO.0332", ejemplo.plan().actividades().get(331).codigo());
        assertEquals("2022_v1_aprobado", ejemplo.plan().codigo());
        assertEquals(
                new BigDecimal("143279648.35"),
                resultados.entidad().programado().setScale(2));
        assertEquals(
                new BigDecimal("231322566.69"), resultados.entidad().ejecutado().setScale(2));
    }

    @Test
    void every_unit_equals_tabla_05_to_the_cent() {
        for (CentroDeCosto c : CentroDeCosto.todos()) {
            Grupo grupo = resultados.deUnidad(c.codigo());
            assertEquals(c.actividades(), grupo.total(), c.codigo());
            assertEquals(0, c.programado().compareTo(grupo.programado()), c.codigo());
            assertEquals(0, c.ejecutado().compareTo(grupo.ejecutado()), c.codigo());
        }
    }

    @Test
    void soles_without_programming_are_never_a_hundred_per_cent() {
        for (String unidad : List.of("03.17", "03.11.03.04")) {
            assertEquals(
                    Estado.EJECUTADO_NO_PROGRAMADO, resultados.deUnidad(unidad).estadoFinanciero(), unidad);
        }
    }

    @Test
    void who_does_not_report_is_told_apart() {
        for (CentroDeCosto c : CentroDeCosto.todos()) {
            if (!c.entrega()) {
                assertEquals(Estado.SIN_REPORTE, resultados.deUnidad(c.codigo()).estadoFisico(), c.codigo());
                assertEquals(Estado.SIN_REPORTE, resultados.deUnidad(c.codigo()).estadoFinanciero(), c.codigo());
            }
        }
    }

    @Test
    void the_indicators_give_the_published_results() {
        List<String> logrado = List.of("1/6", "3/4", "1/5", "1/8", "6/7", "3/5", "1/7", "2/6", "0/3");
        List<String> ati = List.of("75.4", "95.0", "56.0", "77.1", "97.9", "93.8", "67.0", "68.5", "63.7");
        for (int i = 0; i < 9; i++) {
            String oei = "OEI.0" + (i + 1);
            Logro logro = Logro.of(resultados.indicadoresDeOei(oei));
            assertEquals(logrado.get(i), logro.logrados() + "/" + logro.total(), oei);
            assertEquals(
                    ati.get(i),
                    logro.ati()
                            .valor()
                            .movePointRight(2)
                            .setScale(1, RoundingMode.HALF_UP)
                            .toPlainString(),
                    oei);
            Semaforo esperado = i == 1 || i == 4 ? Semaforo.VERDE : i == 5 ? Semaforo.AMBAR : Semaforo.ROJO;
            assertEquals(
                    esperado,
                    Semaforo.of(logro.razon(), ejemplo.estructura().parametros().escala()),
                    oei);
        }
    }

    @Test
    void the_actions_without_activities_are_those_of_tabla_04() {
        assertEquals(
                SIN_ACTIVIDADES,
                ejemplo.estructura().acciones().stream()
                        .map(a -> a.codigo())
                        .filter(a -> resultados.deAei(a).total() == 0)
                        .toList());
    }

    @Test
    void the_reconstruction_has_every_kind_of_goal_and_every_colour() {
        for (TipoMeta tipo : TipoMeta.values()) {
            assertTrue(of(tipo) > 5, tipo.name());
        }
        for (Medicion medicion : Medicion.values()) {
            assertTrue(ejemplo.plan().actividades().stream().anyMatch(a -> a.medicion() == medicion), medicion.name());
        }
        for (Semaforo color : Semaforo.values()) {
            assertTrue(
                    resultados.actividades().stream()
                                    .filter(a -> color(a) == color)
                                    .count()
                            >= 5,
                    color.name());
        }
        assertEquals(
                42,
                ejemplo.plan().actividades().stream()
                        .filter(a -> a.tipo() == ActividadOperativa.Tipo.INVERSION)
                        .map(a -> a.codigoUnico().orElseThrow())
                        .distinct()
                        .count());
    }

    @Test
    void no_two_activities_of_a_unit_have_the_same_name() {
        assertEquals(
                332,
                ejemplo.plan().actividades().stream()
                        .map(a -> a.centroCosto() + " " + a.denominacion())
                        .distinct()
                        .count());
    }

    private static long of(TipoMeta tipo) {
        return ejemplo.plan().actividades().stream()
                .filter(a -> a.tipoMeta() == tipo)
                .count();
    }

    private static Semaforo color(DeActividad a) {
        return Semaforo.of(
                a.fisica().acumulado().razon(),
                ejemplo.estructura().parametros().escala());
    }

    @Test
    void a_message_answers_for_a_unit_and_for_an_objective() {
        assertEquals("""
                03.02.02.06 SUBGERENCIA DE INFORMATICA · 2022-T4 · ✔ Aceptado, a tiempo
                Físico de enero a diciembre: ▲ Ámbar 52.5 % (8 de 8 actividades medidas)
                Devengado de enero a diciembre: ▲ Ámbar 57.0 % (S/ 623,914.83 de S/ 1,094,809.29)
                ✖ 3 ▲ 5: AO.0077 42.0 %, contratación; AO.0076 44.0 %, certificación presupuestal y 6 más
                Responde: Subgerente. Compromisos abiertos: 0.
                """, message("03.02.02.06", "✔ Aceptado, a tiempo"));
        assertEquals("""
                OEI.03 Fortalecer la Seguridad Ciudadana en la Provincia de Ilo · 2022-T4 · ✔ 1 de 1 unidad
                Físico de enero a diciembre: ✖ Rojo 41.6 % (4 de 4 actividades medidas)
                Devengado de enero a diciembre: ✖ Rojo 10.9 % (S/ 91,510.47 de S/ 840,513.93)
                ✖ 4 ▲ 0: AO.0164 34.0 %, menor demanda; AO.0161 39.8 %, certificación presupuestal y 2 más
                Responde: Subgerente. Compromisos abiertos: 0.
                """, message("OEI.03", "✔ 1 de 1 unidad"));
    }

    private static String message(String codigo, String entrega) {
        Consulta consulta = Consulta.todas(ejemplo.estructura(), resultados, List.of()).stream()
                .filter(c -> c.codigo().equals(codigo))
                .findFirst()
                .orElseThrow();
        return String.join(
                        "\n",
                        MensajeDesigner.design(new Llamada(
                                consulta,
                                LibroEvaluacion.PERIODO,
                                ejemplo.estructura().escala(LibroEvaluacion.PERIODO),
                                entrega,
                                LocalDate.of(2023, 1, 10))))
                + "\n";
    }
}
