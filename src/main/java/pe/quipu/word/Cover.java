package pe.quipu.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import pe.quipu.documento.Portada;

/** The first page. */
final class Cover {
    private Cover() {}

    static void write(Text text, Portada portada) {
        Text.words(text.paragraph(Style.ENTITY), portada.entidad());
        Text.words(text.paragraph(Style.TITLE), portada.titulo());
        Text.words(text.paragraph(Style.SUBTITLE), portada.subtitulo());
        for (Portada.Dato dato : portada.datos()) {
            CTP p = text.paragraph(Style.COVER_LINE);
            Text.words(p, dato.rotulo() + ": " + dato.valor());
            if (dato.pendiente()) {
                p.getRArray(0).addNewRPr().addNewRStyle().setVal(text.styles().id(Style.PENDING));
            }
        }
    }
}
