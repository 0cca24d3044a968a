package org.planouvert.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A text cut at all signs but those of one kind. Rules cut every label and every heading this way; a pattern for it was a
 * thirtieth of what the main process does for many contracts.
 */
public final class Pieces {

    private Pieces() {}

    /**
     * The longest runs of characters of one kind, in order, none of them empty.
     *
     * @param kind says of a Unicode code point whether it belongs to a piece
     */
    public static List<String> of(String text, IntPredicate kind) {
        List<String> pieces = new ArrayList<>();
        int start = -1;
        int width;
        for (int at = 0; at < text.length(); at += width) {
            int character = text.codePointAt(at);
            width = Character.charCount(character);
            if (!kind.test(character)) {
                if (start >= 0) {
                    pieces.add(text.substring(start, at));
                }
                start = -1;
            } else if (start < 0) {
                start = at;
            }
        }
        if (start >= 0) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    /** True for letters and numbers of any script, also those that are no digits, such as {@code ½}. */
    public static boolean isLetterOrNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(character);
        };
    }
}
