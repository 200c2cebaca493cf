package pe.quipu.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import pe.quipu.inbox.Carpeta;
import pe.quipu.observacion.Agrupador;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Renglon;

/**
 * Where the program writes what happened: the log of the workspace, once there is a workspace. The first logger that is
 * made settles it, so no command may hold one in a static field.
 */
final class Bitacora {
    private static final String DONDE = "quipu.log";
    /** Of a name or a word of others: enough to find the file by. */
    private static final int LARGO = 120;

    private static final int CODIGOS = 12;

    private Bitacora() {}

    /** To be called before the first line is logged; a folder that is no workspace gets no log. */
    static void of(Carpeta carpeta) {
        if (Files.exists(EntidadFile.path(carpeta))) {
            in(carpeta);
        }
    }

    /** Of one that is about to be a workspace. */
    static void in(Carpeta carpeta) {
        System.setProperty(DONDE, carpeta.registro().resolve("quipu.log").toString());
    }

    static Path path() {
        return Path.of(System.getProperty(
                DONDE,
                Path.of(System.getProperty("java.io.tmpdir"), "quipu.log").toString()));
    }

    /** One thing that happened, in one line. */
    static void tell(String linea) {
        LoggerFactory.getLogger(Bitacora.class).info("{}", linea);
    }

    /** What became of a delivery: who looks for a file finds its verdict, and who looks for a code, its files. */
    static String line(Atendido a) {
        return "%s: archivo «%s»%s%s%s; %s; sha256 %s, en «%s»"
                .formatted(
                        a.veredicto().rotulo(),
                        Renglon.of(a.archivo(), LARGO),
                        a.unidad().isEmpty() ? "" : ", unidad " + Renglon.of(a.unidad(), LARGO),
                        a.periodo().map(p -> ", periodo " + p.codigo()).orElse(""),
                        a.ronda() == 0 ? "" : ", ronda " + a.ronda(),
                        codes(a),
                        a.sha256().substring(0, Math.min(8, a.sha256().length())),
                        a.destino());
    }

    /** Each code once, with how often it was told. */
    private static String codes(Atendido a) {
        Map<String, Integer> veces = new LinkedHashMap<>();
        for (Observacion o : a.observaciones()) {
            veces.merge(o.codigo().id(), Agrupador.total(List.of(o)), Integer::sum);
        }
        String dichos = veces.entrySet().stream()
                .limit(CODIGOS)
                .map(v -> v.getValue() == 1 ? v.getKey() : v.getKey() + " ×" + v.getValue())
                .collect(Collectors.joining(", "));
        return veces.isEmpty() ? "sin observaciones" : dichos + (veces.size() > CODIGOS ? "…" : "");
    }
}
