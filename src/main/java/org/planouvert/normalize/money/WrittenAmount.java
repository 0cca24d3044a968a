package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Money;
import org.planouvert.domain.Qualifier;

/**
 * A sum of money as a text states it.
 *
 * @param start index of its first character in the text as written
 * @param end index after its last character
 * @param min the least it can be, in units of its currency; empty when only a ceiling is stated
 * @param max the most it can be, in units of its currency; empty when only a floor is stated
 * @param currency EUR or FRF; empty when neither sign nor word of a currency is written
 * @param unit the unit as written, such as {@code M€}
 * @param qualifier how exactly it is stated
 * @param per the thing of which it is the price, such as {@code prise}; empty for a plain sum
 * @param tax whether it includes taxes
 * @param share percent stated beside it as its share of something, 0 to 100
 * @param base true when a percentage of it is stated ({@code 25 % de 10 M€})
 * @param link how it hangs on the amount before it
 * @param cues the words that decided, as declared in the profile or named after the rule
 */
public record WrittenAmount(
        int start,
        int end,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        String currency,
        String unit,
        Qualifier qualifier,
        String per,
        Tax tax,
        Optional<BigDecimal> share,
        boolean base,
        Link link,
        List<String> cues) {

    public WrittenAmount {
        cues = List.copyOf(cues);
    }

    /** Whether an amount includes value added tax. */
    public enum Tax {
        UNSTATED,
        EXCLUDED,
        INCLUDED
    }

    /** How an amount hangs on the one before it: not at all, as a part of it ({@code dont}), as the same ({@code soit}). */
    public enum Link {
        NONE,
        PART,
        SAME
    }

    public boolean isUnitPrice() {
        return !per.isEmpty();
    }

    /** True when the text names a scale ({@code millions}) but no currency. */
    public boolean isWithoutCurrency() {
        return currency.isEmpty();
    }

    /** The sum as published. */
    public Money money() {
        return new Money(min, max, currency, unit);
    }
}
