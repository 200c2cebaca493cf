package pe.quipu.app;

import static pe.quipu.app.Cambios.R01;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pe.quipu.inbox.Asiento;

/**
 * The office of the small municipality after most of a year: two versions of the plan, three evaluations, returned and
 * corrected workbooks, duplicates under several names, a conflict and what could not be read. Made once, copied for each
 * test.
 */
final class Trajinada {
    static final String T3 = "2022-T3";
    static final List<String> EVALUADOS = List.of(T1, T2, T3);
    static final String HOY = "2022-10-20";
    private static final Path MODELO = model();
    /** Of the model, in order. */
    static final Map<String, Map<String, String>> CIFRAS = consolidados(modelo());

    static final List<String> LINEAS = lineas(modelo());

    private Trajinada() {}

    private static Oficina modelo() {
        Oficina o = Oficina.con(MODELO, Entidad.dePrueba());
        o.hoy = HOY;
        return o;
    }

    static Oficina en(Path raiz) {
        Aprobada.copy(MODELO, raiz);
        return Oficina.con(raiz, Entidad.dePrueba());
    }

    private static Path model() {
        try {
            Path raiz = Files.createTempDirectory("quipu-trajinada");
            Oficina o = Aprobada.en(raiz);
            o.hoy = "2022-04-11";
            byte[] primera = Papeles.evaluada(o.plantilla("01", T1)).guarda();
            is("aceptado", o.entrega("2022-04-07/la de alcaldía.xlsx", primera));
            is("duplicado", o.entrega("otra vez.xlsx", primera));
            byte[] mala = Papeles.evaluada(o.plantilla("02", T1))
                    .escribe(FISICA, "AO.0002", "ejecutado_02", "12 reg.")
                    .guarda();
            is("observado", o.entrega("02.xlsx", mala));
            o.hoy = "2022-04-20";
            is("rechazado", o.entrega("notas.xlsx", "no es un libro".getBytes(StandardCharsets.UTF_8)));
            is("duplicado", o.entrega("notas.xlsx", "no es un libro".getBytes(StandardCharsets.UTF_8)));
            Lapiz devuelto = new Lapiz(o.lee("observado/2022-T1/02_2022-T1_OBSERVADO_r1.xlsx"));
            is(
                    "aceptado",
                    o.entrega(
                            "02 corregido.xlsx",
                            devuelto.escribe(FISICA, "AO.0002", "ejecutado_02", 10)
                                    .guarda()));
            is("conflicto", o.entrega("02 vieja.xlsx", edited(mala, 9)));
            o.hoy = "2022-07-08";
            is(
                    "aceptado",
                    o.entrega(
                            "02 t2.xlsx",
                            Papeles.evaluada(o.plantilla("02", T2)).guarda()));
            Lapiz otra = new Lapiz(o.plantilla("02", T2)).escribe(FISICA, "AO.0002", "ejecutado_05", 11);
            is("aceptado", o.entrega("02 t2 bis.xlsx", otra.guarda()));
            Cambios.de(o, "02", R01)
                    .cambia(1, "reprogramación", "Agosto")
                    .meta(1, 8, 5)
                    .entrega();
            ok(o.quipu("aprobar", "--periodo", R01, "--resolucion", "RA 7-2022"));
            o.hoy = "2022-10-12";
            is(
                    "observado",
                    o.entrega(
                            "03 t3.xlsx",
                            Papeles.evaluada(o.plantilla("03", T3))
                                    .escribe(FISICA, "AO.0004", "ejecutado_07", null)
                                    .guarda()));
            Lapiz tercera = Papeles.evaluada(o.plantilla("02", T3));
            is("aceptado", o.entrega("02 t3.xlsx", tercera.guarda()));
            return raiz;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] edited(byte[] libro, int febrero) {
        return new Lapiz(libro)
                .escribe(FISICA, "AO.0002", "ejecutado_02", febrero)
                .guarda();
    }

    private static void is(String veredicto, Oficina.Respuesta r) {
        if (!r.veredicto().equals(veredicto)) {
            throw new AssertionError(r.toString());
        }
    }

    private static void ok(Oficina.Respuesta r) {
        if (r.salida() != 0) {
            throw new AssertionError(r.toString());
        }
    }

    /** Every cell of the consolidated workbooks of the year, written again now. */
    static Map<String, Map<String, String>> consolidados(Oficina o) {
        Map<String, Map<String, String>> todos = new TreeMap<>();
        for (String periodo : EVALUADOS) {
            ok(o.quipu("consolidar", "--periodo", periodo));
            todos.put(periodo, Consolidados.celdas(o, periodo));
        }
        return todos;
    }

    /** Every line of the register with what was told of it. */
    static List<String> lineas(Oficina o) {
        try (pe.quipu.inbox.Restauracion r = pe.quipu.inbox.Restauracion.of(new pe.quipu.inbox.Carpeta(o.raiz))) {
            return r.asientos().stream()
                    .map((Asiento a) -> a + " " + r.registro().observaciones(a.id()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
