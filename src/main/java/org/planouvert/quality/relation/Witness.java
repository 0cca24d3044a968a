package org.planouvert.quality.relation;

import java.util.HashSet;
import java.util.Set;

/** Hears the channels of a sum one by one and says how well they speak for it. */
final class Witness {

    /** One channel alone may not convince by the length of its numbers. */
    private static final double MOST_DIGITS = 6;

    /** Beyond this, more witnesses change nothing. */
    private static final double CERTAIN = 60;

    private final boolean exact;
    private final Set<Long> heard = new HashSet<>();
    private int matches;
    private int failures;
    private int missing;
    private double digits;

    /**
     * A new hearing.
     *
     * @param exact true when the table's numbers are not rounded
     */
    Witness(boolean exact) {
        this.exact = exact;
    }

    /**
     * Hears one channel.
     *
     * @param total the value that should be the sum
     * @param hasTotal false when its cell holds no number
     * @param sum what the addends make
     * @param addends how many of them hold a number
     * @param ulp one unit of the coarsest last digit, in finest units
     * @param granularity the largest number that divides all values concerned
     */
    void hear(long total, boolean hasTotal, long sum, int addends, long ulp, long granularity) {
        if (!hasTotal || addends == 0) {
            missing += !hasTotal && sum != 0 ? 1 : 0;
            return;
        }
        if (total == 0 && sum == 0) {
            return;
        }
        long off = Math.abs(total - sum);
        if (!Tolerance.holds(off, addends, ulp, exact)) {
            // Nothing at all where there should be a sum: these lines are not what the total is made of.
            failures += sum == 0 ? 2 : 1;
            return;
        }
        matches++;
        // Two columns of equal numbers are one witness, not two.
        if (digits < CERTAIN && heard.add(total)) {
            digits += surprise(Math.abs(total), addends, granularity + 2 * off);
        }
    }

    /** The decimal logarithm of how many sums of this size the same addends could have missed. */
    private static double surprise(long total, int addends, long grain) {
        double choices = (double) total / addends / grain;
        return choices <= 1 ? 0 : Math.min(MOST_DIGITS, Math.log10(choices));
    }

    Support support() {
        return new Support(matches, failures, missing, digits);
    }
}
