package pe.quipu.libro;

/** A defined name: {@code umbral_verde} for {@code 'Metodologia'!$C$5}. */
public record Nombre(String nombre, String referencia) {}
