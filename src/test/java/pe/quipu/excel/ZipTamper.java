package pe.quipu.excel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Changes single fields of a zip that was written well. */
final class ZipTamper {
    private static final int CENTRAL = 0x02014b50;
    private final ByteBuffer b;

    ZipTamper(byte[] zip) {
        b = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] bytes() {
        return b.array();
    }

    private int central(String name) {
        for (int i = 0; i + 46 < b.limit(); i++) {
            if (b.getInt(i) == CENTRAL && name(i).equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private String name(int central) {
        int length = Math.min(b.getShort(central + 28), b.limit() - central - 46);
        return new String(b.array(), central + 46, length, StandardCharsets.UTF_8);
    }

    int local(String name) {
        return b.getInt(central(name) + 42);
    }

    int end() {
        return b.limit() - 22;
    }

    ZipTamper flag(String name, int flags) {
        b.putShort(central(name) + 8, (short) flags);
        return this;
    }

    /** In both headers, as a real writer of that method would. */
    ZipTamper method(String name, int method) {
        b.putShort(local(name) + 8, (short) method);
        return centralMethod(name, method);
    }

    ZipTamper centralMethod(String name, int method) {
        b.putShort(central(name) + 10, (short) method);
        return this;
    }

    ZipTamper crc(String name, int crc) {
        b.putInt(central(name) + 16, crc);
        return this;
    }

    ZipTamper compressed(String name, int size) {
        b.putInt(central(name) + 20, size);
        return this;
    }

    ZipTamper size(String name, int size) {
        b.putInt(central(name) + 24, size);
        return this;
    }

    int sizeOf(String name) {
        return b.getInt(central(name) + 24);
    }

    ZipTamper header(String name, int offset) {
        b.putInt(central(name) + 42, offset);
        return this;
    }

    /** A name of the same length, in both headers. */
    ZipTamper rename(String name, String other) {
        int local = local(name) + 30;
        int central = central(name) + 46;
        byte[] text = other.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, b.array(), local, text.length);
        System.arraycopy(text, 0, b.array(), central, text.length);
        return this;
    }

    ZipTamper int16(int at, int value) {
        b.putShort(at, (short) value);
        return this;
    }

    ZipTamper int32(int at, int value) {
        b.putInt(at, value);
        return this;
    }

    /** Spoils the deflated bytes of a part. */
    ZipTamper spoil(String name) {
        int data = local(name) + 30 + b.getShort(local(name) + 26) + b.getShort(local(name) + 28);
        for (int i = 0; i < 12; i++) {
            b.put(data + i, (byte) 0xFF);
        }
        return this;
    }
}
