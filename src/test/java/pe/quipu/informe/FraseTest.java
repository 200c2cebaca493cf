package pe.quipu.informe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.quipu.informe.DeUnidad.Situacion;
import pe.quipu.plan.Compromiso.Cumplida;
import pe.quipu.plan.Modificacion.Cambio;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Sentido;

/** Every sentence in both directions: with the data that warrant it, word by word; without them, not a word. */
final class FraseTest {
    private static final String BUENA = "10 10 10";
    private static final String SOLES = "100 100 100";

    /**
     * @param dice what is said with the data that warrant it
     * @param calla with these it says nothing; several ways of not being warranted
     */
    record Caso<T>(Frase<T> frase, Supplier<T> con, String dice, List<Supplier<T>> calla) {
        Optional<String> dicha() {
            return frase.dicha(con.get());
        }

        List<String> callada() {
            return calla.stream().flatMap(x -> frase.dicha(x.get()).stream()).toList();
        }

        @Override
        public String toString() {
            return frase.getClass().getSimpleName() + " " + frase + ": " + dice;
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> Caso<T> caso(Frase<T> frase, Supplier<T> con, String dice, Supplier<T>... calla) {
        return new Caso<>(frase, con, dice, List.of(calla));
    }

    private static Evaluada nueva() {
        return new Evaluada().objetivo(1, 2);
    }

    /** Two objectives: one reached its indicator and the other did not. */
    private static Evaluada dos() {
        return nueva().objetivo(2, 1).indicador("OEI.01", "90", "90").indicador("OEI.02", "90", "10");
    }

    private static Evaluada medida() {
        return nueva().actividad("AEI.01.01", "01", BUENA, "10 10 5", SOLES, "100 100 50");
    }

    private static Evaluada perfecta() {
        return nueva().actividad("AEI.01.01", "01", BUENA, BUENA, SOLES, SOLES);
    }

    private static Evaluada callada() {
        return nueva().actividad("AEI.01.01", "01", BUENA, "", SOLES, "");
    }

    private static Evaluada desviada(String... textos) {
        return nueva().actividad("AEI.01.01", "01", BUENA, "10 0 0", SOLES, SOLES, textos);
    }

    private static Plan otra(int actividades) {
        return new Plan(
                2022, 1, "aprobado", perfecta().hecha().plan().actividades().subList(0, actividades));
    }

    static List<Caso<?>> casos() {
        List<Caso<?>> todos = new ArrayList<>();
        summary(todos);
        objectives(todos);
        plan(todos);
        units(todos);
        factors(todos);
        indicators(todos);
        conclusions(todos);
        findings(todos);
        recommendations(todos);
        memos(todos);
        return todos;
    }

    private static void summary(List<Caso<?>> todos) {
        todos.add(caso(
                ResumenFrase.INDICADORES_DE_OBJETIVO,
                () -> dos().indicador("OEI.02", "90", "-")
                        .indicador("AEI.01.01", "5", "5")
                        .hecha(),
                "De 3 indicadores de los objetivos estratégicos, 1 alcanzó su logro esperado y 1 está en curso; de 1 no se"
                        + " puede decir: falta el valor o el sentido.",
                () -> nueva().indicador("AEI.01.01", "5", "5").hecha()));
        todos.add(caso(
                ResumenFrase.INDICADORES_DE_OBJETIVO,
                () -> dos().enDiciembre().hecha(),
                "De 2 indicadores de los objetivos estratégicos, 1 alcanzó su logro esperado y 1 no.",
                () -> nueva().indicador("AEI.01.01", "5", "5").enDiciembre().hecha()));
        todos.add(caso(
                ResumenFrase.INDICADORES_DE_OBJETIVO,
                () -> dos().enDiciembre().en(LocalDate.of(2022, 12, 30)),
                "De 2 indicadores de los objetivos estratégicos, 1 alcanzó su logro esperado y 1 está en curso.",
                () -> medida().hecha()));
        todos.add(caso(
                ResumenFrase.INDICADORES_DE_OBJETIVO,
                () -> nueva().indicador("OEI.01", "5", "4")
                        .indicador("OEI.01", Sentido.DESCENDENTE, "9", "5", "7")
                        .seSuma()
                        .hecha(),
                "De 2 indicadores de los objetivos estratégicos, 1 ya no alcanzará su logro esperado y 1 está en curso.",
                () -> medida().hecha()));
        todos.add(caso(
                ResumenFrase.EN_CURSO,
                () -> medida().en(LocalDate.of(2022, 3, 30)),
                "El periodo termina el 31/03/2022; hoy es 30/03/2022: lo que falta hacer cuenta como no hecho.",
                () -> medida().en(LocalDate.of(2022, 3, 31)),
                () -> medida().hecha()));
        todos.add(caso(
                ResumenFrase.INDICADORES,
                () -> dos().indicador("AEI.01.01", "5", "5").hecha(),
                "De 3 indicadores de los objetivos y de sus acciones, 2 alcanzaron su logro esperado y 1 está en curso.",
                () -> dos().hecha(),
                () -> medida().hecha()));
        todos.add(caso(
                ResumenFrase.SEMAFORO,
                () -> dos().objetivo(3, 1).enDiciembre().hecha(),
                "Por sus resultados, de 3 objetivos hay 1 en verde, 1 en rojo y 1 sin color.",
                () -> nueva().indicador("OEI.01", "5", "-").hecha(),
                () -> medida().hecha()));
        todos.add(caso(
                ResumenFrase.MAS_ALTO,
                () -> dos().enDiciembre().hecha(),
                "El resultado más alto de un objetivo es 100.0 %: OEI.01 (logró 1 de 1 indicador).",
                () -> nueva().objetivo(2, 1)
                        .indicador("OEI.01", "90", "90")
                        .indicador("OEI.02", "5", "5")
                        .enDiciembre()
                        .hecha(),
                () -> dos().hecha(),
                () -> nueva().indicador("OEI.01", "90", "90").enDiciembre().hecha()));
        todos.add(caso(
                ResumenFrase.MAS_BAJO,
                () -> dos().objetivo(3, 1)
                        .indicador("OEI.02", "90", "90")
                        .indicador("OEI.03", "90", "10")
                        .indicador("OEI.03", "90", "90")
                        .enDiciembre()
                        .hecha(),
                "El resultado más bajo de un objetivo es 50.0 %: OEI.02 (logró 1 de 2 indicadores) y OEI.03 (logró 1 de 2"
                        + " indicadores).",
                () -> dos().enDiciembre().hecha(),
                () -> dos().indicador("OEI.01", "90", "10").hecha(),
                () -> nueva().indicador("OEI.01", "90", "10").enDiciembre().hecha()));
        todos.add(caso(
                ResumenFrase.NINGUNO,
                () -> dos().indicador("OEI.02", "90", "-").enDiciembre().hecha(),
                "Ningún indicador alcanzó su logro esperado en OEI.02 (1 de 2 con valor).",
                () -> dos().hecha(),
                () -> dos().enDiciembre().en(LocalDate.of(2022, 12, 30)),
                () -> nueva().indicador("OEI.01", "90", "-").enDiciembre().hecha(),
                () -> nueva().indicador("OEI.01", "90", "90")
                        .indicador("OEI.01", "90", "1")
                        .hecha()));
        todos.add(caso(
                ResumenFrase.FISICO,
                () -> medida().actividad("AEI.01.01", "01", BUENA, "", SOLES, "")
                        .hecha(),
                "El avance físico de enero a marzo es 83.3 %, con 1 de 2 actividades medidas.",
                () -> callada().hecha()));
        todos.add(caso(
                ResumenFrase.FINANCIERO,
                () -> medida().actividad("AEI.01.01", "01", BUENA, "", SOLES, "")
                        .hecha(),
                "De enero a marzo se devengó S/ 250.00 de S/ 600.00 programados, 41.7 %, con dato de 1 de 2 actividades con"
                        + " soles programados;"
                        + " sin lo programado de los meses sin devengado, 83.3 %.",
                () -> callada().hecha(),
                () -> nueva().actividad("AEI.01.01", "01", BUENA, BUENA, "", "100 0 0")
                        .hecha()));
        todos.add(caso(
                ResumenFrase.PIM,
                () -> medida().pim("1000", LocalDate.of(2022, 3, 31)).hecha(),
                "Lo devengado es 25.0 % del PIM de S/ 1,000.00 al 31 de marzo de 2022.",
                () -> medida().hecha(),
                () -> medida().pim("0", null).hecha(),
                () -> callada().pim("1000", null).hecha()));
        todos.add(caso(
                ResumenFrase.SIN_DATO,
                () -> medida().actividad("AEI.01.01", "01", BUENA, "", SOLES, "")
                        .hecha(),
                "De 2 actividades con meta física a la fecha, 1 no tiene dato.",
                () -> medida().hecha(),
                () -> nueva().actividad("AEI.01.01", "01", BUENA, "0 0 0", SOLES, "0 0 0")
                        .hecha()));
    }

    private static void objectives(List<Caso<?>> todos) {
        todos.add(caso(
                ObjetivoFrase.CONTENIDO,
                () -> medida().primero(),
                "El objetivo tiene 2 acciones estratégicas institucionales y, en el plan vigente, 1 actividad operativa o"
                        + " inversión.",
                () -> new Evaluada().objetivo(1, 0).primero()));
        todos.add(caso(
                ObjetivoFrase.RESULTADO,
                () -> nueva().indicador("OEI.01", "90", "90")
                        .indicador("AEI.01.01", "10", "5")
                        .indicador("AEI.01.02", "10", "-")
                        .primero(),
                "De 3 indicadores del objetivo y de sus acciones, 1 alcanzó su logro esperado y 1 está en curso. Su"
                        + " avance tipo I (ATI) medio es 75.0 %, con 2 de 3.",
                () -> nueva().indicador("OEI.01", "90", "-").primero(),
                () -> medida().primero()));
        todos.add(caso(
                ObjetivoFrase.RESULTADO,
                () -> nueva().indicador("OEI.01", "90", "90")
                        .indicador("AEI.01.01", "10", "5")
                        .indicador("AEI.01.02", "10", "-")
                        .enDiciembre()
                        .primero(),
                "De 3 indicadores del objetivo y de sus acciones, 1 alcanzó su logro esperado: 33.3 %. Su avance tipo I"
                        + " (ATI) medio es 75.0 %, con 2 de 3.",
                () -> medida().enDiciembre().primero()));
        todos.add(caso(
                ObjetivoFrase.LOGRADOS,
                () -> nueva().indicador("OEI.01", "90", "90")
                        .indicador("AEI.01.01", Sentido.DESCENDENTE, "9", "5", "4")
                        .primero(),
                "Alcanzaron su logro esperado: IND.OEI.01.1 e IND.AEI.01.01.2.",
                () -> nueva().indicador("OEI.01", "90", "89").primero(),
                () -> nueva().indicador("OEI.01", "90", "-").primero()));
        todos.add(caso(
                ObjetivoFrase.NO_LOGRADOS,
                () -> nueva().indicador("OEI.01", "90", "85.5").enDiciembre().primero(),
                "No alcanzó su logro esperado: IND.OEI.01.1 (se obtuvo 85.5 % y se esperaba 90 %).",
                () -> nueva().indicador("OEI.01", "90", "90").enDiciembre().primero(),
                () -> nueva().indicador("OEI.01", "90", "85.5").primero(),
                () -> nueva().indicador("OEI.01", "90", "-").primero()));
        todos.add(caso(
                ObjetivoFrase.SIN_VALOR,
                () -> nueva().indicador("OEI.01", "90", "-").primero(),
                "No tiene valor reportado: IND.OEI.01.1.",
                () -> nueva().indicador("OEI.01", "90", "0").primero()));
        todos.add(caso(
                ObjetivoFrase.FISICO,
                () -> medida().primero(),
                "El avance físico de enero a marzo es 83.3 %, con 1 de 1 actividad medida.",
                () -> callada().primero()));
        todos.add(caso(
                ObjetivoFrase.FINANCIERO,
                () -> medida().primero(),
                "De enero a marzo se devengó S/ 250.00 de S/ 300.00 programados, 83.3 %, con dato de 1 de 1"
                        + " actividad con soles programados.",
                () -> callada().primero()));
        todos.add(caso(
                ObjetivoFrase.SIN_DATO,
                () -> callada().primero(),
                "De 1 actividad con meta física a la fecha, 1 no tiene dato.",
                () -> medida().primero()));
        todos.add(caso(
                ObjetivoFrase.EXCESO,
                () -> medida().actividad("AEI.01.02", "01", BUENA, "10 10 11", SOLES, SOLES)
                        .primero(),
                "1 de 2 actividades ejecutó más de lo programado a la fecha: AO.0002.",
                () -> perfecta().primero()));
        todos.add(caso(
                ObjetivoFrase.SIN_PROGRAMACION,
                () -> medida().actividad("AEI.01.02", "01", BUENA, BUENA, "", "5 0 0")
                        .primero(),
                "1 de 2 actividades devengó sin soles programados en el año: AO.0002.",
                () -> medida().actividad("AEI.01.02", "01", BUENA, BUENA, "", "0 0 0")
                        .primero(),
                () -> medida().actividad("AEI.01.02", "01", BUENA, BUENA, "0 0 0 9", "5 0 0")
                        .primero()));
        todos.add(caso(
                ObjetivoFrase.ACCION_SIN_ACTIVIDADES,
                () -> medida().primero(),
                "1 de 2 acciones estratégicas no tiene actividades en el plan vigente: AEI.01.02.",
                () -> medida().actividad("AEI.01.02", "01", BUENA, "", SOLES, "")
                        .primero()));
        todos.add(caso(
                ObjetivoFrase.INDICADOR_SIN_ACTIVIDADES,
                () -> medida().indicador("AEI.01.02", "10", "5").primero(),
                "Su indicador reporta un valor y no hay actividad en el plan que lo sustente: AEI.01.02.",
                () -> medida().indicador("AEI.01.02", "10", "0").primero(),
                () -> medida().indicador("AEI.01.02", "10", "-").primero(),
                () -> medida().indicador("AEI.01.01", "10", "5").primero()));
    }

    private static void plan(List<Caso<?>> todos) {
        todos.add(caso(
                PlanFrase.VERSION,
                () -> medida().aprobada("2022", LocalDate.of(2021, 12, 30), "Resolución 5")
                        .hecha(),
                "El periodo se evalúa con la versión 1 del plan, «aprobado», aprobada con Resolución 5, del 30 de diciembre de"
                        + " 2021."));
        todos.add(caso(
                PlanFrase.CUANTAS,
                () -> medida().version(otra(0)).hecha(),
                "Las actividades operativas e inversiones pasaron de 0 en la versión 1 a 1 en la versión 2.",
                () -> medida().version(otra(1)).hecha(),
                () -> medida().hecha()));
        todos.add(caso(
                PlanFrase.MODIFICACIONES,
                () -> medida().modificacion(Cambio.ALTA, 2)
                        .modificacion(Cambio.REPROGRAMACION, 3)
                        .modificacion(Cambio.REPROGRAMACION, 2)
                        .modificacion(Cambio.ANULACION, 4)
                        .hecha(),
                "En el periodo empezaron a regir 3 modificaciones del plan: 1 alta y 2 reprogramaciones.",
                () -> medida().modificacion(Cambio.ANULACION, 4).hecha()));
        todos.add(caso(
                PlanFrase.SIN_MODIFICACIONES,
                () -> medida().modificacion(Cambio.ANULACION, 4).hecha(),
                "Ninguna modificación del plan empezó a regir en el periodo.",
                () -> medida().modificacion(Cambio.TRASLADO, 3).hecha()));
        todos.add(caso(
                PlanFrase.MAYOR_ASIGNACION,
                () -> medida().objetivo(2, 1)
                        .objetivo(3, 1)
                        .actividad("AEI.02.01", "01", BUENA, "", "600", "")
                        .actividad("AEI.03.01", "01", BUENA, "", "100", "")
                        .hecha(),
                "De los S/ 1,000.00 programados en el año, los objetivos con más asignación son OEI.02 (S/ 600.00, 60.0 %) y"
                        + " OEI.01 (S/ 300.00, 30.0 %).",
                () -> medida().hecha(),
                () -> medida().objetivo(2, 1)
                        .actividad("AEI.02.01", "01", BUENA, "", "300", "")
                        .hecha(),
                () -> nueva().hecha()));
        todos.add(caso(
                PlanFrase.SIN_ASIGNACION,
                () -> medida().actividad("AEI.01.02", "01", BUENA, "", "", "").hecha(),
                "1 de 2 acciones estratégicas no tiene soles programados en el año: AEI.01.02.",
                () -> medida().actividad("AEI.01.02", "01", BUENA, "", "0 0 0 0 0 1", "")
                        .hecha()));
    }

    private static void units(List<Caso<?>> todos) {
        todos.add(caso(
                UnidadFrase.ENTREGAS,
                () -> nueva().entrega("01", Situacion.ACEPTADA, 0)
                        .entrega("02", Situacion.OBSERVADA, 3)
                        .entrega("03", Situacion.ILEGIBLE, 3)
                        .entrega("04", Situacion.NO_ENTREGADA, 3)
                        .entrega("05", Situacion.NO_ENTREGADA, 3)
                        .hecha(),
                "De 5 unidades que reportan, 1 tiene su evaluación aceptada, 1 la tiene observada, 1 entregó un archivo que no se"
                        + " pudo leer y 2 no la entregaron.",
                () -> nueva().hecha()));
        todos.add(caso(
                UnidadFrase.PUNTUALIDAD,
                () -> nueva().entrega("01", Situacion.ACEPTADA, 0)
                        .entrega("02", Situacion.ACEPTADA, 4)
                        .entrega("03", Situacion.NO_ENTREGADA, 30)
                        .hecha(),
                "De 2 evaluaciones aceptadas, 1 llegó dentro del plazo y 1 llegó después, la última con 4 días de atraso.",
                () -> nueva().entrega("03", Situacion.NO_ENTREGADA, 30).hecha()));
        todos.add(caso(
                UnidadFrase.SOBRE_LO_PROGRAMADO,
                () -> nueva().unidad("02", "Obras")
                        .actividad("AEI.01.01", "02", BUENA, BUENA, SOLES, "100 100 100.01")
                        .hecha(),
                "1 de 2 unidades devengó más de lo programado a la fecha: 02 Obras.",
                () -> perfecta().hecha(),
                () -> nueva().actividad("AEI.01.01", "01", BUENA, BUENA, "", "5")
                        .hecha()));
        todos.add(caso(
                UnidadFrase.SIN_PROGRAMACION,
                () -> nueva().actividad("AEI.01.01", "01", BUENA, BUENA, "0 0 0 5", "5")
                        .hecha(),
                "1 de 1 unidad devengó sin tener nada programado a la fecha: 01 Alcaldía.",
                () -> nueva().actividad("AEI.01.01", "01", BUENA, BUENA, "", "0")
                        .hecha(),
                () -> perfecta().hecha()));
        todos.add(caso(
                UnidadFrase.NO_REPORTO,
                () -> callada().hecha(),
                "1 de 1 unidad no reportó lo devengado de lo que tenía programado: 01 Alcaldía.",
                () -> nueva().actividad("AEI.01.01", "01", BUENA, BUENA, SOLES, "0 0 0")
                        .hecha(),
                () -> nueva().hecha()));
        todos.add(caso(
                UnidadFrase.SIN_ACTIVIDADES,
                () -> perfecta().unidad("02", "Obras").hecha(),
                "1 de 2 unidades no tiene actividades en el plan vigente: 02 Obras.",
                () -> callada().hecha()));
    }

    private static void factors(List<Caso<?>> todos) {
        todos.add(caso(
                FactorFrase.DESVIADAS,
                () -> desviada("factores_dificultaron", "Lluvias")
                        .actividad("AEI.01.01", "01", BUENA, "10 10 4", SOLES, SOLES)
                        .actividad("AEI.01.01", "01", BUENA, BUENA, SOLES, SOLES, "factores_dificultaron", "Nada")
                        .hecha(),
                "De 3 actividades medidas, 2 están en ámbar o rojo; de 1 se dicen los factores que la dificultaron.",
                () -> perfecta().hecha(),
                () -> callada().hecha()));
        todos.add(caso(
                FactorFrase.DESVIADAS,
                () -> desviada("factores_dificultaron", "Lluvias")
                        .unidad("02", "Obras")
                        .actividad("AEI.01.01", "02", BUENA, "10 10 4", SOLES, SOLES)
                        .entrega("01", DeUnidad.Situacion.ACEPTADA, 0)
                        .entrega("02", DeUnidad.Situacion.NO_ENTREGADA, 10)
                        .hecha(),
                "De 2 actividades medidas, 2 están en ámbar o rojo; de 1 se dicen los factores que la dificultaron y 1 es"
                        + " de una unidad sin evaluación aceptada en el periodo.",
                () -> perfecta().hecha()));
        todos.add(caso(
                FactorFrase.DESVIADAS,
                () -> desviada()
                        .entrega("01", DeUnidad.Situacion.NO_ENTREGADA, 10)
                        .hecha(),
                "De 1 actividad medida, 1 está en ámbar o rojo, y es de una unidad sin evaluación aceptada en el periodo.",
                () -> perfecta().hecha()));
        todos.add(caso(
                FactorFrase.NINGUNA_DESVIADA,
                () -> perfecta().hecha(),
                "De 1 actividad medida, ninguna está en ámbar o rojo.",
                () -> desviada().hecha(),
                () -> callada().hecha()));
        todos.add(caso(
                FactorFrase.CAUSAS,
                () -> desviada("causa", "clima")
                        .actividad("AEI.01.01", "01", BUENA, "1 0 0", SOLES, SOLES, "causa", "personal")
                        .actividad("AEI.01.01", "01", BUENA, BUENA, SOLES, SOLES, "causa", "personal")
                        .actividad("AEI.01.01", "01", BUENA, "1 0 0", SOLES, SOLES)
                        .hecha(),
                "3 actividades dicen su causa principal, 2 de ellas en ámbar o rojo: personal (2) y clima (1).",
                () -> desviada().hecha()));
        todos.add(caso(
                FactorFrase.TIPOS,
                () -> desviada("tipo_desviacion", "cantidad").hecha(),
                "1 actividad dice su tipo de desviación, y está en ámbar o rojo: cantidad (1).",
                () -> desviada().hecha()));
        todos.add(caso(
                FactorFrase.COMPROMISOS,
                () -> nueva().compromiso("2021-T4.AO.0001", Cumplida.SI, Evaluada.LIMITE)
                        .compromiso("2021-T4.AO.0002", Cumplida.NO, Evaluada.LIMITE)
                        .compromiso("2021-T4.AO.0003", Cumplida.SIN_RESPUESTA, Evaluada.LIMITE)
                        .hecha(),
                "De 3 medidas prometidas antes del periodo, 1 se cumplió, 1 no se cumplió y 1 no tiene respuesta.",
                () -> nueva().compromiso(Periodo.trimestre(2022, 1), Cumplida.SIN_RESPUESTA, Evaluada.LIMITE)
                        .hecha(),
                () -> nueva().hecha()));
        todos.add(caso(
                FactorFrase.VENCIDOS,
                () -> nueva().compromiso("2021-T4.AO.0001", Cumplida.NO, LocalDate.of(2022, 4, 19))
                        .compromiso("2021-T4.AO.0002", Cumplida.EN_PROCESO, LocalDate.of(2022, 4, 20))
                        .hecha(),
                "Al 20 de abril de 2022, 1 de 2 medidas sin cumplir tiene vencido su plazo: 2021-T4.AO.0001.",
                () -> nueva().compromiso("2021-T4.AO.0002", Cumplida.EN_PROCESO, LocalDate.of(2022, 4, 20))
                        .hecha(),
                () -> nueva().compromiso("2021-T4.AO.0001", Cumplida.SI, LocalDate.of(2022, 1, 1))
                        .hecha()));
    }

    private static IndicadorFrase.Visto visto(Evaluada e) {
        return IndicadorFrase.vistos(e.hecha()).get(0);
    }

    private static IndicadorFrase.Visto visto(Sentido sentido, String base, String esperado, String obtenido) {
        return visto(nueva().indicador("OEI.01", sentido, base, esperado, obtenido));
    }

    private static void indicators(List<Caso<?>> todos) {
        Supplier<IndicadorFrase.Visto> sano = () -> visto(Sentido.ASCENDENTE, "5", "10", "10");
        todos.add(caso(
                IndicadorFrase.SIN_SENTIDO,
                () -> visto(Sentido.NO_DEFINIDO, "5", "10", "9"),
                "No se dice si debe subir o bajar, y no tiene porcentaje.",
                sano));
        todos.add(caso(
                IndicadorFrase.SIN_LINEA_BASE,
                () -> visto(Sentido.ASCENDENTE, "-", "10", "9"),
                "No tiene línea base.",
                sano,
                () -> visto(nueva().indicador("OEI.01", Sentido.ASCENDENTE, "-", "10", "9")
                        .seSuma()),
                () -> visto(Sentido.ASCENDENTE, "0", "10", "9")));
        todos.add(caso(
                IndicadorFrase.META_CERO,
                () -> visto(Sentido.DESCENDENTE, "5", "0", "1"),
                "Su logro esperado es 0.",
                sano));
        todos.add(caso(
                IndicadorFrase.META_EN_LINEA_BASE,
                () -> visto(Sentido.ASCENDENTE, "10.0", "10", "9"),
                "Su logro esperado es igual a su línea base.",
                sano));
        todos.add(caso(
                IndicadorFrase.META_FIJA,
                () -> visto(nueva().indicador("OEI.01", "10", "9")
                        .logro("IND.OEI.01.1", 2023, "10.0")
                        .logro("IND.OEI.01.1", 2022, "10")),
                "Su logro esperado es el mismo en 2022 y 2023.",
                () -> visto(nueva().indicador("OEI.01", "10", "9").logro("IND.OEI.01.1", 2022, "10")),
                () -> visto(nueva().indicador("OEI.01", "10", "9")
                        .logro("IND.OEI.01.1", 2022, "10")
                        .logro("IND.OEI.01.1", 2023, "11"))));
        todos.add(caso(
                IndicadorFrase.SIN_VALOR,
                () -> visto(Sentido.ASCENDENTE, "5", "10", "-"),
                "No se reportó su valor.",
                sano,
                () -> visto(Sentido.ASCENDENTE, "5", "10", "0")));
        todos.add(caso(
                IndicadorFrase.OBTENIDO_CERO,
                () -> visto(Sentido.ASCENDENTE, "5", "10", "0"),
                "Se obtuvo 0.",
                sano,
                () -> visto(Sentido.ASCENDENTE, "5", "10", "-")));
        todos.add(caso(
                IndicadorFrase.SOBRE_LA_META,
                () -> visto(Sentido.DESCENDENTE, "50", "20", "10"),
                "Llegó a 200.0 % de su logro esperado.",
                sano,
                () -> visto(Sentido.DESCENDENTE, "50", "20", "20"),
                () -> visto(Sentido.NO_DEFINIDO, "50", "20", "90")));
        todos.add(caso(
                ObservadosFrase.CUANTOS,
                () -> nueva().indicador("OEI.01", "10", "-")
                        .indicador("OEI.01", "10", "10")
                        .hecha(),
                "De 2 indicadores, 1 tiene algo que revisar antes de la siguiente programación.",
                () -> nueva().indicador("OEI.01", "10", "10").hecha()));
        todos.add(caso(
                ObservadosFrase.NINGUNO,
                () -> nueva().indicador("OEI.01", "10", "10").hecha(),
                "De 1 indicador, ninguno tiene algo que revisar.",
                () -> nueva().hecha(),
                () -> nueva().indicador("OEI.01", "10", "-").hecha()));
    }

    private static void conclusions(List<Caso<?>> todos) {
        todos.add(caso(
                ResumenFrase.FINANCIERO,
                () -> nueva().actividad("AEI.01.01", "01", BUENA, BUENA, "100 150 50", "80 SR .")
                        .hecha(),
                "De enero a marzo se devengó S/ 80.00 de S/ 300.00 programados, 26.7 %, con dato de 1 de 1 actividad con soles programados; sin lo"
                        + " programado de los meses sin devengado, 80.0 %.",
                () -> nueva().hecha()));
        todos.add(caso(
                ResumenFrase.FISICO,
                () -> nueva().actividad("AEI.01.01", "01", BUENA, "10 SR .", SOLES, SOLES)
                        .hecha(),
                "El avance físico de enero a marzo es 33.3 %, con 1 de 1 actividad medida, 1 parcial: faltan feb-mar.",
                () -> nueva().hecha()));
        todos.add(caso(
                ConclusionFrase.EN_ROJO,
                () -> dos().enDiciembre().hecha(),
                "El resultado de 1 de 2 objetivos está en rojo: OEI.02 (0.0 %).",
                () -> nueva().indicador("OEI.01", "90", "90").hecha(),
                () -> dos().hecha(),
                () -> nueva().indicador("OEI.01", "90", "-").hecha()));
        todos.add(caso(
                ConclusionFrase.BRECHA,
                () -> nueva().actividad("AEI.01.01", "01", BUENA, BUENA, SOLES, "100 100 39.99")
                        .hecha(),
                "En 1 de 1 objetivo el avance físico y el financiero de lo reportado se separan más de 20 puntos: OEI.01"
                        + " (físico 100.0 %, financiero de lo reportado 80.0 %).",
                () -> nueva().actividad("AEI.01.01", "01", BUENA, BUENA, SOLES, "100 100 40")
                        .hecha(),
                // A month is missing: it weighs on the physical mean and not on the money.
                () -> nueva().actividad("AEI.01.01", "01", BUENA, "10 SR SR", SOLES, "100 100 100")
                        .hecha(),
                () -> nueva().actividad("AEI.01.01", "01", BUENA, "10 10 10", SOLES, "10 SR SR")
                        .hecha(),
                // Who is silent is in neither: 50 % of all the money is 100 % of what was told.
                () -> perfecta()
                        .actividad("AEI.01.01", "01", BUENA, "", SOLES, "")
                        .hecha(),
                () -> perfecta()
                        .actividad("AEI.01.01", "01", BUENA, "", SOLES, "")
                        .cerrado()
                        .hecha(),
                () -> callada().hecha()));
        todos.add(caso(
                ConclusionFrase.CAUSA,
                () -> desviada("causa", "clima")
                        .actividad("AEI.01.01", "01", BUENA, "1 0 0", SOLES, SOLES, "causa", "personal")
                        .hecha(),
                "Las causas que más se declaran son clima y personal: 1 de 2 actividades que dicen su causa, cada una.",
                () -> desviada().hecha()));
        todos.add(caso(
                ConclusionFrase.COBERTURA,
                () -> nueva().entrega("01", Situacion.ACEPTADA, 0)
                        .entrega("02", Situacion.OBSERVADA, 3)
                        .hecha(),
                "Las cifras no incluyen lo de 1 de 2 unidades que reportan, cuya evaluación no está aceptada: 02 Unidad 02.",
                () -> nueva().entrega("01", Situacion.OBSERVADA, 3).hecha(),
                () -> nueva().entrega("01", Situacion.ACEPTADA, 0).hecha()));
        todos.add(caso(
                ConclusionFrase.COBERTURA_PARCIAL,
                () -> nueva().entrega("01", Situacion.OBSERVADA, 3)
                        .entrega("02", Situacion.NO_ENTREGADA, 3)
                        .hecha(),
                "De 1 de 2 unidades que reportan las cifras incluyen solo lo aceptado antes, porque su última evaluación no está"
                        + " aceptada: 01 Unidad 01.",
                () -> nueva().entrega("02", Situacion.NO_ENTREGADA, 3).hecha(),
                () -> nueva().entrega("01", Situacion.ACEPTADA, 3).hecha()));
        todos.add(caso(
                ConclusionFrase.INDICADORES,
                () -> nueva().indicador("OEI.01", Sentido.NO_DEFINIDO, "-", "10", "-")
                        .indicador("OEI.01", "10", "11")
                        .hecha(),
                "De 2 indicadores hay 1 sin sentido definido, 1 sin línea base, 1 sin valor reportado y 1 sobre su logro"
                        + " esperado.",
                () -> nueva().indicador("OEI.01", "10", "10").hecha()));
    }

    /** Three zeros too many in the money, one too few in the goals. */
    private static Evaluada conCeros() {
        return nueva().actividad("AEI.01.01", "01", BUENA, BUENA, SOLES, "100000 100000 100000")
                .actividad("AEI.01.01", "01", BUENA, "0.1 0.1 0.1", SOLES, SOLES);
    }

    /** The first unit spends what the second, which depends on it, programs. */
    private static Evaluada conGastoArriba() {
        return nueva().dependiente("01.1", "Obras", "01")
                .actividad("AEI.01.01", "01", BUENA, BUENA, SOLES, "250 250 100")
                .actividad("AEI.01.01", "01.1", BUENA, BUENA, "100 100 100", "0 0 0");
    }

    private static Evaluada desmedida() {
        return nueva().actividad("AEI.01.01", "01", BUENA, "3000 3000 3000", SOLES, SOLES);
    }

    private static void findings(List<Caso<?>> todos) {
        todos.add(caso(
                HallazgoFrase.ESCALA,
                () -> conCeros().hecha(),
                "2 cifras parecen tener ceros de más o de menos, por S/ 300,000.00 de devengado: 01 AO.0001 (devengado"
                        + " ÷1000) y 01 AO.0002 (meta física ×100). Verifíquelas antes de publicar totales que las"
                        + " incluyan.",
                () -> medida().hecha(),
                () -> callada().hecha()));
        todos.add(caso(
                HallazgoFrase.EN_SUPERIOR,
                () -> conGastoArriba().hecha(),
                "1 unidad registra el gasto que otras programan: 01 Alcaldía devengó 200.0 % de lo suyo y, junto con"
                        + " 01.1, 100.0 %.",
                () -> perfecta().hecha()));
        todos.add(caso(
                HallazgoFrase.EN_SUPERIOR,
                () -> conGastoArriba()
                        .dependiente("01.2", "Rentas", "01")
                        .actividad("AEI.01.01", "01.2", BUENA, BUENA, "100 100 100", "0 0 0")
                        .hecha(),
                "1 unidad registra el gasto que otras programan: 01 Alcaldía devengó 200.0 % de lo suyo y, junto con las 2"
                        + " que dependen de ella, 66.7 %.",
                () -> perfecta().hecha()));
        todos.add(caso(
                HallazgoFrase.DESMEDIDO,
                () -> desmedida().hecha(),
                "1 actividad ejecutó cien veces lo programado o más; revise su unidad de medida: 01 AO.0001 (30000.0 %).",
                () -> perfecta().hecha()));
        todos.add(caso(
                RecomendacionFrase.VERIFICAR,
                () -> conCeros().hecha(),
                "Verificar con su unidad, antes de publicar totales, 2 cifras que parecen tener ceros"
                        + " de más o de menos: 01 AO.0001 (devengado ÷1000) y 01 AO.0002 (meta física ×100).",
                () -> medida().hecha()));
        todos.add(caso(
                RecomendacionFrase.LEER_JUNTAS,
                () -> conGastoArriba().hecha(),
                "Leer junto con las unidades que programan lo que gasta el avance financiero de 1 unidad: 01 con 01.1"
                        + " (100.0 %).",
                () -> perfecta().hecha()));
    }

    private static void recommendations(List<Caso<?>> todos) {
        todos.add(caso(
                RecomendacionFrase.REQUERIR,
                () -> nueva().entrega("01", Situacion.ACEPTADA, 0)
                        .entrega("02", Situacion.NO_ENTREGADA, 3)
                        .hecha(),
                "Requerir su evaluación a 1 unidad: 02 Unidad 02.",
                () -> nueva().entrega("01", Situacion.ACEPTADA, 9).hecha()));
        todos.add(caso(
                RecomendacionFrase.SENTIDO,
                () -> nueva().indicador("OEI.01", Sentido.NO_DEFINIDO, "5", "10", "9")
                        .hecha(),
                "Definir el sentido de 1 indicador: IND.OEI.01.1.",
                () -> nueva().indicador("OEI.01", "10", "9").hecha()));
        todos.add(caso(
                RecomendacionFrase.LINEA_BASE,
                () -> nueva().indicador("OEI.01", Sentido.ASCENDENTE, "-", "10", "9")
                        .hecha(),
                "Fijar la línea base de 1 indicador: IND.OEI.01.1.",
                () -> nueva().indicador("OEI.01", "10", "9").hecha()));
        todos.add(caso(
                RecomendacionFrase.ENLAZAR,
                () -> medida().hecha(),
                "Programar actividades, o revisar en el plan estratégico si corresponden, para 1 acción estratégica:"
                        + " AEI.01.02.",
                () -> medida().actividad("AEI.01.02", "01", BUENA, "", SOLES, "")
                        .hecha()));
        todos.add(caso(
                RecomendacionFrase.PROGRAMAR,
                () -> nueva().actividad("AEI.01.01", "01", BUENA, BUENA, "", "5")
                        .hecha(),
                "Revisar el plan de 1 actividad que devengó sin soles programados: AO.0001.",
                () -> perfecta().hecha()));
        todos.add(caso(
                RecomendacionFrase.VENCIDOS,
                () -> nueva().compromiso("2021-T4.AO.0001", Cumplida.NO, LocalDate.of(2022, 4, 19))
                        .hecha(),
                "Pedir cuenta de 1 medida con plazo vencido: 2021-T4.AO.0001 (Gerente).",
                () -> nueva().compromiso("2021-T4.AO.0001", Cumplida.NO, LocalDate.of(2022, 4, 20))
                        .hecha()));
    }

    private static final String HUAMANGA = "Directiva 003-2016-MPH/17";

    static Memo memo(Situacion situacion, int tarde, DeUnidad.Reparo... reparos) {
        return memo(nueva(), situacion, tarde, reparos);
    }

    static Memo memo(Evaluada evaluada, Situacion situacion, int tarde, DeUnidad.Reparo... reparos) {
        EvaluacionInstitucional e =
                evaluada.entrega("02", situacion, tarde, reparos).hecha();
        return new Memo(e.estructura(), e.periodo(), e.entregas().get(0), e.fecha());
    }

    static DeUnidad.Reparo reparo(String codigo, String gravedad, String celda) {
        return new DeUnidad.Reparo(
                codigo, gravedad, "Evaluación física", celda, "Ejecutado Ene", "Falta el dato.", "Escríbalo.");
    }

    private static void memos(List<Caso<?>> todos) {
        Supplier<Memo> aceptada = () -> memo(Situacion.ACEPTADA, 0);
        Supplier<Memo> ausente = () -> memo(Situacion.NO_ENTREGADA, 10);
        Supplier<Memo> deHuamanga = () -> memo(nueva().norma(HUAMANGA), Situacion.NO_ENTREGADA, 10);
        Supplier<Memo> observada = () ->
                memo(Situacion.OBSERVADA, 10, reparo("FIL-001", "error", "P8"), reparo("AVA-002", "advertencia", "Q8"));
        todos.add(caso(
                MemoFrase.NO_ENTREGADA,
                ausente,
                "Su unidad no ha entregado la evaluación del Plan Operativo Institucional, I trimestre de 2022.",
                aceptada,
                observada));
        todos.add(caso(
                MemoFrase.OBSERVADA,
                observada,
                "Su unidad entregó la evaluación del Plan Operativo Institucional, I trimestre de 2022, el 8 de abril de 2022"
                        + " (entrega n.° 1), y no se pudo aceptar: tiene 1 error por corregir y 1 advertencia por revisar.",
                aceptada,
                ausente));
        todos.add(caso(
                MemoFrase.ILEGIBLE,
                () -> memo(Situacion.ILEGIBLE, 10),
                "El archivo con que su unidad entregó la evaluación del Plan Operativo Institucional, I trimestre de 2022, no se"
                        + " pudo leer.",
                aceptada,
                observada));
        todos.add(caso(
                MemoFrase.POR_EXPLICAR,
                () -> memo(
                        Situacion.ACEPTADA,
                        0,
                        reparo("AVA-046", "advertencia", "P8"),
                        reparo("AVA-002", "advertencia", "Q8")),
                "Después de aceptada la evaluación del Plan Operativo Institucional, I trimestre de 2022, su unidad corrigió"
                        + " cifras de otro periodo, y con ellas hay un punto por corregir o explicar. Sírvase entregar de"
                        + " nuevo esa evaluación con lo que se detalla.",
                () -> memo(Situacion.ACEPTADA, 0, reparo("AVA-002", "advertencia", "Q8")),
                () -> memo(Situacion.OBSERVADA, 10, reparo("AVA-046", "advertencia", "P8")),
                aceptada));
        todos.add(caso(
                MemoFrase.ATRASO,
                () -> memo(Situacion.NO_ENTREGADA, 1),
                "El último día de entrega fue el 10 de abril de 2022; al 20 de abril de 2022 va 1 día calendario de atraso.",
                () -> memo(Situacion.NO_ENTREGADA, 0),
                () -> memo(Situacion.ACEPTADA, 3)));
        todos.add(caso(
                MemoFrase.EN_PLAZO,
                () -> memo(Situacion.NO_ENTREGADA, 0),
                "El último día de entrega es el 10 de abril de 2022.",
                ausente,
                () -> memo(Situacion.ACEPTADA, 0)));
        todos.add(caso(
                MemoFrase.NORMA,
                deHuamanga,
                "La Directiva 003-2016-MPH/17, artículo 12, dispone que la evaluación se presente dentro de los diez días"
                        + " calendario posteriores al periodo.",
                ausente,
                () -> memo(nueva().norma("Directiva 001-2022-MPI"), Situacion.NO_ENTREGADA, 10),
                () -> memo(nueva().norma(HUAMANGA), Situacion.ACEPTADA, 0),
                () -> new Memo(
                        deHuamanga.get().estructura(),
                        Periodo.trimestre(2022, 2),
                        deHuamanga.get().unidad(),
                        deHuamanga.get().fecha())));
        todos.add(caso(
                MemoFrase.CORREGIR,
                observada,
                "Sírvase corregir lo que se detalla en el libro devuelto, «02_OBSERVADO_r1.xlsx», y volver a entregarlo a esta"
                        + " oficina.",
                ausente,
                aceptada));
        todos.add(caso(
                MemoFrase.ENTREGAR,
                ausente,
                "Sírvase completar el formato de la unidad hasta que la hoja «Verificación» diga que está listo, y entregarlo a"
                        + " esta oficina.",
                observada,
                aceptada));
        todos.add(caso(
                MemoFrase.OTRA_VEZ,
                () -> memo(Situacion.ILEGIBLE, 10),
                "Sírvase entregarlo otra vez, guardado como libro de Excel (.xlsx) y sin contraseña.",
                ausente,
                observada));
        todos.add(caso(
                MemoFrase.SIN_SUS_CIFRAS,
                ausente,
                "Mientras no se acepte, lo que diga esa evaluación no entra en el informe de la entidad.",
                aceptada));
    }

    @ParameterizedTest
    @MethodSource("casos")
    void a_sentence_is_said_with_the_data_that_warrant_it_and_with_no_others(Caso<?> caso) {
        assertEquals(Optional.of(caso.dice()), caso.dicha());
        assertEquals(List.of(), caso.callada());
    }

    @Test
    void no_sentence_is_without_its_two_directions() {
        Set<String> todas = Stream.of(
                        ResumenFrase.values(),
                        ObjetivoFrase.values(),
                        PlanFrase.values(),
                        UnidadFrase.values(),
                        FactorFrase.values(),
                        IndicadorFrase.values(),
                        HallazgoFrase.values(),
                        ObservadosFrase.values(),
                        ConclusionFrase.values(),
                        RecomendacionFrase.values(),
                        MemoFrase.values())
                .flatMap(Arrays::stream)
                .map(FraseTest::name)
                .collect(Collectors.toSet());
        assertTrue(todas.size() > 60, "sentences: " + todas.size());
        assertEquals(todas, casos().stream().map(c -> name((Enum<?>) c.frase())).collect(Collectors.toSet()));
        // Which version rules is a fact of every evaluation; nothing else is always said.
        assertEquals(
                List.of("PlanFrase.VERSION"),
                casos().stream()
                        .filter(c -> c.calla().isEmpty())
                        .map(c -> name((Enum<?>) c.frase()))
                        .toList());
    }

    /** The type of the sealed list, also of a constant with a body of its own. */
    private static String name(Enum<?> frase) {
        return frase.getDeclaringClass().getSimpleName() + "." + frase.name();
    }

    @Test
    void a_closed_period_tells_both_figures_of_who_did_not_report() {
        Evaluada e = medida().actividad("AEI.01.01", "01", BUENA, "", SOLES, "").cerrado();
        assertEquals(
                Optional.of("El avance físico de enero a marzo es 41.7 %, con 1 de 2 actividades medidas; la que no"
                        + " reportó cuenta como 0; sin ella, 83.3 %."),
                ResumenFrase.FISICO.dicha(e.hecha()));
        e.actividad("AEI.01.01", "01", BUENA, "", SOLES, "");
        assertEquals(
                Optional.of("El avance físico de enero a marzo es 27.8 %, con 1 de 3 actividades medidas; las 2 que no"
                        + " reportaron cuentan como 0; sin ellas, 83.3 %."),
                ResumenFrase.FISICO.dicha(e.hecha()));
    }

    @Test
    void who_did_not_report_is_never_said_to_have_done_nothing() {
        for (EvaluacionInstitucional e :
                List.of(callada().hecha(), callada().cerrado().hecha(), nueva().hecha())) {
            List<String> dichas = new ArrayList<>(Frase.dichas(ResumenFrase.values(), e));
            e.objetivos().forEach(o -> dichas.addAll(Frase.dichas(ObjetivoFrase.values(), o)));
            dichas.addAll(Frase.dichas(UnidadFrase.values(), e));
            dichas.addAll(Frase.dichas(ConclusionFrase.values(), e));
            assertFalse(dichas.stream().anyMatch(f -> f.contains("0.0 %")), dichas.toString());
        }
    }
}
