package pe.quipu.auditoria;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pe.quipu.observacion.Fraseario;

/** The checks of an audit. An id is never used again for something else. Texts: {@code pruebas.properties}. */
public enum Prueba {
    SUM_001,
    SUM_002,
    PCT_001,
    PCT_002,
    PCT_003,
    SCALE_001,
    MIS_001,
    MIS_002,
    MIS_003,
    GRAN_001,
    OVER_001,
    OVER_002,
    DIR_001,
    ACH_001,
    AGG_001,
    CAT_001,
    CNT_001,
    FMT_001,
    BUD_001,
    LINK_001;

    private static final Fraseario FRASES = new Fraseario("pe.quipu.auditoria.pruebas");

    /** {@code SUM-001}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** What the check is in general: {@code titulo}, {@code causa}, {@code regla}, {@code ejemplo}, {@code accion}. */
    public String texto(String parte) {
        return FRASES.text(id() + "." + parte);
    }

    /** @param variante which sentence of the check; {@code mensaje} for the usual one */
    String frase(String variante, Map<String, String> datos) {
        return FRASES.filled(id() + "." + variante, datos);
    }

    /** By its id, whatever the case and the separator. */
    public static Optional<Prueba> parse(String id) {
        String limpio = id.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(p -> p.name().equals(limpio)).findFirst();
    }
}
