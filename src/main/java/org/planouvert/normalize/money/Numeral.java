package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a folded text.
 *
 * @param start index of its first character in the folded text
 * @param end index after its last character
 * @param value its reading with point and comma as decimal marks
 * @param grouped its reading with the point between thousands, where both are possible ({@code 12.500})
 * @param style how it is written
 */
record Numeral(int start, int end, BigDecimal value, Optional<BigDecimal> grouped, Style style) {

    /** How a number is written; a label counts things, such as the {@code 3} of {@code axe 3}. */
    enum Style {
        PLAIN,
        GROUPED,
        SPELLED,
        SPELLED_ABOUT,
        LABEL
    }

    /** Earliest and latest whole number of four digits that is taken for a year. */
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /** True for a number that looks like a year. */
    boolean isYear() {
        return style == Style.PLAIN
                && value.scale() == 0
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0;
    }

    /** A point before three digits divides thousands of euros, but is a decimal mark before a unit of thousands or more. */
    BigDecimal valueIn(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) <= 0 ? grouped.orElse(value) : value;
    }
}
