package pe.quipu.consolidado;

import java.time.LocalDate;
import java.util.Optional;
import pe.quipu.plan.Periodo;

/**
 * How a unit kept the deadline of a period, as the register tells it (Directiva 003-2016-MPH/17, disposición 3ª).
 *
 * @param prorroga document of its extension; empty without one
 * @param primera day of the first delivery that could be read
 * @param diasTarde days after the deadline of that delivery, or of today while there is none; zero or less is in time
 * @param entregas how many it handed in
 * @param errores errors found in the first one
 * @param aceptada day of the first one that was accepted
 */
public record Puntualidad(
        String unidad,
        String denominacion,
        Periodo periodo,
        LocalDate fechaLimite,
        String prorroga,
        Optional<LocalDate> primera,
        int diasTarde,
        int entregas,
        int errores,
        Optional<LocalDate> aceptada) {
    enum Resultado {
        A_TIEMPO("✔ A tiempo"),
        TARDE("✖ Tarde"),
        NO_ENTREGO("✖ No entregó"),
        EN_PLAZO("◌ En plazo");

        private final String rotulo;

        Resultado(String rotulo) {
            this.rotulo = rotulo;
        }

        String rotulo() {
            return rotulo;
        }
    }

    Resultado resultado() {
        if (primera.isPresent()) {
            return diasTarde > 0 ? Resultado.TARDE : Resultado.A_TIEMPO;
        }
        return diasTarde > 0 ? Resultado.NO_ENTREGO : Resultado.EN_PLAZO;
    }
}
