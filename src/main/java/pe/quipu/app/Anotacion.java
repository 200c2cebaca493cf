package pe.quipu.app;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
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
    private static final Pattern LINEA = Pattern.compile(
            "(?m)^Registro n\\.º (\\d{1,15}): ([\\wá]+), visto el ([^\\s,]+(?: [\\d:]+)?)(?:, mesa de partes (\\S+?))?,"
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
        // As it is written for a person: parts of a second say nothing to anybody.
        visto = visto.atZoneSameInstant(Opciones.LIMA).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
        archivo = CORTES.matcher(legible).replaceAll(" ");
    }

    String linea() {
        return "Registro n.º " + numero + ": " + Veredicto.rotulo(veredicto) + ", visto el " + Fechas.hora(visto)
                + recepcion.map(dia -> ", mesa de partes " + Fechas.corta(dia)).orElse("") + ", archivo " + archivo;
    }

    /** Those of a text, in order; a text of an earlier version of Quipu has none. */
    static List<Anotacion> in(String texto) {
        return LINEA.matcher(texto).results().flatMap(m -> parse(m).stream()).toList();
    }

    private static Optional<Anotacion> parse(MatchResult m) {
        try {
            return Optional.of(new Anotacion(
                    Long.parseLong(m.group(1)),
                    Veredicto.codigo(m.group(2)),
                    moment(m.group(3)),
                    Optional.ofNullable(m.group(4)).map(Anotacion::day),
                    m.group(5)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Earlier texts have it as a program writes it. */
    private static OffsetDateTime moment(String escrito) {
        return escrito.contains("/") ? Fechas.hora(escrito) : OffsetDateTime.parse(escrito);
    }

    private static LocalDate day(String escrito) {
        return escrito.contains("/") ? Fechas.corta(escrito) : LocalDate.parse(escrito);
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
