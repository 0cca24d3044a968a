package org.planouvert.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared: lower case, without accents, ligatures opened, one kind of apostrophe, dash and space, runs
 * of white space single, none at either end; with the way back to the original.
 */
public final class Fold {

    private final String text;
    private final int[] origin;
    private final int originalLength;

    private Fold(String text, int[] origin, int originalLength) {
        this.text = text;
        this.origin = origin;
        this.originalLength = originalLength;
    }

    /** The folded text alone. */
    public static String of(String original) {
        return mapped(original).text;
    }

    /** The folded text with the way back. */
    public static Fold mapped(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origin = new int[original.length() + 8];
        for (int i = 0; i < original.length(); i++) {
            String piece = piece(original.charAt(i));
            for (int k = 0; k < piece.length(); k++) {
                char c = piece.charAt(k);
                boolean doubled = c == ' ' && (folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ');
                if (!doubled) {
                    if (folded.length() == origin.length) {
                        origin = Arrays.copyOf(origin, origin.length * 2);
                    }
                    origin[folded.length()] = i;
                    folded.append(c);
                }
            }
        }
        int length = folded.length();
        if (length > 0 && folded.charAt(length - 1) == ' ') {
            length--;
        }
        return new Fold(folded.substring(0, length), Arrays.copyOf(origin, length), original.length());
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Index in the original of the folded character at {@code index}; the original's length for the end. */
    public int original(int index) {
        return index >= origin.length ? originalLength : origin[index];
    }

    private static String piece(char c) {
        if (c < 0x80) {
            return Character.isWhitespace(c) ? " " : String.valueOf(Character.toLowerCase(c));
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02bc', '\u00b4', '\u2032' -> "'";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
            case '\u00ab', '\u00bb', '\u201c', '\u201d', '\u201e' -> "\"";
            case '\u0153', '\u0152' -> "oe";
            case '\u00e6', '\u00c6' -> "ae";
            case '\u00ad', '\u200b', '\ufeff' -> "";
            case '\u2026' -> "...";
            default -> other(c);
        };
    }

    private static String other(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                kept.append(decomposed.charAt(i));
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
