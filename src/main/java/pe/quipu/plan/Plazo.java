package pe.quipu.plan;

import java.time.LocalDate;
import java.util.Optional;

/** A last day of delivery; with a unit it is an extension (Prorrogas) for that unit alone. */
public record Plazo(String periodo, Optional<String> unidad, LocalDate fechaLimite, String documento) {}
