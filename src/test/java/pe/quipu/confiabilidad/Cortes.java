package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cut at every point. What a process that is killed leaves is the disk as it is at that moment, so the disk is kept
 * as it was before each write, in the middle of it, before each force, move, deletion; and from each of these states the
 * day is begun again and must come to the same end. Points that leave the disk as an earlier one are that earlier cut.
 */
final class Cortes {
    private static final int RECUPERA = 8;

    private final Laboratorio lab;
    private final Set<Estado> vistos = new HashSet<>();
    private final Map<Punto.Clase, Integer> porClase = new EnumMap<>(Punto.Clase.class);
    private int puntos;
    private int rotas;

    /** @param punto where the day was cut, @param disco the disk as it was left */
    private record Corte(String punto, Path disco) {}

    Cortes(Laboratorio lab) {
        this.lab = lab;
    }

    /** @param dobles how many cuts of the recovery itself are tried */
    void run(int simples, int dobles) throws IOException {
        Estado antes = Estado.of(lab.modelo());
        Path sinCorte = lab.copy(lab.modelo());
        Laboratorio.day(sinCorte);
        Desenlace debe = Desenlace.of(sinCorte);
        Promesas promesas = Promesas.of(antes, Estado.of(sinCorte));
        lab.tell("lineas", debe.lineas().size());
        lab.red("sin corte", debe.restos());

        List<Corte> cortes = new ArrayList<>();
        Path grabado = lab.copy(lab.modelo());
        record(grabado, promesas, cortes, Integer.MAX_VALUE);
        lab.red("grabado", debe.differences(Desenlace.of(grabado)));
        lab.tell("puntos", puntos);
        lab.tell("estados", cortes.size());
        lab.tell("clases", porClase);

        int cortados = 0;
        // What a recovery does before it attends the next file; then it is a day like the one that was not cut.
        int porCorte = simples < cortes.size() ? RECUPERA : Integer.MAX_VALUE;
        List<Corte> otraVez = new ArrayList<>();
        for (Corte corte : simples < cortes.size() ? varied(cortes, simples) : cortes) {
            Path raiz = lab.copy(corte.disco());
            record(raiz, promesas, otraVez, porCorte);
            check("corte en " + corte.punto(), debe, raiz);
            cortados++;
        }
        lab.tell("cortes", cortados);
        int segundos = 0;
        for (Corte corte : Laboratorio.spread(otraVez, dobles)) {
            Path raiz = lab.copy(corte.disco());
            Laboratorio.day(raiz);
            check("segundo corte en " + corte.punto(), debe, raiz);
            segundos++;
        }
        lab.tell("estados de la recuperación", otraVez.size());
        lab.tell("cortes de la recuperación", segundos);
        lab.tell("promesas rotas", rotas);
    }

    /** A day during which each state of the disk not seen before is kept, up to some. */
    private void record(Path raiz, Promesas promesas, List<Corte> cortes, int tope) throws IOException {
        int desde = cortes.size();
        Disco.arm(raiz, punto -> {
            if (!punto.clase().changes() || cortes.size() - desde >= tope) {
                return;
            }
            puntos++;
            porClase.merge(punto.clase(), 1, Integer::sum);
            String donde = punto.n() + " " + punto.clase() + " " + raiz.relativize(punto.otra());
            Estado estado = Estado.of(raiz);
            if (vistos.add(estado)) {
                broken(donde, promesas.broken(raiz, estado));
                cortes.add(new Corte(donde, lab.copy(raiz)));
            }
            inPlace(punto, raiz, donde);
        });
        try {
            Laboratorio.day(raiz);
        } finally {
            Disco.disarm();
        }
    }

    private void inPlace(Punto punto, Path raiz, String donde) throws IOException {
        String nombre = raiz.relativize(punto.ruta()).toString();
        boolean aparte = nombre.contains(Estado.TEMPORAL) || nombre.startsWith("registro/");
        if (punto.clase() == Punto.Clase.ABRIR && !aparte) {
            broken(donde, List.of("H: se escribe en su sitio"));
        }
    }

    private void broken(String donde, List<String> que) throws IOException {
        rotas += que.size();
        lab.red(donde, que);
    }

    private void check(String donde, Desenlace debe, Path raiz) throws IOException {
        List<String> diferencias = debe.differences(Desenlace.of(raiz));
        rotas += diferencias.size();
        lab.red(donde, diferencias);
        Estado.delete(raiz);
    }

    /** The first of each kind of point in each folder, and then some spread over the day. */
    private static List<Corte> varied(List<Corte> cortes, int cuantos) {
        Map<String, Corte> algunos = new LinkedHashMap<>();
        for (Corte c : Laboratorio.spread(cortes, cuantos)) {
            algunos.put(c.punto(), c);
        }
        for (Corte c : cortes) {
            String[] partes = c.punto().split(" ", 3);
            String clase = partes[1] + " " + partes[2].split("/")[0];
            if (algunos.keySet().stream().noneMatch(p -> p.contains(clase))) {
                algunos.put(c.punto(), c);
            }
        }
        return List.copyOf(algunos.values());
    }
}
