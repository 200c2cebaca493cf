package pe.quipu.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import pe.quipu.excel.CutSniffer;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Relleno;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Inbox;
import pe.quipu.inbox.Paciencia;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Vigilancia;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.PlantillaDesigner;
import pe.quipu.plantilla.RellenoRules;

/**
 * The office of the small municipality without its papers: structure and plan read once, so that each history has an
 * empty workspace at once. Its workbooks are written once by unit, period and kind, and then only marked anew.
 */
final class Despacho {
    /** What a workbook says: everything, everything but a text it may leave out, or something that comes back. */
    enum Clase {
        PLENA,
        VACIA,
        MALA
    }

    /** How a period stands in sheet Plazos. */
    enum Situacion {
        SIN_ABRIR,
        ABIERTO,
        CERRADO
    }

    private static final int BASE = 7777;
    private static final String MARCA = "Informe marcado";

    private final Path modelo;
    private final Map<Map<String, Situacion>, Taller> talleres = new HashMap<>();
    private final Map<String, byte[]> originales = new HashMap<>();
    private final Map<Modelo.Libro, byte[]> libros = new HashMap<>();

    Despacho(Path modelo) {
        this.modelo = modelo;
    }

    /** The workspace of one history, with those deadlines. */
    synchronized Taller taller(Path raiz, Map<String, Situacion> plazos) {
        Taller leido = talleres.computeIfAbsent(Map.copyOf(plazos), this::read);
        return new Taller(new Carpeta(raiz), leido.clock(), leido.formas(), leido.entidad(), leido.planes());
    }

    private Taller read(Map<String, Situacion> plazos) {
        // A row of another year: with no row at all every period that has ended is open.
        Entidad e = Entidad.dePrueba().fila("plazos", "periodo", "2021-T4", "fecha_limite", LocalDate.of(2022, 1, 10));
        int[] fila = {1};
        plazos.forEach((periodo, situacion) -> {
            if (situacion != Situacion.SIN_ABRIR) {
                e.fila("plazos", "periodo", periodo, "fecha_limite", LocalDate.of(2022, 7, 10));
                fila[0]++;
            }
            if (situacion == Situacion.CERRADO) {
                e.celda("plazos", fila[0], "cerrado", "SI");
            }
        });
        Path raiz = modelo.resolve(String.valueOf(talleres.size()));
        Aprobada.en(raiz, e);
        Opciones opciones = new Opciones();
        opciones.carpeta = raiz;
        opciones.hoy = LocalDate.of(2022, 8, 1);
        return Taller.open(opciones);
    }

    synchronized byte[] libro(Modelo.Libro libro) {
        return libros.computeIfAbsent(
                libro,
                l -> marked(
                        originales.computeIfAbsent(l.unidad() + l.periodo() + l.clase(), x -> original(l)),
                        l.base(),
                        MARCA + " " + l.numero()));
    }

    static byte[] pdf(Modelo.Papel papel) {
        return ("%PDF-1.4\n% " + papel.numero() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One pass over what was dropped. */
    static List<Atendido> attend(Taller taller, Registro registro) throws IOException {
        List<Atendido> atendidos = new ArrayList<>();
        Recepcion recepcion = new Recepcion(taller, registro);
        new Vigilancia(
                        new Inbox(taller.carpeta(), taller.clock()),
                        Paciencia.deUnaVez(Duration.ZERO),
                        CutSniffer::cut,
                        System::nanoTime,
                        dejado -> {})
                .pass(e -> atendidos.add(recepcion.receive(e).orElseThrow()), pausa -> {});
        return atendidos;
    }

    private byte[] original(Modelo.Libro l) {
        Taller taller = taller(modelo, Map.of(l.periodo(), Situacion.ABIERTO));
        Unidad unidad = taller.estructura().unidad(l.unidad()).orElseThrow();
        Periodo periodo = Periodo.parse(l.periodo()).orElseThrow();
        Relleno plan = RellenoRules.evaluacion(
                taller.estructura(), unidad, periodo, taller.actividades(l.unidad(), periodo), List.of());
        Lapiz lapiz = Papeles.evaluada(
                XlsxWriter.write(PlantillaDesigner.design(taller.pedido(unidad, periodo, BASE, plan))));
        String ao = lapiz.filas("Factores").get(0);
        lapiz.escribe("Factores", ao, "medio_verificacion", MARCA);
        if (l.clase() == Clase.VACIA) {
            lapiz.celda("Factores", ao, "factores_contribuyeron").setBlank();
        } else if (l.clase() == Clase.MALA) {
            lapiz.escribe(Papeles.FISICA, ao, "ejecutado_%02d".formatted(periodo.mesFinal()), "12 reg.");
        }
        return lapiz.guarda();
    }

    /** The same workbook with another base round and another text: where it is written and in its properties. */
    private static byte[] marked(byte[] original, int base, String marca) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (e.getName().equals("xl/sharedStrings.xml") || e.getName().equals("docProps/custom.xml")) {
                    bytes = new String(bytes, StandardCharsets.UTF_8)
                            .replace(">" + BASE + "<", ">" + base + "<")
                            .replace(">" + MARCA + "<", ">" + marca + "<")
                            .getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(e.getName()));
                zip.write(bytes);
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
