package pe.quipu.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The styles of a base document. They are found by name: the id changes with the language of the Word that saved it. */
final class Styles {
    private final Map<String, CTStyle> byName = new HashMap<>();

    private Styles() {}

    static Styles of(XWPFDocument docx) {
        Styles styles = new Styles();
        if (docx.getStyles() != null) {
            docx.getStyles().getStyles().forEach(s -> styles.add(s.getCTStyle()));
        }
        return styles;
    }

    private void add(CTStyle style) {
        if (style.isSetName()) {
            byName.put(style.getName().getVal().toLowerCase(Locale.ROOT), style);
        }
    }

    List<String> missing() {
        return Arrays.stream(Style.values())
                .map(Style::shown)
                .filter(n -> !byName.containsKey(n.toLowerCase(Locale.ROOT)))
                .toList();
    }

    String id(Style style) {
        return get(style).getStyleId();
    }

    /** The background a style gives its paragraph: cells of that style take it whole. */
    Optional<CTShd> fill(Style style) {
        return Optional.ofNullable(get(style).getPPr())
                .filter(CTPPrGeneral::isSetShd)
                .map(CTPPrGeneral::getShd);
    }

    private CTStyle get(Style style) {
        return byName.get(style.shown().toLowerCase(Locale.ROOT));
    }
}
