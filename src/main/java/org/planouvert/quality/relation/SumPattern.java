package org.planouvert.quality.relation;

import java.util.Arrays;

/**
 * A line that is the sum of other lines of its axis.
 *
 * @param total the line of totals
 * @param addends the lines added, in ascending order
 * @param parts true when the addends are parts of the total that stand beside it ("dont"), not what is added up to it
 */
record SumPattern(int total, int[] addends, boolean parts) {

    SumPattern {
        addends = addends.clone();
        Arrays.sort(addends);
    }

    boolean adds(int line) {
        return Arrays.binarySearch(addends, line) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SumPattern that
                && total == that.total
                && parts == that.parts
                && Arrays.equals(addends, that.addends);
    }

    @Override
    public int hashCode() {
        return 31 * total + Arrays.hashCode(addends);
    }

    @Override
    public String toString() {
        return total + " = " + Arrays.toString(addends);
    }
}
