package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pe.quipu.app.VeinteArchivos;

/** The whole program, killed: what the other tests read off the disk at each point is what a death leaves. */
@Tag("confiabilidad")
final class CaidaIT {
    private static final String PRUEBA = "caidas";
    private static final Pattern PUNTOS = Pattern.compile("puntos=(\\d+)");

    private static Path casa;
    private static Path veinte;
    private static Desenlace debe;
    private static Promesas promesas;
    private static int puntos;

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        casa = Maquina.folder("caida");
        veinte = Modelo.veinte();
        Path entero = casa.resolve("entero");
        Estado.copy(veinte, entero);
        Maquina.Fin fin = quipu(entero, 0);
        assertEquals(3, fin.salida(), fin.dicho());
        Matcher m = PUNTOS.matcher(fin.dicho());
        assertTrue(m.find(), fin.dicho());
        puntos = Integer.parseInt(m.group(1));
        debe = Desenlace.of(entero);
        promesas = Promesas.of(Estado.of(veinte), Estado.of(entero));
    }

    @AfterAll
    static void clean() {
        Estado.delete(casa);
    }

    @Test
    void killed_at_any_point_and_once_more_while_it_recovers_it_ends_the_day_as_if_nothing_had_happened()
            throws IOException, InterruptedException {
        int muertes = 0;
        int cuantas = Medida.cuantos(2, 60);
        long mayor = 0;
        for (int i = 0; i < cuantas; i++) {
            int k = 1 + (int) ((i + 0.5) * puntos / cuantas);
            Path raiz = casa.resolve("corte-" + k);
            Estado.copy(veinte, raiz);
            muertes += die(raiz, k);
            // The second death early: in what puts things right before the first file.
            muertes += i % 2 == 0 ? die(raiz, 1 + i) : 0;
            long desde = System.nanoTime();
            VeinteArchivos.quipu(raiz, "procesar");
            mayor = Math.max(mayor, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - desde));
            assertEquals(List.of(), debe.differences(Desenlace.of(raiz)), "killed at " + k);
            assertEquals(List.of(), promesas.broken(raiz), "killed at " + k);
        }
        Medida.tell(PRUEBA, "muertes de verdad", muertes);
        Medida.tell(PRUEBA, "la recuperación más larga con el resto del día, en milisegundos", mayor);
    }

    private static int die(Path raiz, int k) throws IOException, InterruptedException {
        Maquina.Fin fin = quipu(raiz, k);
        assertEquals(Caida.MUERTO, fin.salida(), fin.dicho());
        assertEquals(List.of(), promesas.broken(raiz), "killed at " + k);
        return 1;
    }

    private static Maquina.Fin quipu(Path raiz, int corte) throws IOException, InterruptedException {
        return Maquina.run(
                casa,
                Maquina.day(
                        casa,
                        List.of(Maquina.DISCO, Maquina.LOG, "-Dquipu.corte=" + corte, "-Dquipu.raiz=" + raiz),
                        Caida.class,
                        raiz));
    }
}
