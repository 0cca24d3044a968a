package org.planouvert.write.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The records of a CSV file as bytes, header and line ends included, without taking their cells apart: a record ends at a
 * line end outside of quotation marks (RFC 4180). Whether the cells make sense is for {@link CsvTableReader} to say.
 */
public final class RawRecords implements AutoCloseable {

    private static final int FIRST_BYTES = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[FIRST_BYTES];
    private int filled;
    private int start;
    private int next;

    private RawRecords(InputStream in) {
        this.in = in;
    }

    /** Opens a file. */
    public static RawRecords open(Path file) throws IOException {
        return new RawRecords(Files.newInputStream(file));
    }

    /** Goes to the next record; false at the end. The last may have no line end. */
    public boolean next() throws IOException {
        start = next;
        int at = start;
        boolean quoted = false;
        while (true) {
            for (; at < filled; at++) {
                if (bytes[at] == '"') {
                    quoted = !quoted;
                } else if (bytes[at] == '\n' && !quoted) {
                    next = at + 1;
                    return true;
                }
            }
            int seen = at - start;
            if (!fill()) {
                next = filled;
                return filled > 0;
            }
            at = seen;
        }
    }

    /** Moves the record at hand to the front and reads on behind it. */
    private boolean fill() throws IOException {
        filled -= start;
        System.arraycopy(bytes, start, bytes, 0, filled);
        start = 0;
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = in.read(bytes, filled, bytes.length - filled);
        filled += Math.max(read, 0);
        return read > 0;
    }

    /** What holds the record at hand; the next one may overwrite it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the record at hand begins. */
    public int start() {
        return start;
    }

    /** How many bytes the record at hand has. */
    public int length() {
        return next - start;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
