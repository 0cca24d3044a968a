package org.planouvert.quality.relation;

import java.math.BigDecimal;

/** Writes numbers as French and English readers do, with the decimals they have. */
public final class Figures {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private Figures() {}

    /** {@code 2 164,804}, with no-break spaces. */
    public static String french(BigDecimal number) {
        return format(number, NO_BREAK_SPACE, ',');
    }

    /** {@code 2,164.804}. */
    public static String english(BigDecimal number) {
        return format(number, ',', '.');
    }

    /** Digits for programs, without an exponent. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    /** By hand: a report writes hundreds of thousands of numbers, and the JDK's formats are built anew for each. */
    private static String format(BigDecimal number, char group, char decimal) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits.length() + whole / 3 + 1);
        text.append(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append(group);
            }
            text.append(digits.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(decimal)
                        .append(digits, point + 1, digits.length())
                        .toString();
    }
}
