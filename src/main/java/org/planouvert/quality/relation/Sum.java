package org.planouvert.quality.relation;

/**
 * What one channel says to a sum, all values in finest units.
 *
 * @param total the printed total; 0 where none is printed
 * @param hasTotal true when a total is printed
 * @param sum what the printed addends make
 * @param addends how many of them are printed
 * @param ulp one unit of the coarsest last digit among all of them
 * @param granularity the largest number that divides all of them, at least 1
 */
record Sum(long total, boolean hasTotal, long sum, int addends, long ulp, long granularity) {

    static Sum of(Axis axis, int channel, int total, int[] addends) {
        long sum = 0;
        int count = 0;
        long ulp = axis.ulp(total, channel);
        long granularity = Math.abs(axis.value(total, channel));
        for (int line : addends) {
            if (axis.has(line, channel)) {
                long value = axis.value(line, channel);
                sum += value;
                count++;
                ulp = Math.max(ulp, axis.ulp(line, channel));
                granularity = granularity == 1 ? 1 : Channels.gcd(granularity, Math.abs(value));
            }
        }
        return new Sum(axis.value(total, channel), axis.has(total, channel), sum, count, ulp, Math.max(1, granularity));
    }

    /** True when there is something to compare. */
    boolean isJudged() {
        return hasTotal && addends > 0 && (total != 0 || sum != 0);
    }

    long off() {
        return Math.abs(total - sum);
    }

    boolean holds(boolean exact) {
        return Tolerance.holds(off(), addends, ulp, exact);
    }
}
