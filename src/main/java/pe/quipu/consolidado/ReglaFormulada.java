package pe.quipu.consolidado;

/** The rules printed above the computed columns of a formulation, each with its sentence. */
enum ReglaFormulada {
    PARTE("Soles del grupo entre los soles de toda la entidad en el mismo año."),
    TRIENIO("Suma de los tres años de la programación multianual."),
    DENTRO("Suma de las líneas de actividades «dentro del techo» que el techo cubre (unidad, rubro y genérica). La"
            + " demanda adicional nunca cuenta (Directiva 003-2016-MPH/17, art. 5 d)."),
    DIFERENCIA("Techo (o PIA) menos lo programado dentro. Negativa y en rojo: se pasa."),
    META_AEI("Suma de las metas anuales de las actividades de la AEI que tienen la misma unidad de medida que su"
            + " indicador (art. 8.1.3). No se suman porcentajes, tasas ni metas constantes."),
    PRECIO_MEDIO("Total en soles entre la cantidad del año: los precios que escribieron las unidades pueden diferir.");

    private final String frase;

    ReglaFormulada(String frase) {
        this.frase = frase;
    }

    String frase() {
        return frase;
    }
}
