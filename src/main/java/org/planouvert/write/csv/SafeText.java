package org.planouvert.write.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a cell's words for a formula.
 *
 * <p>A cell whose first visible character is one that opens a formula gets an apostrophe in front, which spreadsheets
 * take as "this is text". The untouched words stand in the Parquet file.
 */
final class SafeText {

    /** Openers of formulas in Excel and LibreOffice, and their full-width twins, which Japanese Excel reads alike. */
    private static final String OPENERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** A signed number as printed: it is worth itself, whatever a spreadsheet does with it. */
    private static final Pattern SIGNED_NUMBER = Pattern.compile("[+-][ \u00A0\u202F]?\\d[\\d \u00A0\u202F.,]*%?");

    private SafeText() {}

    /** The words, with an apostrophe in front where they could start a formula. */
    static String of(String words) {
        return startsFormula(words) && !SIGNED_NUMBER.matcher(words).matches() ? "'" + words : words;
    }

    private static boolean startsFormula(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (c == '\t' || c == '\r' || OPENERS.indexOf(c) >= 0) {
                return true;
            }
            if (!isInvisible(c)) {
                return false;
            }
        }
        return false;
    }

    /** White space of every kind, and characters without a glyph such as the zero-width space. */
    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
