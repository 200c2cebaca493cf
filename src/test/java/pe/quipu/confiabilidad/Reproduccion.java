package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day done again on a copy, call by call, as strace wrote it down with all that was written. A process that is killed
 * leaves on the disk what its last call left: so every one of those disks is seen, without a process for each.
 */
final class Reproduccion {
    /** What strace is asked for: also the calls that say where a write goes. Stopping for no other, it could not kill. */
    static final List<String> RASTREO = List.of(
            "--seccomp-bpf",
            "-f",
            "-ff",
            "-y",
            "-xx",
            "-s",
            "16777216",
            "-e",
            "trace=" + Llamadas.CAMBIOS + ",lseek,close,dup,dup2");

    private static final Pattern LINEA = Pattern.compile("(\\w+)\\((.*)\\) += (-?\\d+).*");
    /** The log, and the library that SQLite unpacks: they say nothing of the papers. */
    private static final Pattern APARTE = Pattern.compile("registro/(?:quipu\\.log|\\.trabajo/sqlite-).*");

    private final Path original;
    private final Path copia;
    private final Map<Integer, FileChannel> abiertos = new HashMap<>();

    /** Something to see after each call that may have changed the folder. */
    interface Mirada {
        void look(String llamada) throws IOException;
    }

    Reproduccion(Path original, Path copia) {
        this.original = original;
        this.copia = copia;
    }

    /** @return how many calls were seen */
    int play(Path anotado, Mirada mirada) throws IOException {
        int vistas = 0;
        try (var lineas = Files.lines(anotado, StandardCharsets.ISO_8859_1)) {
            for (String linea : (Iterable<String>) lineas::iterator) {
                Matcher m = LINEA.matcher(linea);
                if (m.matches() && !m.group(3).startsWith("-") && again(m)) {
                    vistas++;
                    mirada.look(m.group(1) + " " + vistas);
                }
            }
        }
        for (FileChannel c : abiertos.values()) {
            c.close();
        }
        return vistas;
    }

    /** @return whether it was one that changes the folder */
    private boolean again(Matcher m) throws IOException {
        String[] a = m.group(2).split(", ");
        int dado = (int) Long.parseLong(m.group(3));
        return switch (m.group(1)) {
            case "openat" -> opened(a[1], a[2], dado);
            case "close" -> {
                abiertos.remove(number(a[0]));
                yield false;
            }
            case "dup", "dup2" -> {
                Optional.ofNullable(abiertos.get(number(a[0]))).ifPresent(c -> abiertos.put(dado, c));
                yield false;
            }
            case "lseek" -> {
                if (abiertos.containsKey(number(a[0]))) {
                    abiertos.get(number(a[0])).position(Long.parseLong(m.group(3)));
                }
                yield false;
            }
            case "write" -> written(a, dado, -1);
            case "pwrite64" -> written(a, dado, Long.parseLong(a[3]));
            case "ftruncate" -> cut(a);
            case "fsync", "fdatasync" ->
                inside(a[0].substring(a[0].indexOf('<'))).isPresent();
            case "rename" -> moved(a[0], a[1]);
            case "renameat", "renameat2" -> moved(a[1], a[3]);
            case "unlink" -> gone(a[0]);
            case "unlinkat" -> gone(a[1]);
            case "mkdir" -> made(a[0]);
            case "mkdirat" -> made(a[1]);
            default -> throw new IOException("nobody does again " + m.group(1));
        };
    }

    private boolean opened(String ruta, String modo, int numero) throws IOException {
        abiertos.remove(numero);
        Optional<Path> archivo = inside(ruta);
        if (archivo.isEmpty() || !modo.contains("O_WRONLY") && !modo.contains("O_RDWR")) {
            return false;
        }
        Set<OpenOption> opciones = new HashSet<>(Set.of(StandardOpenOption.WRITE));
        if (modo.contains("O_CREAT")) {
            opciones.add(StandardOpenOption.CREATE);
        }
        if (modo.contains("O_TRUNC")) {
            opciones.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        abiertos.put(numero, FileChannel.open(archivo.get(), opciones));
        return opciones.size() > 1;
    }

    /** @param lugar where it goes; before the beginning, where the last one ended */
    private boolean written(String[] a, int cuantos, long lugar) throws IOException {
        FileChannel canal = abiertos.get(number(a[0]));
        if (canal == null) {
            return false;
        }
        ByteBuffer datos = ByteBuffer.wrap(bytes(a[1]), 0, cuantos);
        while (datos.hasRemaining()) {
            if (lugar < 0) {
                canal.write(datos);
            } else {
                canal.write(datos, lugar + datos.position());
            }
        }
        return true;
    }

    private boolean cut(String[] a) throws IOException {
        FileChannel canal = abiertos.get(number(a[0]));
        if (canal == null) {
            return false;
        }
        long largo = Long.parseLong(a[1]);
        if (largo > canal.size()) {
            canal.write(ByteBuffer.allocate(1), largo - 1);
        }
        canal.truncate(largo);
        return true;
    }

    private boolean moved(String de, String a) throws IOException {
        Optional<Path> origen = inside(de);
        if (origen.isPresent()) {
            Files.move(origen.get(), inside(a).orElseThrow(), StandardCopyOption.ATOMIC_MOVE);
        }
        return origen.isPresent();
    }

    private boolean gone(String ruta) throws IOException {
        Optional<Path> archivo = inside(ruta);
        if (archivo.isPresent()) {
            Files.delete(archivo.get());
        }
        return archivo.isPresent();
    }

    private boolean made(String ruta) throws IOException {
        Optional<Path> carpeta = inside(ruta);
        if (carpeta.isPresent()) {
            Files.createDirectory(carpeta.get());
        }
        return carpeta.isPresent();
    }

    /** The same place in the copy; empty for what is elsewhere or says nothing. */
    private Optional<Path> inside(String citada) {
        Path ruta = Path.of(new String(bytes(citada), StandardCharsets.UTF_8));
        return Optional.of(ruta)
                .filter(r -> r.startsWith(original))
                .map(original::relativize)
                .filter(r -> !APARTE.matcher(r.toString()).matches())
                .map(copia::resolve);
    }

    private static int number(String descriptor) {
        int angulo = descriptor.indexOf('<');
        return Integer.parseInt(angulo < 0 ? descriptor : descriptor.substring(0, angulo));
    }

    /** {@code "\x50\x4b"} or {@code <\x2f>…}. */
    private static byte[] bytes(String citado) {
        int fin = Math.max(citado.lastIndexOf('"'), citado.lastIndexOf('>'));
        byte[] bytes = new byte[(fin - 1) / 4];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(citado, 4 * i + 3, 4 * i + 5, 16);
        }
        return bytes;
    }
}
