package org.planouvert.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A sum of money with its bounds, exact to the cent, in units of its currency.
 *
 * @param min the least it can be; empty when only a ceiling is stated or the unit is unknown
 * @param max the most it can be; empty when only a floor is stated or the unit is unknown
 * @param currency ISO 4217 code, EUR or FRF; empty when neither sign nor word is written
 * @param unitAsWritten the unit's words, such as {@code M€} or {@code millions d'euros}
 */
public record Money(Optional<BigDecimal> min, Optional<BigDecimal> max, String currency, String unitAsWritten) {

    /** Euro amounts are published with two places, so they are kept with two. */
    public Money {
        min = min.map(v -> v.setScale(2, RoundingMode.HALF_UP));
        max = max.map(v -> v.setScale(2, RoundingMode.HALF_UP));
    }

    /** An amount stated as one number. */
    public static Money exactly(BigDecimal value, String currency, String unitAsWritten) {
        return new Money(Optional.of(value), Optional.of(value), currency, unitAsWritten);
    }

    /** The number when minimum and maximum are the same. */
    public Optional<BigDecimal> exact() {
        return min.isPresent() && min.equals(max) ? min : Optional.empty();
    }
}
