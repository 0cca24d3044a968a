package org.planouvert.quality.relation;

/**
 * How well the numbers of a table speak for a sum.
 *
 * @param matches channels in which it holds
 * @param failures channels in which it does not
 * @param missing channels with something to add and no total
 * @param digits how many decimal digits of coincidence it would take for the matching channels to match by chance
 */
record Support(int matches, int failures, int missing, double digits) {

    /** From here on a table is long enough for one failure in ten to be many. */
    private static final int MANY_CHANNELS = 20;

    static final Support NONE = new Support(0, 0, 0, 0);

    /** True when it holds in nearly all channels and chance is no explanation. */
    boolean convinces(double neededDigits) {
        int judged = matches + failures;
        boolean nearlyAll = judged >= MANY_CHANNELS
                ? 10 * failures <= judged
                : 4 * failures <= judged || failures == 1 && matches >= 2;
        return matches > 0 && nearlyAll && missing <= matches && digits >= neededDigits;
    }

    /** True when it is right twice as often as wrong: enough where words already say that it is a sum. */
    boolean agreesWithWords(double neededDigits) {
        return matches > 0 && 2 * failures <= matches && missing <= 2 * matches && digits >= neededDigits;
    }

    boolean betterThan(Support other) {
        int mine = matches - 2 * failures;
        int theirs = other.matches - 2 * other.failures;
        return mine != theirs ? mine > theirs : digits > other.digits;
    }
}
