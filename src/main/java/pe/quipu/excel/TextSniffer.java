package pe.quipu.excel;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import pe.quipu.libro.Lectura.Motivo;

/** Which kind of text a file is, for those that are no container at all. */
final class TextSniffer {
    private static final int HEAD = 8_192;

    private TextSniffer() {}

    static Motivo sniff(byte[] b) {
        String head = new String(b, 0, Math.min(b.length, HEAD), charset(b));
        String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf-")) {
            return Motivo.PDF;
        } else if (start.startsWith("{\\rtf")) {
            return Motivo.OTRO_DOCUMENTO;
        } else if (binary(text)) {
            return Motivo.DESCONOCIDO;
        } else if (start.startsWith("<")) {
            return markup(start);
        }
        return separated(text) ? Motivo.CSV : Motivo.TEXTO;
    }

    private static Charset charset(byte[] b) {
        if (FormatSniffer.starts(b, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (FormatSniffer.starts(b, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return FormatSniffer.starts(b, 0xEF, 0xBB, 0xBF) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private static boolean binary(String text) {
        return text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f\u000B\u001A\u001B".indexOf(c) < 0);
    }

    private static Motivo markup(String start) {
        boolean html = start.startsWith("<!doctype html") || start.contains("<html") || start.startsWith("<table");
        boolean excel2003 = start.contains("urn:schemas-microsoft-com:office:spreadsheet") && start.startsWith("<?xml");
        if (html && !excel2003) {
            return Motivo.HTML;
        }
        return start.startsWith("<?xml") || start.contains("xmlns") || start.startsWith("<!doctype")
                ? Motivo.XML
                : Motivo.TEXTO;
    }

    /** The same separator in most of the first lines. SYLK and DIF also have separators, but are no table of values. */
    private static boolean separated(String text) {
        if (text.startsWith("ID;") || text.startsWith("TABLE")) {
            return false;
        }
        List<String> lines = text.lines().filter(l -> !l.isBlank()).limit(20).toList();
        return List.of(";", ",", "\t", "|").stream()
                .anyMatch(s -> lines.stream().filter(l -> l.contains(s)).count() * 2 > lines.size());
    }
}
