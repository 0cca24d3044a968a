package org.planouvert.layout.table;

import java.util.regex.Pattern;

/** Tells amounts, counts, shares and their stand-ins from words. */
final class Values {

    private Values() {}

    /** True for what a column of figures holds: digits with few letters (a unit), or a sign that stands for a figure. */
    static boolean isValue(String text) {
        int digits = 0;
        int letters = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else if (!Character.isWhitespace(c)) {
                signs++;
            }
        }
        if (digits == 0) {
            // "(M€)" beside a heading is its unit; it stands for no figure.
            return text.indexOf('€') < 0
                    && (letters == 0 && signs > 0 && signs <= 5 || letters <= 2 && signs >= 2 && text.length() <= 5);
        }
        return letters <= 3 && letters <= 2 * digits;
    }

    /** True for a figure with a decimal or thousands mark inside, which no further group of digits can continue. */
    static boolean isMarked(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if ((c == ',' || c == '.')
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))) {
                return isValue(text);
            }
        }
        return false;
    }

    /** True for a figure beside a currency sign, which heads no column. */
    static boolean isMoney(String text) {
        return text.indexOf('€') >= 0 && isValue(text);
    }

    /** True for a year or a span of years, which head columns as often as they fill them. */
    static boolean isYear(String text) {
        return text.length() >= 4
                && text.length() <= LONGEST_YEARS
                && (text.startsWith("19") || text.startsWith("20"))
                && YEARS.matcher(text).matches();
    }

    /** A span of years with the unit that counts below it, such as {@code 2007-2013 (M€)}. */
    private static final Pattern YEARS = Pattern.compile("\\d{4}(\\s?[-–/]\\s?\\d{2,4})?(\\s*\\([^()\\d]{1,10}\\))?");

    private static final int LONGEST_YEARS = 24;

    /** True when the text goes on from a line before it: it begins with a small letter or a closing sign. */
    static boolean continues(String text) {
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        return Character.isLowerCase(c) || c == ')' || c == '(' || c == '/' || c == '&';
    }
}
