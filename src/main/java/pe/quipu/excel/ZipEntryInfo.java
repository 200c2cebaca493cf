package pe.quipu.excel;

/**
 * One part of the zip as its central directory states it.
 *
 * @param name with forward slashes
 * @param header offset of its local header
 */
record ZipEntryInfo(String name, int flags, int method, long crc, long compressed, long size, long header) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    boolean encrypted() {
        return (flags & 1) != 0;
    }

    boolean directory() {
        return name.endsWith("/");
    }

    /** A path that leaves the folder it would be unpacked into. */
    boolean leaves() {
        return name.startsWith("/")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || ("/" + name + "/").contains("/../");
    }

    boolean bomb() {
        return size > Limits.RATIO_FROM_BYTES && size / Math.max(1, compressed) > Limits.RATIO;
    }
}
