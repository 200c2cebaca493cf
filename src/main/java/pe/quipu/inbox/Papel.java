package pe.quipu.inbox;

import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An original that was filed: its name ends with the first digits of the fingerprint of its content.
 *
 * @param destino where it is to lie, from the working folder
 * @param fuente the file that has that content now
 * @param modificado when that file was written
 */
public record Papel(String destino, Path fuente, String sha256, Instant modificado) {
    private static final Pattern HUELLA = Pattern.compile(".*_([0-9a-f]{8})(?:_\\d+)?(?:\\.[^.]{1,11})?");
    private static final Pattern ENTREGA = Pattern.compile("(.*)_r(\\d+)_[0-9a-f]{8}(?:_\\d+)?\\.xlsx");

    /** Whether Quipu may have given that name to an original. */
    static boolean named(String name) {
        return HUELLA.matcher(name).matches();
    }

    /** Whether Quipu may have given that name to a form, which has a round. */
    static boolean delivery(String name) {
        return ENTREGA.matcher(name).matches();
    }

    /** Whether a name and a content belong together; a name without fingerprint belongs to none. */
    static boolean matches(String name, String sha256) {
        Matcher m = HUELLA.matcher(name);
        return m.matches() && sha256.startsWith(m.group(1));
    }

    public String nombre() {
        return destino.substring(destino.lastIndexOf('/') + 1);
    }

    /** {@code aceptado}, {@code observado} or {@code cuarentena}. */
    public String carpeta() {
        return destino.substring(0, destino.indexOf('/'));
    }

    /** The period of its folder; empty in {@code cuarentena/}. */
    public String periodo() {
        String[] partes = destino.split("/");
        return partes.length == 3 ? partes[1] : "";
    }

    /** The round in its name; 0 when it has none. */
    public int ronda() {
        Matcher m = ENTREGA.matcher(nombre());
        return m.matches() && m.group(2).length() < 7 ? Integer.parseInt(m.group(2)) : 0;
    }

    /** What its name says before the round: whose and of when it is. */
    public String serie() {
        Matcher m = ENTREGA.matcher(nombre());
        return m.matches() ? m.group(1) : nombre();
    }

    /** Its name without the fingerprint: what it was called when it came, as far as that can be told. */
    public String llegado() {
        return nombre().replaceFirst("_[0-9a-f]{8}(?:_\\d+)?(\\.[^.]{1,11})?$", "$1");
    }
}
