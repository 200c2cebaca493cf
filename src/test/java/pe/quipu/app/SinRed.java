package pe.quipu.app;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the program where every way out of Java is watched: ends with 99 if it tried to speak to anybody. */
final class SinRed {
    static final int HABLO = 99;
    private static final Set<String> LEJOS = Set.of("http", "https", "ftp", "jmod", "mailto");
    private static final AtomicInteger INTENTOS = new AtomicInteger();

    private SinRed() {}

    /** Commands separated by {@code ;}, or {@code --control}: one that does speak, to see that it is noticed. */
    public static void main(String[] args) throws IOException {
        close();
        if (args[0].equals("--control")) {
            speak();
        } else {
            for (String orden : String.join(" ", args).split(";")) {
                Main.run(orden.strip().split(" "));
            }
        }
        System.exit(INTENTOS.get() == 0 ? 0 : HABLO);
    }

    @SuppressWarnings("deprecation")
    private static void close() throws IOException {
        URL.setURLStreamHandlerFactory(protocolo -> LEJOS.contains(protocolo) ? new Cerrado() : null);
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException(noticed("socket"));
        });
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                throw new IllegalArgumentException(noticed(uri.toString()));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress sa, IOException e) {
                noticed(uri.toString());
            }
        });
    }

    private static String noticed(String que) {
        INTENTOS.incrementAndGet();
        System.err.println("INTENTO DE SALIR: " + que);
        return que;
    }

    private static final class Cerrado extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException(noticed(url.toString()));
        }
    }

    private static void speak() {
        try {
            URI.create("http://127.0.0.1:9/").toURL().openStream().close();
        } catch (IOException e) {
            // It was noticed.
        }
        try (Socket socket = new Socket("127.0.0.1", 9)) {
            socket.getPort();
        } catch (IOException | IllegalStateException e) {
            // So was this.
        }
        try (var canal = java.nio.channels.SocketChannel.open(new java.net.InetSocketAddress("127.0.0.1", 9))) {
            canal.isOpen();
        } catch (IOException e) {
            // Only the system sees this one.
        }
    }
}
