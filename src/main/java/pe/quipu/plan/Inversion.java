package pe.quipu.plan;

/** An inversión is keyed by its CUI, its component and its unit: several units may execute parts of one project. */
public record Inversion(String codigoUnico, String componente) {}
