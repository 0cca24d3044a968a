package org.planouvert.batch.manifest;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file's name as the kernel has it: bytes. A {@code Path} turned into text loses names that are not in the locale's
 * encoding; its URI does not, in any locale.
 */
final class FileName {

    private FileName() {}

    /**
     * The bytes of a path below a folder, percent-encoded, names joined by {@code /}.
     *
     * @param folder an existing folder
     */
    static String raw(Path folder, Path file) {
        String base = slashed(folder.toUri().getRawPath());
        String path = file.toUri().getRawPath();
        String below = path.substring(base.length());
        return below.endsWith("/") ? below.substring(0, below.length() - 1) : below;
    }

    /** The file that {@link #raw} named. */
    static Path file(Path folder, String raw) {
        return Path.of(URI.create("file://" + slashed(folder.toUri().getRawPath()) + raw));
    }

    private static String slashed(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    /**
     * The same for people and tables: UTF-8 as it is; bytes that are not UTF-8, and characters that could break a line or
     * turn the reading direction, as {@code \xE9} or {@code \u202E}.
     */
    static String shown(String raw) {
        ByteBuffer in = ByteBuffer.wrap(bytes(raw));
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        StringBuilder shown = new StringBuilder();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip().codePoints().forEach(c -> append(shown, c));
            out.clear();
            if (!result.isError()) {
                return shown.toString();
            }
            for (int i = 0; i < result.length(); i++) {
                shown.append(String.format(Locale.ROOT, "\\x%02X", in.get()));
            }
            decoder.reset();
        }
    }

    private static void append(StringBuilder shown, int c) {
        boolean harmless = !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.LINE_SEPARATOR
                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
        if (harmless) {
            shown.appendCodePoint(c);
        } else {
            shown.append(String.format(Locale.ROOT, c < 0x80 ? "\\x%02X" : "\\u%04X", c));
        }
    }

    private static byte[] bytes(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }
}
