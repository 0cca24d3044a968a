package org.planouvert.read.ocr;

import java.util.Arrays;
import org.planouvert.document.Glyphs;

/** The words of a page in drawing order: good enough to judge spelling, not to read. */
final class Tokens {

    /** A gap this wide, in font sizes, parts two words. */
    private static final float GAP = 0.16f;

    /** Takes a word. */
    interface Sink {

        /** Takes the first letters of an array that is used again for the next word. */
        void take(char[] letters, int length);
    }

    private Tokens() {}

    static void each(Glyphs glyphs, Sink sink) {
        char[] word = new char[64];
        int length = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            String text = glyphs.text(i);
            boolean blank = isBlank(text);
            if (length > 0 && (blank || !follows(glyphs, i))) {
                sink.take(word, length);
                length = 0;
            }
            if (!blank) {
                if (length + text.length() > word.length) {
                    word = Arrays.copyOf(word, 2 * (length + text.length()));
                }
                text.getChars(0, text.length(), word, length);
                length += text.length();
            }
        }
        if (length > 0) {
            sink.take(word, length);
        }
    }

    private static boolean isBlank(String text) {
        return text.length() == 1 ? isBlank(text.charAt(0)) : text.isBlank();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || (c < ' ' || c > '~') && Character.isWhitespace(c);
    }

    private static boolean follows(Glyphs glyphs, int i) {
        boolean lying = glyphs.turn(i) % 2 == 1;
        float size = glyphs.fontSize(i);
        float gap = lying
                ? Math.max(glyphs.y0(i) - glyphs.y1(i - 1), glyphs.y0(i - 1) - glyphs.y1(i))
                : Math.max(glyphs.x0(i) - glyphs.x1(i - 1), glyphs.x0(i - 1) - glyphs.x1(i));
        return glyphs.turn(i) == glyphs.turn(i - 1)
                && Math.abs(glyphs.baseline(i) - glyphs.baseline(i - 1)) < size / 2
                && gap < GAP * size;
    }
}
