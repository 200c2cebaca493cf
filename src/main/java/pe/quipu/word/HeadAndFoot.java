package pe.quipu.word;

import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import pe.quipu.documento.Documento;
import pe.quipu.ooxml.LegalText;

/** What the head and foot of the base say of the document: «{encabezado}» and «{titulo}» stand for its texts. */
final class HeadAndFoot {
    private HeadAndFoot() {}

    static void fill(XWPFDocument docx, Documento documento) {
        Stream.concat(docx.getHeaderList().stream(), docx.getFooterList().stream())
                .map(XWPFHeaderFooter.class::cast)
                .flatMap(part -> part.getParagraphs().stream())
                .map(XWPFParagraph::getRuns)
                .forEach(runs -> runs.forEach(r -> fill(r, documento)));
    }

    private static void fill(XWPFRun run, Documento documento) {
        for (int i = 0; i < run.getCTR().sizeOfTArray(); i++) {
            String text = run.getText(i);
            if (text != null && text.contains("{")) {
                run.setText(
                        LegalText.of(text.replace("{encabezado}", documento.encabezado())
                                .replace("{titulo}", documento.titulo())),
                        i);
            }
        }
    }
}
