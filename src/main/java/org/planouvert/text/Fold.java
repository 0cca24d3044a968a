package org.planouvert.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    /** Letters of Latin alphabets, and the first of the typographic signs. */
    private static final int LATIN_END = 0x250;

    private static final int SIGNS = 0x2000;
    private static final int SIGNS_END = 0x2100;

    /** What letters, signs and spaces fold to where that is one character, worked out once; 0 for all others. */
    private static final char[] SINGLE = new char[LATIN_END + SIGNS_END - SIGNS];

    static {
        for (int i = 0; i < SINGLE.length; i++) {
            char c = (char) (i < LATIN_END ? i : i - LATIN_END + SIGNS);
            String folded = isSpace(c) ? " " : severalOf(c);
            SINGLE[i] = folded.length() == 1 ? folded.charAt(0) : 0;
        }
    }

    /** A longer text is not remembered; few are folded twice. */
    private static final int LONGEST_REMEMBERED = 1_000;

    /**
     * What was folded last, by hash of the text. The readers of a contract each fold the same lines and the same words
     * of the profile; a fold never changes, so threads may share it, and a lost entry only costs time.
     */
    private static final Fold[] RECENT = new Fold[1 << 11];

    /** Where the folded text has a character for each one written, and every one at its index, no origins are kept. */
    private static final int[] SAME = {};

    private final String written;
    private final String text;
    /** Index in {@code written} of the character from which each folded character comes; none if all are the same. */
    private final int[] origin;

    /** Cut when first asked for; two threads that ask at once cut the same. */
    private @Nullable Words words;

    private Fold(String written, String text, int[] origin) {
        this.written = written;
        this.text = text;
        this.origin = origin;
    }

    /** Folds a text and remembers where each character came from. */
    public static Fold of(String written) {
        if (written.length() > LONGEST_REMEMBERED) {
            return folding(written);
        }
        int hash = written.hashCode();
        int slot = (hash ^ hash >>> 15) & RECENT.length - 1;
        Fold recent = RECENT[slot];
        if (recent == null || !recent.written.equals(written)) {
            recent = folding(written);
            RECENT[slot] = recent;
        }
        return recent;
    }

    private static Fold folding(String written) {
        int length = written.length();
        char[] out = new char[length + 8];
        written.getChars(0, length, out, 0);
        int at = 0;
        boolean same = true;
        // letters, digits and signs that become one character, with single spaces between them
        for (char before = ' '; at < length; at++) {
            char c = out[at];
            char folded = single(c);
            if (folded == 0 || folded == ' ' && (before == ' ' || at + 1 == length)) {
                return unevenly(written, out, at);
            }
            same &= folded == c;
            out[at] = folded;
            before = folded;
        }
        return new Fold(written, same ? written : new String(out, 0, length), SAME);
    }

    private static char single(char c) {
        if (c < LATIN_END) {
            return SINGLE[c];
        }
        return c >= SIGNS && c < SIGNS_END ? SINGLE[c - SIGNS + LATIN_END] : 0;
    }

    /** Folds from a place on where characters fall away or become several. */
    private static Fold unevenly(String written, char[] folded, int start) {
        char[] out = folded;
        int[] from = new int[out.length];
        int at = start;
        for (int i = 0; i < start; i++) {
            from[i] = i;
        }
        boolean gap = false;
        if (at > 0 && out[at - 1] == ' ') {
            at--;
            gap = true;
        }
        for (int i = start; i < written.length(); i++) {
            char c = written.charAt(i);
            char single = single(c);
            if (single == ' ' || single == 0 && isSpace(c)) {
                gap = at > 0;
                continue;
            }
            String letters = single != 0 ? "" : severalOf(c);
            int count = single != 0 ? 1 : letters.length();
            if (count == 0) {
                continue;
            }
            if (at + count + 1 > out.length) {
                out = Arrays.copyOf(out, 2 * out.length);
                from = Arrays.copyOf(from, out.length);
            }
            if (gap) {
                from[at] = i - 1;
                out[at++] = ' ';
                gap = false;
            }
            for (int k = 0; k < count; k++) {
                from[at] = i;
                out[at++] = single != 0 ? single : letters.charAt(k);
            }
        }
        return new Fold(written, new String(out, 0, at), Arrays.copyOf(from, at));
    }

    /** The folded text alone. */
    public static String text(String written) {
        return isFolded(written) ? written : of(written).text();
    }

    /** The letters and digits of a folded text alone: titles are compared so where spaces and marks may be lost. */
    public static String bare(String written) {
        char[] kept = text(written).toCharArray();
        int count = 0;
        for (char c : kept) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                kept[count++] = c;
            }
        }
        return new String(kept, 0, count);
    }

    /** The first character of a folded text, for which the rest need not be folded; a space where there is none. */
    public static char initial(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            char single = single(c);
            String several = single == 0 && !isSpace(c) ? severalOf(c) : "";
            if (single != 0 && single != ' ') {
                return single;
            }
            if (!several.isEmpty()) {
                return several.charAt(0);
            }
        }
        return ' ';
    }

    /** The first characters of folded words, each once; a text with another {@link #initial} begins with none of them. */
    public static String initials(Stream<String> words) {
        return words.map(word -> String.valueOf(initial(word))).distinct().collect(Collectors.joining());
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

    /** The folded text as words. */
    Words words() {
        Words known = words;
        if (known == null) {
            known = Words.cut(this);
            words = known;
        }
        return known;
    }

    /** Index in the text as written at which the folded character at {@code start} begins. */
    public int writtenStart(int start) {
        if (origin == SAME) {
            return Math.min(start, written.length());
        }
        return start < origin.length ? origin[start] : written.length();
    }

    /** Index in the text as written after the folded character before {@code end}. */
    public int writtenEnd(int end) {
        return end == 0 || origin == SAME ? end : origin[end - 1] + 1;
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

    private static String severalOf(char c) {
        return INVISIBLE.indexOf(c) >= 0 ? "" : folded(c);
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
