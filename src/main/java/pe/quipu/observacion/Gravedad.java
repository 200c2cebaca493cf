package pe.quipu.observacion;

/** Only an error blocks; warnings and notices never do. */
public enum Gravedad {
    ERROR("error", "✖ Error"),
    ADVERTENCIA("advertencia", "▲ Advertencia"),
    AVISO("aviso", "◌ Aviso");

    private final String codigo;
    private final String rotulo;

    Gravedad(String codigo, String rotulo) {
        this.codigo = codigo;
        this.rotulo = rotulo;
    }

    /** As the JSON report says it. */
    public String codigo() {
        return codigo;
    }

    /** As a sheet shows it: symbol and word. */
    public String rotulo() {
        return rotulo;
    }
}
