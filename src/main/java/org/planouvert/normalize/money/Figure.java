package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number and the unit it is counted in, in a folded text.
 *
 * @param start index of its first character
 * @param end index after its last character, unit included
 * @param number the number as written
 * @param value in units of its currency; the bare number when no unit follows
 * @param unit the unit that follows or precedes it; empty for a number that is no money by itself
 */
record Figure(int start, int end, Numeral number, BigDecimal value, Optional<UnitLexicon.Found> unit) {

    static Figure bare(Numeral number) {
        return new Figure(number.start(), number.end(), number, number.value(), Optional.empty());
    }

    Figure in(UnitLexicon.Found found) {
        return new Figure(
                Math.min(start, found.start()),
                Math.max(end, found.end()),
                number,
                number.valueIn(found.factor()).multiply(found.factor()),
                Optional.of(found));
    }

    /** The same figure with its unit written elsewhere, as the 60 of {@code 60 et 75 M€}. */
    Figure sharing(UnitLexicon.Found found) {
        return new Figure(
                start, end, number, number.valueIn(found.factor()).multiply(found.factor()), Optional.of(found));
    }

    boolean isMeasured() {
        return unit.isPresent();
    }

    boolean isLabel() {
        return number.style() == Numeral.Style.LABEL;
    }
}
