package pe.quipu.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import pe.quipu.documento.Documento;
import pe.quipu.documento.Documento.Seccion;
import pe.quipu.ooxml.CoreProperties;
import pe.quipu.ooxml.ZipNormalizer;

/** Turns a document of plain data into the bytes of a docx file; the same data and base always give the same bytes. */
public final class DocxWriter {
    private DocxWriter() {}

    /**
     * @param base a docx with the styles of {@link Style}; its text is left out, its paper, head and foot stay
     * @throws IllegalArgumentException when the base is not a docx or lacks a style ({@link #missingStyles})
     */
    public static byte[] write(Documento documento, byte[] base) {
        try (XWPFDocument docx = open(base)) {
            Styles styles = Styles.of(docx);
            if (!styles.missing().isEmpty()) {
                throw new IllegalArgumentException("styles missing in the base document: " + styles.missing());
            }
            CTBody body = docx.getDocument().getBody();
            Page page = Page.of(body);
            body.set(CTBody.Factory.newInstance());
            fill(docx, new Text(body, styles), documento, page);
            HeadAndFoot.fill(docx, documento);
            CoreProperties.stamp(docx.getProperties(), documento.titulo());
            // The contents know no page numbers until a word processor has laid the pages out.
            docx.enforceUpdateFields();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            return ZipNormalizer.normalize(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the styles a base document lacks; empty when it is not a Word document at all. */
    public static Optional<List<String>> missingStyles(byte[] base) {
        try (XWPFDocument docx = open(base)) {
            return Optional.of(Styles.of(docx).missing());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static XWPFDocument open(byte[] base) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(base));
        } catch (IOException | RuntimeException e) {
            // The library has an exception of its own for every way in which a file is not a docx.
            throw new IllegalArgumentException("the base is not a Word document", e);
        }
    }

    private static void fill(XWPFDocument docx, Text text, Documento documento, Page page) {
        documento.portada().ifPresent(portada -> {
            Cover.write(text, portada);
            page.endCover(text);
        });
        Blocks blocks = new Blocks(docx, text, documento);
        List<Seccion> secciones = documento.secciones();
        for (int i = 0; i < secciones.size(); i++) {
            Seccion s = secciones.get(i);
            s.bloques().forEach(b -> blocks.write(b, page.width(s.horizontal())));
            if (i < secciones.size() - 1) {
                page.end(text, s.horizontal());
            } else {
                page.endDocument(text, s.horizontal());
            }
        }
    }
}
