package org.planouvert.quality.relation;

import java.util.List;

/**
 * Tells from the sums of a table whether its numbers were rounded. Rounded numbers do not add up to the last digit every
 * time: two addends and their total do in 3 of 4 cases, more addends less often. A table whose sums are right to the last
 * digit far more often than that was not rounded, and then one unit in the last place is an error.
 */
final class Exactness {

    /** How far, in standard deviations, the count of misses must lie below what rounding would give. */
    private static final double SIGMAS = 2.5;

    private int misses;
    private int judged;
    private double expectedMisses;
    private double variance;

    private Exactness() {}

    static boolean of(Axis axis, List<SumPattern> rowsOrColumns, Axis other, List<SumPattern> others, boolean likely) {
        Exactness exactness = new Exactness();
        exactness.count(axis, rowsOrColumns);
        exactness.count(other, others);
        return exactness.isExact(likely);
    }

    private void count(Axis axis, List<SumPattern> patterns) {
        for (SumPattern pattern : patterns) {
            for (int channel = 0; channel < axis.channels(); channel++) {
                Sum sum = Sum.of(axis, channel, pattern.total(), pattern.addends());
                if (sum.isJudged()) {
                    count(sum);
                }
            }
        }
    }

    private void count(Sum sum) {
        double hit = hitByChance(sum.addends()) / sum.ulp();
        judged++;
        misses += sum.off() == 0 ? 0 : 1;
        expectedMisses += 1 - hit;
        variance += hit * (1 - hit);
    }

    /** The odds that the errors of so many rounded addends stay below half a unit together: exact for 1 to 3. */
    private static double hitByChance(int addends) {
        return switch (addends) {
            case 1 -> 1;
            case 2 -> 3 / 4.0;
            case 3 -> 2 / 3.0;
            default -> Math.sqrt(6 / (Math.PI * (addends + 1)));
        };
    }

    /** Where the unit makes it likely that numbers are exact, as cents are, only many misses speak against it. */
    private boolean isExact(boolean likely) {
        double limit = expectedMisses - SIGMAS * Math.sqrt(variance);
        return misses <= limit || likely && 4 * misses <= judged + 4;
    }
}
