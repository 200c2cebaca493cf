package pe.quipu.consolidado;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.quipu.consolidado.Consolidado.Historia;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Compromiso.Cumplida;
import pe.quipu.plan.Periodo;

/** What had happened before {@link Sintetico}: promises of every kind, and deadlines kept and not. */
final class Sucedido {
    private static final Periodo T1 = Periodo.trimestre(2022, 1);
    private static final Periodo T2 = Periodo.trimestre(2022, 2);

    private Sucedido() {}

    static Historia historia() {
        return new Historia(
                List.of(),
                Optional.empty(),
                List.of(
                        promise(T1, "AO.001", "01.01", LocalDate.of(2022, 6, 30), Cumplida.SI),
                        promise(T1, "AO.003", "01.01", LocalDate.of(2022, 7, 5), Cumplida.EN_PROCESO),
                        promise(T1, "AO.008", "02.01", LocalDate.of(2022, 5, 31), Cumplida.SIN_RESPUESTA),
                        promise(T1, "AO.009", "03.1", LocalDate.of(2022, 9, 30), Cumplida.NO),
                        promise(T1, "AO.010", "03.10", LocalDate.of(2022, 7, 15), Cumplida.SIN_RESPUESTA),
                        promise(T2, "AO.001", "01.01", LocalDate.of(2022, 9, 30), Cumplida.SIN_RESPUESTA)),
                List.of(),
                List.of(
                        kept("01.01", T1, "", 12, 2, 3),
                        kept("01.01", T2, "", -1, 1, 0),
                        kept("02.01", T1, "Informe 4-2022", 0, 1, 0),
                        late("02.01", 5),
                        kept("03.1", T1, "", 5, 1, 0),
                        kept("03.1", T2, "", 2, 1, 0),
                        late("03.10", -3)));
    }

    private static Compromiso promise(
            Periodo origen, String actividad, String unidad, LocalDate plazo, Cumplida cumplida) {
        return new Compromiso(
                Compromiso.codigo(origen, actividad),
                actividad,
                "Actividad " + actividad,
                unidad,
                origen,
                "Contratar personal",
                "Gerente",
                Optional.of(plazo),
                cumplida,
                cumplida == Cumplida.SI ? "Contrato 12" : "",
                "");
    }

    private static Puntualidad kept(
            String unidad, Periodo periodo, String prorroga, int tarde, int entregas, int errores) {
        LocalDate limite = periodo.plazoDeLaDirectiva();
        return new Puntualidad(
                unidad,
                "Unidad " + unidad,
                periodo,
                limite,
                prorroga,
                Optional.of(limite.plusDays(tarde)),
                tarde,
                entregas,
                errores,
                Optional.of(limite.plusDays(tarde + errores)));
    }

    /** Nothing came for the second quarter. */
    private static Puntualidad late(String unidad, int tarde) {
        return new Puntualidad(
                unidad,
                "Unidad " + unidad,
                T2,
                T2.plazoDeLaDirectiva(),
                "",
                Optional.empty(),
                tarde,
                0,
                0,
                Optional.empty());
    }
}
