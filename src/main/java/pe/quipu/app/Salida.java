package pe.quipu.app;

/** How a command ends: the exit codes that scripts rely on. */
enum Salida {
    BIEN(0),
    FALLA(1),
    USO_INCORRECTO(2),
    ERRORES_EN_LOS_DATOS(3),
    FALTAN_ENTREGAS(4),
    ARCHIVO_OCUPADO(5),
    ESTRUCTURA_EQUIVOCADA(6);

    private final int codigo;

    Salida(int codigo) {
        this.codigo = codigo;
    }

    int codigo() {
        return codigo;
    }
}
