package pe.quipu.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pe.quipu.auditoria.Publicado;
import pe.quipu.auditoria.PublicadoReader;
import pe.quipu.excel.ShownReader;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.ficha.HojaFicha;
import pe.quipu.ficha.IdentidadReader;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Identidad;
import pe.quipu.inbox.Inbox;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Gravedad;
import pe.quipu.observacion.Observacion;

/** A published report on disk: read as strictly as any other delivery. */
final class PublicadoFile {
    /** Ten times the units of a region. */
    private static final int FILAS = 5_000;

    private PublicadoFile() {}

    /** @param codigo of the entity the form was made for; empty for the blank form */
    record Leido(Publicado publicado, String codigo) {}

    /** @throws Detenido when there is no such file, or it is larger than a form can ever be */
    static byte[] bytes(Path archivo) throws IOException {
        if (!Files.isRegularFile(archivo)) {
            throw new Detenido(Salida.USO_INCORRECTO, "No existe el archivo " + archivo + ".");
        } else if (Files.size(archivo) > Inbox.LIMITE) {
            throw unreadable(archivo, new Lectura.Ilegible(Lectura.Motivo.DEMASIADO_GRANDE, ""));
        }
        return Files.readAllBytes(archivo);
    }

    /** @throws Detenido when it cannot be read, is no form {@code publicado}, or lacks a column */
    static Leido read(Path archivo, byte[] bytes, Formas formas) {
        ShownReader celdas = new ShownReader();
        Optional<Lectura.Ilegible> ilegible = XlsxReader.read(bytes, celdas);
        if (ilegible.isPresent()) {
            throw unreadable(archivo, ilegible.get());
        }
        LibroLleno libro = celdas.libro();
        Optional<Identidad> identidad =
                IdentidadReader.read(libro).filter(i -> i.formato().equals(Formas.PUBLICADO));
        if (identidad.isEmpty()) {
            throw wrong(
                    archivo.getFileName()
                            + " no es un libro «publicado». Copie las tablas del informe en una copia de"
                            + " workbook-templates/publicado.xlsx y audite esa copia.",
                    List.of());
        }
        int version = formas.base(Formas.PUBLICADO).version();
        if (identidad.get().version() != version) {
            throw wrong(
                    archivo.getFileName() + " es de la versión "
                            + identidad.get().version() + " del formato y esta es la " + version
                            + ". Copie las tablas en un libro nuevo.",
                    List.of());
        }
        Ficha ficha = FichaReader.read(libro, formas.base(Formas.PUBLICADO));
        List<Observacion> errores = ficha.observaciones().stream()
                .filter(o -> o.gravedad() == Gravedad.ERROR)
                // What a cell says badly is a finding of the audit, which tells it as the reader of the report sees it.
                .filter(o -> !o.codigo().id().startsWith("FIL-"))
                .toList();
        if (!errores.isEmpty()) {
            throw wrong(archivo.getFileName() + " tiene errores y no se puede auditar:", errores);
        }
        checkSize(archivo, ficha);
        return new Leido(
                PublicadoReader.read(ficha, celdas.mostrados()), identidad.get().entidad());
    }

    /** An audit of nothing would find nothing wrong, and one of a data base takes hours. */
    private static void checkSize(Path archivo, Ficha ficha) {
        List<HojaFicha> tablas = ficha.hojas().values().stream()
                .filter(h -> h.formato().clase() == HojaFormato.Clase.TABLA)
                .toList();
        Optional<HojaFicha> larga =
                tablas.stream().filter(h -> h.filas().size() > FILAS).findFirst();
        if (larga.isPresent()) {
            throw wrong(
                    "La hoja " + larga.get().nombre() + " de " + archivo.getFileName() + " tiene "
                            + Cifra.cantidad(
                                    BigDecimal.valueOf(larga.get().filas().size()))
                            + " filas: una tabla de un informe no pasa de " + Cifra.cantidad(BigDecimal.valueOf(FILAS))
                            + ". Deje solo las filas que el informe imprime.",
                    List.of());
        } else if (tablas.stream().allMatch(h -> h.filas().isEmpty())) {
            throw wrong(
                    archivo.getFileName()
                            + " no tiene ninguna tabla llena: copie en él las del informe y vuelva a auditarlo.",
                    List.of());
        }
    }

    private static Detenido unreadable(Path archivo, Lectura.Ilegible ilegible) {
        return wrong("No se pudo leer " + archivo.getFileName() + ":", List.of(Rechazo.of(ilegible)));
    }

    private static Detenido wrong(String frase, List<Observacion> observaciones) {
        return new Detenido(Salida.ERRORES_EN_LOS_DATOS, frase, observaciones);
    }

    /** How a workbook names a file beside or below it in a link; on another disk only by its whole path. */
    static String from(Path libro, Path archivo) {
        Path carpeta = libro.toAbsolutePath().normalize().getParent();
        Path destino = archivo.toAbsolutePath().normalize();
        return Objects.equals(carpeta.getRoot(), destino.getRoot())
                ? carpeta.relativize(destino).toString().replace('\\', '/')
                : destino.toUri().toString();
    }
}
