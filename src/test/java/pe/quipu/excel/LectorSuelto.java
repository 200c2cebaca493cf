package pe.quipu.excel;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import pe.quipu.libro.Lectura;

/** Reads every file of a folder in a process of its own, so that its memory can be bounded and looked at. */
public final class LectorSuelto {
    private LectorSuelto() {}

    /** Prints one line {@code answer<TAB>file} for each, and at the end {@code p50 p99 max heap}. */
    public static void main(String[] args) throws IOException {
        List<Path> archivos;
        try (Stream<Path> todos = Files.walk(Path.of(args[0]))) {
            archivos = todos.filter(Files::isRegularFile).sorted().toList();
        }
        List<Long> tiempos = new ArrayList<>();
        List<Long> relojes = new ArrayList<>();
        TreeMap<Long, Path> lentos = new TreeMap<>();
        for (Path a : archivos) {
            long desde = cpu();
            long reloj = System.nanoTime();
            System.out.println(answer(a) + "\t" + a.getFileName());
            long ms = (cpu() - desde) / 1_000_000;
            tiempos.add(ms);
            relojes.add((System.nanoTime() - reloj) / 1_000_000);
            lentos.put(ms, a);
        }
        tiempos.sort(null);
        relojes.sort(null);
        System.out.printf(
                "ms de procesador por archivo: p50 %d, p99 %d, max %d (%s); de reloj: p99 %d, max %d; montón %d MB de %d%n",
                at(tiempos, 50),
                at(tiempos, 99),
                at(tiempos, 100),
                lentos.isEmpty() ? "" : lentos.lastEntry().getValue().getFileName(),
                at(relojes, 99),
                at(relojes, 100),
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String answer(Path archivo) throws IOException {
        try {
            return XlsxReader.read(Files.readAllBytes(archivo)) instanceof Lectura.Ilegible no
                    ? no.motivo().name()
                    : "LEGIBLE";
        } catch (OutOfMemoryError e) {
            return "SIN_MEMORIA";
        }
    }

    private static long at(List<Long> tiempos, int porCiento) {
        return tiempos.isEmpty() ? 0 : tiempos.get(Math.max(0, (tiempos.size() * porCiento + 99) / 100 - 1));
    }

    /** Of the processor, not of the clock: others may be working on the same machine. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** At most: the parts of the heap had theirs at different moments. */
    private static long peak() {
        return Math.min(
                Runtime.getRuntime().maxMemory(),
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == MemoryType.HEAP)
                        .mapToLong(p -> p.getPeakUsage().getUsed())
                        .sum());
    }
}
