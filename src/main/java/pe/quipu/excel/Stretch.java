package pe.quipu.excel;

/**
 * How long the piece is that a parser is holding in memory: a text, an attribute, or a whole comment, instruction or
 * CDATA section, in which what looks like markup is none. Zeros are skipped, so that two bytes a character read alike.
 */
final class Stretch {
    private static final int COMMENT = triple('<', '!', '-');
    private static final int COMMENT_END = triple('-', '-', '>');
    private static final int CDATA = triple('<', '!', '[');
    private static final int CDATA_END = triple(']', ']', '>');
    private static final int INSTRUCTION = '<' << 8 | '?';
    private static final int INSTRUCTION_END = '?' << 8 | '>';

    private int length;
    private int last;
    private int end;
    private int mask;

    /** @return bytes held once this one has come */
    int add(byte b) {
        length++;
        if (b == 0) {
            return length;
        }
        last = (last << 8 | b & 0xFF) & 0xFFFFFF;
        if (end == 0) {
            if (b == '<') {
                length = 0;
            }
            open();
        } else if ((last & mask) == end) {
            end = 0;
            length = 0;
        }
        return length;
    }

    private void open() {
        if (last == COMMENT) {
            until(COMMENT_END, 0xFFFFFF);
        } else if (last == CDATA) {
            until(CDATA_END, 0xFFFFFF);
        } else if ((last & 0xFFFF) == INSTRUCTION) {
            until(INSTRUCTION_END, 0xFFFF);
        }
    }

    private void until(int bytes, int of) {
        end = bytes;
        mask = of;
    }

    private static int triple(char a, char b, char c) {
        return a << 16 | b << 8 | c;
    }
}
