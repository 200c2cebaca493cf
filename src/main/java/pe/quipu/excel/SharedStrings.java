package pe.quipu.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.libro.Lectura.Motivo;

/** The texts the cells refer to by number, each decoded once. */
final class SharedStrings {
    private final List<String> texts = new ArrayList<>();
    private boolean present;

    private SharedStrings() {}

    static SharedStrings read(ZipParts zip, Optional<String> part) {
        SharedStrings strings = new SharedStrings();
        strings.present = part.isPresent();
        part.ifPresent(name -> strings.read(zip, name));
        return strings;
    }

    private void read(ZipParts zip, String part) {
        StringBuilder text = new StringBuilder();
        try (XmlCursor xml = XmlCursor.open(zip.open(part))) {
            xml.root("sst");
            while (xml.nextValue(1)) {
                if (xml.at("si")) {
                    text.setLength(0);
                    rich(xml, text);
                    texts.add(Escapes.decode(text));
                }
                if (texts.size() > Limits.SHARED_STRINGS) {
                    throw Refusal.of(Motivo.DEMASIADO_GRANDE, "más de " + Limits.SHARED_STRINGS + " textos");
                }
            }
            xml.finish();
        }
    }

    /** The text of a {@code si} or {@code is}: plain or in runs; the reading aid of East Asian texts is no text. */
    static void rich(XmlCursor xml, StringBuilder into) {
        int here = xml.depth();
        while (xml.nextValue(here)) {
            if (xml.at("t")) {
                xml.text(into);
            } else if (xml.at("r")) {
                while (xml.nextValue(here + 1)) {
                    if (xml.at("t")) {
                        xml.text(into);
                    }
                }
            }
        }
    }

    /** Whether the workbook has any at all. */
    boolean present() {
        return present;
    }

    /** Empty when there is no such text. */
    Optional<String> get(int index) {
        return index < 0 || index >= texts.size() ? Optional.empty() : Optional.of(texts.get(index));
    }
}
