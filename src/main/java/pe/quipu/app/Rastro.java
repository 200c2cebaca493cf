package pe.quipu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Entrega;
import pe.quipu.inbox.Extremos;
import pe.quipu.inbox.Inbox;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.inbox.Papel;
import pe.quipu.inbox.Stamp;

/**
 * A filed paper as evidence of one line of the register.
 *
 * @param anotacion what the text beside it says; of a text that does not, what can be gathered, with number 0
 * @param constancia whether the text beside it is the proof of that very content
 */
record Rastro(Papel papel, Anotacion anotacion, boolean constancia) {
    private static final Pattern RECIBIDO = Pattern.compile("(?m)^Recibido: (\\d{2}/\\d{2}/\\d{4})");
    private static final Pattern ARCHIVO = Pattern.compile("(?m)^Archivo: (.*)$");

    /** One for each time it was received, or one when nothing is written beside it. */
    static List<Rastro> of(Papel papel) throws IOException {
        String texto = texto(papel);
        boolean constancia = texto.contains("SHA-256: " + papel.sha256());
        List<Anotacion> escritas = Anotacion.in(texto);
        return (escritas.isEmpty() ? List.of(gathered(papel, texto)) : escritas)
                .stream().map(a -> new Rastro(papel, a, constancia)).toList();
    }

    private static String texto(Papel papel) throws IOException {
        Path texto =
                switch (papel.carpeta()) {
                    case "aceptado" -> NombreArchivo.texto(papel.fuente().resolveSibling(papel.nombre()));
                    case "observado" ->
                        NombreArchivo.texto(papel.fuente()
                                .resolveSibling(papel.serie() + "_OBSERVADO_r" + papel.ronda() + ".xlsx"));
                    default -> NombreArchivo.motivo(papel.fuente());
                };
        return Files.isRegularFile(texto) ? new String(Files.readAllBytes(texto), StandardCharsets.UTF_8) : "";
    }

    private static Anotacion gathered(Papel papel, String texto) {
        OffsetDateTime visto = OffsetDateTime.ofInstant(papel.modificado(), Opciones.LIMA);
        String veredicto =
                switch (papel.carpeta()) {
                    case "aceptado" -> papel.ronda() > 0 ? "aceptado" : "adjunto";
                    case "observado" -> "observado";
                    default -> "";
                };
        Optional<LocalDate> recibido = first(RECIBIDO, texto).flatMap(Rastro::date);
        return new Anotacion(
                0,
                veredicto,
                visto,
                recibido.filter(dia -> !dia.equals(visto.toLocalDate())),
                first(ARCHIVO, texto).orElseGet(() -> papel.llegado()));
    }

    private static Optional<String> first(Pattern pattern, String texto) {
        Matcher m = pattern.matcher(texto);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String escrita) {
        try {
            return Optional.of(Fechas.corta(escrita));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean numerada() {
        return anotacion.numero() > 0;
    }

    /** Those that no line of the register tells yet. */
    static List<Rastro> unknown(List<Rastro> rastros, List<Asiento> lineas) {
        if (!rastros.isEmpty() && !rastros.get(0).numerada()) {
            return lineas.isEmpty() ? rastros : List.of();
        }
        List<Asiento> libres = new ArrayList<>(lineas);
        return rastros.stream()
                .filter(p -> libres.stream()
                        .filter(p.anotacion()::dice)
                        .findFirst()
                        .filter(libres::remove)
                        .isEmpty())
                .toList();
    }

    /** As they arrived: by number, which no clock can change; what has none goes where its time puts it. */
    static List<Rastro> ordered(List<Rastro> rastros) {
        Map<Rastro, Instant> horas = times(rastros);
        Comparator<Rastro> porHora = Comparator.comparing((Rastro p) -> horas.get(p))
                .thenComparing(p -> p.papel.ronda())
                .thenComparing(p -> p.papel.destino());
        List<Rastro> orden = new ArrayList<>(rastros.stream()
                .filter(Rastro::numerada)
                .sorted(Comparator.comparing((Rastro p) -> p.anotacion.numero()).thenComparing(porHora))
                .toList());
        rastros.stream().filter(p -> !p.numerada()).sorted(porHora).forEach(p -> {
            // From the end: a clock that was ahead for a while keeps nobody waiting.
            int lugar = orden.size();
            while (lugar > 0 && horas.get(orden.get(lugar - 1)).isAfter(horas.get(p))) {
                lugar--;
            }
            orden.add(lugar, p);
        });
        return orden;
    }

    /** When each arrived: a round never before the one before it, whatever a copy did to the dates of the files. */
    private static Map<Rastro, Instant> times(List<Rastro> rastros) {
        Map<Rastro, Instant> horas = new HashMap<>();
        Map<String, Instant> anteriores = new HashMap<>();
        rastros.stream().sorted(Comparator.comparing(p -> p.papel.ronda())).forEach(p -> {
            Instant visto = p.anotacion.visto().toInstant();
            horas.put(
                    p,
                    p.papel.ronda() == 0
                            ? visto
                            : anteriores.merge(p.papel.serie(), visto, (a, b) -> a.isAfter(b) ? a : b));
        });
        return horas;
    }

    Entrega entrega() throws IOException {
        long tamano = Files.size(papel.fuente());
        Extremos extremos = extremos(papel.fuente(), tamano);
        return new Entrega(
                papel.fuente(),
                Stamp.of(papel.fuente()),
                anotacion.archivo(),
                tamano,
                extremos.cabeza(),
                extremos.cola(),
                papel.sha256(),
                anotacion.visto().toInstant(),
                anotacion.recepcion());
    }

    private static Extremos extremos(Path fuente, long tamano) throws IOException {
        return tamano > Inbox.LIMITE ? Extremos.of(fuente) : Extremos.of(Files.readAllBytes(fuente));
    }
}
