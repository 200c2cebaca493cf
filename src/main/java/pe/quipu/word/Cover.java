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
            String line = dato.rotulo() + ": " + dato.valor();
            if (dato.pendiente()) {
                text.pending(p, line);
            } else {
                Text.words(p, line);
            }
        }
    }
}
