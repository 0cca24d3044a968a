package org.planouvert.quality.relation;

/** How far a printed total may lie from the sum of its printed addends. */
final class Tolerance {

    private Tolerance() {}

    /**
     * True when the distance is explained by rounding: half a unit of the least precise last digit for each addend.
     *
     * @param off the distance, not negative
     * @param addends how many numbers were added
     * @param ulp one unit of the coarsest last digit among them and the total
     * @param exact true when the numbers are not rounded, so that nothing is explained
     */
    static boolean holds(long off, int addends, long ulp, boolean exact) {
        return exact ? off == 0 : 2 * off <= addends * ulp;
    }
}
