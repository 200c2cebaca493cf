package pe.quipu.informe;

import java.time.LocalDate;
import java.util.List;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Norma;
import pe.quipu.plan.Periodo;

/**
 * What a memo to a unit is made from.
 *
 * @param fecha the day it is written
 */
public record Memo(Estructura estructura, Periodo periodo, DeUnidad unidad, LocalDate fecha) {
    int cuantas(String gravedad) {
        return (int) unidad.observaciones().stream()
                .filter(r -> r.gravedad().equals(gravedad))
                .count();
    }

    /** Of an accepted evaluation only what came upon it later: the rest was accepted as it stands. */
    List<DeUnidad.Reparo> reparos() {
        return unidad.aceptada() ? unidad.sobrevenidos() : unidad.observaciones();
    }

    Norma norma() {
        return estructura.parametros().norma();
    }

    String evaluacion() {
        return "la evaluación del Plan Operativo Institucional, " + periodo.titulo();
    }
}
