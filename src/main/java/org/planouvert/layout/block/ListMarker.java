package org.planouvert.layout.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign in front of an item of a list.
 *
 * @param sign the bullet or number as written
 * @param length characters it takes with the space behind it
 */
record ListMarker(String sign, int length) {

    /** Bullets, also those that symbol fonts map to private codes; "o" is the bullet of a second level in word processors. */
    private static final Pattern MARKER = Pattern.compile(
            "^([-\u2010-\u2015\u2022\u2023\u2043\u204c\u204d\u25a0-\u25ff\u2605\u2606\u2610-\u2612"
                    + "\u2713-\u2716\u2756\u2794\u2799\u279c-\u27be\u21d2\u21e8\u2192\u00b7\u00a7\uf000-\uf0ff*]{1,2}"
                    + "|o(?= )|\\(?\\d{1,2}[.)\u00b0](?!\\d)|\\(?[a-zA-Z]\\)|\\(?[ivx]{1,4}\\))(?:\\s+|(?<=[*\u2022\u27a2\u25aa\u25cf\uf000-\uf0ff])(?=\\p{L}))");

    private static final Pattern ALONE = Pattern.compile(
            "^[-\u2010-\u2015\u2022\u2023\u2043\u25a0-\u25ff\u2605\u2606\u2610-\u2612\u2713-\u2716\u2756\u2794\u2799"
                    + "\u279c-\u27be\u21d2\u21e8\u2192\u00b7\u00a7\uf000-\uf0ffo*]$|^\\(?(?:\\d{1,2}|[a-z])[.)\u00b0]$");

    private static final Pattern NUMBER_ALONE = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?$");

    /** True for a section's number that a wide blank parts from its title. */
    static boolean isNumberAlone(String line) {
        return NUMBER_ALONE.matcher(line).matches();
    }

    static Optional<ListMarker> of(String line) {
        Matcher m = MARKER.matcher(line);
        return m.find() && m.end() < line.length()
                ? Optional.of(new ListMarker(m.group(1), m.end()))
                : Optional.empty();
    }

    /** True for a line that is nothing but a marker, its item standing further right. */
    static boolean isAlone(String line) {
        return ALONE.matcher(line).matches();
    }

    /** True for a bullet, false for a number or a letter. */
    boolean isBullet() {
        return !Character.isLetterOrDigit(sign.charAt(sign.length() - 1)) && !sign.matches("\\(?[\\p{L}\\d]+[.)\u00b0]")
                || sign.equals("o");
    }
}
