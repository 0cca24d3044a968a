package org.planouvert.write.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Characters as UTF-8, a record at a time; half of a surrogate pair becomes a question mark. Java's own writer copies each
 * record twice and takes a character outside ASCII for the end of what it can do quickly.
 */
final class Utf8Writer extends Writer {

    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream out;

    Utf8Writer(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER_BYTES);
    }

    @Override
    public void write(String record) throws IOException {
        out.write(record.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
