package pe.quipu.formato;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who a workbook is: written in the hidden sheet {@code _quipu} and in the custom properties, because names of files
 * are changed by people.
 *
 * @param unidad code of the reporting unit; empty for a workbook of the whole entity
 * @param plan code of the version of the plan it was made from; empty for none
 * @param rondaBase the last accepted round when it was made; 0 for none
 */
public record Identidad(
        String formato, int version, String entidad, String unidad, String periodo, String plan, int rondaBase) {
    public static final String HOJA = "_quipu";
    public static final String PREFIJO = "quipu.";

    /** Hash of everything but the round: never random, so that the same template is the same everywhere. */
    public String plantilla() {
        String texto = String.join("|", formato, String.valueOf(version), entidad, unidad, periodo, plan);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(texto.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Key and value, in a fixed order. */
    public Map<String, String> claves() {
        Map<String, String> claves = new LinkedHashMap<>();
        claves.put("formato", formato);
        claves.put("version", String.valueOf(version));
        claves.put("entidad", entidad);
        claves.put("unidad", unidad);
        claves.put("periodo", periodo);
        claves.put("plan", plan);
        claves.put("ronda_base", String.valueOf(rondaBase));
        claves.put("plantilla", plantilla());
        return claves;
    }
}
