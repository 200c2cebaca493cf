package pe.quipu.app;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Entrega;

/**
 * The line at the end of every text that goes beside a filed original: what the register says of it, so that the register
 * can be made again from the folders.
 */
record Anotacion(long numero, String veredicto, OffsetDateTime visto, Optional<LocalDate> recepcion, String archivo) {
    private static final Pattern LINEA =
            Pattern.compile("(?m)^Registro n\\.º (\\d{1,15}): (\\w+), visto el (\\S+?)(?:, mesa de partes (\\S+?))?,"
                    + " archivo (.*)$");
    private static final Pattern CORTES = Pattern.compile("\\R");

    static Anotacion of(long numero, Veredicto veredicto, Entrega e) {
        return new Anotacion(
                numero,
                veredicto.codigo(),
                OffsetDateTime.ofInstant(e.visto(), Opciones.LIMA),
                e.recepcion(),
                e.nombre());
    }

    static Anotacion of(Asiento a) {
        return new Anotacion(
                a.id(),
                a.dictamen().veredicto(),
                a.recibo().recibido(),
                a.recibo().recepcion(),
                a.recibo().archivo());
    }

    /** A name may be of several lines; a line of the register is one. */
    Anotacion {
        String legible = new String(archivo.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        archivo = CORTES.matcher(legible).replaceAll(" ");
    }

    String linea() {
        return "Registro n.º " + numero + ": " + veredicto + ", visto el " + visto
                + recepcion.map(dia -> ", mesa de partes " + dia).orElse("") + ", archivo " + archivo;
    }

    /** Those of a text, in order; a text of an earlier version of Quipu has none. */
    static List<Anotacion> in(String texto) {
        return LINEA.matcher(texto).results().flatMap(m -> parse(m).stream()).toList();
    }

    private static Optional<Anotacion> parse(MatchResult m) {
        try {
            return Optional.of(new Anotacion(
                    Long.parseLong(m.group(1)),
                    m.group(2),
                    OffsetDateTime.parse(m.group(3)),
                    Optional.ofNullable(m.group(4)).map(LocalDate::parse),
                    m.group(5)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same line of the register, whatever number it has now. */
    boolean dice(Asiento a) {
        Anotacion otra = of(a);
        return veredicto.equals(otra.veredicto)
                && visto.isEqual(otra.visto)
                && recepcion.equals(otra.recepcion)
                && archivo.equals(otra.archivo);
    }
}
