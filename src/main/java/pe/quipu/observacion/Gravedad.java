package pe.quipu.observacion;

import java.util.Arrays;

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

    /** The one that the register keeps as that word. */
    public static Gravedad de(String codigo) {
        return Arrays.stream(values())
                .filter(g -> g.codigo.equals(codigo))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a gravedad: " + codigo));
    }
}
