package org.planouvert.repair;

import java.math.BigDecimal;
import java.util.List;

/** How much the digits of two numbers differ: whether one can be a misreading of the other. */
final class Resemblance {

    private Resemblance() {}

    /** Digits that must be put in, left out or exchanged to make one from the other (Levenshtein 1966). */
    static int distance(BigDecimal a, BigDecimal b, int decimals) {
        String from = digits(a, decimals);
        String to = digits(b, decimals);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int exchange = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchange, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }

    /** True when the value is one of the readings, or no more than half of its digits, and two at most, differ. */
    static boolean isPossible(Figure read, BigDecimal value, int decimals) {
        if (value.scale() > decimals && value.stripTrailingZeros().scale() > decimals) {
            return false;
        }
        if (contains(read.others(), value) || read.value().isEmpty()) {
            return true;
        }
        int length = digits(value, decimals).length();
        return distance(read.value().get(), value, decimals) <= Math.min(2, length / 2);
    }

    static boolean contains(List<BigDecimal> readings, BigDecimal value) {
        return readings.stream().anyMatch(r -> r.compareTo(value) == 0);
    }

    private static String digits(BigDecimal value, int decimals) {
        int scale = Math.max(decimals, value.scale());
        return value.setScale(scale).unscaledValue().toString();
    }
}
