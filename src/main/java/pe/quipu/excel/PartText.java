package pe.quipu.excel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML part in the encoding it states. Decoding strictly here keeps the parser of the platform from
 * writing to the error stream when a byte is wrong.
 */
final class PartText {
    private static final int HEAD = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private PartText() {}

    /** Empty when the stated encoding does not exist. */
    static Optional<Reader> open(InputStream in) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(in, 8_192);
            buffered.mark(HEAD);
            byte[] head = buffered.readNBytes(HEAD);
            buffered.reset();
            int mark = byteOrderMark(head);
            buffered.skipNBytes(mark);
            return Optional.of(
                    new InputStreamReader(buffered, charset(head, mark).newDecoder()));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static int byteOrderMark(byte[] head) {
        if (FormatSniffer.starts(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return FormatSniffer.starts(head, 0xFE, 0xFF) || FormatSniffer.starts(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset charset(byte[] head, int mark) {
        if (mark == 3) {
            return StandardCharsets.UTF_8;
        } else if (FormatSniffer.starts(head, 0xFE, 0xFF) || FormatSniffer.starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        } else if (FormatSniffer.starts(head, 0xFF, 0xFE) || FormatSniffer.starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }
}
