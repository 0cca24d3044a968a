package org.planouvert.quality.prose;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Amounts added up and what they are compared with.
 *
 * @param total the amount that should be their sum
 * @param addends at least one
 */
record Addition(Stated total, List<Stated> addends) {

    Addition {
        addends = List.copyOf(addends);
    }

    BigDecimal sum() {
        return addends.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal off() {
        return total.value().subtract(sum()).abs();
    }

    /** Half a unit of the least precise last digit for each addend; nothing when all are printed to the cent. */
    BigDecimal tolerance() {
        BigDecimal coarsest = addends.stream().map(Stated::ulp).reduce(total.ulp(), BigDecimal::max);
        return coarsest.compareTo(BigDecimal.ONE) <= 0
                ? BigDecimal.ZERO
                : coarsest.multiply(BigDecimal.valueOf(addends.size())).divide(BigDecimal.valueOf(2));
    }

    boolean holds() {
        return off().compareTo(tolerance()) <= 0;
    }

    /** The decimal logarithm of how many sums of this size the same addends could have missed. */
    double surprise() {
        BigInteger grain = total.value().unscaledValue();
        for (Stated addend : addends) {
            grain = grain.gcd(addend.value().unscaledValue());
        }
        BigDecimal unit = new BigDecimal(grain, 2).add(off()).add(off());
        double choices = Stated.ratio(total.value(), unit) / addends.size();
        return choices <= 1 ? 0 : Math.log10(choices);
    }
}
