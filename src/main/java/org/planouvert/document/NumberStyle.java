package org.planouvert.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a workbook shows a number, the French way: a decimal comma, and a space between thousands.
 *
 * @param minDecimals digits always shown after the comma
 * @param maxDecimals digits shown at most after the comma
 * @param minIntegers digits always shown before the comma; 2 and more make a code such as {@code 00123}
 * @param grouped true for a space between thousands
 * @param shift powers of ten from the stored number to the shown one: 2 for percent, -3 for thousands
 * @param prefix words before the number, such as {@code € }
 * @param suffix words after it, such as {@code  k€}
 * @param parentheses true when negative numbers stand in parentheses
 * @param zero what stands for zero, such as {@code -}; empty for the number itself
 */
public record NumberStyle(
        int minDecimals,
        int maxDecimals,
        int minIntegers,
        boolean grouped,
        int shift,
        String prefix,
        String suffix,
        boolean parentheses,
        String zero) {

    /** A cell without a format of its own: the shortest digits. Fifteen is all that a workbook keeps. */
    public static final NumberStyle GENERAL = new NumberStyle(0, 15, 1, false, 0, "", "", false, "");

    private static final int GROUP = 3;

    /** The number as a reader of the sheet sees it, before the unit, with all stored digits. */
    public BigDecimal shown(BigDecimal stored) {
        return shift == 0 ? stored : plain(stored.movePointRight(shift));
    }

    /** True when what is shown counts nothing: a code such as {@code 00123}. */
    public boolean isCode() {
        return minIntegers > 1 && maxDecimals == 0;
    }

    /** The words of a cell that stores this number. */
    public String text(BigDecimal stored) {
        BigDecimal rounded = stored.movePointRight(shift).setScale(maxDecimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0 && !zero.isEmpty()) {
            return zero;
        }
        String body = prefix + digits(rounded.abs()) + suffix;
        if (rounded.signum() >= 0) {
            return body.strip();
        }
        return parentheses ? "(" + body.strip() + ")" : "-" + body.strip();
    }

    private String digits(BigDecimal positive) {
        String plain = positive.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder fraction = new StringBuilder(point < 0 ? "" : plain.substring(point + 1));
        while (fraction.length() > minDecimals && fraction.charAt(fraction.length() - 1) == '0') {
            fraction.setLength(fraction.length() - 1);
        }
        StringBuilder out = new StringBuilder("0".repeat(Math.max(0, minIntegers - whole.length()))).append(whole);
        for (int at = out.length() - GROUP; grouped && at > 0; at -= GROUP) {
            out.insert(at, ' ');
        }
        return fraction.isEmpty()
                ? out.toString()
                : out.append(',').append(fraction).toString();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
