package pe.quipu.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last sign of life of the service, in {@code registro/.latido}: what is known of it without asking it. It is rewritten
 * each minute, so that one who was killed is betrayed by its silence.
 *
 * @param proceso its number, and {@code arranque} when the system started it: numbers are given again
 * @param equipo tells one computer from another without naming it
 * @param desde when it began to watch
 * @param ultimo when it gave this sign
 * @param atendidas deliveries since then
 * @param percance what keeps it from working; empty when nothing does
 * @param terminado whether it said goodbye
 */
public record Latido(
        long proceso,
        String arranque,
        String equipo,
        Instant desde,
        Instant ultimo,
        long atendidas,
        String percance,
        boolean terminado) {
    /** Longer than any file takes, and than a disk that was asleep. */
    public static final Duration SILENCIO = Duration.ofMinutes(5);

    private static final int LARGO = 4_096;

    /** What its signs say of the service. */
    public enum Situacion {
        TRABAJA,
        /** It said goodbye. */
        TERMINADO,
        /** It was cut: by the power, by the system, by a person. */
        INTERRUMPIDO,
        /** Its process is there and does nothing. */
        COLGADO,
        /** It ran on another computer, and has been silent for too long. */
        SIN_NOTICIAS
    }

    /** Of this very process. */
    static Latido now(Instant desde, Instant ultimo, long atendidas, String percance, boolean terminado) {
        ProcessHandle yo = ProcessHandle.current();
        return new Latido(yo.pid(), start(yo), equipoPropio(), desde, ultimo, atendidas, percance, terminado);
    }

    static Path file(Carpeta carpeta) {
        return carpeta.registro().resolve(".latido");
    }

    /** Empty when no service ever ran here, or its sign cannot be understood. */
    public static Optional<Latido> read(Carpeta carpeta) {
        Path file = file(carpeta);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGO) {
                return Optional.empty();
            }
            Map<String, String> dicho = new HashMap<>();
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(l -> l.split("=", 2))
                    .filter(l -> l.length == 2)
                    .forEach(l -> dicho.put(l[0], l[1]));
            return Optional.of(new Latido(
                    Long.parseLong(said(dicho, "proceso")),
                    said(dicho, "arranque"),
                    said(dicho, "equipo"),
                    Instant.parse(said(dicho, "desde")),
                    Instant.parse(said(dicho, "ultimo")),
                    Long.parseLong(said(dicho, "atendidas")),
                    said(dicho, "percance"),
                    Boolean.parseBoolean(said(dicho, "terminado"))));
        } catch (IOException | NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String said(Map<String, String> dicho, String clave) {
        return dicho.getOrDefault(clave, "");
    }

    /** As it stands in its file. */
    String texto() {
        return "proceso=" + proceso + "\narranque=" + arranque + "\nequipo=" + equipo + "\ndesde=" + desde + "\nultimo="
                + ultimo + "\natendidas=" + atendidas + "\npercance=" + percance.replaceAll("\\s+", " ")
                + "\nterminado=" + terminado + "\n";
    }

    /** What to think of it now. A clock that was set back is no news either. */
    public Situacion situacion(Instant ahora) {
        if (terminado) {
            return Situacion.TERMINADO;
        }
        boolean callado = Duration.between(ultimo, ahora).abs().compareTo(SILENCIO) > 0;
        if (!equipo.equals(equipoPropio())) {
            return callado ? Situacion.SIN_NOTICIAS : Situacion.TRABAJA;
        }
        boolean vive = ProcessHandle.of(proceso)
                .filter(ProcessHandle::isAlive)
                .filter(p -> start(p).isEmpty() || start(p).equals(arranque))
                .isPresent();
        if (!vive) {
            return Situacion.INTERRUMPIDO;
        }
        return callado ? Situacion.COLGADO : Situacion.TRABAJA;
    }

    /** Empty where the system does not tell. */
    private static String start(ProcessHandle proceso) {
        return proceso.info().startInstant().map(Instant::toString).orElse("");
    }

    /** The same for a service and for whoever asks; the network is not asked, and the name is nobody's business. */
    private static String equipoPropio() {
        String nombre = Stream.of(hostname(), System.getenv("COMPUTERNAME"), System.getenv("HOSTNAME"))
                .filter(Objects::nonNull)
                .filter(n -> !n.isBlank())
                .findFirst()
                .orElse("");
        return Sha256.of(nombre.strip().getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    private static String hostname() {
        try {
            return Files.readString(Path.of("/etc/hostname"));
        } catch (IOException e) {
            return null;
        }
    }
}
