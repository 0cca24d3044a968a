package org.planouvert.normalize.money;

import java.math.BigDecimal;

/**
 * One amount or range in a folded text, before its surroundings are read.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param low the lower value in units of the currency
 * @param high the higher value; equal to {@code low} for a single number
 * @param unit the unit that holds for both
 * @param number the first number, as written
 */
record Span(int start, int end, BigDecimal low, BigDecimal high, UnitLexicon.Found unit, Numeral number) {

    static Span of(Figure figure, UnitLexicon.Found unit) {
        return new Span(figure.start(), figure.end(), figure.value(), figure.value(), unit, figure.number());
    }

    static Span between(Figure one, Figure other, UnitLexicon.Found unit, int start) {
        return new Span(
                start, other.end(), one.value().min(other.value()), one.value().max(other.value()), unit, one.number());
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }
}
