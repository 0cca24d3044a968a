package org.planouvert.parse.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it in tables, with its sign, unit and note.
 *
 * @param number its value
 * @param unit the words behind it, as written; empty when there are none
 * @param note a footnote's mark, or a remark in parentheses; empty when there is none
 */
record WrittenNumber(BigDecimal number, String unit, String note) {

    /** Longer digits count nothing that a contract pays for. */
    private static final int MAX_LENGTH = 40;

    private static final String GROUPED = "\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d+)?";
    private static final String POINTS = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?";
    private static final String COMMAS = "\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?|\\d{1,3},\\d{3}\\.\\d+";
    private static final String PLAIN = "\\d+(?:[.,]\\d+)?|[.,]\\d+";

    private static final Pattern WRITTEN = Pattern.compile("(\\()?\\s*([-+])?\\s*("
            + GROUPED + "|" + POINTS + "(?![\\d.,])|" + COMMAS + "|" + PLAIN + ")(?![\\d.,])\\s*"
            + "([^\\d()\\[\\]*¹²³⁴⁵]*?)\\s*(\\))?\\s*(\\*+|[¹²³⁴⁵]+|[(\\[].{1,60}[)\\]])?");

    private static final Pattern GROUPS_OF_POINTS = Pattern.compile(POINTS);
    private static final Pattern ONE_POINT = Pattern.compile("\\d{1,3}\\.\\d{3}");

    /**
     * Reads a number.
     *
     * @param text with single blanks of the plain kind and hyphens for minus signs
     * @param pointGroups true when a point before three digits parts thousands; false when it is a decimal point
     */
    static Optional<WrittenNumber> parse(String text, boolean pointGroups) {
        if (text.length() > 3 * MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches() || written.group(3).length() > MAX_LENGTH) {
            return Optional.empty();
        }
        boolean opened = written.group(1) != null;
        boolean closed = written.group(5) != null;
        if (opened != closed) {
            return Optional.empty();
        }
        String digits = written.group(3);
        BigDecimal number = new BigDecimal(plain(digits, pointGroups));
        boolean negative = opened || "-".equals(written.group(2));
        String note = written.group(6) == null ? "" : written.group(6);
        return Optional.of(new WrittenNumber(
                negative ? number.negate() : number, written.group(4).strip(), note));
    }

    /** True when the text shows by itself that points part thousands. */
    static boolean showsPointGroups(String text) {
        return GROUPS_OF_POINTS.matcher(text).lookingAt()
                && (text.indexOf(',') > 0 || text.indexOf('.') != text.lastIndexOf('.'));
    }

    /** True when the text shows by itself that a point is a decimal point. */
    static boolean showsDecimalPoint(String text) {
        int point = text.indexOf('.');
        if (point < 0 || point != text.lastIndexOf('.') || text.indexOf(',') > 0) {
            return false;
        }
        int end = point + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int decimals = end - point - 1;
        return decimals > 0 && decimals != 3 && point > 0 && Character.isDigit(text.charAt(point - 1));
    }

    private static String plain(String digits, boolean pointGroups) {
        String joined = digits.replace(" ", "").replace("'", "");
        boolean manyCommas = joined.indexOf(',') != joined.lastIndexOf(',');
        boolean englishGroups = manyCommas || joined.indexOf(',') >= 0 && joined.indexOf(',') < joined.indexOf('.');
        if (englishGroups) {
            return joined.replace(",", "");
        }
        boolean manyPoints = joined.indexOf('.') != joined.lastIndexOf('.');
        boolean groups = manyPoints
                || joined.indexOf('.') >= 0 && joined.indexOf(',') > joined.indexOf('.')
                || pointGroups && ONE_POINT.matcher(joined).matches();
        String value = (groups ? joined.replace(".", "") : joined).replace(',', '.');
        return value.startsWith(".") ? "0" + value : value;
    }
}
