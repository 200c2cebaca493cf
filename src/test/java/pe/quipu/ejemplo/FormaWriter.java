package pe.quipu.ejemplo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import pe.quipu.excel.LibreOffice;

/** Writes a file of the example the way its owner saved it. */
final class FormaWriter {
    private static final String CONTRASENA = "ilo2022";

    private FormaWriter() {}

    static void write(Archivo archivo, Path destino) {
        try {
            Files.createDirectories(destino.getParent());
            Files.write(destino, bytes(archivo));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] cut(byte[] libro) {
        return Arrays.copyOf(libro, libro.length / 2);
    }

    private static byte[] bytes(Archivo archivo) throws IOException {
        return switch (archivo.forma()) {
            case TAL_CUAL -> archivo.libro();
            case CORTADO -> cut(archivo.libro());
            case POR_LIBREOFFICE -> converted(archivo.libro(), "xlsx:Calc MS Excel 2007 XML", "xlsx");
            case ODS -> converted(archivo.libro(), "ods", "ods");
            case XLS -> converted(archivo.libro(), "xls:MS Excel 97", "xls");
            case CON_CONTRASENA -> encrypted(archivo.libro());
        };
    }

    private static byte[] converted(byte[] libro, String formato, String extension) throws IOException {
        Path carpeta = Files.createTempDirectory("quipu-ejemplo");
        Path origen = Files.write(carpeta.resolve("libro.xlsx"), libro);
        Path salida = Files.createDirectories(carpeta.resolve("salida"));
        LibreOffice.convert(formato, origen, salida);
        return Files.readAllBytes(salida.resolve("libro." + extension));
    }

    private static byte[] encrypted(byte[] libro) throws IOException {
        try (POIFSFileSystem caja = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor cifra = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            cifra.confirmPassword(CONTRASENA);
            try (OPCPackage paquete = OPCPackage.open(new ByteArrayInputStream(libro));
                    OutputStream salida = cifra.getDataStream(caja)) {
                paquete.save(salida);
            } catch (InvalidFormatException | GeneralSecurityException e) {
                throw new IOException(e);
            }
            caja.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
