package org.planouvert.quality.relation;

/**
 * A sum of lines at one channel: what people see as one row total or one column total.
 *
 * @param axis the direction
 * @param pattern which lines make which
 * @param channel where
 * @param sum what its numbers say
 * @param holds the verdict
 * @param exact true when no rounding was allowed for
 */
record Instance(Axis axis, SumPattern pattern, int channel, Sum sum, boolean holds, boolean exact) {

    /** How much too large a member would be if it alone were wrong, in finest units. */
    long excessOf(int line) {
        long off = sum.total() - sum.sum();
        return line == pattern.total() ? off : -off;
    }

    boolean has(int line) {
        return (line == pattern.total() || pattern.adds(line)) && axis.has(line, channel);
    }
}
