package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pe.quipu.app.VeinteArchivos;

/** What holds after a day on a failing disk, and after the next one on a good one. */
final class Averia {
    private static final Pattern AJENO =
            Pattern.compile("Exception|java\\.|org\\.|\\bnull\\b|No space|Input/output|Read-only|denied|\\bat pe\\.");
    private static final int LARGA = 300;

    private Averia() {}

    static void check(
            Laboratorio lab,
            String donde,
            Path raiz,
            VeinteArchivos.Dicho dicho,
            Promesas promesas,
            Desenlace debe,
            Set<String> frases)
            throws IOException {
        List<String> rotas = new ArrayList<>(promesas.broken(raiz));
        rotas.addAll(said(dicho, raiz, frases));
        VeinteArchivos.Dicho despues = Laboratorio.day(raiz);
        rotas.addAll(promesas.broken(raiz));
        rotas.addAll(debe.differences(Desenlace.of(raiz).sorted()));
        if (!rotas.isEmpty()) {
            rotas.add("dijo " + dicho.err().replace('\n', ' ') + " y luego " + despues.salida() + " "
                    + despues.err().replace('\n', ' '));
        }
        lab.red(donde, rotas);
        Estado.delete(raiz);
    }

    private static List<String> said(VeinteArchivos.Dicho dicho, Path raiz, Set<String> frases) {
        List<String> rotas = new ArrayList<>();
        if (dicho.salida() != 0 && dicho.salida() != 3 && dicho.salida() != 5) {
            rotas.add("salió con " + dicho.salida());
        }
        dicho.err().lines().forEach(l -> {
            if (AJENO.matcher(l).find() || l.length() > LARGA + raiz.toString().length()) {
                rotas.add("dice «" + l + "»");
            }
            frases.add(l.replace(raiz.toString(), "…").replaceAll("\\.quipu-[0-9a-f-]+", ".quipu-#"));
        });
        if (dicho.salida() == 5 && dicho.err().isBlank()) {
            rotas.add("no dice por qué");
        }
        return rotas;
    }
}
