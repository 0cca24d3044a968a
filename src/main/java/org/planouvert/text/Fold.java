package org.planouvert.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Text folded for matching, with the way back to the text as written.
 *
 * <p>Folding takes off accents and capitals, writes one kind of apostrophe and of dash, opens ligatures ({@code œ}
 * becomes {@code oe}), drops soft hyphens and zero-width characters, and makes one plain space of every run of white
 * space. White space at either end is dropped. Signs and digits stay as they are; {@code ²} stays {@code ²}, because a
 * note mark after a number must not become part of it.
 */
public final class Fold {

    private static final String APOSTROPHES = "’‘‛ʼ′`´";
    private static final String DASHES = "‐‑‒–—―−﹘－";
    /** What the letters of Latin alphabets fold to, worked out once; a contract is folded several times over. */
    private static final String[] LATIN = new String[0x250];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = folded(c);
        }
    }

    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private final String written;
    private final String text;
    /** Index in {@code written} of the character from which each folded character comes. */
    private final int[] origin;

    private Fold(String written, String text, int[] origin) {
        this.written = written;
        this.text = text;
        this.origin = origin;
    }

    /** Folds a text and remembers where each character came from. */
    public static Fold of(String written) {
        StringBuilder out = new StringBuilder(written.length());
        int[] from = new int[written.length() + 8];
        boolean gap = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c > 0x7F && INVISIBLE.indexOf(c) >= 0) {
                continue;
            }
            if (isSpace(c)) {
                gap = out.length() > 0;
                continue;
            }
            String folded = foldChar(c);
            int needed = out.length() + folded.length() + 1;
            if (needed > from.length) {
                from = Arrays.copyOf(from, 2 * needed);
            }
            if (gap && !folded.isEmpty()) {
                from[out.length()] = i - 1;
                out.append(' ');
                gap = false;
            }
            for (int k = 0; k < folded.length(); k++) {
                from[out.length()] = i;
                out.append(folded.charAt(k));
            }
        }
        return new Fold(written, out.toString(), Arrays.copyOf(from, out.length()));
    }

    /** The folded text alone. */
    public static String text(String written) {
        return isFolded(written) ? written : of(written).text();
    }

    /** True for small letters, digits and signs of ASCII with single spaces between them: folding changes nothing. */
    private static boolean isFolded(String written) {
        char before = ' ';
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < ' ' || c > '~' || c == '`' || c >= 'A' && c <= 'Z' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return written.isEmpty() || before != ' ';
    }

    /** The text as it was written. */
    public String written() {
        return written;
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Index in the text as written at which the folded character at {@code start} begins. */
    public int writtenStart(int start) {
        return start < origin.length ? origin[start] : written.length();
    }

    /** Index in the text as written after the folded character before {@code end}. */
    public int writtenEnd(int end) {
        return end == 0 ? 0 : origin[end - 1] + 1;
    }

    /** What was written where the folded text has {@code [start, end)}. */
    public String writtenPart(int start, int end) {
        return start >= end ? "" : written.substring(writtenStart(start), writtenEnd(end));
    }

    /** True for every kind of white space, no-break and narrow ones included. */
    static boolean isSpace(char c) {
        if (c > ' ' && c < '\u0080') {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String foldChar(char c) {
        return c < LATIN.length ? LATIN[c] : folded(c);
    }

    private static String folded(char c) {
        if (c < 0x80) {
            return String.valueOf(c == '`' ? '\'' : Character.toLowerCase(c));
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return "'";
        }
        if (DASHES.indexOf(c) >= 0) {
            return "-";
        }
        return switch (c) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ﬀ' -> "ff";
            case 'ﬁ' -> "fi";
            case 'ﬂ' -> "fl";
            case 'ﬃ' -> "ffi";
            case 'ﬄ' -> "ffl";
            default -> withoutMarks(c);
        };
    }

    private static String withoutMarks(char c) {
        if (!Character.isLetter(c)) {
            return Character.getType(c) == Character.NON_SPACING_MARK ? "" : String.valueOf(c);
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return parts.substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
