package pe.quipu.ficha;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands a date typed as text: {@code 21/01/2023}, {@code 21-01-2023}, {@code 21 de enero de 2023}. */
final class FechaReader {
    private static final Pattern CIFRAS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](20\\d\\d)");
    private static final Pattern ISO = Pattern.compile("(20\\d\\d)-(\\d{2})-(\\d{2})");
    private static final Pattern PALABRAS = Pattern.compile("(\\d{1,2}) (?:DE )?([A-Z]+)\\.? (?:DE |DEL )?(20\\d\\d)");

    private FechaReader() {}

    static Optional<LocalDate> read(String texto) {
        String limpio = Normal.of(texto);
        Matcher cifras = CIFRAS.matcher(limpio);
        if (cifras.matches()) {
            return date(cifras.group(3), Integer.parseInt(cifras.group(2)), cifras.group(1));
        }
        Matcher iso = ISO.matcher(limpio);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher palabras = PALABRAS.matcher(limpio);
        return palabras.matches()
                ? date(palabras.group(3), MesReader.read(palabras.group(2)).orElse(0), palabras.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String anio, int mes, String dia) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(anio), mes, Integer.parseInt(dia)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
