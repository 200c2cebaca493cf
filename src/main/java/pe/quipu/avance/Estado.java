package pe.quipu.avance;

/** What can be said of an activity, a unit or an objective before any percentage. */
public enum Estado {
    MEDIDO("Medido"),
    SIN_PROGRAMACION("Sin programación"),
    SIN_REPORTE("No reportó"),
    /** A running total was told, and not how it stood before the period: what it went up in it is not known. */
    SIN_SEPARAR("No se puede separar"),
    SIN_ACTIVIDADES("Sin actividades"),
    SIN_INDICADOR("Sin indicador"),
    /** Something was done that no month of the year had promised. */
    EJECUTADO_NO_PROGRAMADO("Ejecutado no programado"),
    /** Something was done that a later month of the year promises. */
    ADELANTO("Adelanto"),
    AUN_NO_SE_MIDE("Aún no se mide"),
    /** What is set for the year, before December: it goes towards it, and is not judged. */
    EN_CURSO("En curso"),
    ANULADA("Anulada"),
    ERROR_DE_DATO("Error de dato");

    private final String rotulo;

    Estado(String rotulo) {
        this.rotulo = rotulo;
    }

    public String rotulo() {
        return rotulo;
    }
}
