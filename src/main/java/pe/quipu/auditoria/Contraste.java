package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A printed cell beside what Quipu computes of the same thing for the period.
 *
 * @param de what it is of: {@code 03.11}, {@code OEI.04}, {@code IND.01.OEI.01}, or the entity
 * @param magnitud which of its figures
 * @param calculado the figure of Quipu as text: «no reportó» and «no está en el plan» are no zeros
 * @param diferencia printed less computed; empty where one of the two is no number
 */
public record Contraste(
        String de,
        String nombre,
        String magnitud,
        Impreso impreso,
        String calculado,
        Optional<BigDecimal> diferencia,
        boolean coincide) {}
