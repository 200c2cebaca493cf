package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.EstructuraReader;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.ficha.IdentidadReader;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Sha256;
import pe.quipu.libro.Lectura;
import pe.quipu.observacion.Gravedad;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.revision.Expediente;
import pe.quipu.revision.Revision;

/** {@code estructura.xlsx}: read and checked as any other form; nothing works on a wrong one. */
final class EntidadFile {
    static final String NOMBRE = "estructura.xlsx";
    /** Rules over the entity's own workbook look at no progress. */
    private static final Escala NINGUNA = new Escala("", java.math.BigDecimal.ONE, java.math.BigDecimal.ZERO, "", "");

    /** @param advertencias what does not stop the work but the office should know: a goal read from a text, for one */
    record Leida(Estructura estructura, List<Observacion> advertencias) {}

    private EntidadFile() {}

    static Path path(Carpeta carpeta) {
        return carpeta.raiz().resolve(NOMBRE);
    }

    /** @throws Detenido with exit code 6, naming sheet, cell and fix */
    static Leida read(Carpeta carpeta, Formas formas) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path(carpeta));
        } catch (NoSuchFileException e) {
            throw missing(carpeta);
        } catch (IOException e) {
            throw new Detenido(
                    Salida.ARCHIVO_OCUPADO,
                    "No se pudo leer " + path(carpeta) + ". Ciérrelo si está abierto en Excel y vuelva a intentarlo.");
        }
        return read(bytes, formas);
    }

    /** A share that is not connected looks like a folder that was never made: a second office in its place helps nobody. */
    private static Detenido missing(Carpeta carpeta) {
        String raiz = carpeta.raiz().toString();
        String frase = Files.isDirectory(carpeta.raiz())
                ? "No hay " + NOMBRE + " en " + raiz
                        + ". Si la carpeta de trabajo es otra, dígala con --carpeta; si está en"
                        + " otro disco o en una carpeta compartida, vuelva a conectarla."
                : "La carpeta " + raiz
                        + " no existe o no se puede ver. Si está en otro disco o en una carpeta compartida,"
                        + " vuelva a conectarla; si no, revise cómo está escrita.";
        return new Detenido(
                Salida.ESTRUCTURA_EQUIVOCADA,
                frase + " Solo para empezar una oficina nueva: quipu iniciar --carpeta " + raiz);
    }

    static Leida read(byte[] bytes, Formas formas) {
        Ficha ficha = ficha(bytes, formas);
        List<Observacion> observaciones = Stream.of(
                        Revision.check(new Expediente(ficha, Relleno.NADA, List.of(), NINGUNA)),
                        CodigosDeUnidad.check(ficha))
                .flatMap(List::stream)
                .toList();
        List<Observacion> errores = of(Gravedad.ERROR, observaciones);
        if (!errores.isEmpty()) {
            throw wrong(errores);
        }
        return EstructuraReader.read(ficha, Sha256.of(bytes))
                .map(e -> new Leida(e, of(Gravedad.ADVERTENCIA, observaciones)))
                .orElseThrow(() -> wrong(ficha.observaciones()));
    }

    private static List<Observacion> of(Gravedad gravedad, List<Observacion> observaciones) {
        return observaciones.stream().filter(o -> o.gravedad() == gravedad).toList();
    }

    private static Ficha ficha(byte[] bytes, Formas formas) {
        Lectura lectura = XlsxReader.read(bytes);
        if (lectura instanceof Lectura.Ilegible ilegible) {
            throw wrong(List.of(Rechazo.of(ilegible)));
        }
        var libro = ((Lectura.Legible) lectura).libro();
        Optional<Identidad> identidad = IdentidadReader.read(libro);
        if (identidad.filter(i -> i.formato().equals(Formas.ESTRUCTURA)).isEmpty()) {
            throw new Detenido(
                    Salida.ESTRUCTURA_EQUIVOCADA,
                    NOMBRE + " no es el libro de estructura de Quipu. Cree uno con: quipu iniciar");
        }
        if (identidad.get().version() != formas.base(Formas.ESTRUCTURA).version()) {
            throw new Detenido(
                    Salida.ESTRUCTURA_EQUIVOCADA,
                    NOMBRE + " es de la versión " + identidad.get().version() + " del formato y esta es la "
                            + formas.base(Formas.ESTRUCTURA).version()
                            + ". Cree uno con: quipu iniciar, y copie en él sus datos como valores.");
        }
        return FichaReader.read(libro, formas.base(Formas.ESTRUCTURA));
    }

    private static Detenido wrong(List<Observacion> observaciones) {
        return new Detenido(
                Salida.ESTRUCTURA_EQUIVOCADA,
                NOMBRE + " tiene errores y no se puede trabajar con él. Corríjalo y vuelva a intentarlo:",
                observaciones,
                NOMBRE);
    }
}
